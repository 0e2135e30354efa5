-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION gxbg" to load this file. \quit

-- gxbg_grid: table III of a report, or a sum over many

CREATE TYPE gxbg_grid;

CREATE FUNCTION gxbg_grid_in(cstring) RETURNS gxbg_grid
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_in'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200;
COMMENT ON FUNCTION gxbg_grid_in(cstring) IS 'text input of gxbg_grid';

CREATE FUNCTION gxbg_grid_out(gxbg_grid) RETURNS cstring
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_out'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION gxbg_grid_out(gxbg_grid) IS 'text output of gxbg_grid';

CREATE FUNCTION gxbg_grid_recv(internal) RETURNS gxbg_grid
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_recv'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_grid_recv(internal) IS 'binary input of gxbg_grid';

CREATE FUNCTION gxbg_grid_send(gxbg_grid) RETURNS bytea
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_send'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_grid_send(gxbg_grid) IS 'binary output of gxbg_grid';

CREATE TYPE gxbg_grid (
	INPUT = gxbg_grid_in,
	OUTPUT = gxbg_grid_out,
	RECEIVE = gxbg_grid_recv,
	SEND = gxbg_grid_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);
COMMENT ON TYPE gxbg_grid IS
	'applications by outcome and applicant (table III): form, counts and the state of each cell';

-- row types

CREATE TYPE gxbg_disclosure AS (
	item text,
	item_label text,
	measure text,
	measure_label text,
	value numeric,
	unit text,
	state text
);
COMMENT ON TYPE gxbg_disclosure IS 'a cell of table II: proactive disclosure by item of Article 20';

CREATE TYPE gxbg_proceeding AS (
	kind text,
	kind_label text,
	upheld bigint,
	corrected bigint,
	other bigint,
	pending bigint,
	total bigint
);
COMMENT ON TYPE gxbg_proceeding IS 'a block of table IV: reconsiderations or litigations by result';

CREATE TYPE gxbg_finding AS (
	rule text,
	severity text,
	subject text,
	expected numeric,
	actual numeric,
	message text
);
COMMENT ON TYPE gxbg_finding IS 'something that does not add up in a report, or is worth knowing about it';

CREATE TYPE gxbg_report AS (
	agency text,
	year int,
	form text,
	title text,
	published_on date,
	received bigint,
	carried_in bigint,
	concluded bigint,
	carried_out bigint,
	counts_from text,
	disclosures gxbg_disclosure[],
	applications gxbg_grid,
	proceedings gxbg_proceeding[],
	findings gxbg_finding[]
);
COMMENT ON TYPE gxbg_report IS 'an annual report on government information disclosure, as read';

-- reading a report

CREATE FUNCTION gxbg_parse(body text) RETURNS gxbg_report
	AS 'MODULE_PATHNAME', 'gxbg_sql_parse'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000;
COMMENT ON FUNCTION gxbg_parse(text) IS
	'an annual report as one row; NULLs if the text is not a report';

CREATE FUNCTION gxbg_applications(
	body text,
	OUT ordinal int,
	OUT outcome_group text,
	OUT outcome text,
	OUT outcome_label text,
	OUT applicant text,
	OUT applicant_label text,
	OUT count bigint,
	OUT state text
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_applications'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2500 ROWS 170;
COMMENT ON FUNCTION gxbg_applications(text) IS
	'table III of a report: applications by outcome and applicant, a row for each cell';

CREATE FUNCTION gxbg_applications(
	grid gxbg_grid,
	OUT ordinal int,
	OUT outcome_group text,
	OUT outcome text,
	OUT outcome_label text,
	OUT applicant text,
	OUT applicant_label text,
	OUT count bigint,
	OUT state text
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_applications'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 170;
COMMENT ON FUNCTION gxbg_applications(gxbg_grid) IS
	'a grid of applications by outcome and applicant, a row for each cell';

CREATE FUNCTION gxbg_disclosures(body text) RETURNS SETOF gxbg_disclosure
	AS 'MODULE_PATHNAME', 'gxbg_sql_disclosures'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 16;
COMMENT ON FUNCTION gxbg_disclosures(text) IS
	'table II of a report: proactive disclosure by item, a row for each cell';

CREATE FUNCTION gxbg_proceedings(body text) RETURNS SETOF gxbg_proceeding
	AS 'MODULE_PATHNAME', 'gxbg_sql_proceedings'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 3;
COMMENT ON FUNCTION gxbg_proceedings(text) IS
	'table IV of a report: reconsiderations and litigations by result';

CREATE FUNCTION gxbg_cells(
	body text,
	OUT table_name text,
	OUT row_code text,
	OUT row_label text,
	OUT column_code text,
	OUT column_label text,
	OUT value numeric,
	OUT unit text,
	OUT state text,
	OUT raw text,
	OUT start_at int,
	OUT end_at int
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_cells'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 3000 ROWS 200;
COMMENT ON FUNCTION gxbg_cells(text) IS
	'each cell of each table of a report, with the characters that it was read from';

-- grid arithmetic

CREATE FUNCTION gxbg_grid_plus(gxbg_grid, gxbg_grid) RETURNS gxbg_grid
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_plus'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40;
COMMENT ON FUNCTION gxbg_grid_plus(gxbg_grid, gxbg_grid) IS 'implementation of + operator';

CREATE OPERATOR + (
	LEFTARG = gxbg_grid,
	RIGHTARG = gxbg_grid,
	FUNCTION = gxbg_grid_plus,
	COMMUTATOR = +
);
COMMENT ON OPERATOR + (gxbg_grid, gxbg_grid) IS
	'add cell by cell; a cell that is known on one side only has that count';

CREATE FUNCTION gxbg_grid_sum_add(internal, gxbg_grid) RETURNS internal
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_sum_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_grid_sum_add(internal, gxbg_grid) IS
	'aggregate transition function of sum(gxbg_grid)';

CREATE FUNCTION gxbg_grid_sum_combine(internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_sum_combine'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gxbg_grid_sum_combine(internal, internal) IS
	'aggregate combine function of sum(gxbg_grid)';

CREATE FUNCTION gxbg_grid_sum_serial(internal) RETURNS bytea
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_sum_serial'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_grid_sum_serial(internal) IS
	'aggregate serial function of sum(gxbg_grid)';

CREATE FUNCTION gxbg_grid_sum_deserial(bytea, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_sum_deserial'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_grid_sum_deserial(bytea, internal) IS
	'aggregate deserial function of sum(gxbg_grid)';

CREATE FUNCTION gxbg_grid_sum_final(internal) RETURNS gxbg_grid
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_sum_final'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_grid_sum_final(internal) IS
	'aggregate final function of sum(gxbg_grid)';

CREATE FUNCTION gxbg_grid_moving_add(internal, gxbg_grid) RETURNS internal
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_moving_add'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 30;
COMMENT ON FUNCTION gxbg_grid_moving_add(internal, gxbg_grid) IS
	'moving-window transition function of sum(gxbg_grid)';

CREATE FUNCTION gxbg_grid_moving_remove(internal, gxbg_grid) RETURNS internal
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_moving_remove'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 30;
COMMENT ON FUNCTION gxbg_grid_moving_remove(internal, gxbg_grid) IS
	'moving-window inverse transition function of sum(gxbg_grid)';

CREATE FUNCTION gxbg_grid_moving_final(internal) RETURNS gxbg_grid
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_moving_final'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 40;
COMMENT ON FUNCTION gxbg_grid_moving_final(internal) IS
	'moving-window final function of sum(gxbg_grid)';

CREATE AGGREGATE sum(gxbg_grid) (
	SFUNC = gxbg_grid_sum_add,
	STYPE = internal,
	SSPACE = 1664,
	FINALFUNC = gxbg_grid_sum_final,
	COMBINEFUNC = gxbg_grid_sum_combine,
	SERIALFUNC = gxbg_grid_sum_serial,
	DESERIALFUNC = gxbg_grid_sum_deserial,
	MSFUNC = gxbg_grid_moving_add,
	MINVFUNC = gxbg_grid_moving_remove,
	MSTYPE = internal,
	MSSPACE = 6616,
	MFINALFUNC = gxbg_grid_moving_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE sum(gxbg_grid) IS
	'sum cell by cell; skips cells without a count, NULL where no grid has one';

CREATE FUNCTION gxbg_count(grid gxbg_grid, outcome text, applicant text DEFAULT 'total')
	RETURNS bigint
	AS 'MODULE_PATHNAME', 'gxbg_sql_count'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_count(gxbg_grid, text, text) IS
	'count of an outcome, or a group of outcomes, by an applicant; NULL if not known';

CREATE FUNCTION gxbg_grid_to_jsonb(gxbg_grid) RETURNS jsonb
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_to_jsonb'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 300;
COMMENT ON FUNCTION gxbg_grid_to_jsonb(gxbg_grid) IS 'the text form of a grid as jsonb';

CREATE CAST (gxbg_grid AS jsonb) WITH FUNCTION gxbg_grid_to_jsonb(gxbg_grid);
COMMENT ON CAST (gxbg_grid AS jsonb) IS 'the text form of a grid as jsonb';

-- order and hash of grids: equal if forms, counts and states are

CREATE FUNCTION gxbg_grid_lt(gxbg_grid, gxbg_grid) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_lt'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_lt(gxbg_grid, gxbg_grid) IS 'implementation of < operator';

CREATE OPERATOR < (
	LEFTARG = gxbg_grid,
	RIGHTARG = gxbg_grid,
	FUNCTION = gxbg_grid_lt,
	COMMUTATOR = >,
	NEGATOR = >=,
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (gxbg_grid, gxbg_grid) IS 'less than';

CREATE FUNCTION gxbg_grid_le(gxbg_grid, gxbg_grid) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_le'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_le(gxbg_grid, gxbg_grid) IS 'implementation of <= operator';

CREATE OPERATOR <= (
	LEFTARG = gxbg_grid,
	RIGHTARG = gxbg_grid,
	FUNCTION = gxbg_grid_le,
	COMMUTATOR = >=,
	NEGATOR = >,
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (gxbg_grid, gxbg_grid) IS 'less than or equal';

CREATE FUNCTION gxbg_grid_eq(gxbg_grid, gxbg_grid) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_eq'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_eq(gxbg_grid, gxbg_grid) IS 'implementation of = operator';

CREATE OPERATOR = (
	LEFTARG = gxbg_grid,
	RIGHTARG = gxbg_grid,
	FUNCTION = gxbg_grid_eq,
	COMMUTATOR = =,
	NEGATOR = <>,
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR = (gxbg_grid, gxbg_grid) IS 'equal: same forms, counts and states';

CREATE FUNCTION gxbg_grid_ne(gxbg_grid, gxbg_grid) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_ne'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_ne(gxbg_grid, gxbg_grid) IS 'implementation of <> operator';

CREATE OPERATOR <> (
	LEFTARG = gxbg_grid,
	RIGHTARG = gxbg_grid,
	FUNCTION = gxbg_grid_ne,
	COMMUTATOR = <>,
	NEGATOR = =,
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (gxbg_grid, gxbg_grid) IS 'not equal';

CREATE FUNCTION gxbg_grid_ge(gxbg_grid, gxbg_grid) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_ge'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_ge(gxbg_grid, gxbg_grid) IS 'implementation of >= operator';

CREATE OPERATOR >= (
	LEFTARG = gxbg_grid,
	RIGHTARG = gxbg_grid,
	FUNCTION = gxbg_grid_ge,
	COMMUTATOR = <=,
	NEGATOR = <,
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (gxbg_grid, gxbg_grid) IS 'greater than or equal';

CREATE FUNCTION gxbg_grid_gt(gxbg_grid, gxbg_grid) RETURNS boolean
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_gt'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_gt(gxbg_grid, gxbg_grid) IS 'implementation of > operator';

CREATE OPERATOR > (
	LEFTARG = gxbg_grid,
	RIGHTARG = gxbg_grid,
	FUNCTION = gxbg_grid_gt,
	COMMUTATOR = <,
	NEGATOR = <=,
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (gxbg_grid, gxbg_grid) IS 'greater than';

CREATE FUNCTION gxbg_grid_cmp(gxbg_grid, gxbg_grid) RETURNS int
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_cmp'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_cmp(gxbg_grid, gxbg_grid) IS 'less-equal-greater';

CREATE FUNCTION gxbg_grid_hash(gxbg_grid) RETURNS int
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_hash'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_hash(gxbg_grid) IS 'hash';

CREATE FUNCTION gxbg_grid_hash_extended(gxbg_grid, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME', 'gxbg_sql_grid_hash_extended'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2;
COMMENT ON FUNCTION gxbg_grid_hash_extended(gxbg_grid, bigint) IS 'hash with a seed';

CREATE OPERATOR CLASS gxbg_grid_ops
	DEFAULT FOR TYPE gxbg_grid USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 gxbg_grid_cmp(gxbg_grid, gxbg_grid);
COMMENT ON OPERATOR CLASS gxbg_grid_ops USING btree IS 'order of grids by their bytes';

CREATE OPERATOR CLASS gxbg_grid_ops
	DEFAULT FOR TYPE gxbg_grid USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 gxbg_grid_hash(gxbg_grid),
	FUNCTION 2 gxbg_grid_hash_extended(gxbg_grid, bigint);
COMMENT ON OPERATOR CLASS gxbg_grid_ops USING hash IS 'hash of grids';

-- dimensions: what the codes mean; the views are for BI tools

CREATE FUNCTION gxbg_outcomes(
	OUT ordinal int,
	OUT code text,
	OUT label text,
	OUT label_en text,
	OUT group_code text,
	OUT article text,
	OUT forms text[]
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_outcomes'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 ROWS 26;
COMMENT ON FUNCTION gxbg_outcomes() IS 'rows of table III: what became of applications';

CREATE FUNCTION gxbg_applicants(
	OUT ordinal int,
	OUT code text,
	OUT label text,
	OUT label_en text,
	OUT group_code text,
	OUT forms text[]
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_applicants'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 ROWS 7;
COMMENT ON FUNCTION gxbg_applicants() IS 'columns of table III: who applied';

CREATE FUNCTION gxbg_items(
	OUT ordinal int,
	OUT code text,
	OUT label text,
	OUT label_en text,
	OUT measure text,
	OUT measure_label text,
	OUT measure_label_en text,
	OUT article text,
	OUT forms text[]
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_items'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 ROWS 27;
COMMENT ON FUNCTION gxbg_items() IS
	'items and measures of table II: proactive disclosure under Article 20 of the Regulations';

CREATE VIEW gxbg_outcome AS
	SELECT ordinal, code, label, label_en, group_code, article, array_to_string(forms, ' ') AS forms
	FROM gxbg_outcomes();
COMMENT ON VIEW gxbg_outcome IS 'rows of table III: what became of applications';
COMMENT ON COLUMN gxbg_outcome.ordinal IS 'order in the form, over all forms';
COMMENT ON COLUMN gxbg_outcome.code IS 'code of the outcome';
COMMENT ON COLUMN gxbg_outcome.label IS 'label in the form';
COMMENT ON COLUMN gxbg_outcome.label_en IS 'label in English';
COMMENT ON COLUMN gxbg_outcome.group_code IS 'code of the group of outcomes';
COMMENT ON COLUMN gxbg_outcome.article IS 'article of the Regulations on Open Government Information';
COMMENT ON COLUMN gxbg_outcome.forms IS 'forms that have it';

CREATE VIEW gxbg_applicant AS
	SELECT ordinal, code, label, label_en, group_code, array_to_string(forms, ' ') AS forms
	FROM gxbg_applicants();
COMMENT ON VIEW gxbg_applicant IS 'columns of table III: who applied';
COMMENT ON COLUMN gxbg_applicant.ordinal IS 'order in the form';
COMMENT ON COLUMN gxbg_applicant.code IS 'code of the applicant';
COMMENT ON COLUMN gxbg_applicant.label IS 'label in the form';
COMMENT ON COLUMN gxbg_applicant.label_en IS 'label in English';
COMMENT ON COLUMN gxbg_applicant.group_code IS 'code of the group of applicants, if in one';
COMMENT ON COLUMN gxbg_applicant.forms IS 'forms that have it';

CREATE VIEW gxbg_item AS
	SELECT ordinal, code, label, label_en, measure, measure_label, measure_label_en, article,
		array_to_string(forms, ' ') AS forms
	FROM gxbg_items();
COMMENT ON VIEW gxbg_item IS
	'items and measures of table II: proactive disclosure under Article 20 of the Regulations';
COMMENT ON COLUMN gxbg_item.ordinal IS 'order in the form, over all forms';
COMMENT ON COLUMN gxbg_item.code IS 'code of the item';
COMMENT ON COLUMN gxbg_item.label IS 'label in the latest form that has it';
COMMENT ON COLUMN gxbg_item.label_en IS 'label in English';
COMMENT ON COLUMN gxbg_item.measure IS 'code of the measure: what is counted of the item';
COMMENT ON COLUMN gxbg_item.measure_label IS 'label of the measure in the latest form that has it';
COMMENT ON COLUMN gxbg_item.measure_label_en IS 'label of the measure in English';
COMMENT ON COLUMN gxbg_item.article IS 'article of the Regulations on Open Government Information';
COMMENT ON COLUMN gxbg_item.forms IS 'forms that have this measure of the item';

GRANT SELECT ON gxbg_outcome, gxbg_applicant, gxbg_item TO PUBLIC;
