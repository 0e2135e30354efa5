-- The examples of doc/gxbg.md; made by: perl test/check_doc --sql
\set ECHO none
\i test/data/load.sql
ALTER TABLE sample RENAME TO reports;
SET datestyle = ISO;
\pset null ''
\set ECHO all

SELECT name, agency, year, form, published_on
FROM reports, gxbg_parse(body)
ORDER BY year DESC, name
LIMIT 5;

SELECT name, received, carried_in, concluded, carried_out, counts_from
FROM reports, gxbg_parse(body)
WHERE name IN ('bars', 'cut_off', 'run_together')
ORDER BY name;

SELECT agency, year, form, title, received, findings
FROM gxbg_parse('今天多云转晴,最高气温12度。');

ALTER TABLE reports ADD COLUMN report gxbg_report GENERATED ALWAYS AS (gxbg_parse(body)) STORED;

SELECT (report).form, count(*) AS reports, sum((report).received) AS received
FROM reports
WHERE (report).counts_from = 'table'
GROUP BY 1
ORDER BY 1;

SELECT agency, year, title
FROM gxbg_parse('本报告根据《政府信息公开条例》编制。全年主动公开政府信息36条,收到政府信息公开申请2件,均已答复。', '云河市民政局2021年政府信息公开工作年度报告-云河市人民政府门户网站');

SELECT name, rule, severity, subject
FROM reports, gxbg_parse(body) AS p, unnest(p.findings) AS f
WHERE name = 'several' AND rule = 'several_reports';

SELECT gxbg_text('\xb9abbfaab5c4d5feb8aed0c5cfa2'), gxbg_text('\xfeff516c5f00'), gxbg_text(convert_to('公开', 'UTF8') || '\xff');

SELECT agency, year, received
FROM reports, gxbg_parse(convert_to(body, 'GB18030'))
WHERE name = 'lines';

SELECT form, f.rule, f.subject, f.message
FROM gxbg_parse('%PDF-1.7'::bytea), unnest(findings) AS f;

SELECT outcome_label, applicant_label, count
FROM reports, gxbg_applications(body)
WHERE name = 'broken_labels' AND outcome_group = 'refused' AND count > 0;

SELECT outcome_group, sum(count) AS applications, round(100.0 * sum(count) / sum(sum(count)) OVER (), 1) AS percent
FROM reports, gxbg_applications(body)
WHERE applicant <> 'total' AND outcome_group NOT IN ('intake', 'concluded', 'carried_out')
GROUP BY outcome_group
ORDER BY min(ordinal);

SELECT applicant, count, state
FROM reports, gxbg_applications(body)
WHERE name = 'run_together' AND outcome = 'unavailable_not_held'
ORDER BY ordinal;

SELECT gxbg_count(gxbg_applications_grid(body), 'refused') AS refused
FROM reports
WHERE name = 'lines';

SELECT item, measure, measure_label, value, unit, state
FROM reports, gxbg_disclosures(body)
WHERE name = 'word';

SELECT name, sum(value * CASE unit WHEN '万元' THEN 10000 ELSE 1 END) AS yuan
FROM reports, gxbg_disclosures(body)
WHERE item = 'procurement' AND measure = 'amount'
GROUP BY name
HAVING sum(value) > 0
ORDER BY name;

SELECT item, measure, value, state
FROM reports, gxbg_disclosures(body)
WHERE name = 'run_together' AND item IN ('regulation', 'normative_document');

SELECT kind, upheld, corrected, other, pending, total, round(100.0 * corrected / nullif(total - pending, 0), 1) AS corrected_percent
FROM reports, gxbg_proceedings(body)
WHERE name = 'lines';

SELECT ordinal, indicator, indicator_label, value, unit, state
FROM gxbg_statistics('
| 统计指标 | 单位 | 统计数 |
| (一)收到申请数 | 件 | 21 |
| 1.当面申请数 | 件 | 4 |
| 2.传真申请数 | 件 | |
| 3.网络申请数 | 件 | 17 |
| 4.信函申请数 | 件 | |
| (二)申请办结数 | 件 | 20 |
| 七、依申请公开信息收取的费用 | 万元 | 0.08 |
| (四)政府信息公开专项经费 | 万元 | / |')
WHERE state <> 'missing';

SELECT row_label, column_label, value, state, raw, start_at, substr(body, start_at - 8, 8) || '[' || raw || ']' AS in_context
FROM reports, gxbg_cells(body)
WHERE name = 'notes' AND row_code = 'license';

SELECT name, count(*) AS cells, count(*) FILTER (WHERE state = 'read') AS read,
	count(*) FILTER (WHERE state IN ('recovered', 'inferred')) AS decoded,
	count(*) FILTER (WHERE value IS NULL) AS open
FROM reports, gxbg_cells(body)
GROUP BY name
HAVING count(*) FILTER (WHERE state <> 'read') > 0
ORDER BY name;

SELECT ordinal, code, title, content
FROM reports, gxbg_sections(body)
WHERE name = 'traditional' AND code IN ('overview', 'problems', 'other');

SELECT metric, value, unit, section, quote
FROM reports, gxbg_figures(body)
WHERE name = 'prose';

SELECT year, sum(value) AS disclosed_items, count(*) AS reports
FROM reports, gxbg_parse(body), gxbg_figures(body)
WHERE metric = 'disclosed_items' AND name <> 'several'
GROUP BY year
ORDER BY year;

SELECT metric, value, year, mode, role, by_kind, by_text, quote
FROM gxbg_statements(E'甲市民政局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n全年共收到政府信息公开申请10件,其中网上申请7件、信函申请3件。将于2023年答复2件。2021年收到政府信息公开申请9件。');

SELECT (p.report).agency, (p.report).year, cardinality(p.figures) AS figures, p.figures[1].quote
FROM reports, gxbg_read(body) AS p
WHERE name = 'tabs';

SELECT gxbg_similarity(gxbg_fingerprint(a.body), gxbg_fingerprint(replace(a.body, '2', '3'))) AS other_figures,
	gxbg_similarity(gxbg_fingerprint(a.body), gxbg_fingerprint(b.body)) AS another_report
FROM reports AS a, reports AS b
WHERE a.name = 'bars' AND b.name = 'lines';

SELECT a.name, a.region_code, a.prefecture, a.level, a.organ_kind, a.key
FROM (VALUES
	('麒麟区珠街街道办事处', 2020),
	('襄樊市国土资源局', 2009),
	('襄阳市自然资源和规划局', 2021),
	('台州市生态环境局黄岩分局', 2021),
	('國家稅務總局廣州市稅務局', 2020),
	('成都高新区管委会', 2021),
	('鼓楼区民政局', 2021)
) AS n (name, year), gxbg_agency(n.name, n.year) AS a;

SELECT '{"form": "2021", "received": [12, 3, 0, 0, 0, 0, null],
	"states": {"received": ["read", "read", "read", "read", "read", "read", "blank"]}}'::gxbg_grid;

SELECT name, gxbg_count(applications, 'received') AS received,
	gxbg_count(applications, 'refused') AS refused,
	gxbg_count(applications, 'refused', 'organization') AS refused_to_organizations
FROM reports, gxbg_parse(body)
WHERE form = '2019'
ORDER BY name;

SELECT gxbg_count('{"form": "2021"}', 'denied');

SELECT year, count(*) AS reports, gxbg_count(sum(applications), 'received') AS received,
	gxbg_count(sum(applications), 'disclosed') AS disclosed,
	gxbg_count(sum(applications), 'other') AS other
FROM reports, gxbg_parse(body)
WHERE applications IS NOT NULL AND name <> 'cut_off'
GROUP BY year
ORDER BY year;

SELECT applications::jsonb -> 'carried_out' AS carried_out
FROM reports, gxbg_parse(body)
WHERE name = 'csv';

SELECT rule, severity, subject, expected, actual
FROM reports, gxbg_check(body)
WHERE name = 'contradicts';

SELECT message
FROM reports, gxbg_check(body)
WHERE name = 'contradicts' AND rule IN ('row_total', 'proceeding_total');

SELECT agency, count(*) AS errors, string_agg(DISTINCT rule, ', ' ORDER BY rule) AS rules
FROM reports, gxbg_parse(body) AS p, unnest(p.findings) AS f
WHERE p.year IN (2020, 2021) AND f.severity = 'error'
GROUP BY agency
ORDER BY errors DESC, agency
LIMIT 10;

SELECT province, year, count(*) AS reports,
	round(avg((NOT EXISTS (SELECT FROM unnest(findings) WHERE severity = 'error'))::int), 2) AS sound
FROM reports, gxbg_parse(body) AS p
	JOIN (VALUES ('白石县%', '东岭省'), ('云河市%', '南岭省'), ('南岭省%', '南岭省')) AS place (agencies, province)
	ON agency LIKE agencies
GROUP BY province, year
ORDER BY province, year;

SELECT f.rule, r.severity, count(*) AS findings, count(DISTINCT name) AS reports, r.statement_en
FROM reports, gxbg_check(body) AS f JOIN gxbg_rule AS r ON r.code = f.rule
GROUP BY f.rule, r.ordinal, r.severity, r.statement_en
ORDER BY r.ordinal;

SELECT rule, subject, expected, actual, message
FROM gxbg_check('{"form": "2021", "disclosed": [4, null, 0, 0, 0, 0, 3]}'::gxbg_grid);

SELECT gxbg_finding_message(rule, subject, expected, actual) AS message_en
FROM reports, gxbg_check(body)
WHERE name = 'contradicts' AND rule IN ('row_total', 'proceeding_total');

SELECT agency, year, f.subject, f.expected, f.actual
FROM (
	SELECT agency, year, applications,
		lag(applications) OVER (PARTITION BY agency ORDER BY year) AS previous
	FROM (VALUES
		('白石县水利局', 2021, '{"form": "2021", "carried_out": [2, 1, 0, 0, 0, 0, 3]}'::gxbg_grid),
		('白石县水利局', 2022, '{"form": "2021", "carried_in": [2, 0, 0, 0, 0, 0, 2]}'::gxbg_grid)
	) AS grids (agency, year, applications)
) AS years, gxbg_check_carryover(previous, applications) AS f;

SELECT (current).year, f.rule, f.subject, f.expected, f.actual
FROM (
	SELECT report AS current, lag(report) OVER (PARTITION BY (report).agency ORDER BY (report).year) AS previous
	FROM (
		SELECT gxbg_parse(body) AS report FROM reports WHERE name = 'tabs'
		UNION ALL
		SELECT gxbg_parse(replace(body, '2022', '2023')) FROM reports WHERE name = 'tabs'
	) AS parsed
) AS years, gxbg_check_carryover(previous, current) AS f;

SELECT line
FROM reports, regexp_split_to_table(gxbg_render(gxbg_parse(body)), '\n') AS line
WHERE name = 'tabs' AND line ~ '^# |本年新收|部分公开|行政许可';

SELECT code, label, label_en, group_label, article, forms
FROM gxbg_outcomes()
WHERE group_code = 'other';

SELECT code, label, label_en, group_code, group_label
FROM gxbg_applicants();

SELECT code, label, measure, measure_label, article, forms
FROM gxbg_items()
WHERE code IN ('normative_document', 'fee');

SELECT code, label, unit, part_of
FROM gxbg_indicators()
WHERE group_code = 'litigation' OR group_code = 'fee';

SELECT code, label, unit
FROM gxbg_metrics()
WHERE code LIKE 'applications%';

SELECT severity, statement, statement_en
FROM gxbg_rules()
WHERE code = 'several_reports';

SELECT code, name, province, prefecture, from_year, until_year, successor, renamed
FROM gxbg_region
WHERE name IN ('襄樊市', '崇文区', '江干区') OR code = '371200';

SELECT code, label, names, successor, source
FROM gxbg_organ_kind
WHERE code IN ('natural_resources', 'health', 'industry_commerce', 'poverty_alleviation');

SELECT gxbg_create_views('reports', 'name', 'body', 'gxbg_mart');

SELECT name, agency, year, received, disclosed_share
FROM gxbg_mart.report
WHERE received > 100
ORDER BY received DESC;

UPDATE reports SET body = replace(body, '2020', '2019') WHERE name = 'lines';
CALL gxbg_refresh('gxbg_mart');

SELECT gxbg_refresh_views('gxbg_mart');

SELECT run, done, of, no_reports, errors, finished IS NOT NULL AS finished
FROM gxbg_mart.refresh
ORDER BY run;

SET client_min_messages = warning;
DROP SCHEMA gxbg_mart CASCADE;

SELECT view_name, column_name, label
FROM gxbg_view_labels()
WHERE column_name IN ('reports', 'message_en') OR view_name = 'annual'
ORDER BY column_name, view_name;

SELECT gxbg_version(), gxbg_reading_version();

SELECT gxbg_text(convert_to('<meta charset="gb2312">朱镕基', 'GBK')) AS gbk,
	gxbg_text(convert_to('政府信息公開', 'BIG5')) AS big5,
	gxbg_text('\xfffe3f659c5e') AS utf16,
	gxbg_text('\xd5feb8aed03132') AS damaged;

SELECT finding.rule, finding.severity, finding.actual, report.received
FROM reports, gxbg_parse('\xbf'::bytea || convert_to(body, 'GB18030') || '\xb0'::bytea) AS report, unnest(report.findings) AS finding
WHERE name = 'bars' AND finding.rule = 'undecodable';

DROP TABLE reports;
-- the reference says the same
\! perl test/check_doc
