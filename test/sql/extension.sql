-- The extension itself: schema, relocation, trust, comments, properties
\set VERBOSITY terse
CREATE SCHEMA gxbg_first;
CREATE SCHEMA "gxbg Second";

-- in another schema, moved to a third; nothing depends on search_path
DROP EXTENSION gxbg;
CREATE EXTENSION gxbg SCHEMA gxbg_first;
SET search_path = '';
SELECT (gxbg_first.gxbg_parse('')).form;
SELECT count(*) FROM gxbg_first.gxbg_outcome;
ALTER EXTENSION gxbg SET SCHEMA "gxbg Second";
SELECT gxbg_first.gxbg_parse('');
SELECT ("gxbg Second".gxbg_parse('')).form;
SELECT count(*) FROM "gxbg Second".gxbg_outcome;
SELECT "gxbg Second".gxbg_count('{"form": "2021", "received": [12, 3, 0, 0, 0, 0, 15]}', 'received');
SELECT outcome, count FROM "gxbg Second".gxbg_applications('{"form": "2021", "received": [12, 3, 0, 0, 0, 0, 15]}'::"gxbg Second".gxbg_grid)
WHERE applicant = 'total' AND count IS NOT NULL;
SELECT ('{"form": "2019"}'::"gxbg Second".gxbg_grid) OPERATOR("gxbg Second".=) '{"form": "2019"}';

-- all of it went along
SELECT pg_catalog.pg_describe_object(d.classid, d.objid, 0) AS stayed_behind
FROM pg_catalog.pg_depend AS d JOIN pg_catalog.pg_extension AS e ON d.refobjid = e.oid
WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.deptype = 'e' AND e.extname = 'gxbg'
	AND (pg_catalog.pg_identify_object(d.classid, d.objid, 0)).schema <> '"gxbg Second"';
RESET search_path;
DROP EXTENSION gxbg;

-- trusted: a role with CREATE on the database can install it, another cannot
SELECT current_database() AS database \gset
CREATE ROLE regress_gxbg_owner;
CREATE ROLE regress_gxbg_other;
GRANT CREATE ON DATABASE :"database" TO regress_gxbg_owner;
SET ROLE regress_gxbg_other;
CREATE EXTENSION gxbg SCHEMA public;
SET ROLE regress_gxbg_owner;
CREATE SCHEMA gxbg_owned;
CREATE EXTENSION gxbg SCHEMA gxbg_owned;
SELECT extowner::regrole, extrelocatable FROM pg_extension WHERE extname = 'gxbg';
SELECT (gxbg_owned.gxbg_parse('')).form;
-- whoever may use the schema may use what is in it
GRANT USAGE ON SCHEMA gxbg_owned TO regress_gxbg_other;
SET ROLE regress_gxbg_other;
SELECT (gxbg_owned.gxbg_parse('')).form;
SELECT count(*) FROM gxbg_owned.gxbg_applicant;
SET ROLE regress_gxbg_owner;
DROP EXTENSION gxbg;
DROP SCHEMA gxbg_owned;
RESET ROLE;
REVOKE CREATE ON DATABASE :"database" FROM regress_gxbg_owner;
DROP ROLE regress_gxbg_owner, regress_gxbg_other;

CREATE EXTENSION gxbg;

-- every function, aggregate, type, cast, operator, operator class and view has a comment;
-- from PostgreSQL 17 on, arrays of types and rows of views are members, too
CREATE VIEW member AS
SELECT d.classid, d.objid, o.type, o.identity
FROM pg_depend AS d, pg_extension AS e, pg_identify_object(d.classid, d.objid, 0) AS o
WHERE d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid AND d.deptype = 'e' AND e.extname = 'gxbg'
	AND NOT EXISTS (SELECT FROM pg_type AS t LEFT JOIN pg_class AS r ON r.oid = t.typrelid
		WHERE d.classid = 'pg_type'::regclass AND t.oid = d.objid AND (t.typcategory = 'A' OR r.relkind = 'v'));
SELECT type, identity
FROM member LEFT JOIN pg_description AS c ON c.objoid = objid AND c.classoid = classid AND c.objsubid = 0
WHERE coalesce(description, '') = '' AND type <> 'operator family';
-- and every column of a view
SELECT attrelid::regclass, attname
FROM member JOIN pg_attribute ON attrelid = objid AND attnum > 0 AND NOT attisdropped
WHERE type = 'view' AND col_description(attrelid, attnum) IS NULL;
-- what is said of the whole
SELECT obj_description(oid, 'pg_extension') FROM pg_extension WHERE extname = 'gxbg';

-- functions of C never see NULL but where they look for it: sums of grids, and where the page's title may be NULL
SELECT proname FROM member JOIN pg_proc ON pg_proc.oid = objid AND classid = 'pg_proc'::regclass
WHERE prolang = (SELECT oid FROM pg_language WHERE lanname = 'c') AND NOT proisstrict
ORDER BY proname;
-- and all can run in parallel, with the same result each time
SELECT proname, provolatile, proparallel FROM member JOIN pg_proc ON pg_proc.oid = objid AND classid = 'pg_proc'::regclass
WHERE prolang = (SELECT oid FROM pg_language WHERE lanname = 'c') AND (provolatile <> 'i' OR proparallel <> 's');
-- functions that give many rows say about how many
SELECT oid::regprocedure FROM member JOIN pg_proc ON pg_proc.oid = objid AND classid = 'pg_proc'::regclass
WHERE proretset AND prorows IN (0, 1000);

-- every column of its types and views has a comment
SELECT relname, attname FROM pg_class AS c JOIN pg_depend AS d ON d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
		AND (d.objid = c.oid OR d.objid = c.reltype)
	JOIN pg_extension AS e ON e.oid = d.refobjid AND extname = 'gxbg'
	JOIN pg_attribute AS a ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
WHERE relkind IN ('c', 'v', 'r') AND col_description(c.oid, attnum) IS NULL
ORDER BY relname, attnum;

-- all names begin with gxbg_, but for those of types, operators and sum
SELECT identity FROM member
WHERE type IN ('function', 'aggregate', 'view') AND identity !~ '^(public\.)?gxbg_' AND identity <> 'public.sum(gxbg_grid)'
	AND identity <> 'public.sum(public.gxbg_grid)';

DROP VIEW member;
DROP SCHEMA gxbg_first, "gxbg Second";
