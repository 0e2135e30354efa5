-- gxbg_proceedings: table IV, reconsideration and litigation
\set ECHO none
\i test/data/load.sql
\set ECHO all

SELECT kind, kind_label, upheld, corrected, other, pending, total
FROM sample, gxbg_proceedings(body)
WHERE name = 'lines';

-- all samples; contradicts: 1 + 0 + 0 + 1 is not 3, but that is what it says;
-- blanks: the third block is empty and nothing tells what it is
SELECT name, kind, upheld, corrected, other, pending, total
FROM sample, gxbg_proceedings(body) WITH ORDINALITY AS p (kind, kind_label, upheld, corrected, other, pending, total, n)
ORDER BY name, n;

-- states of the cells that are not plainly read
SELECT name, row_code, string_agg(column_code || ' ' || state, ', ' ORDER BY n) AS cells
FROM sample, gxbg_cells(body) WITH ORDINALITY AS c (table_name, row_code, row_label, column_code, column_label,
	value, unit, state, raw, start_at, end_at, n)
WHERE table_name = 'proceedings' AND state <> 'read'
GROUP BY name, row_code
ORDER BY name, row_code;

DROP TABLE sample;
