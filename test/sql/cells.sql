-- gxbg_cells: the evidence for every cell
\set ECHO none
\i test/data/load.sql
\set ECHO all

CREATE TABLE cell AS
	SELECT name, body, c.*
	FROM sample, gxbg_cells(body) WITH ORDINALITY AS c (table_name, row_code, row_label, column_code, column_label,
		value, unit, state, raw, start_at, end_at, n);

-- what is quoted stands where it is said to stand
SELECT name, table_name, row_code, column_code, raw, start_at, end_at
FROM cell
WHERE substr(body, start_at, end_at - start_at) IS DISTINCT FROM raw;

-- raw, start_at and end_at go together; nothing is quoted for what is not there
SELECT name, table_name, row_code, column_code, state, raw, start_at, end_at
FROM cell
WHERE num_nulls(raw, start_at, end_at) NOT IN (0, 3)
	OR (raw IS NULL) <> (start_at IS NULL)
	OR start_at >= end_at
	OR (state = 'missing' AND raw IS NOT NULL)
	OR (state IN ('read', 'recovered', 'not_applicable') AND raw IS NULL);

-- a value if, and only if, the state has one
SELECT name, table_name, row_code, column_code, state, value
FROM cell
WHERE (value IS NOT NULL) <> (state IN ('read', 'recovered', 'inferred'));

-- no two cells are read from the same characters
SELECT a.name, a.table_name, a.row_code, a.column_code, b.row_code, b.column_code
FROM cell AS a JOIN cell AS b ON a.name = b.name AND a.n < b.n AND a.start_at < b.end_at AND b.start_at < a.end_at
WHERE a.state IN ('read', 'recovered') AND b.state IN ('read', 'recovered');

-- of a cell that is read, the digits of raw are those of the value
SELECT name, table_name, row_code, column_code, value, raw
FROM cell
WHERE state = 'read' AND regexp_replace(raw, '[^0-9.-]', '', 'g')::numeric <> value;

-- the same values and states as the functions for each table
SELECT name, row_code, column_code FROM cell WHERE table_name = 'applications' AND (value, state) IS DISTINCT FROM
	(SELECT (count::numeric, a.state) FROM gxbg_applications(body) AS a WHERE outcome = row_code AND applicant = column_code);
SELECT name, row_code, column_code FROM cell WHERE table_name = 'disclosures' AND (value, unit, state) IS DISTINCT FROM
	(SELECT (d.value, d.unit, d.state) FROM gxbg_disclosures(body) AS d WHERE item = row_code AND measure = column_code);

-- how each sample was read
SELECT name, table_name, count(*) AS cells,
	count(*) FILTER (WHERE state = 'read') AS read,
	count(*) FILTER (WHERE state = 'recovered') AS recovered,
	count(*) FILTER (WHERE state = 'inferred') AS inferred,
	count(*) FILTER (WHERE state = 'blank') AS blank,
	count(*) FILTER (WHERE state = 'not_applicable') AS n_a,
	count(*) FILTER (WHERE state = 'ambiguous') AS ambiguous,
	count(*) FILTER (WHERE state = 'missing') AS missing
FROM cell
GROUP BY name, table_name
ORDER BY name, min(n);

-- quotes: in markup, in Traditional script, between stray marks, with grouping and signs
SELECT row_code, column_code, value, raw, substr(body, start_at - 21, 21) AS before
FROM cell
WHERE name = 'word' AND table_name = 'applications' AND row_code = 'concluded' AND value > 0;
SELECT row_code, column_code, value, raw, replace(substr(body, start_at - 10, 10), E'\n', '⏎') AS before
FROM cell
WHERE name = 'traditional' AND table_name = 'disclosures' AND column_code = 'items_change';
SELECT row_code, column_code, value, raw, replace(substr(body, start_at - 2, end_at - start_at + 4), E'\n', '⏎') AS around
FROM cell
WHERE name = 'lines' AND table_name = 'applications' AND row_code = 'received';
SELECT row_code, column_code, value, unit, raw
FROM cell
WHERE name = 'notes' AND table_name = 'disclosures' AND (raw ~ '[^0-9]' OR unit IS NOT NULL);
SELECT row_code, column_code, value, raw, start_at - min(start_at) OVER () AS at
FROM cell
WHERE name = 'run_together' AND table_name = 'applications' AND row_code = 'received';

-- the statistics table of 2014 to 2018
\set body `cat test/data/statistics_bars.txt`
SELECT table_name, row_code, row_label, column_code, column_label, value, unit, state, raw
FROM gxbg_cells(:'body')
WHERE row_code IN ('received', 'fees', 'budget');
SELECT count(*) AS cells, count(raw) AS quoted, bool_and(substr(:'body', start_at, end_at - start_at) = raw) AS exact,
	bool_and((value, unit, state) IS NOT DISTINCT FROM (s_value, s_unit, s_state)) AS same
FROM gxbg_cells(:'body') AS c (table_name, row_code, row_label, column_code, column_label, value, unit, state, raw, start_at, end_at)
	FULL JOIN gxbg_statistics(:'body') AS s (ordinal, indicator, indicator_label, s_value, s_unit, s_state) ON indicator = row_code;

DROP TABLE cell;
DROP TABLE sample;
