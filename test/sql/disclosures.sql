-- gxbg_disclosures: table II, by item of Article 20
\set ECHO none
\i test/data/load.sql
\set ECHO all

-- the 2019 form: each item with its measures
SELECT item, item_label, measure, measure_label, value, unit, state
FROM sample, gxbg_disclosures(body)
WHERE name = 'bars';

-- the 2021 form
SELECT item, item_label, measure, measure_label, value, unit, state
FROM sample, gxbg_disclosures(body)
WHERE name = 'broken_labels';

-- all others: figures of each item from left to right; . is not known
SELECT name, item, string_agg(coalesce(value::text, '.'), ' ' ORDER BY n) AS figures,
	string_agg(DISTINCT unit, ' ') AS unit, string_agg(DISTINCT state, ', ' ORDER BY state) AS states
FROM sample, gxbg_disclosures(body) WITH ORDINALITY AS d (item, item_label, measure, measure_label, value, unit, state, n)
WHERE name NOT IN ('bars', 'broken_labels')
GROUP BY name, item
ORDER BY name, min(n);

-- nothing tells 2, 2, 17 from 22, 1, 7 in 规范性文件2217: open
SELECT item, measure, value, state
FROM sample, gxbg_disclosures(body)
WHERE name = 'run_together' AND item = 'normative_document';

-- as numeric: decimals as written, signs, no overflow
SELECT name, item, measure, value, scale(value)
FROM sample, gxbg_disclosures(body)
WHERE value < 0 OR scale(value) > 0 OR value > 1000000
ORDER BY name, item, measure;

-- rows that are damaged where the rest is sound: a figure that stands apart is
-- never cut in pieces to make up for a cell that is not there, nor are two
-- figures in one cell joined
CREATE FUNCTION items(normative_document text) RETURNS text LANGUAGE sql AS $$
SELECT E'云河市民政局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第(一)项\n信息内容\n本年新制作数量\n'
	|| E'本年新公开数量\n对外公开总数量\n规章\n0\n0\n0\n规范性文件\n' || normative_document
	|| E'\n第二十条第(五)项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n12\n-3\n456\n'
	|| E'三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n'
$$;
SELECT replace(figures, E'\n', '⏎') AS figures, string_agg(coalesce(value::text, '.'), ' ' ORDER BY n) AS read_as
FROM (VALUES (1, E'6\n6\n43'), (2, E'6\n43'), (3, E'43\n6'), (4, '6 43'), (5, E'-6\n43'), (6, '643'), (7, E'6\n6\n43\n1'),
	(8, E'6\n/\n43'), (9, '6 | 6 | 43 |'), (10, '6 | 4/3 | 5 |'), (11, '6 | 1,143 | 5 |'), (12, '10 | 6 | 43 |')) AS body (id, figures),
	gxbg_disclosures(items(figures)) WITH ORDINALITY AS d (item, item_label, measure, measure_label, value, unit, state, n)
WHERE item = 'normative_document'
GROUP BY id, figures
ORDER BY id;
DROP FUNCTION items(text);

-- amounts as spreadsheets and presses write them
CREATE FUNCTION fee(amount text) RETURNS text LANGUAGE sql AS $$
SELECT E'云河市民政局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n| 第二十条第(八)项 |\n'
	|| E'| 信息内容 | 本年收费金额(单位:万元) |\n| 行政事业性收费 | ' || amount || E' |\n'
	|| E'三、收到和处理政府信息公开申请情况\n| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n'
$$;
SELECT amount, value, unit, state
FROM (VALUES (1, '12.5'), (2, '１２.５'), (3, '１２．５'), (4, '.5'), (5, '0.50'), (6, '1,234.5'), (7, '1，234.5'), (8, '12.5万元'),
	(9, '125000元'), (10, '无'), (11, '/'), (12, '')) AS body (id, amount), gxbg_disclosures(fee(amount))
WHERE item = 'fee'
ORDER BY id;
DROP FUNCTION fee(text);

-- a report of one form with items under the headings of the other: each has the measures of its headings
CREATE TABLE mixed AS SELECT E'云河市民政局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n'
	'| 第二十条第(一)项 |\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 1 | 0 | 3 |\n'
	'| 第二十条第(五)项 |\n| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 7 |\n'
	'| 第二十条第(六)项 |\n| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n| 行政处罚 | 5 | -1 | 9 |\n'
	'| 第二十条第(九)项 |\n| 信息内容 | 采购项目数量 | 采购总金额 |\n| 政府集中采购 | 3 | 12.5万元 |\n'
	'三、收到和处理政府信息公开申请情况\n| 一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n'
	'| (六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n'
	'| 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n' AS body;
SELECT d.* FROM mixed, gxbg_disclosures(body) AS d;
-- the same in all functions that have them
SELECT form, cardinality(disclosures) AS cells, disclosures = ARRAY(SELECT d FROM gxbg_disclosures(body) AS d) AS same,
	(SELECT count(*) FROM gxbg_disclosures(body) AS d JOIN gxbg_cells(body) AS c ON (item, item_label, measure, measure_label, d.state) = (row_code, row_label, column_code, column_label, c.state)
		WHERE (d.value, d.unit) IS NOT DISTINCT FROM (c.value, c.unit)) AS in_cells
FROM mixed, gxbg_parse(body);
DROP TABLE mixed;

DROP TABLE sample;
