-- gxbg_figures: figures stated in prose
\set ECHO none
\i test/data/load.sql
\pset null '(null)'
\set ECHO all

CREATE TABLE figure AS
	SELECT name, body, f.*
	FROM sample, gxbg_figures(body) WITH ORDINALITY AS f (metric, metric_label, value, unit, section, quote, start_at, end_at, n);

SELECT name, metric, value, unit, section, regexp_replace(regexp_replace(quote, '<[^>]*>', '', 'g'), '\s+', '⏎', 'g') AS quote
FROM figure
WHERE name <> 'several'
ORDER BY name, n;

-- the quote stands where it is said to stand, in markup and in Traditional script, too
SELECT name, metric, start_at, end_at
FROM figure
WHERE substr(body, start_at, end_at - start_at) IS DISTINCT FROM quote;
SELECT name, metric, quote, start_at, end_at
FROM figure
WHERE name IN ('traditional', 'word') AND metric = 'applications_received';

-- a figure's section is the one that its quote stands in
SELECT name, metric, f.section, s.code
FROM figure AS f LEFT JOIN LATERAL gxbg_sections(body) AS s ON f.start_at >= s.start_at AND f.end_at <= s.end_at
WHERE f.section IS DISTINCT FROM s.code;

-- metrics are those of the dimension
SELECT DISTINCT metric, metric_label
FROM figure LEFT JOIN gxbg_metric ON code = metric AND label = metric_label
WHERE code IS NULL;

-- how figures are written: the value counts, the quote has it as it stands
CREATE FUNCTION figures_of(sentence text) RETURNS TABLE (metric text, value numeric, unit text, quote text) LANGUAGE sql AS $$
SELECT metric, value, unit, quote FROM gxbg_figures(E'甲市民政局2022年政府信息公开工作年度报告\n本报告根据《中华人民共和国政府信息公开条例》编制。\n一、总体情况\n工作有序。制度健全。渠道畅通。\n' || sentence)
$$;
SELECT * FROM figures_of('全年收到政府信息公开申请1,234件。');
SELECT * FROM figures_of('全年收到政府信息公开申请三件,结转两件。');
SELECT * FROM figures_of('全年主动公开政府信息1.2万条。');
SELECT * FROM figures_of('依申请公开共收取费用0.20万元。');
SELECT * FROM figures_of('收到申请5件,均已按时答复。');
SELECT * FROM figures_of('没有收到政府信息公开申请,未发生行政复议、行政诉讼。');
-- no counts: shares and changes, other years, what is to be done, what is about so many
SELECT * FROM figures_of('申请量比上年增长12.3%,占33.9%;2021年收到政府信息公开申请3件;明年计划举办培训2期;主动公开政府信息近100条。');

-- one that stands in no section; quotes that overlap; a body of 5,000 figures
SELECT metric, value, section, quote, start_at, end_at
FROM gxbg_figures(E'甲市民政局2022年政府信息公开工作年度报告\n政府信息公开工作有序。主动公开制度健全。全年收到政府信息公开申请5件,均已答复。');
SELECT count(*), bool_and(substr(body, start_at, end_at - start_at) = quote) AS exact
FROM (SELECT E'甲市民政局2022年政府信息公开工作年度报告\n' || string_agg('收到政府信息公开申请' || n || '件,均已答复。', '') AS body FROM generate_series(1, 2500) AS n) AS b,
	gxbg_figures(body);

-- gxbg_read: the same as the functions one by one
SELECT name, (p).report = gxbg_parse(body) AS report,
	(p).figures = ARRAY(SELECT f FROM gxbg_figures(body) AS f) AS figures, cardinality((p).figures) AS n,
	(p).statistics = ARRAY(SELECT s::gxbg_statistic FROM gxbg_statistics(body) AS s) AS statistics,
	(p).fingerprint IS NOT DISTINCT FROM gxbg_fingerprint(body) AS fingerprint
FROM (SELECT name, body, gxbg_read(body) AS p FROM sample OFFSET 0) AS s
ORDER BY name;
SELECT count(*), count(*) FILTER (WHERE gxbg_read(convert_to(body, 'UTF8')) = gxbg_read(body)) AS as_bytes,
	count(*) FILTER (WHERE (gxbg_read(body, '甲市乙局2022年政府信息公开工作年度报告')).report = gxbg_parse(body, '甲市乙局2022年政府信息公开工作年度报告')) AS with_title
FROM sample;

-- gxbg_store: what a mart keeps is what gxbg_read reads, in plain columns
CREATE FUNCTION stored_tables(stored gxbg_stored) RETURNS text LANGUAGE sql AS $$
	SELECT concat(nullif(ARRAY(SELECT d::gxbg_disclosure FROM gxbg_stored_disclosures(stored.tables) AS d), '{}'),
		nullif(ARRAY(SELECT p::gxbg_proceeding FROM gxbg_stored_proceedings(stored.tables) AS p), '{}')) $$;
SELECT count(*), count(*) FILTER (WHERE ROW(((r).report).agency, ((r).report).year, ((r).report).form, ((r).report).title, ((r).report).published_on,
		((r).report).received, ((r).report).carried_in, ((r).report).concluded, ((r).report).carried_out, ((r).report).counts_from, ((r).report).applications,
		nullif(((r).report).findings, '{}'), ((r).report).region_code, ((r).report).level, ((r).report).organ_kind, ((r).report).agency_key, ((r).report).scope,
		(r).statistics, nullif((r).figures, '{}'), (r).fingerprint, gxbg_digest(body, NULL), gxbg_reading_version(),
		concat(((r).report).disclosures, ((r).report).proceedings))
	IS NOT DISTINCT FROM ROW((s).agency, (s).year, (s).form, (s).title, (s).published_on,
		(s).received, (s).carried_in, (s).concluded, (s).carried_out, (s).counts_from, (s).applications,
		(s).findings, (s).region_code, (s).level, (s).organ_kind, (s).agency_key, (s).scope,
		(s).statistics, (s).figures, (s).fingerprint, (s).digest, (s).reading, stored_tables(s))) AS same,
	count(*) FILTER (WHERE s = gxbg_store(convert_to(body, 'UTF8'), NULL)) AS as_bytes,
	count(*) FILTER (WHERE ROW((s).disclosed, (s).refused, (s).other, (s).reconsiderations, (s).litigations, coalesce((s).errors, 0))
		IS NOT DISTINCT FROM ROW(gxbg_count(((r).report).applications, 'disclosed'), gxbg_count(((r).report).applications, 'refused'),
			gxbg_count(((r).report).applications, 'other'), (((r).report).proceedings[1]).total,
			(((r).report).proceedings[2]).total + (((r).report).proceedings[3]).total,
			(SELECT count(*) FILTER (WHERE severity = 'error')::int FROM unnest(((r).report).findings)))) AS same_counts
FROM (SELECT body, gxbg_store(body, NULL) AS s, gxbg_read(body) AS r FROM sample OFFSET 0) AS t;
SELECT gxbg_store(NULL::text, 'title'), gxbg_store('x', NULL) = gxbg_store('x'::bytea, NULL) AS as_bytes;
-- bytes that are no tables: cut off, longer, and each bit another
CREATE FUNCTION reads_as(tables bytea) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN format('%s rows', (SELECT count(*) FROM gxbg_stored_disclosures(tables)) + (SELECT count(*) FROM gxbg_stored_proceedings(tables)));
EXCEPTION WHEN data_corrupted THEN
	RETURN SQLERRM;
END $$;
WITH t AS (SELECT (gxbg_store(body, NULL)).tables FROM sample WHERE (gxbg_parse(body)).form = '2019' ORDER BY name LIMIT 1)
SELECT kind, string_agg(DISTINCT reads_as(tables), ' ') AS reads
FROM (
	SELECT 'whole' AS kind, tables FROM t
	UNION ALL SELECT 'cut off', substr(tables, 1, n) FROM t, generate_series(0, length(tables) - 1) AS n
	UNION ALL SELECT 'longer', tables || '\x00' FROM t
	UNION ALL SELECT 'another bit', set_bit(tables, n, 1 - get_bit(tables, n)) FROM t, generate_series(0, length(tables) * 8 - 1) AS n
) AS k GROUP BY kind ORDER BY kind DESC;

-- gxbg_statements: parts, other years, plans and changes, too; figures are those that are done in the report's year, whole or of no known whole
CREATE FUNCTION statements_of(sentence text) RETURNS TABLE (metric text, value numeric, year int, mode text, role text, by_kind text, by_text text, quote text) LANGUAGE sql AS $$
SELECT metric, value, year, mode, role, by_kind, by_text, quote FROM gxbg_statements(E'甲市民政局2022年政府信息公开工作年度报告\n本报告根据《中华人民共和国政府信息公开条例》编制。\n一、总体情况\n工作有序。制度健全。渠道畅通。\n' || sentence)
$$;
SELECT * FROM statements_of('共受理政府信息公开申请10件。答复10件。从申请对象看,公民提交的申请8件,企业提交的申请2件。');
SELECT * FROM statements_of('在政府网站公开政府信息131条,在公开栏公开政府信息2条。');
SELECT * FROM statements_of('2021年收到政府信息公开申请9件,办结7件。截至2022年底,累计主动公开政府信息860条。');
SELECT * FROM statements_of('收到申请12件,将办结2件;应答复12件,实际答复11件。');
SELECT * FROM statements_of('收到网络申请6件,信函申请4件,合计10件,均已答复。');
SELECT name, count(*) FILTER (WHERE mode = 'done' AND role IN ('whole', 'unknown') AND s.year IS NOT DISTINCT FROM r.year)
	= (SELECT count(*) FROM gxbg_figures(body)) AS figures, bool_and(substr(body, start_at, end_at - start_at) = quote) AS quotes
FROM sample, gxbg_parse(body) AS r, gxbg_statements(body) AS s
GROUP BY name, body, r.year
ORDER BY name;
SELECT count(*) FROM gxbg_statements(NULL);
SELECT count(*) FROM gxbg_statements('今天收到来信三件。');
SELECT metric, value, year FROM gxbg_statements(E'一、总体情况\n收到政府信息公开申请3件。', '甲市民政局2022年政府信息公开工作年度报告');

-- no report, no figures
SELECT count(*) FROM gxbg_figures(NULL);
SELECT count(*) FROM gxbg_figures('');
SELECT count(*) FROM gxbg_figures('今天收到来信三件。');
SELECT (report).form, statistics, figures, fingerprint FROM gxbg_read('今天收到来信三件。');
SELECT gxbg_read(NULL::text) IS NULL AS is_null, gxbg_read(NULL::text, 'title') IS NULL;

DROP FUNCTION figures_of;
DROP FUNCTION statements_of;
DROP TABLE figure;
DROP TABLE sample;
