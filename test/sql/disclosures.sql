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

DROP TABLE sample;
