-- gxbg_statistics: the national statistics table of 2014 to 2018
\set ECHO none
\set QUIET on
CREATE TABLE annex (name text COLLATE "C" PRIMARY KEY, body text NOT NULL);
\set body `cat test/data/statistics_bars.txt`
INSERT INTO annex VALUES ('bars', :'body');
\set body `cat test/data/statistics_columns.txt`
INSERT INTO annex VALUES ('columns', :'body');
\set body `cat test/data/statistics_lines.txt`
INSERT INTO annex VALUES ('lines', :'body');
\set body `cat test/data/statistics_markup.txt`
INSERT INTO annex VALUES ('markup', :'body');
\set body `cat test/data/statistics_together.txt`
INSERT INTO annex VALUES ('together', :'body');
\set body `cat test/data/statistics_traditional.txt`
INSERT INTO annex VALUES ('traditional', :'body');
\set QUIET off
\set ECHO all

-- the form, and the headline counts from the table
SELECT name, agency, year, form, received, carried_in, concluded, carried_out, counts_from
FROM annex, gxbg_parse(body) ORDER BY name;

-- all of one; unaligned, as psql before 14 takes some Chinese punctuation for narrow
\pset format unaligned
SELECT s.* FROM annex, gxbg_statistics(body) AS s WHERE name = 'bars' ORDER BY ordinal;
\pset format aligned

-- what each layout leaves
SELECT name, count(*), count(*) FILTER (WHERE state = 'read') AS read, count(*) FILTER (WHERE state = 'inferred') AS inferred,
	   count(*) FILTER (WHERE state = 'blank') AS blank, count(*) FILTER (WHERE state = 'ambiguous') AS ambiguous, count(unit) AS units
FROM annex, gxbg_statistics(body) GROUP BY name ORDER BY name;

-- zeros left blank: where the sums leave one value, it is that
\pset format unaligned
SELECT name, state, string_agg(indicator || '=' || value, ' ' ORDER BY ordinal) AS statistics
FROM annex, gxbg_statistics(body) WHERE name = 'lines' AND state IN ('read', 'inferred') GROUP BY name, state ORDER BY name, state;
SELECT name, string_agg(indicator, ' ' ORDER BY ordinal) AS blank
FROM annex, gxbg_statistics(body) WHERE name IN ('lines', 'markup') AND state = 'blank' GROUP BY name ORDER BY name;
\pset format aligned

-- the same figures in another script and without borders
SELECT l.indicator, l.value, t.value AS traditional
FROM annex AS a, gxbg_statistics(a.body) AS l, annex AS b, gxbg_statistics(b.body) AS t
WHERE a.name = 'lines' AND b.name = 'traditional' AND t.indicator = l.indicator
	AND (t.unit IS DISTINCT FROM l.unit OR t.value <> l.value OR (l.value IS NULL AND t.value <> 0)) ORDER BY l.ordinal;
SELECT m.indicator, m.value, t.value AS together
FROM annex AS a, gxbg_statistics(a.body) AS m, annex AS b, gxbg_statistics(b.body) AS t
WHERE a.name = 'markup' AND b.name = 'together' AND t.indicator = m.indicator
	AND (t.unit IS DISTINCT FROM m.unit OR t.value <> m.value OR (m.value IS NULL AND t.value <> 0)) ORDER BY m.ordinal;

-- several columns of figures: which is the report's is not known
SELECT DISTINCT value, state FROM annex, gxbg_statistics(body) WHERE name = 'columns';

-- other times beside the report's year: the column that is headed by it
SELECT indicator, value, state
FROM gxbg_statistics(E'云河县水利局2016年政府信息公开工作年度报告\n| 统计指标 | 单位 | 2015年度 | 2016年度 |\n| (一)收到申请数 | 件 | 45 | 15 |\n'
	'| 1.当面申请数 | 件 | 9 | 5 |\n| 2.传真申请数 | 件 | 0 | 0 |\n| 3.网络申请数 | 件 | 30 | 8 |\n| 4.信函申请数 | 件 | 6 | 2 |\n')
WHERE state <> 'missing';

-- a table of a province with some of the labels is another table
SELECT agency, year, form, received, counts_from
FROM gxbg_parse(E'云河县水利局2012年政府信息公开工作年度报告\n一、概述\n2012年,我局收到政府信息公开申请3件。\n二、附表\n'
	'| 指标名称 | 计量单位 | 2012年度 |\n| 受理申请总数 | 件 | 4 |\n| 其中:1.当面申请数 | 件 | 4 |\n| 2.传真申请数 | 件 | 0 |\n'
	'| 3.网上申请数 | 件 | 0 |\n| 4.信函申请数 | 件 | 0 |\n| 对申请的答复总数 | 件 | 4 |\n| 其中:1.同意公开答复数 | 件 | 4 |\n'
	'| 行政复议数 | 件 | 0 |\n| 行政诉讼数 | 件 | 0 |\n');

-- a report of another form has none, sentences with the same words are none
SELECT count(*) FROM gxbg_statistics('');
SELECT count(*) FROM gxbg_statistics('2017年,政府网站公开信息3698条,微博微信公开信息2148条,政府公报公开信息0条。回应公众关注热点或重大舆情3次。'
	'举办新闻发布会12次,组织政府网站在线访谈0次,发布政策解读稿5篇。收到申请数15件,申请办结数15件。');

-- the dimension
\pset format unaligned
SELECT * FROM gxbg_indicators();
\pset format aligned
SELECT count(*), bool_and(i.forms = 'statistics') AS of_the_form
FROM gxbg_indicator AS i JOIN gxbg_indicators() AS f USING (ordinal, code, label, label_en, group_code, group_label, group_label_en, unit)
WHERE i.part_of IS NOT DISTINCT FROM f.part_of;

-- codes are those of the table, and the sums add up
SELECT s.name, i.part_of, whole.value, sum(s.value)
FROM (SELECT name, s.* FROM annex, gxbg_statistics(body) AS s) AS s
	JOIN gxbg_indicator AS i ON i.code = s.indicator AND i.label = s.indicator_label AND i.ordinal = s.ordinal
	JOIN (SELECT name, s.* FROM annex, gxbg_statistics(body) AS s) AS whole ON whole.name = s.name AND whole.indicator = i.part_of
WHERE i.part_of NOT IN ('disclosed_items', 'press_conferences', 'interviews')
GROUP BY s.name, i.part_of, whole.value HAVING bool_and(s.value IS NOT NULL) AND whole.value IS NOT NULL AND whole.value <> sum(s.value);

DROP TABLE annex;

-- gxbg_read has the same
SELECT (gxbg_read(:'body')).statistics = ARRAY(SELECT s::gxbg_statistic FROM gxbg_statistics(:'body') AS s) AS same;
