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
