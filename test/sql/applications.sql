-- gxbg_applications(text): table III.  For each sample the rows that are not
-- all 0, read from left to right as in the report
\set ECHO none
\i test/data/load.sql
\set ECHO all

CREATE VIEW row_of_sample AS
SELECT name, outcome, min(ordinal) AS ordinal,
	string_agg(coalesce(count::text, '.'), ' ' ORDER BY ordinal) FILTER (WHERE applicant <> 'total') AS applicants,
	max(count) FILTER (WHERE applicant = 'total') AS total,
	bool_and(count IS NOT DISTINCT FROM 0) AS zero,
	string_agg(DISTINCT state, ', ' ORDER BY state) AS states
FROM sample, gxbg_applications(body)
GROUP BY name, outcome;

-- every row of the form is there, in the form's order, seven cells each
SELECT form, count(DISTINCT name) AS samples, count(*) / count(DISTINCT name) AS cells,
	count(DISTINCT outcome) AS outcomes, count(DISTINCT applicant) AS applicants, max(ordinal) AS last
FROM sample, gxbg_parse(body) AS report, gxbg_applications(body)
GROUP BY form
ORDER BY form;
SELECT DISTINCT outcome_group, outcome, outcome_label, (ordinal - 1) / 7 AS row
FROM sample, gxbg_applications(body)
WHERE name = 'tabs'
ORDER BY row;
SELECT DISTINCT outcome_group, outcome, outcome_label
FROM sample, gxbg_applications(body)
WHERE name = 'bars' AND outcome_group = 'other';
SELECT applicant, applicant_label
FROM sample, gxbg_applications(body)
WHERE name = 'tabs' AND outcome = 'received'
ORDER BY ordinal;

-- a report without table III gives no rows
SELECT count(*) FROM sample, gxbg_applications(body) WHERE name = 'prose';

-- bars: bars, cells over several rows collapsed into the first
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'bars' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- blanks: zeros blank or /: given where row, column and the year's flow leave one value
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'blanks' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- broken_labels: one cell a line, U+00A0, labels over several lines, a blank line in a row
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'broken_labels' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- contradicts: six that do not add up to their total (received), a column that does not add up (disclosed): as they stand
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'contradicts' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- csv: commas, with empty cells in front of labels and quotes around those with commas
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'csv' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- cut_off: the text ends in the middle of row 7 of (三): what is there is read, the rest is missing
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'cut_off' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- lines: one cell a line, ? for what was U+00A0
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'lines' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- notes: figures in labels are no data; thousands with commas
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'notes' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- pages: runs of spaces; page numbers and heads of columns in mid-table
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'pages' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- run_together: no borders at all, cells missing in two rows
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'run_together' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- several: the first of two reports
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'several' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- tabs: tabs
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'tabs' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- traditional: a cell a line with bars, in Traditional script
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'traditional' AND (NOT zero OR states <> 'read') ORDER BY ordinal;
-- word: HTML as a word processor exports it; blank cells
SELECT outcome, applicants, total, states FROM row_of_sample WHERE name = 'word' AND (NOT zero OR states <> 'read') ORDER BY ordinal;

-- identities of the form, where all cells are known: only one sample breaks them
SELECT name, outcome, sum(count) FILTER (WHERE applicant <> 'total') AS six, sum(count) FILTER (WHERE applicant = 'total') AS total
FROM sample, gxbg_applications(body)
GROUP BY name, outcome
HAVING bool_and(count IS NOT NULL) AND sum(CASE applicant WHEN 'total' THEN -count ELSE count END) <> 0;
SELECT name, applicant, sum(count) FILTER (WHERE outcome <> 'concluded') AS results, sum(count) FILTER (WHERE outcome = 'concluded') AS concluded
FROM sample, gxbg_applications(body)
WHERE outcome_group NOT IN ('intake', 'carried_out')
GROUP BY name, applicant
HAVING bool_and(count IS NOT NULL) AND sum(CASE outcome WHEN 'concluded' THEN -count ELSE count END) <> 0
ORDER BY name, min(ordinal);

-- one cell of a row that is intact otherwise, with something else in it: the rest
-- stays as it is, and the cell has a value only if that fits the row
CREATE FUNCTION received(cell text) RETURNS text LANGUAGE sql AS $$
SELECT E'云河市民政局2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n'
	|| E'| 自然人 | 法人或其他组织 | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n'
	|| '| 一、本年新收政府信息公开申请数量 | ' || cell || E' | 2 | 0 | 0 | 0 | 0 | 14 |\n'
	|| E'| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| 三、本年度办理结果 | (一)予以公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |\n'
$$;
SELECT cell, string_agg(coalesce(count::text, '.'), ' ' ORDER BY ordinal) AS read_as,
	max(state) FILTER (WHERE applicant = 'natural_person') AS state
FROM (VALUES (1, '12'), (2, '１２'), (3, '12件'), (4, '12(其中1件为信访)'), (5, '1 2'), (6, '1 3'), (7, '12/3'), (8, '1/3'),
	(9, '1~3'), (10, '3.5'), (11, '13')) AS body (id, cell), gxbg_applications(received(cell))
WHERE outcome = 'received'
GROUP BY id, cell
ORDER BY id;
DROP FUNCTION received(text);

DROP VIEW row_of_sample;
DROP TABLE sample;

-- neither year nor row tells which of the two forms: rows of both, (六) as other
CREATE VIEW untold AS
SELECT E'云河市民政局政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n| 申请人情况 |||||||\n'
	'| 自然人 | 法人或其他组织 ||||| 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n'
	'| 一、本年新收政府信息公开申请数量 | 9 | 1 | 0 | 0 | 0 | 0 | 10 |\n'
	'| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n'
	'| (一)予以公开 | 8 | 1 | 0 | 0 | 0 | 0 | 9 |\n| (二)部分公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n'
	'| (七)总计 | 8 | 1 | 0 | 0 | 0 | 0 | 9 |\n| 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n' AS body;
SELECT form, year, received, concluded, gxbg_render(report) IS NULL AS not_rendered
FROM untold, gxbg_parse(body) AS report;
SELECT count(DISTINCT outcome) AS outcomes, string_agg(DISTINCT outcome || ' ' || state, ', ') FILTER (WHERE outcome_group = 'other') AS other
FROM untold, gxbg_applications(body);
SELECT form, gxbg_count(total, 'received', 'total') AS received, total::jsonb ->> 'form' AS form_of_sum, total::text::gxbg_grid = total AS same
FROM untold, unnest(ARRAY['2019', '2021', 'undetermined']) AS form,
	LATERAL (SELECT sum(grid) AS total
		FROM (VALUES (gxbg_applications_grid(body)),
			(('{"form": "' || form || '", "received": [1,0,0,0,0,0,1]}')::gxbg_grid)) AS term (grid)) AS sum;
-- table II without headings: figures, but of which measure
SELECT item, measure, value, state
FROM untold, gxbg_disclosures(replace(body, E'三、收到', E'二、主动公开政府信息情况\n第二十条第(一)项\n| 规章 | 3 | 1 | 5 |\n| 行政规范性文件 | 3 | 1 | 5 |\n第二十条第(六)项\n| 行政处罚 | 12 |\n三、收到'));
-- the year tells, with letters for digits of it, too
SELECT report.year, form, finding.rule
FROM untold, unnest(ARRAY['2022年', '2O20年度', '20l9年', '2O2l']) AS year,
	gxbg_parse(replace(body, '局政府', '局' || year || '政府')) AS report LEFT JOIN unnest(report.findings) AS finding ON finding.rule LIKE 'year%';
DROP VIEW untold;
