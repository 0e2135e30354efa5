-- The type gxbg_grid: input, output, order, counts

-- a grid as text, and back
CREATE TABLE grids (id int PRIMARY KEY, grid gxbg_grid);
INSERT INTO grids VALUES
	(1, '{"form": "2021", "received": [12, 3, 0, 0, 0, 0, 15], "concluded": [11, 3, 0, 0, 0, 0, 14]}'),
	(2, '{"form": "2019", "other": [1, 0, 0, 0, 0, 0, 1]}'),
	-- states where cells are not simply read
	(3, '{"form": "2019", "received": [7, null, null, null, null, 0, 7],
		  "states": {"received": ["recovered", "blank", "not_applicable", "ambiguous", "missing", "inferred", "read"]}}'),
	-- the same as 1: keys in any order, white space, a row of missing cells
	(4, ' { "concluded" : [11,3,0,0,0,0,14] , "states":{"received":["read","read","read","read","read","read","read"]},
		"received":[12,3,0,0,0,0,15], "carried_in":[null,null,null,null,null,null,null],"form":"2021"}'),
	(5, '{"form": "mixed", "other": [-9223372036854775808, 9223372036854775807, 0, -1, 0, 0, 1], "other_remaining": [1, 2, 3, 4, 5, 6, 21]}'),
	(6, '{"form": "2021"}'),
	(7, NULL);
SELECT * FROM grids ORDER BY id;
SELECT id FROM grids WHERE grid::text::gxbg_grid <> grid OR gxbg_grid_send(grid) <> gxbg_grid_send(grid::text::gxbg_grid);

-- compact: a grid of 175 counts, and one of 23 rows of zeros
SELECT pg_column_size(('{"form": "2021", ' || string_agg(format('"%s": [%s, 3, 0, 0, 0, 0, %s]', code, n, n + 3), ', ') || '}')::gxbg_grid) < 300 AS counts,
	   pg_column_size(('{"form": "2021", ' || string_agg(format('"%s": [0, 0, 0, 0, 0, 0, 0]', code), ', ') || '}')::gxbg_grid) < 60 AS zeros
FROM (SELECT DISTINCT outcome AS code, (ordinal - 1) / 7 * 5 AS n FROM gxbg_applications('{"form": "2021"}'::gxbg_grid)) AS row;

-- what is not a grid
SELECT ''::gxbg_grid;
SELECT '[]'::gxbg_grid;
SELECT '{}'::gxbg_grid;
SELECT '{"form": "2020"}'::gxbg_grid;
SELECT '{"form": "2019", "form": "2019"}'::gxbg_grid;
SELECT '{"form": "2019"'::gxbg_grid;
SELECT '{"form": "2019"} x'::gxbg_grid;
SELECT '{"form": "2019",}'::gxbg_grid;
SELECT '{"form": "2019", "received": [1, 2, 3]}'::gxbg_grid;
SELECT '{"form": "2019", "received": [1, 2, 3, 4, 5, 6, 7, 8]}'::gxbg_grid;
SELECT '{"form": "2019", "received": [1.5, 0, 0, 0, 0, 0, 0]}'::gxbg_grid;
SELECT '{"form": "2019", "received": [01, 0, 0, 0, 0, 0, 0]}'::gxbg_grid;
SELECT '{"form": "2019", "received": [9223372036854775808, 0, 0, 0, 0, 0, 0]}'::gxbg_grid;
SELECT '{"form": "2019", "accepted": [0, 0, 0, 0, 0, 0, 0]}'::gxbg_grid;
SELECT '{"form": "2019", "other_remaining": [0, 0, 0, 0, 0, 0, 0]}'::gxbg_grid;
SELECT '{"form": "2019", "received": [0, 0, 0, 0, 0, 0, 0], "states": {"received": ["blank", "read", "read", "read", "read", "read", "read"]}}'::gxbg_grid;
SELECT '{"form": "2019", "received": [0, 0, 0, 0, 0, 0, 0], "states": {"received": ["known", "read", "read", "read", "read", "read", "read"]}}'::gxbg_grid;
SELECT '{"form": "2019", "states": {"received": ["blank", "blank", "blank", "blank", "blank", "blank", "blank"]}}'::gxbg_grid;

-- as jsonb
SELECT grid::jsonb #> '{received}' AS received, grid::jsonb ->> 'form' AS form FROM grids WHERE id = 3;
SELECT bool_and(grid::jsonb = grid::text::jsonb) FROM grids;

-- equality: forms, counts and states
SELECT a.id, b.id FROM grids AS a JOIN grids AS b ON a.grid = b.grid AND a.id < b.id;
SELECT '{"form": "2019", "received": [0, 0, 0, 0, 0, 0, 0]}'::gxbg_grid = '{"form": "2021", "received": [0, 0, 0, 0, 0, 0, 0]}' AS other_form,
	   '{"form": "2019", "received": [0, 0, 0, 0, 0, 0, 0]}'::gxbg_grid = '{"form": "2019"}' AS other_state,
	   '{"form": "2019", "received": [0, 0, 0, 0, 0, 0, 0]}'::gxbg_grid <> '{"form": "2019", "received": [0, 0, 0, 0, 0, 0, 1]}' AS other_count;

-- grouping by hash and by sort
SET enable_sort = off;
SELECT count(*), min(id) FROM grids GROUP BY grid ORDER BY 2;
RESET enable_sort;
SET enable_hashagg = off;
SELECT count(*), min(id) FROM grids GROUP BY grid ORDER BY 2;
SELECT count(DISTINCT grid) FROM grids;
RESET enable_hashagg;
SET enable_hashjoin = off;
SET enable_nestloop = off;
SELECT a.id, b.id FROM grids AS a JOIN grids AS b ON a.grid = b.grid AND a.id < b.id;
RESET enable_hashjoin;
RESET enable_nestloop;
CREATE UNIQUE INDEX ON grids (grid) WHERE id < 4;
SELECT count(*) FROM grids AS a, grids AS b WHERE (a.grid < b.grid) <> (b.grid > a.grid) OR (a.grid <= b.grid) = (b.grid < a.grid) OR (a.grid >= b.grid) = (a.grid < b.grid);

-- one count, or those of a group
SELECT gxbg_count(grid, 'received') AS received,
	   gxbg_count(grid, 'received', 'enterprise') AS by_enterprises,
	   gxbg_count(grid, 'concluded', 'organization') AS by_organizations,
	   gxbg_count(grid, 'intake') AS intake_with_an_open_cell
FROM grids WHERE id = 1;
SELECT id, gxbg_count(grid, 'other') AS "group", gxbg_count(grid, 'other_remaining') AS remaining FROM grids ORDER BY id;
SELECT gxbg_count('{"form": "2021", "other_overdue_correction": [1, 0, 0, 0, 0, 0, 1], "other_overdue_fee": [2, 0, 0, 0, 0, 0, 2], "other_remaining": [0, 4, 0, 0, 0, 0, 4]}', 'other') AS other_2021,
	   gxbg_count('{"form": "2019", "other": [3, 4, 0, 0, 0, 0, 7]}', 'other') AS other_2019;
SELECT code, gxbg_count(('{"form": "2021", ' || string_agg(format('"%s": [0, 0, 0, 0, 0, 0, 1]', outcome), ', ') || '}')::gxbg_grid, code) AS leaves
FROM (SELECT DISTINCT outcome FROM gxbg_applications('{"form": "2021"}'::gxbg_grid)) AS o,
	 unnest('{intake,disclosed,partly_disclosed,refused,unavailable,not_processed,other,concluded,carried_out}'::text[]) WITH ORDINALITY AS g (code, n)
GROUP BY code, n ORDER BY n;
SELECT gxbg_count('{"form": "2021"}', 'accepted');
SELECT gxbg_count('{"form": "2021"}', 'received', 'everyone');
SELECT gxbg_count('{"form": "2021"}', '');
SELECT gxbg_count(NULL, 'accepted') IS NULL AS strict;
SELECT gxbg_count('{"form": "2021", "received": [0, 0, 0, 0, 0, 0, 9223372036854775807], "carried_in": [0, 0, 0, 0, 0, 0, 1]}', 'intake');

-- the cells as rows: those of the grid's forms
SELECT * FROM gxbg_applications((SELECT grid FROM grids WHERE id = 3)) LIMIT 8;
SELECT f.form, count(*), count(DISTINCT outcome), count(count) AS known
FROM unnest('{2019,2021,mixed}'::text[]) AS f (form), gxbg_applications(('{"form": "' || form || '", "received": [0, 0, 0, 0, 0, 0, 0]}')::gxbg_grid)
GROUP BY f.form ORDER BY f.form;
SELECT count(*) FROM gxbg_applications(NULL::gxbg_grid);

-- COPY as text and as binary
CREATE TABLE copies (id int, grid gxbg_grid);
\copy grids TO 'test/regress/results/grid.copy'
\copy copies FROM 'test/regress/results/grid.copy'
\copy grids TO 'test/regress/results/grid.copy' (FORMAT binary)
\copy copies FROM 'test/regress/results/grid.copy' (FORMAT binary)
SELECT id, count(*), count(DISTINCT copies.grid) FROM copies JOIN grids USING (id) WHERE copies.grid IS NOT DISTINCT FROM grids.grid GROUP BY id ORDER BY id;

-- a stored value of another header version: the plain one, as send writes it
CREATE CAST (bytea AS gxbg_grid) WITHOUT FUNCTION;
SELECT substr(gxbg_grid_send(grid), 1, 24) AS plain FROM grids WHERE id = 3;
CREATE TABLE stored AS SELECT id, gxbg_grid_send(grid)::gxbg_grid AS grid FROM grids;
SELECT count(*), bool_and(stored.grid = grids.grid) AS equal, bool_and(stored.grid::text = grids.grid::text) AS same_text,
	   bool_and(pg_column_size(stored.grid) > pg_column_size(grids.grid)) AS larger,
	   bool_and(gxbg_count(stored.grid, 'other') IS NOT DISTINCT FROM gxbg_count(grids.grid, 'other')) AS same_count
FROM stored JOIN grids USING (id) WHERE id < 7;
SELECT count(DISTINCT grid) FROM (SELECT * FROM stored UNION ALL SELECT * FROM grids) AS stored_or_not;
SELECT sum(s.grid) = sum(g.grid) FROM stored AS s JOIN grids AS g USING (id) WHERE id < 5;

-- damaged bytes give an error, stored or received
CREATE TABLE damaged (name text, bytes bytea);
INSERT INTO damaged VALUES
	('empty', ''), ('header only', '\x0202'), ('unknown version', '\x0908'), ('unknown form', '\x0201'),
	('no states', '\x0208'),
	('state 7', '\x0208ff'),
	('states too long', '\x0208dfdfdfdfdfdf'),
	('runs not merged', '\x0208c0c0'),
	('no bitmap', '\x0208dfdfdfdfdfd5'),
	('value of a missing cell', '\x0208dfdfdfdfdfd5010000000000000000000000000000000000000000000002'),
	('value of no cell', '\x0208dfdfdfdfdfd5000000000000000000000000000000000000000000008002'),
	('left over', '\x0208dfdfdfdfdfd5000000000000000000000000000000000000000000000000'),
	('value missing', '\x020800dfdfdfdfdfd40100000000000000000000000000000000000000000000'),
	('value cut off', '\x020800dfdfdfdfdfd4010000000000000000000000000000000000000000000080'),
	('value too long', '\x020800dfdfdfdfdfd4010000000000000000000000000000000000000000000080808080808080808002'),
	('value not shortest', '\x020800dfdfdfdfdfd401000000000000000000000000000000000000000000008200'),
	('value 0', '\x020800dfdfdfdfdfd4010000000000000000000000000000000000000000000000'),
	('row of another form', '\x0210dfdfdfdfcb00dfc80000000000000000000000000000000000000000000000'),
	('sound', '\x020800dfdfdfdfdfd4010000000000000000000000000000000000000000000002'),
	('plain: count of cells', '\x010800b5'), ('plain: cut off', '\x010800b600'), ('plain: state', '\x010800b607');
CREATE FUNCTION complaint(bytes bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	complaint text;
BEGIN
	PERFORM bytes::gxbg_grid::text;
	RETURN 'none';
EXCEPTION WHEN data_corrupted THEN
	GET STACKED DIAGNOSTICS complaint = PG_EXCEPTION_DETAIL;
	RETURN complaint;
END $$;
SELECT name, complaint(bytes) FROM damaged;
\copy (SELECT 1, bytes FROM damaged WHERE name = 'no bitmap') TO 'test/regress/results/grid.copy' (FORMAT binary)
\copy copies FROM 'test/regress/results/grid.copy' (FORMAT binary)
\copy (SELECT 1, bytes FROM damaged WHERE name = 'empty') TO 'test/regress/results/grid.copy' (FORMAT binary)
\copy copies FROM 'test/regress/results/grid.copy' (FORMAT binary)

-- each shorter piece of good bytes
SELECT count(*) AS pieces, count(*) FILTER (WHERE complaint(substr(plain, 1, n)) = 'none') AS taken
FROM (SELECT gxbg_grid_send(grid) AS plain FROM grids WHERE id = 5) AS g, generate_series(0, octet_length(plain) - 1) AS n;

DROP CAST (bytea AS gxbg_grid);
DROP FUNCTION complaint;
DROP TABLE grids, copies, stored, damaged;
