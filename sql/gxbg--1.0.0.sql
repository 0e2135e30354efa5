-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION gxbg" to load this file. \quit

DO $$
BEGIN
	IF current_setting('server_encoding') NOT IN ('UTF8', 'EUC_CN', 'SQL_ASCII') THEN
		RAISE WARNING USING
			ERRCODE = 'untranslatable_character',
			MESSAGE = format('this database has the encoding %s, which cannot hold Chinese text', current_setting('server_encoding')),
			DETAIL = 'No report can be stored in it, and labels and messages are question marks.',
			HINT = 'Make another: CREATE DATABASE gxbg ENCODING ''UTF8'' LOCALE ''C.UTF-8'' TEMPLATE template0.';
	END IF;
END
$$;

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
COMMENT ON COLUMN gxbg_disclosure.item IS 'code of the item; see gxbg_item';
COMMENT ON COLUMN gxbg_disclosure.item_label IS 'label of the item in the form of the report';
COMMENT ON COLUMN gxbg_disclosure.measure IS 'code of what is counted of the item';
COMMENT ON COLUMN gxbg_disclosure.measure_label IS 'label of the measure in the form of the report';
COMMENT ON COLUMN gxbg_disclosure.value IS 'figure as written; NULL if not known';
COMMENT ON COLUMN gxbg_disclosure.unit IS 'unit as stated';
COMMENT ON COLUMN gxbg_disclosure.state IS 'what is known of the cell: read, recovered, inferred, blank, not_applicable, ambiguous or missing';

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
COMMENT ON COLUMN gxbg_proceeding.kind IS 'reconsideration, litigation_direct (without one) or litigation_after';
COMMENT ON COLUMN gxbg_proceeding.kind_label IS 'label in the form';
COMMENT ON COLUMN gxbg_proceeding.upheld IS 'cases in which the agency was upheld';
COMMENT ON COLUMN gxbg_proceeding.corrected IS 'cases in which the agency was corrected';
COMMENT ON COLUMN gxbg_proceeding.other IS 'cases with another result';
COMMENT ON COLUMN gxbg_proceeding.pending IS 'cases not concluded';
COMMENT ON COLUMN gxbg_proceeding.total IS 'all cases of the kind, as stated';

CREATE TYPE gxbg_finding AS (
	rule text,
	severity text,
	subject text,
	expected numeric,
	actual numeric,
	message text
);
COMMENT ON TYPE gxbg_finding IS 'something that does not add up in a report, or is worth knowing about it';
COMMENT ON COLUMN gxbg_finding.rule IS 'code of the rule; see gxbg_rule';
COMMENT ON COLUMN gxbg_finding.severity IS 'error: an identity of the form is broken, or a figure cannot be told; warning: two places disagree; info: worth knowing';
COMMENT ON COLUMN gxbg_finding.subject IS 'what it is about: codes of row and column; NULL if the whole report';
COMMENT ON COLUMN gxbg_finding.expected IS 'figure that the rule expects, if it expects one';
COMMENT ON COLUMN gxbg_finding.actual IS 'figure that the report has, if it is about one';
COMMENT ON COLUMN gxbg_finding.message IS 'the finding in words, in Chinese';

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
	findings gxbg_finding[],
	region_code text,
	level text,
	organ_kind text,
	agency_key text,
	scope text
);
COMMENT ON TYPE gxbg_report IS 'an annual report on government information disclosure, as read';
COMMENT ON COLUMN gxbg_report.agency IS 'agency that reports, by its whole name; NULL if the text does not say';
COMMENT ON COLUMN gxbg_report.year IS 'year reported on, never that of publication';
COMMENT ON COLUMN gxbg_report.form IS '2021, 2019, statistics, narrative or undetermined; NULL if the text is not a report';
COMMENT ON COLUMN gxbg_report.title IS 'title in one line, as it stands';
COMMENT ON COLUMN gxbg_report.published_on IS 'date of publication, if stated';
COMMENT ON COLUMN gxbg_report.received IS 'applications received in the year';
COMMENT ON COLUMN gxbg_report.carried_in IS 'applications carried over from the year before';
COMMENT ON COLUMN gxbg_report.concluded IS 'applications concluded in the year';
COMMENT ON COLUMN gxbg_report.carried_out IS 'applications carried over to the year after';
COMMENT ON COLUMN gxbg_report.counts_from IS 'where these four come from: table, statistics or narrative';
COMMENT ON COLUMN gxbg_report.disclosures IS 'table II; NULL if the form has none';
COMMENT ON COLUMN gxbg_report.applications IS 'table III; NULL if the form has none';
COMMENT ON COLUMN gxbg_report.proceedings IS 'table IV; NULL if the form has none';
COMMENT ON COLUMN gxbg_report.findings IS 'what does not add up, or is worth knowing; empty if nothing';
COMMENT ON COLUMN gxbg_report.region_code IS 'code of the region, six digits; NULL if not known; see gxbg_region';
COMMENT ON COLUMN gxbg_report.level IS 'level of the agency: national, province, prefecture, county, township, zone, institution or other';
COMMENT ON COLUMN gxbg_report.organ_kind IS 'kind of organ; see gxbg_organ_kind';
COMMENT ON COLUMN gxbg_report.agency_key IS 'the same for the same organ through renames';
COMMENT ON COLUMN gxbg_report.scope IS 'region if it reports for its whole region, own if on itself; NULL if it does not say';

CREATE TYPE gxbg_figure AS (
	metric text,
	metric_label text,
	value numeric,
	unit text,
	section text,
	quote text,
	start_at int,
	end_at int
);
COMMENT ON TYPE gxbg_figure IS 'a figure that a report states in a sentence, with the words that state it';
COMMENT ON COLUMN gxbg_figure.metric IS 'what the figure counts; see gxbg_metric';
COMMENT ON COLUMN gxbg_figure.metric_label IS 'label of the metric';
COMMENT ON COLUMN gxbg_figure.value IS 'figure in words or digits, as a number';
COMMENT ON COLUMN gxbg_figure.unit IS 'unit as stated';
COMMENT ON COLUMN gxbg_figure.section IS 'code of the section that it stands in; see gxbg_sections';
COMMENT ON COLUMN gxbg_figure.quote IS 'the words that state it';
COMMENT ON COLUMN gxbg_figure.start_at IS 'character of the body that the quote begins with, from 1';
COMMENT ON COLUMN gxbg_figure.end_at IS 'character behind the quote';

-- reading a report

CREATE FUNCTION gxbg_parse(body text) RETURNS gxbg_report
	AS 'MODULE_PATHNAME', 'gxbg_sql_parse'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 3000;
COMMENT ON FUNCTION gxbg_parse(text) IS
	'an annual report as one row; NULLs if the text is not a report';

CREATE FUNCTION gxbg_parse(body text, title text) RETURNS gxbg_report
	AS 'MODULE_PATHNAME', 'gxbg_sql_parse'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 3000;
COMMENT ON FUNCTION gxbg_parse(text, text) IS
	'an annual report as one row, with the page''s title where it was kept apart, which tells of agency and year as a title in the body does';

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
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2600 ROWS 170;
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

CREATE FUNCTION gxbg_applications_grid(body text) RETURNS gxbg_grid
	AS 'MODULE_PATHNAME', 'gxbg_sql_applications_grid'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2600;
COMMENT ON FUNCTION gxbg_applications_grid(text) IS
	'table III of a report as a grid, the same as in gxbg_parse; NULL if it has none';

CREATE FUNCTION gxbg_disclosures(body text) RETURNS SETOF gxbg_disclosure
	AS 'MODULE_PATHNAME', 'gxbg_sql_disclosures'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1800 ROWS 16;
COMMENT ON FUNCTION gxbg_disclosures(text) IS
	'table II of a report: proactive disclosure by item, a row for each cell';

CREATE FUNCTION gxbg_proceedings(body text) RETURNS SETOF gxbg_proceeding
	AS 'MODULE_PATHNAME', 'gxbg_sql_proceedings'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1800 ROWS 3;
COMMENT ON FUNCTION gxbg_proceedings(text) IS
	'table IV of a report: reconsiderations and litigations by result';

CREATE FUNCTION gxbg_statistics(
	body text,
	OUT ordinal int,
	OUT indicator text,
	OUT indicator_label text,
	OUT value numeric,
	OUT unit text,
	OUT state text
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_statistics'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1800 ROWS 58;
COMMENT ON FUNCTION gxbg_statistics(text) IS
	'the national statistics table of a report for 2014 to 2018, a row for each indicator';

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
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2600 ROWS 200;
COMMENT ON FUNCTION gxbg_cells(text) IS
	'each cell of each table of a report, with the characters that it was read from';

-- checks

CREATE FUNCTION gxbg_check(body text) RETURNS SETOF gxbg_finding
	AS 'MODULE_PATHNAME', 'gxbg_sql_check'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2400 ROWS 2;
COMMENT ON FUNCTION gxbg_check(text) IS
	'what does not add up in a report, or is worth knowing about it: the findings of gxbg_parse';

CREATE FUNCTION gxbg_check(body text, title text) RETURNS SETOF gxbg_finding
	AS 'MODULE_PATHNAME', 'gxbg_sql_check'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2400 ROWS 2;
COMMENT ON FUNCTION gxbg_check(text, text) IS
	'the findings of gxbg_parse(body, title)';

CREATE FUNCTION gxbg_check(grid gxbg_grid) RETURNS SETOF gxbg_finding
	AS 'MODULE_PATHNAME', 'gxbg_sql_check_grid'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 2;
COMMENT ON FUNCTION gxbg_check(gxbg_grid) IS
	'what does not add up in table III of a report';

CREATE FUNCTION gxbg_check_carryover(previous gxbg_grid, current gxbg_grid)
	RETURNS SETOF gxbg_finding
	AS 'MODULE_PATHNAME', 'gxbg_sql_check_carryover_grids'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50 ROWS 1;
COMMENT ON FUNCTION gxbg_check_carryover(gxbg_grid, gxbg_grid) IS
	'applications that last year''s report carried out against those that this year''s carried in';

CREATE FUNCTION gxbg_check_carryover(previous gxbg_report, current gxbg_report)
	RETURNS SETOF gxbg_finding
	AS 'MODULE_PATHNAME', 'gxbg_sql_check_carryover_reports'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 ROWS 1;
COMMENT ON FUNCTION gxbg_check_carryover(gxbg_report, gxbg_report) IS
	'what last year''s report carries over against this year''s: applications, and documents in force';

-- prose

CREATE FUNCTION gxbg_sections(
	body text,
	OUT ordinal int,
	OUT code text,
	OUT title text,
	OUT content text,
	OUT start_at int,
	OUT end_at int
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_sections'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2600 ROWS 7;
COMMENT ON FUNCTION gxbg_sections(text) IS
	'sections of a report by the form''s codes, with their headings as they stand';

CREATE FUNCTION gxbg_sections(
	body text,
	title text,
	OUT ordinal int,
	OUT code text,
	OUT title text,
	OUT content text,
	OUT start_at int,
	OUT end_at int
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_sections'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2600 ROWS 7;
COMMENT ON FUNCTION gxbg_sections(text, text) IS
	'sections of a report, with the page''s title where it was kept apart; positions are those of the body';

CREATE FUNCTION gxbg_figures(body text) RETURNS SETOF gxbg_figure
	AS 'MODULE_PATHNAME', 'gxbg_sql_figures'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2600 ROWS 10;
COMMENT ON FUNCTION gxbg_figures(text) IS
	'figures stated in the prose of a report, each with the words that state it';

CREATE FUNCTION gxbg_figures(body text, title text) RETURNS SETOF gxbg_figure
	AS 'MODULE_PATHNAME', 'gxbg_sql_figures'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2600 ROWS 10;
COMMENT ON FUNCTION gxbg_figures(text, text) IS
	'figures stated in the prose of a report, with the page''s title where it was kept apart; positions are those of the body';

CREATE FUNCTION gxbg_parse_figures(
	body text,
	OUT report gxbg_report,
	OUT figures gxbg_figure[]
) AS 'MODULE_PATHNAME', 'gxbg_sql_parse_figures'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 3300;
COMMENT ON FUNCTION gxbg_parse_figures(text) IS
	'gxbg_parse and gxbg_figures of a report, which is read once';

-- bytes as crawled

CREATE FUNCTION gxbg_text(raw bytea) RETURNS text
	AS 'MODULE_PATHNAME', 'gxbg_sql_text'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 500;
COMMENT ON FUNCTION gxbg_text(bytea) IS
	'bytes as crawled (GB18030, GBK, Big5, UTF-16 or UTF-8, declared or not) as text; U+FFFD where they are no character';

CREATE FUNCTION gxbg_parse(raw bytea) RETURNS gxbg_report
	AS 'MODULE_PATHNAME', 'gxbg_sql_parse'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 3300;
COMMENT ON FUNCTION gxbg_parse(bytea) IS
	'gxbg_parse of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_parse(raw bytea, title text) RETURNS gxbg_report
	AS 'MODULE_PATHNAME', 'gxbg_sql_parse'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 3300;
COMMENT ON FUNCTION gxbg_parse(bytea, text) IS
	'gxbg_parse of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_applications(
	raw bytea,
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
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2900 ROWS 170;
COMMENT ON FUNCTION gxbg_applications(bytea) IS
	'gxbg_applications of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_applications_grid(raw bytea) RETURNS gxbg_grid
	AS 'MODULE_PATHNAME', 'gxbg_sql_applications_grid'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2900;
COMMENT ON FUNCTION gxbg_applications_grid(bytea) IS
	'gxbg_applications_grid of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_disclosures(raw bytea) RETURNS SETOF gxbg_disclosure
	AS 'MODULE_PATHNAME', 'gxbg_sql_disclosures'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2100 ROWS 16;
COMMENT ON FUNCTION gxbg_disclosures(bytea) IS
	'gxbg_disclosures of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_proceedings(raw bytea) RETURNS SETOF gxbg_proceeding
	AS 'MODULE_PATHNAME', 'gxbg_sql_proceedings'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2100 ROWS 3;
COMMENT ON FUNCTION gxbg_proceedings(bytea) IS
	'gxbg_proceedings of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_statistics(
	raw bytea,
	OUT ordinal int,
	OUT indicator text,
	OUT indicator_label text,
	OUT value numeric,
	OUT unit text,
	OUT state text
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_statistics'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2100 ROWS 58;
COMMENT ON FUNCTION gxbg_statistics(bytea) IS
	'gxbg_statistics of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_cells(
	raw bytea,
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
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2900 ROWS 200;
COMMENT ON FUNCTION gxbg_cells(bytea) IS
	'gxbg_cells of bytes as crawled: of gxbg_text(raw), which positions are of, too';

CREATE FUNCTION gxbg_check(raw bytea) RETURNS SETOF gxbg_finding
	AS 'MODULE_PATHNAME', 'gxbg_sql_check'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2700 ROWS 2;
COMMENT ON FUNCTION gxbg_check(bytea) IS
	'gxbg_check of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_check(raw bytea, title text) RETURNS SETOF gxbg_finding
	AS 'MODULE_PATHNAME', 'gxbg_sql_check'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2700 ROWS 2;
COMMENT ON FUNCTION gxbg_check(bytea, text) IS
	'gxbg_check of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_sections(
	raw bytea,
	OUT ordinal int,
	OUT code text,
	OUT title text,
	OUT content text,
	OUT start_at int,
	OUT end_at int
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_sections'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2900 ROWS 7;
COMMENT ON FUNCTION gxbg_sections(bytea) IS
	'gxbg_sections of bytes as crawled: of gxbg_text(raw), which positions are of, too';

CREATE FUNCTION gxbg_sections(
	raw bytea,
	title text,
	OUT ordinal int,
	OUT code text,
	OUT title text,
	OUT content text,
	OUT start_at int,
	OUT end_at int
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_sections'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2900 ROWS 7;
COMMENT ON FUNCTION gxbg_sections(bytea, text) IS
	'gxbg_sections of bytes as crawled: of gxbg_text(raw), which positions are of, too';

CREATE FUNCTION gxbg_figures(raw bytea) RETURNS SETOF gxbg_figure
	AS 'MODULE_PATHNAME', 'gxbg_sql_figures'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2900 ROWS 10;
COMMENT ON FUNCTION gxbg_figures(bytea) IS
	'gxbg_figures of bytes as crawled: of gxbg_text(raw), which positions are of, too';

CREATE FUNCTION gxbg_figures(raw bytea, title text) RETURNS SETOF gxbg_figure
	AS 'MODULE_PATHNAME', 'gxbg_sql_figures'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2900 ROWS 10;
COMMENT ON FUNCTION gxbg_figures(bytea, text) IS
	'gxbg_figures of bytes as crawled: of gxbg_text(raw), which positions are of, too';

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
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
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
	SSPACE = 2240,
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
	OUT group_label text,
	OUT group_label_en text,
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
	OUT group_label text,
	OUT group_label_en text,
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

CREATE FUNCTION gxbg_indicators(
	OUT ordinal int,
	OUT code text,
	OUT label text,
	OUT label_en text,
	OUT group_code text,
	OUT group_label text,
	OUT group_label_en text,
	OUT part_of text,
	OUT unit text,
	OUT forms text[]
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_indicators'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 40 ROWS 58;
COMMENT ON FUNCTION gxbg_indicators() IS
	'indicators of the national statistics table of 2014 to 2018';

CREATE FUNCTION gxbg_metrics(
	OUT ordinal int,
	OUT code text,
	OUT label text,
	OUT label_en text,
	OUT unit text
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_metrics'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 ROWS 20;
COMMENT ON FUNCTION gxbg_metrics() IS 'what figures stated in prose count';

CREATE FUNCTION gxbg_rules(
	OUT ordinal int,
	OUT code text,
	OUT severity text,
	OUT table_name text,
	OUT statement text,
	OUT statement_en text,
	OUT forms text[]
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_rules'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 ROWS 30;
COMMENT ON FUNCTION gxbg_rules() IS 'rules that reports are checked by';

-- who reports

CREATE FUNCTION gxbg_agency(
	name text,
	year int DEFAULT NULL,
	OUT name text,
	OUT region_code text,
	OUT province text,
	OUT prefecture text,
	OUT county text,
	OUT township text,
	OUT level text,
	OUT organ_kind text,
	OUT organ_kind_label text,
	OUT key text
) AS 'MODULE_PATHNAME', 'gxbg_sql_agency'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 30;
COMMENT ON FUNCTION gxbg_agency(text, int) IS
	'who an organ is, by its name in that year: region, level, kind, and a key that stays the same through renames';

CREATE FUNCTION gxbg_regions(
	OUT code text,
	OUT name text,
	OUT level text,
	OUT province text,
	OUT prefecture text,
	OUT from_year int,
	OUT until_year int,
	OUT successor text,
	OUT renamed boolean
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_regions'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 3600;
COMMENT ON FUNCTION gxbg_regions() IS
	'divisions of China at county level and above since 2008, a row for each code and name';

CREATE FUNCTION gxbg_organ_kinds(
	OUT ordinal int,
	OUT code text,
	OUT label text,
	OUT label_en text,
	OUT names text[],
	OUT successor text,
	OUT source text
) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_organ_kinds'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 ROWS 80;
COMMENT ON FUNCTION gxbg_organ_kinds() IS 'kinds of organs, with their names by period';

CREATE VIEW gxbg_outcome AS
	SELECT ordinal, code, label, label_en, group_code, group_label, group_label_en, article,
		array_to_string(forms, ' ') AS forms
	FROM gxbg_outcomes();
COMMENT ON VIEW gxbg_outcome IS 'rows of table III: what became of applications';
COMMENT ON COLUMN gxbg_outcome.ordinal IS 'order in the form, over all forms';
COMMENT ON COLUMN gxbg_outcome.code IS 'code of the outcome';
COMMENT ON COLUMN gxbg_outcome.label IS 'label in the form';
COMMENT ON COLUMN gxbg_outcome.label_en IS 'label in English';
COMMENT ON COLUMN gxbg_outcome.group_code IS 'code of the group of outcomes';
COMMENT ON COLUMN gxbg_outcome.group_label IS 'label of the group in the form';
COMMENT ON COLUMN gxbg_outcome.group_label_en IS 'label of the group in English';
COMMENT ON COLUMN gxbg_outcome.article IS 'article of the Regulations on Open Government Information';
COMMENT ON COLUMN gxbg_outcome.forms IS 'forms that have it';

CREATE VIEW gxbg_applicant AS
	SELECT ordinal, code, label, label_en, group_code, group_label, group_label_en,
		array_to_string(forms, ' ') AS forms
	FROM gxbg_applicants();
COMMENT ON VIEW gxbg_applicant IS 'columns of table III: who applied';
COMMENT ON COLUMN gxbg_applicant.ordinal IS 'order in the form';
COMMENT ON COLUMN gxbg_applicant.code IS 'code of the applicant';
COMMENT ON COLUMN gxbg_applicant.label IS 'label in the form';
COMMENT ON COLUMN gxbg_applicant.label_en IS 'label in English';
COMMENT ON COLUMN gxbg_applicant.group_code IS 'code of the group of applicants, if in one';
COMMENT ON COLUMN gxbg_applicant.group_label IS 'label of the group in the form';
COMMENT ON COLUMN gxbg_applicant.group_label_en IS 'label of the group in English';
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

CREATE VIEW gxbg_indicator AS
	SELECT ordinal, code, label, label_en, group_code, group_label, group_label_en, part_of, unit,
		array_to_string(forms, ' ') AS forms
	FROM gxbg_indicators();
COMMENT ON VIEW gxbg_indicator IS 'indicators of the national statistics table of 2014 to 2018';
COMMENT ON COLUMN gxbg_indicator.ordinal IS 'order in the table';
COMMENT ON COLUMN gxbg_indicator.code IS 'code of the indicator';
COMMENT ON COLUMN gxbg_indicator.label IS 'label in the table';
COMMENT ON COLUMN gxbg_indicator.label_en IS 'label in English';
COMMENT ON COLUMN gxbg_indicator.group_code IS 'code of the part of the table';
COMMENT ON COLUMN gxbg_indicator.group_label IS 'label of the part of the table';
COMMENT ON COLUMN gxbg_indicator.group_label_en IS 'label of the part in English';
COMMENT ON COLUMN gxbg_indicator.part_of IS 'code of the indicator that this one is a part of';
COMMENT ON COLUMN gxbg_indicator.unit IS 'unit in the table';
COMMENT ON COLUMN gxbg_indicator.forms IS 'forms that have it';

CREATE VIEW gxbg_metric AS
	SELECT ordinal, code, label, label_en, unit
	FROM gxbg_metrics();
COMMENT ON VIEW gxbg_metric IS 'what figures stated in prose count';
COMMENT ON COLUMN gxbg_metric.ordinal IS 'order';
COMMENT ON COLUMN gxbg_metric.code IS 'code of the metric';
COMMENT ON COLUMN gxbg_metric.label IS 'label in Chinese';
COMMENT ON COLUMN gxbg_metric.label_en IS 'label in English';
COMMENT ON COLUMN gxbg_metric.unit IS 'counter that it usually has';

CREATE VIEW gxbg_rule AS
	SELECT ordinal, code, severity, table_name, statement, statement_en,
		array_to_string(forms, ' ') AS forms
	FROM gxbg_rules();
COMMENT ON VIEW gxbg_rule IS 'rules that reports are checked by';
COMMENT ON COLUMN gxbg_rule.ordinal IS 'order';
COMMENT ON COLUMN gxbg_rule.code IS 'code of the rule';
COMMENT ON COLUMN gxbg_rule.severity IS 'severity of a finding: error, warning or info';
COMMENT ON COLUMN gxbg_rule.table_name IS 'table that it is about, if one';
COMMENT ON COLUMN gxbg_rule.statement IS 'what it demands, in Chinese';
COMMENT ON COLUMN gxbg_rule.statement_en IS 'what it demands, in English';
COMMENT ON COLUMN gxbg_rule.forms IS 'forms that it applies to';

CREATE VIEW gxbg_region AS
	SELECT code, name, level, province, prefecture, from_year, until_year, successor, renamed
	FROM gxbg_regions();
COMMENT ON VIEW gxbg_region IS 'divisions of China at county level and above since 2008, a row for each code and name';
COMMENT ON COLUMN gxbg_region.code IS 'six digits in the format of GB/T 2260';
COMMENT ON COLUMN gxbg_region.name IS 'name';
COMMENT ON COLUMN gxbg_region.level IS 'province, prefecture or county';
COMMENT ON COLUMN gxbg_region.province IS 'province that it is in, or is';
COMMENT ON COLUMN gxbg_region.prefecture IS 'prefecture that it is in, or is, if any';
COMMENT ON COLUMN gxbg_region.from_year IS 'first year in which it has this code and name';
COMMENT ON COLUMN gxbg_region.until_year IS 'first year in which it has them no more; NULL if in use';
COMMENT ON COLUMN gxbg_region.successor IS 'code of today of what took its place, if that is one division';
COMMENT ON COLUMN gxbg_region.renamed IS 'whether what took its place is the same division by another name or code, and not one that it was merged into';

CREATE VIEW gxbg_organ_kind AS
	SELECT ordinal, code, label, label_en, array_to_string(names, ', ') AS names, successor, source
	FROM gxbg_organ_kinds();
COMMENT ON VIEW gxbg_organ_kind IS 'kinds of organs';
COMMENT ON COLUMN gxbg_organ_kind.ordinal IS 'order';
COMMENT ON COLUMN gxbg_organ_kind.code IS 'code of the kind';
COMMENT ON COLUMN gxbg_organ_kind.label IS 'label in Chinese';
COMMENT ON COLUMN gxbg_organ_kind.label_en IS 'label in English';
COMMENT ON COLUMN gxbg_organ_kind.names IS 'names of its organs, with the first and last year of each that has any';
COMMENT ON COLUMN gxbg_organ_kind.successor IS 'code of the kind that it was merged into';
COMMENT ON COLUMN gxbg_organ_kind.source IS 'reform that made, renamed or ended it';

GRANT SELECT ON gxbg_outcome, gxbg_applicant, gxbg_item, gxbg_indicator, gxbg_metric, gxbg_rule, gxbg_region,
	gxbg_organ_kind TO PUBLIC;

-- materialized views for dashboards over a table of reports
--
-- The views' definitions stand in a table of their own, as templates of
-- format(): %1$I is the target schema, %2$I the key, %3$I the schema of gxbg,
-- %4$s the source, %5$s the key and %6$s the body in it.  All run with
-- search_path = pg_catalog.  Columns that are only steps to those of the views
-- have names in gxbg_, which no key keeps.

CREATE FUNCTION gxbg_view_templates(
	OUT ordinal int,
	OUT view_name text,
	OUT unique_columns text,
	OUT comment text,
	OUT definition text
) RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 8
	SET search_path = pg_catalog, pg_temp
	AS $templates$
VALUES
(1, 'parsed', '%2$I', 'each report as read, once; the other views are made from this one', $view$
-- OFFSET 0 keeps the planner from parsing once for each column.  Not FROM source,
-- gxbg_parse_figures(body): the planner takes that to parse only once in all, and
-- plans no workers for it.
SELECT %2$I, ((gxbg_read).report).*, (gxbg_read).figures
FROM (SELECT %5$s AS %2$I, %3$I.gxbg_parse_figures(%6$s) AS gxbg_read FROM %4$s AS s OFFSET 0) AS p
WHERE ((gxbg_read).report).form IS NOT NULL
$view$),
(2, 'report', '%2$I', 'a row for each report: agency, year, headline counts, shares by outcome', $view$
SELECT %2$I, agency, year, form, title, published_on, counts_from,
	received, carried_in, concluded, carried_out,
	disclosed, partly_disclosed, refused, unavailable, not_processed, other,
	round(disclosed::numeric / nullif(concluded, 0), 4) AS disclosed_share,
	round(partly_disclosed::numeric / nullif(concluded, 0), 4) AS partly_disclosed_share,
	round(refused::numeric / nullif(concluded, 0), 4) AS refused_share,
	round(unavailable::numeric / nullif(concluded, 0), 4) AS unavailable_share,
	round(not_processed::numeric / nullif(concluded, 0), 4) AS not_processed_share,
	round(other::numeric / nullif(concluded, 0), 4) AS other_share,
	reconsiderations, reconsiderations_corrected, litigations, litigations_corrected,
	errors, warnings
FROM (
	SELECT p.*,
		%3$I.gxbg_count(applications, 'disclosed') AS disclosed,
		%3$I.gxbg_count(applications, 'partly_disclosed') AS partly_disclosed,
		%3$I.gxbg_count(applications, 'refused') AS refused,
		%3$I.gxbg_count(applications, 'unavailable') AS unavailable,
		%3$I.gxbg_count(applications, 'not_processed') AS not_processed,
		%3$I.gxbg_count(applications, 'other') AS other,
		(proceedings[1]).total AS reconsiderations,
		(proceedings[1]).corrected AS reconsiderations_corrected,
		(proceedings[2]).total + (proceedings[3]).total AS litigations,
		(proceedings[2]).corrected + (proceedings[3]).corrected AS litigations_corrected,
		(SELECT count(*) FROM unnest(findings) AS f WHERE f.severity = 'error') AS errors,
		(SELECT count(*) FROM unnest(findings) AS f WHERE f.severity = 'warning') AS warnings
	FROM %1$I.parsed AS p
) AS p
$view$),
(3, 'application', '%2$I, outcome, applicant', 'applications (table III): a row for each report, outcome and applicant', $view$
-- In the order of bytes: REFRESH CONCURRENTLY compares whole rows, to sort them
SELECT p.%2$I, a.outcome_group, a.outcome, a.applicant, a.count, a.state
FROM %1$I.parsed AS p, LATERAL (
	SELECT * FROM %3$I.gxbg_applications(p.applications)
	ORDER BY outcome_group COLLATE "C", outcome COLLATE "C", applicant COLLATE "C"
) AS a
$view$),
(4, 'disclosure', '%2$I, item, measure', 'proactive disclosure (table II): a row for each report, item and measure', $view$
SELECT p.%2$I, d.item, d.measure, d.value, d.unit, d.state
FROM %1$I.parsed AS p, unnest(p.disclosures) AS d
$view$),
(5, 'proceeding', '%2$I, kind', 'reconsiderations and litigations (table IV): a row for each report and kind', $view$
SELECT p.%2$I, c.kind, c.upheld, c.corrected, c.other, c.pending, c.total
FROM %1$I.parsed AS p, unnest(p.proceedings) AS c
$view$),
(6, 'finding', '%2$I, ordinal', 'what does not add up: a row for each finding on a report', $view$
SELECT p.%2$I, f.ordinal::int AS ordinal, f.rule, f.severity, f.subject, f.expected, f.actual, f.message
FROM %1$I.parsed AS p,
	unnest(p.findings) WITH ORDINALITY AS f (rule, severity, subject, expected, actual, message, ordinal)
$view$),
(7, 'figure', '%2$I, ordinal', 'figures stated in prose: a row for each figure of a report', $view$
SELECT p.%2$I, f.ordinal::int AS ordinal, f.metric, f.value, f.unit, f.section, f.quote, f.start_at, f.end_at
FROM %1$I.parsed AS p,
	unnest(p.figures) WITH ORDINALITY AS f (metric, metric_label, value, unit, section, quote, start_at, end_at, ordinal)
$view$),
(8, 'annual', 'agency, year', 'a row for each agency and year, with the change on the year before', $view$
WITH ranked AS (
	SELECT r.*,
		count(*) OVER (PARTITION BY agency, year) AS reports,
		row_number() OVER (
			PARTITION BY agency, year
			ORDER BY CASE counts_from WHEN 'table' THEN 1 WHEN 'statistics' THEN 2 WHEN 'narrative' THEN 3 ELSE 4 END,
				errors, published_on DESC NULLS LAST, r.%2$I
		) AS gxbg_preference
	FROM %1$I.report AS r
	WHERE agency IS NOT NULL AND year IS NOT NULL
),
-- The frame is the year before, if there is a report for it.  Not a join: a bad
-- estimate would make that quadratic.
chosen AS (
	SELECT *,
		first_value(received) OVER before AS gxbg_received_before,
		first_value(concluded) OVER before AS gxbg_concluded_before,
		first_value(carried_out) OVER before AS carried_out_before,
		first_value(disclosed_share) OVER before AS gxbg_disclosed_share_before
	FROM ranked
	WHERE gxbg_preference = 1
	WINDOW before AS (PARTITION BY agency ORDER BY year RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING)
)
SELECT agency, year, %2$I, reports, form, counts_from,
	received, carried_in, concluded, carried_out,
	disclosed_share, partly_disclosed_share, refused_share,
	unavailable_share, not_processed_share, other_share,
	reconsiderations,
	round(reconsiderations_corrected::numeric / nullif(reconsiderations, 0), 4) AS reconsiderations_corrected_share,
	litigations,
	round(litigations_corrected::numeric / nullif(litigations, 0), 4) AS litigations_corrected_share,
	received - gxbg_received_before AS received_change,
	round((received - gxbg_received_before)::numeric / nullif(gxbg_received_before, 0), 4) AS received_change_share,
	concluded - gxbg_concluded_before AS concluded_change,
	disclosed_share - gxbg_disclosed_share_before AS disclosed_share_change,
	carried_out_before,
	carried_in = carried_out_before AS carry_over_agrees,
	errors
FROM chosen
$view$)
$templates$;
COMMENT ON FUNCTION gxbg_view_templates() IS 'what gxbg_create_views creates';

CREATE FUNCTION gxbg_view_comments(
	OUT view_name text,
	OUT column_name text,
	OUT comment text
) RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 60
	SET search_path = pg_catalog, pg_temp
	AS $comments$
-- a column of this name in whichever view, unless the view is named
VALUES
(NULL::text, 'agency', 'agency that reports'),
(NULL, 'year', 'year reported on'),
(NULL, 'form', 'form of the report: 2021, 2019, statistics or narrative'),
(NULL, 'title', 'title of the report'),
(NULL, 'published_on', 'date of publication'),
(NULL, 'counts_from', 'where the four headline counts come from: table, statistics or narrative'),
(NULL, 'received', 'applications received in the year'),
(NULL, 'carried_in', 'applications carried over from the year before'),
(NULL, 'concluded', 'applications concluded in the year'),
(NULL, 'carried_out', 'applications carried over to the year after'),
(NULL, 'disclosed', 'applications concluded by disclosure'),
(NULL, 'partly_disclosed', 'applications concluded by disclosure in part'),
(NULL, 'refused', 'applications refused'),
(NULL, 'unavailable', 'applications for information that could not be provided'),
(NULL, 'not_processed', 'applications not processed'),
(NULL, 'other', 'applications concluded otherwise'),
(NULL, 'disclosed_share', 'disclosed, as a share of concluded'),
(NULL, 'partly_disclosed_share', 'disclosed in part, as a share of concluded'),
(NULL, 'refused_share', 'refused, as a share of concluded'),
(NULL, 'unavailable_share', 'could not be provided, as a share of concluded'),
(NULL, 'not_processed_share', 'not processed, as a share of concluded'),
(NULL, 'other_share', 'concluded otherwise, as a share of concluded'),
(NULL, 'reconsiderations', 'administrative reconsiderations'),
(NULL, 'reconsiderations_corrected', 'administrative reconsiderations that corrected the agency'),
(NULL, 'reconsiderations_corrected_share', 'reconsiderations that corrected the agency, as a share of all'),
(NULL, 'litigations', 'administrative litigations'),
(NULL, 'litigations_corrected', 'administrative litigations that corrected the agency'),
(NULL, 'litigations_corrected_share', 'litigations that corrected the agency, as a share of all'),
(NULL, 'errors', 'findings of severity error: identities of the form that are broken'),
(NULL, 'warnings', 'findings of severity warning'),
(NULL, 'disclosures', 'table II'),
(NULL, 'applications', 'table III'),
(NULL, 'proceedings', 'table IV'),
(NULL, 'findings', 'what does not add up'),
(NULL, 'region_code', 'code of the region whose organ reports, or where it has its seat; see gxbg_region'),
(NULL, 'level', 'level of the organ: national, province, prefecture, county, township, zone, institution or other'),
(NULL, 'organ_kind', 'kind of organ; see gxbg_organ_kind'),
(NULL, 'agency_key', 'the same for the same organ through renames'),
(NULL, 'scope', 'region if the report is on a whole region, own if on the organ itself'),
(NULL, 'figures', 'figures stated in prose'),
(NULL, 'outcome_group', 'group of outcomes; see gxbg_outcome'),
(NULL, 'outcome', 'outcome: row of table III; see gxbg_outcome'),
(NULL, 'applicant', 'applicant: column of table III; see gxbg_applicant'),
(NULL, 'count', 'applications; NULL if not known'),
(NULL, 'state', 'what is known of the cell: read, recovered, inferred, blank, not_applicable, ambiguous or missing'),
(NULL, 'item', 'item of Article 20; see gxbg_item'),
(NULL, 'measure', 'what is counted of the item; see gxbg_item'),
(NULL, 'value', 'figure as written; NULL if not known'),
(NULL, 'unit', 'unit as stated'),
(NULL, 'kind', 'reconsideration, litigation_direct (without one) or litigation_after'),
(NULL, 'ordinal', 'number within the report'),
(NULL, 'rule', 'code of the rule'),
(NULL, 'severity', 'error, warning or info'),
(NULL, 'subject', 'codes of row and column'),
(NULL, 'expected', 'figure that the rule expects'),
(NULL, 'actual', 'figure that the report has'),
(NULL, 'message', 'the finding in words'),
(NULL, 'metric', 'what the figure counts; see gxbg_metric'),
(NULL, 'section', 'section that it stands in: preamble, overview, disclosure, application, proceeding, problems or other'),
(NULL, 'quote', 'words that state it'),
(NULL, 'start_at', 'character of the body that the quote begins with'),
(NULL, 'end_at', 'character of the body that follows the quote'),
(NULL, 'reports', 'reports found for this agency and year; the figures are those of one of them'),
(NULL, 'received_change', 'received, less received in the year before'),
(NULL, 'received_change_share', 'change of received, as a share of the year before'),
(NULL, 'concluded_change', 'concluded, less concluded in the year before'),
(NULL, 'disclosed_share_change', 'share disclosed, less that of the year before'),
(NULL, 'carried_out_before', 'carried over to this year, as the report for the year before says'),
(NULL, 'carry_over_agrees', 'carried_in is carried_out of the year before; NULL if not known'),
('proceeding', 'upheld', 'agency upheld'),
('proceeding', 'corrected', 'agency corrected'),
('proceeding', 'other', 'other results'),
('proceeding', 'pending', 'not concluded'),
('proceeding', 'total', 'all of the kind')
$comments$;
COMMENT ON FUNCTION gxbg_view_comments() IS 'comments on the columns of the views that gxbg_create_views creates';

CREATE FUNCTION gxbg_check_source(source regclass, key name, body name) RETURNS void
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	wanted name;
	body_type regtype;
	bad_key text;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_class WHERE oid = source AND relkind IN ('r', 'p', 'v', 'm', 'f')) THEN
		RAISE wrong_object_type
			USING MESSAGE = format('%s is not a table or view', source);
	END IF;

	FOREACH wanted IN ARRAY ARRAY[key, body] LOOP
		SELECT atttypid INTO body_type
		FROM pg_attribute
		WHERE attrelid = source AND attname = wanted AND attnum > 0 AND NOT attisdropped;
		IF NOT FOUND THEN
			RAISE undefined_column
				USING MESSAGE = format('column "%s" of relation %s does not exist', wanted, source);
		END IF;
	END LOOP;
	IF body_type NOT IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype) THEN
		RAISE datatype_mismatch
			USING MESSAGE = format('column "%s" of relation %s is of type %s, not text', body, source, body_type);
	END IF;

	BEGIN
		EXECUTE format('SELECT coalesce(%1$I::text, ''null'') FROM %2$s GROUP BY %1$I HAVING count(*) > 1 OR %1$I IS NULL LIMIT 1',
					   key, source) INTO bad_key;
	EXCEPTION WHEN undefined_function THEN
		RAISE datatype_mismatch
			USING MESSAGE = format('column "%s" of relation %s cannot be a key: its type has no equality', key, source);
	END;
	IF bad_key IS NOT NULL THEN
		RAISE unique_violation
			USING MESSAGE = format('column "%s" of relation %s is not a key', key, source),
				DETAIL = format('It is null, or the same more than once: %s.', bad_key),
				HINT = 'The views need one value for each report.';
	END IF;
END
$$;
COMMENT ON FUNCTION gxbg_check_source(regclass, name, name) IS
	'raises an error unless source has these columns, and key is one; for gxbg_create_views';

CREATE FUNCTION gxbg_create_views(source regclass, key name, body name, target name) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	-- where gxbg is: it can be moved, so its functions are called by name of that schema
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	key_name name := key;
	taken boolean;
	view record;
	commented record;
BEGIN
	IF source IS NULL OR key IS NULL OR body IS NULL OR target IS NULL THEN
		RAISE null_value_not_allowed
			USING MESSAGE = 'source, key, body and target must not be null';
	END IF;
	EXECUTE format('SELECT %I.gxbg_check_source($1, $2, $3)', home) USING source, key, body;
	IF to_regnamespace(quote_ident(target)) IS NOT NULL THEN
		RAISE duplicate_schema
			USING MESSAGE = format('schema "%s" already exists', target),
				HINT = 'Use gxbg_refresh_views to refresh views, or drop the schema first.';
	END IF;

	-- the key keeps its name, unless a column of the views has it, or on the way to them
	EXECUTE format('SELECT EXISTS (SELECT FROM %I.gxbg_view_comments() WHERE column_name = $1)', home)
		INTO taken USING key;
	IF taken OR starts_with(key, 'gxbg_') THEN
		key_name := 'source_' || key;
	END IF;

	EXECUTE format('CREATE SCHEMA %I', target);
	EXECUTE format('COMMENT ON SCHEMA %I IS %L', target, format('annual reports in %s, by gxbg', source));
	FOR view IN EXECUTE format('SELECT * FROM %I.gxbg_view_templates() ORDER BY ordinal', home) LOOP
		EXECUTE format('CREATE MATERIALIZED VIEW %1$I.', target) || quote_ident(view.view_name) || ' AS ' ||
			format(view.definition, target, key_name, home, source,
				   format('s.%I', key), format('s.%I::text', body));
		EXECUTE format('CREATE UNIQUE INDEX ON %I.%I (%s)', target, view.view_name,
					   format(view.unique_columns, NULL, key_name));
		EXECUTE format('COMMENT ON MATERIALIZED VIEW %I.%I IS %L', target, view.view_name, view.comment);
		EXECUTE format('COMMENT ON COLUMN %I.%I.%I IS %L', target, view.view_name, key_name, 'key of the report in the source');
		EXECUTE format('ANALYZE %I.%I', target, view.view_name);
	END LOOP;

	FOR commented IN EXECUTE format(
		'SELECT DISTINCT ON (attrelid, attnum) relname, attname, comment '
		'FROM %I.gxbg_view_comments() '
		'JOIN pg_attribute ON attname = column_name '
		'JOIN pg_class AS c ON c.oid = attrelid AND (view_name = relname OR view_name IS NULL) '
		'WHERE relnamespace = $1 AND relkind = ''m'' '
		'ORDER BY attrelid, attnum, view_name', home) USING quote_ident(target)::regnamespace
	LOOP
		EXECUTE format('COMMENT ON COLUMN %I.%I.%I IS %L', target, commented.relname, commented.attname, commented.comment);
	END LOOP;
END
$$;
COMMENT ON FUNCTION gxbg_create_views(regclass, name, name, name) IS
	'make materialized views over a table of reports, in a new schema';

CREATE FUNCTION gxbg_refresh_views(target name, readers_wait boolean DEFAULT false) RETURNS void
	LANGUAGE plpgsql STRICT
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	view record;
BEGIN
	IF to_regclass(format('%I.parsed', target)) IS NULL THEN
		RAISE undefined_table
			USING MESSAGE = format('schema "%s" has no views of gxbg', target),
				HINT = 'Use gxbg_create_views to make them.';
	END IF;

	-- each from the ones before it; no reader needs the first, so it may be locked
	FOR view IN EXECUTE format(
		'SELECT view_name, NOT $2 AND relispopulated AND view_name <> ''parsed'' AS readers_go_on '
		'FROM %I.gxbg_view_templates() JOIN pg_class ON relname = view_name '
		'WHERE relnamespace = $1 AND relkind = ''m'' ORDER BY ordinal', home) USING quote_ident(target)::regnamespace, readers_wait
	LOOP
		EXECUTE format('REFRESH MATERIALIZED VIEW %s %I.%I',
					   CASE WHEN view.readers_go_on THEN 'CONCURRENTLY' END, target, view.view_name);
	END LOOP;
END
$$;
COMMENT ON FUNCTION gxbg_refresh_views(name, boolean) IS
	'refresh the views that gxbg_create_views made in this schema; each report is parsed once';
