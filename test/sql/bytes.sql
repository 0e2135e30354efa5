-- gxbg_text and gxbg_parse of bytes as crawled
\set ECHO none
\i test/data/load.sql
\set ECHO all

-- PostgreSQL writes GB18030, GBK and Big5, but not UTF-16
CREATE FUNCTION utf16(body text, big_end_first boolean) RETURNS bytea LANGUAGE sql AS $$
	SELECT string_agg(CASE WHEN big_end_first THEN unit ELSE substr(unit, 2) || substr(unit, 1, 1) END, '' ORDER BY n)
	FROM regexp_split_to_table(body, '') WITH ORDINALITY AS c (c, n),
		LATERAL (SELECT decode(lpad(to_hex(ascii(c)), 4, '0'), 'hex') AS unit) AS u
$$;
CREATE FUNCTION declared(charset text, body text) RETURNS text LANGUAGE sql AS $$
	SELECT '<html><head><meta http-equiv="Content-Type" content="text/html; charset=' || charset || '"></head><body><pre>' || E'\n' || body
$$;

-- every sample in every charset: the same text, the same report
CREATE TEMP TABLE crawled AS
SELECT name, charset, c.body, raw
FROM sample, LATERAL (VALUES
	('UTF-8', body, convert_to(body, 'UTF8')),
	('UTF-8, marked', body, '\xefbbbf' || convert_to(body, 'UTF8')),
	('GB18030', body, convert_to(body, 'GB18030')),
	('GB18030, declared as gb2312', declared('gb2312', body), convert_to(declared('gb2312', body), 'GB18030')),
	('GB18030, declared as utf-8', declared('utf-8', body), convert_to(declared('utf-8', body), 'GB18030')),
	('UTF-16LE', body, utf16(body, false)),
	('UTF-16LE, marked', body, '\xfffe' || utf16(body, false)),
	('UTF-16BE', body, utf16(body, true)),
	('UTF-16BE, marked', body, '\xfeff' || utf16(body, true))) AS c (charset, body, raw);
-- Big5 has no no-break space
INSERT INTO crawled
SELECT name, 'Big5', big5, convert_to(big5, 'BIG5')
FROM sample, LATERAL (SELECT translate(body, U&'\00A0', ' ') AS big5) AS b
WHERE name = 'traditional';

SELECT charset, count(*), count(*) FILTER (WHERE gxbg_text(raw) = body) AS same_text,
	count(*) FILTER (WHERE gxbg_parse(raw) IS NOT DISTINCT FROM gxbg_parse(body)) AS same_report
FROM crawled
GROUP BY charset ORDER BY charset COLLATE "C";
SELECT charset, (gxbg_parse(raw)).agency, (gxbg_parse(raw)).year
FROM crawled
WHERE name = 'traditional'
ORDER BY charset COLLATE "C";

-- a declared charset is believed if the bytes agree
SELECT gxbg_text(convert_to('<meta charset="gb2312"><p>朱镕基', 'GB18030')) AS gbk_as_gb2312,
	gxbg_text(convert_to('<meta charset="utf-8"><p>公开', 'GB18030')) AS gb18030_as_utf8,
	gxbg_text(convert_to('<?xml version="1.0" encoding="GBK"?><p>公开', 'UTF8')) AS utf8_as_gbk,
	gxbg_text(convert_to('<meta charset="big5"><p>公開', 'BIG5')) AS big5;
-- four bytes, and the user-defined areas
SELECT gxbg_text(convert_to(U&'政府信息公开\3400\+020000\E000\E4C6', 'GB18030')) = U&'政府信息公开\3400\+020000\E000\E4C6' AS gb18030;

-- U+FFFD stands for what is no character; it takes nothing else with it
SELECT gxbg_text('\xd5feb8aed03132203c74643e') AS half_a_character,
	gxbg_text(substr(convert_to('政府信息', 'UTF8'), 1, 11)) AS cut_utf8,
	gxbg_text(substr(convert_to('政府信息', 'GB18030'), 1, 7)) AS cut_gb18030,
	gxbg_text(substr(utf16('政府信息12', false), 1, 11)) AS cut_utf16;
-- and for zero bytes: without, 12 and 34 were 1234
SELECT gxbg_text('\x3132003334003536');

-- a finding says how many there are; figures beside them are read as before
SELECT name, rule, severity, actual, message
FROM sample,
	gxbg_parse('\xff'::bytea || convert_to(body, 'GB18030') || '\xb0'::bytea) AS report,
	unnest(report.findings) AS finding
WHERE rule = 'undecodable' AND name < 'c'
ORDER BY name;
SELECT count(*) AS reports, count(*) FILTER (WHERE cut.applications = whole.applications AND cut.agency = whole.agency) AS same
FROM sample, gxbg_parse(body) AS whole, gxbg_parse('\xff'::bytea || convert_to(body, 'GB18030') || '\xb0'::bytea) AS cut
WHERE whole.applications IS NOT NULL;
-- every cut of a report is read, and is the report of the text
SELECT count(*) AS cuts, count(*) FILTER (WHERE gxbg_parse(cut) IS NOT DISTINCT FROM gxbg_parse(gxbg_text(cut))) AS same
FROM crawled, generate_series(1, 2000, 37) AS length, LATERAL (SELECT substr(raw, 1, length) AS cut) AS c
WHERE name = 'word' AND charset IN ('GB18030', 'UTF-8', 'UTF-16LE');

-- nothing and noise: never an error
SELECT gxbg_text('') = '' AS empty, gxbg_parse(''::bytea) IS NULL AS no_report, gxbg_text(NULL) IS NULL AS strict, gxbg_parse(NULL::bytea) IS NULL AS strict_too;
SELECT count(*) AS noise, count(gxbg_text(raw)) AS texts, count(*) FILTER (WHERE (gxbg_parse(raw)).form IS NOT NULL) AS reports
FROM generate_series(1, 300) AS n,
	LATERAL (SELECT string_agg(decode(md5(n || ' ' || i), 'hex'), '') AS raw FROM generate_series(0, n % 50) AS i) AS r;
SELECT bool_and(gxbg_text(('\x' || repeat(byte, n))::bytea) IS NOT NULL) AS any_byte
FROM (SELECT lpad(to_hex(b), 2, '0') AS byte FROM generate_series(0, 255) AS b) AS b, generate_series(1, 9) AS n;

-- a string constant is a body, not bytes
SELECT gxbg_parse('') IS NULL AS text;
-- a constant is decoded again in each row of one call site
SELECT count(DISTINCT r::text) FROM generate_series(1, 3), gxbg_parse('\xb9abbfaa'::bytea) AS r;
SELECT n, gxbg_text('\xb9abbfaa'), (gxbg_parse('\xb9abbfaa'::bytea)).form FROM generate_series(1, 2) AS n;


-- Every function of a body reads bytes as it reads their text
SELECT count(*) AS samples,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_parse(raw) AS x) = (SELECT array_agg(x::text) FROM gxbg_parse(body) AS x)) AS parse,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_applications(raw) AS x) IS NOT DISTINCT FROM (SELECT array_agg(x::text) FROM gxbg_applications(body) AS x)) AS applications,
	count(*) FILTER (WHERE gxbg_applications_grid(raw) IS NOT DISTINCT FROM gxbg_applications_grid(body)) AS grid,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_disclosures(raw) AS x) IS NOT DISTINCT FROM (SELECT array_agg(x::text) FROM gxbg_disclosures(body) AS x)) AS disclosures,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_proceedings(raw) AS x) IS NOT DISTINCT FROM (SELECT array_agg(x::text) FROM gxbg_proceedings(body) AS x)) AS proceedings,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_statistics(raw) AS x) IS NOT DISTINCT FROM (SELECT array_agg(x::text) FROM gxbg_statistics(body) AS x)) AS statistics,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_cells(raw) AS x) IS NOT DISTINCT FROM (SELECT array_agg(x::text) FROM gxbg_cells(body) AS x)) AS cells,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_check(raw) AS x) IS NOT DISTINCT FROM (SELECT array_agg(x::text) FROM gxbg_check(body) AS x)) AS checks,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_sections(raw) AS x) IS NOT DISTINCT FROM (SELECT array_agg(x::text) FROM gxbg_sections(body) AS x)) AS sections,
	count(*) FILTER (WHERE (SELECT array_agg(x::text) FROM gxbg_figures(raw) AS x) IS NOT DISTINCT FROM (SELECT array_agg(x::text) FROM gxbg_figures(body) AS x)) AS figures
FROM (SELECT body, convert_to(body, 'GB18030') AS raw FROM sample) AS samples;

-- None is without: pairs that lack the other argument
SELECT proname, array_agg(proargtypes[0]::regtype ORDER BY proargtypes[0])
FROM pg_proc JOIN pg_depend ON objid = pg_proc.oid AND deptype = 'e' AND classid = 'pg_proc'::regclass
JOIN pg_extension AS e ON e.oid = refobjid AND extname = 'gxbg'
WHERE proargnames[1] IN ('body', 'raw') AND proname <> 'gxbg_text'
GROUP BY proname, pronargs
HAVING array_agg(DISTINCT proargtypes[0]::regtype) <> '{bytea,text}'
ORDER BY 1;

-- Bytes that are no text: what they are, and what to do
SELECT rule, severity, subject, message
FROM (VALUES ('%PDF-1.7'::bytea), ('\x0d0a255044462d'), ('PK\003\004word'), ('\xd0cf11e0a1b11ae1'), ('\x89504e470d0a1a0a'),
	('\xffd8ffe0'), ('GIF89a'), ('{\\rtf1'), ('\x1f8b08'), ('\x526172211a07'), ('\x377abcaf271c'), ('II*\000'), ('text')) AS files (raw),
	gxbg_check(raw);
SELECT agency, form, cardinality(findings) FROM gxbg_parse('%PDF-1.7'::bytea);
SELECT rule, subject FROM gxbg_check('%PDF-1.7'::text);

-- The XML of a Word document: cells, tabs and paragraphs part figures; what was
-- struck out and the codes of fields are no text
SELECT outcome, applicant, count, state
FROM gxbg_applications(convert_to('<?xml version="1.0" encoding="UTF-8"?><w:document><w:body>'
	'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>甲市民政局20</w:t></w:r><w:r><w:t>22年政府信息公开工作年度报告</w:t></w:r></w:p>'
	'<w:p><w:r><w:t>三、收到和处理政府信息公开申请情况</w:t></w:r></w:p><w:tbl>'
	|| (SELECT string_agg('<w:tr>' || (
			SELECT string_agg('<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t xml:space="preserve">' || cell || '</w:t></w:r></w:p></w:tc>', '' ORDER BY n)
			FROM unnest(string_to_array(line, '|')) WITH ORDINALITY AS c (cell, n)) || '</w:tr>', '' ORDER BY ordinal)
		FROM (VALUES
			(1, '申请人情况|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计'),
			(2, '一、本年新收政府信息公开申请数量|1</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:t>2|3|0|0|0|0|15'),
			(3, '二、上年结转政府信息公开申请数量|1|<w:r><w:instrText>PAGE 7</w:instrText></w:r>0|0|0|0|0|1')) AS t (ordinal, line))
	|| '</w:tbl></w:body></w:document>', 'UTF8'))
WHERE outcome IN ('received', 'carried_in');
SELECT received FROM gxbg_parse('<w:p><w:t>甲市2018年政府信息公开工作年度报告</w:t></w:p><w:p><w:t>收到政府信息公开申请1</w:t><w:t>2</w:t><w:t>件,办结</w:t><w:tab/><w:t>9件。</w:t></w:p>');

DROP TABLE sample;
DROP FUNCTION utf16, declared;
