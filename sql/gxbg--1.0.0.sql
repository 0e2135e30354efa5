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

CREATE TYPE gxbg_statistic AS (
	ordinal int,
	indicator text,
	indicator_label text,
	value numeric,
	unit text,
	state text
);
COMMENT ON TYPE gxbg_statistic IS 'an indicator of the national statistics table of 2014 to 2018';
COMMENT ON COLUMN gxbg_statistic.ordinal IS 'place of the indicator in the form, from 1';
COMMENT ON COLUMN gxbg_statistic.indicator IS 'code of the indicator; see gxbg_indicator';
COMMENT ON COLUMN gxbg_statistic.indicator_label IS 'label of the indicator in the form';
COMMENT ON COLUMN gxbg_statistic.value IS 'figure as written; NULL if not known';
COMMENT ON COLUMN gxbg_statistic.unit IS 'unit as stated';
COMMENT ON COLUMN gxbg_statistic.state IS 'what is known of the cell: read, recovered, inferred, blank, not_applicable, ambiguous or missing';

CREATE TYPE gxbg_reading AS (
	report gxbg_report,
	statistics gxbg_statistic[],
	figures gxbg_figure[],
	fingerprint bytea
);
COMMENT ON TYPE gxbg_reading IS 'all that a mart stores of a report';
COMMENT ON COLUMN gxbg_reading.report IS 'the report as gxbg_parse gives it';
COMMENT ON COLUMN gxbg_reading.statistics IS 'indicators of the national statistics table, as gxbg_statistics gives them';
COMMENT ON COLUMN gxbg_reading.figures IS 'figures in prose, as gxbg_figures gives them';
COMMENT ON COLUMN gxbg_reading.fingerprint IS 'of the prose, as gxbg_fingerprint gives it';

CREATE TYPE gxbg_stored AS (
	digest bigint,
	reading int,
	received bigint,
	carried_in bigint,
	concluded bigint,
	carried_out bigint,
	disclosed bigint,
	partly_disclosed bigint,
	refused bigint,
	unavailable bigint,
	not_processed bigint,
	other bigint,
	reconsiderations bigint,
	reconsiderations_corrected bigint,
	litigations bigint,
	litigations_corrected bigint,
	errors int,
	warnings int,
	unknown_cells int,
	year int,
	published_on date,
	form text,
	counts_from text,
	agency text,
	title text,
	region_code text,
	level text,
	organ_kind text,
	agency_key text,
	scope text,
	applications gxbg_grid,
	tables bytea,
	fingerprint bytea,
	findings gxbg_finding[],
	statistics gxbg_statistic[],
	figures gxbg_figure[]
);
COMMENT ON TYPE gxbg_stored IS 'the row that a mart stores of a body';
COMMENT ON COLUMN gxbg_stored.digest IS 'of body and title, as gxbg_digest gives it';
COMMENT ON COLUMN gxbg_stored.reading IS 'gxbg_reading_version() of the library that read them';
COMMENT ON COLUMN gxbg_stored.received IS 'applications received in the year';
COMMENT ON COLUMN gxbg_stored.carried_in IS 'applications carried over from the year before';
COMMENT ON COLUMN gxbg_stored.concluded IS 'applications concluded in the year';
COMMENT ON COLUMN gxbg_stored.carried_out IS 'applications carried over to the year after';
COMMENT ON COLUMN gxbg_stored.disclosed IS 'applications concluded by disclosure';
COMMENT ON COLUMN gxbg_stored.partly_disclosed IS 'applications concluded by disclosure in part';
COMMENT ON COLUMN gxbg_stored.refused IS 'applications refused';
COMMENT ON COLUMN gxbg_stored.unavailable IS 'applications for information that could not be provided';
COMMENT ON COLUMN gxbg_stored.not_processed IS 'applications not processed';
COMMENT ON COLUMN gxbg_stored.other IS 'applications concluded otherwise';
COMMENT ON COLUMN gxbg_stored.reconsiderations IS 'administrative reconsiderations';
COMMENT ON COLUMN gxbg_stored.reconsiderations_corrected IS 'those that corrected the agency';
COMMENT ON COLUMN gxbg_stored.litigations IS 'administrative litigations, direct and after a reconsideration';
COMMENT ON COLUMN gxbg_stored.litigations_corrected IS 'those that corrected the agency';
COMMENT ON COLUMN gxbg_stored.errors IS 'findings of severity error';
COMMENT ON COLUMN gxbg_stored.warnings IS 'findings of severity warning';
COMMENT ON COLUMN gxbg_stored.unknown_cells IS 'cells of table III that have no count';
COMMENT ON COLUMN gxbg_stored.year IS 'year reported on';
COMMENT ON COLUMN gxbg_stored.published_on IS 'date of publication';
COMMENT ON COLUMN gxbg_stored.form IS 'form of the report; NULL if the body is none';
COMMENT ON COLUMN gxbg_stored.counts_from IS 'where the four headline counts come from';
COMMENT ON COLUMN gxbg_stored.agency IS 'agency that reports';
COMMENT ON COLUMN gxbg_stored.title IS 'title in one line';
COMMENT ON COLUMN gxbg_stored.region_code IS 'code of the region; see gxbg_region';
COMMENT ON COLUMN gxbg_stored.level IS 'level of the agency';
COMMENT ON COLUMN gxbg_stored.organ_kind IS 'kind of organ; see gxbg_organ_kind';
COMMENT ON COLUMN gxbg_stored.agency_key IS 'the same for the same organ through renames';
COMMENT ON COLUMN gxbg_stored.scope IS 'region or own';
COMMENT ON COLUMN gxbg_stored.applications IS 'table III';
COMMENT ON COLUMN gxbg_stored.tables IS 'tables II and IV, as gxbg_stored_disclosures and gxbg_stored_proceedings read them';
COMMENT ON COLUMN gxbg_stored.fingerprint IS 'of the prose, as gxbg_fingerprint gives it';
COMMENT ON COLUMN gxbg_stored.findings IS 'what does not add up; NULL if nothing';
COMMENT ON COLUMN gxbg_stored.statistics IS 'the statistics table of 2014 to 2018; NULL if the form has none';
COMMENT ON COLUMN gxbg_stored.figures IS 'figures stated in prose; NULL if there are none';

CREATE TYPE gxbg_statement AS (
	metric text,
	metric_label text,
	value numeric,
	unit text,
	year int,
	mode text,
	role text,
	by_kind text,
	by_text text,
	section text,
	quote text,
	start_at int,
	end_at int
);
COMMENT ON TYPE gxbg_statement IS
	'what a report states of a metric: a figure, a part or a repeat of one, of any year, done or planned';
COMMENT ON COLUMN gxbg_statement.metric IS 'what is counted; see gxbg_metric';
COMMENT ON COLUMN gxbg_statement.metric_label IS 'label of the metric';
COMMENT ON COLUMN gxbg_statement.value IS 'figure in words or digits, as a number';
COMMENT ON COLUMN gxbg_statement.unit IS 'unit as stated';
COMMENT ON COLUMN gxbg_statement.year IS 'year that it is told of; NULL if of more than one, or not known';
COMMENT ON COLUMN gxbg_statement.mode IS 'done, planned (not yet, or only due), change or share';
COMMENT ON COLUMN gxbg_statement.role IS 'whole, part, repeat, or unknown: one of several of which no whole is stated';
COMMENT ON COLUMN gxbg_statement.by_kind IS 'what it is a part by: channel, applicant, topic, organ, period, outcome or kind';
COMMENT ON COLUMN gxbg_statement.by_text IS 'the words that say so';
COMMENT ON COLUMN gxbg_statement.section IS 'code of the section that it stands in; see gxbg_sections';
COMMENT ON COLUMN gxbg_statement.quote IS 'the words that state it';
COMMENT ON COLUMN gxbg_statement.start_at IS 'character of the body that the quote begins with, from 1';
COMMENT ON COLUMN gxbg_statement.end_at IS 'character behind the quote';

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

CREATE FUNCTION gxbg_finding_message(rule text, subject text, expected numeric, actual numeric) RETURNS text
	AS 'MODULE_PATHNAME', 'gxbg_sql_finding_message'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gxbg_finding_message(text, text, numeric, numeric) IS
	'a finding in English: what its rule demands, of what, and the figures; NULL if there is no such rule';

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

CREATE FUNCTION gxbg_render(report gxbg_report, format text DEFAULT 'markdown') RETURNS text
	AS 'MODULE_PATHNAME', 'gxbg_sql_render'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 300;
COMMENT ON FUNCTION gxbg_render(gxbg_report, text) IS
	'a report written as the statutory form of its year, as Markdown or as HTML (''html''): parsed again it has the same figures; NULL if its form has no tables or is undetermined';

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

CREATE FUNCTION gxbg_statements(body text) RETURNS SETOF gxbg_statement
	AS 'MODULE_PATHNAME', 'gxbg_sql_statements'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2600 ROWS 20;
COMMENT ON FUNCTION gxbg_statements(text) IS
	'what the prose of a report states: figures, their parts and repeats, other years, plans and changes';

CREATE FUNCTION gxbg_statements(body text, title text) RETURNS SETOF gxbg_statement
	AS 'MODULE_PATHNAME', 'gxbg_sql_statements'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2600 ROWS 20;
COMMENT ON FUNCTION gxbg_statements(text, text) IS
	'what the prose of a report states, with the page''s title where it was kept apart; positions are those of the body';

CREATE FUNCTION gxbg_fingerprint(body text) RETURNS bytea
	AS 'MODULE_PATHNAME', 'gxbg_sql_fingerprint'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 3300;
COMMENT ON FUNCTION gxbg_fingerprint(text) IS
	'what the prose of a report is made of, in 256 bytes, for gxbg_similarity; NULL if there is too little';

CREATE FUNCTION gxbg_similarity(a bytea, b bytea) RETURNS real
	AS 'MODULE_PATHNAME', 'gxbg_sql_similarity'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5;
COMMENT ON FUNCTION gxbg_similarity(bytea, bytea) IS
	'estimated share of the prose that two reports have in common, 0 to 1, from their fingerprints';

CREATE FUNCTION gxbg_read(body text, title text DEFAULT NULL) RETURNS gxbg_reading
	AS 'MODULE_PATHNAME', 'gxbg_sql_read'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 3600;
COMMENT ON FUNCTION gxbg_read(text, text) IS
	'gxbg_parse, gxbg_statistics, gxbg_figures and gxbg_fingerprint of a report, which is read once';

CREATE FUNCTION gxbg_store(body text, title text) RETURNS gxbg_stored
	AS 'MODULE_PATHNAME', 'gxbg_sql_store'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 3300;
COMMENT ON FUNCTION gxbg_store(text, text) IS
	'what gxbg_read reads, as a mart stores it; for gxbg_create_views and gxbg_refresh';

CREATE FUNCTION gxbg_digest(body text, title text) RETURNS bigint
	AS 'MODULE_PATHNAME', 'gxbg_sql_digest'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_digest(text, text) IS
	'digest of a body and its title, by which a mart knows that they have changed; 0 if the body is NULL';

CREATE FUNCTION gxbg_version() RETURNS text
	AS 'MODULE_PATHNAME', 'gxbg_sql_version'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION gxbg_version() IS 'release of the library that is loaded';

CREATE FUNCTION gxbg_reading_version() RETURNS int
	AS 'MODULE_PATHNAME', 'gxbg_sql_reading_version'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION gxbg_reading_version() IS
	'number that each release raises which reads some text otherwise than the one before';

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

CREATE FUNCTION gxbg_read(raw bytea, title text DEFAULT NULL) RETURNS gxbg_reading
	AS 'MODULE_PATHNAME', 'gxbg_sql_read'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 3900;
COMMENT ON FUNCTION gxbg_read(bytea, text) IS
	'all that a mart stores of a report in bytes as crawled, as gxbg_read(gxbg_text(raw), title)';

CREATE FUNCTION gxbg_store(raw bytea, title text) RETURNS gxbg_stored
	AS 'MODULE_PATHNAME', 'gxbg_sql_store'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 3300;
COMMENT ON FUNCTION gxbg_store(bytea, text) IS
	'gxbg_store of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_digest(raw bytea, title text) RETURNS bigint
	AS 'MODULE_PATHNAME', 'gxbg_sql_digest'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_digest(bytea, text) IS
	'digest of bytes as crawled and of their title, by which a mart knows that they have changed; 0 if raw is NULL';

CREATE FUNCTION gxbg_fingerprint(raw bytea) RETURNS bytea
	AS 'MODULE_PATHNAME', 'gxbg_sql_fingerprint'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 3600;
COMMENT ON FUNCTION gxbg_fingerprint(bytea) IS
	'gxbg_fingerprint of bytes as crawled: of gxbg_text(raw)';

CREATE FUNCTION gxbg_statements(raw bytea) RETURNS SETOF gxbg_statement
	AS 'MODULE_PATHNAME', 'gxbg_sql_statements'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2900 ROWS 20;
COMMENT ON FUNCTION gxbg_statements(bytea) IS
	'gxbg_statements of bytes as crawled: of gxbg_text(raw), which positions are of, too';

CREATE FUNCTION gxbg_statements(raw bytea, title text) RETURNS SETOF gxbg_statement
	AS 'MODULE_PATHNAME', 'gxbg_sql_statements'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2900 ROWS 20;
COMMENT ON FUNCTION gxbg_statements(bytea, text) IS
	'gxbg_statements of bytes as crawled: of gxbg_text(raw), which positions are of, too';

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

-- the mart: what is read of a table of reports, stored once and kept up by key
--
-- All dynamic SQL is made by format() with %I and %L, and runs with search_path =
-- pg_catalog.  The extension can be moved: its own functions are called by the
-- name of the schema that they are in at the time (gxbg_home).

CREATE FUNCTION gxbg_in_transaction_block() RETURNS boolean
	AS 'MODULE_PATHNAME', 'gxbg_sql_in_transaction_block'
	LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 1;
COMMENT ON FUNCTION gxbg_in_transaction_block() IS
	'true where a procedure cannot commit: between BEGIN and COMMIT, in a function; for gxbg_refresh';

CREATE FUNCTION gxbg_greatest_cell(grid gxbg_grid) RETURNS bigint
	AS 'MODULE_PATHNAME', 'gxbg_sql_greatest_cell'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gxbg_greatest_cell(gxbg_grid) IS
	'the greatest count of a grid; 0 if it has none';

CREATE FUNCTION gxbg_panel_row(applications gxbg_grid, tables bytea) RETURNS record
	AS 'MODULE_PATHNAME', 'gxbg_sql_panel_row'
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION gxbg_panel_row(gxbg_grid, bytea) IS
	'tables III, II and IV of a mart''s report as one row: a column for each cell, in the order of gxbg_panel_columns';

CREATE FUNCTION gxbg_stored_disclosures(tables bytea) RETURNS SETOF gxbg_disclosure
	AS 'MODULE_PATHNAME', 'gxbg_sql_stored_disclosures'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50 ROWS 16;
COMMENT ON FUNCTION gxbg_stored_disclosures(bytea) IS 'table II of a mart''s report, as gxbg_disclosures gives it';

CREATE FUNCTION gxbg_stored_proceedings(tables bytea) RETURNS SETOF gxbg_proceeding
	AS 'MODULE_PATHNAME', 'gxbg_sql_stored_proceedings'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 ROWS 3;
COMMENT ON FUNCTION gxbg_stored_proceedings(bytea) IS 'table IV of a mart''s report, as gxbg_proceedings gives it';

CREATE FUNCTION gxbg_view_templates(
	OUT ordinal int,
	OUT view_name text,
	OUT is_stored boolean,
	OUT comment text,
	OUT definition text
) RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 14
	SET search_path = pg_catalog, pg_temp
	AS $templates$
-- Templates of format(): %1$I is the target schema, %2$I the key, %3$I the schema
-- of gxbg, %4$s are columns of the panel, %5$s their definitions.
-- What is stored is a table, of which %6$s says which rows are made; refreshes
-- make those anew whose agencies have changed.  Columns that are only steps to
-- those of the views have names in gxbg_, which no key keeps.
VALUES
(1, 'report', false, 'a row for each report: who and when, headline counts, shares by outcome', $view$
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
	errors, warnings,
	region_code, province, prefecture, county, level, organ_kind, agency_key, scope
FROM %1$I.stored_report LEFT JOIN %1$I.region USING (region_code)
WHERE form IS NOT NULL
$view$),
(2, 'application', false, 'applications (table III): a row for each report, outcome and applicant', $view$
SELECT s.%2$I, a.outcome_group, a.outcome, a.applicant, a.count, a.state,
	a.applicant <> 'total' AND a.outcome_group NOT IN ('intake', 'concluded', 'carried_out') AS leaf
FROM %1$I.stored_report AS s, %3$I.gxbg_applications(s.applications) AS a
$view$),
(3, 'disclosure', false, 'proactive disclosure (table II): a row for each report, item and measure', $view$
SELECT s.%2$I, d.item, d.measure, d.value, d.unit, d.state
FROM %1$I.stored_report AS s, %3$I.gxbg_stored_disclosures(s.tables) AS d
$view$),
(4, 'proceeding', false, 'reconsiderations and litigations (table IV): a row for each report and kind', $view$
SELECT s.%2$I, p.kind, p.upheld, p.corrected, p.other, p.pending, p.total
FROM %1$I.stored_report AS s, %3$I.gxbg_stored_proceedings(s.tables) AS p
$view$),
(5, 'statistic', false, 'the statistics table of 2014 to 2018: a row for each report and indicator', $view$
SELECT s.%2$I, i.ordinal, i.indicator, i.value, i.unit, i.state
FROM %1$I.stored_report AS s, unnest(s.statistics) AS i
$view$),
(6, 'finding', false, 'what does not add up: a row for each finding on a report', $view$
SELECT %2$I, ordinal::int AS ordinal, rule, severity, subject, expected, actual, message,
	concat_ws('/', %2$I::text, rule, coalesce(subject, ''), nullif(gxbg_again, 1)) AS finding_key,
	%3$I.gxbg_finding_message(rule, subject, expected, actual) AS message_en
FROM (
	SELECT s.%2$I, f.*, row_number() OVER (PARTITION BY s.%2$I, f.rule, f.subject ORDER BY f.ordinal) AS gxbg_again
	FROM %1$I.stored_report AS s,
		unnest(s.findings) WITH ORDINALITY AS f (rule, severity, subject, expected, actual, message, ordinal)
) AS f
$view$),
(7, 'figure', false, 'figures stated in prose: a row for each figure of a report', $view$
SELECT s.%2$I, f.ordinal::int AS ordinal, f.metric, f.value, f.unit, f.section, f.quote, f.start_at, f.end_at
FROM %1$I.stored_report AS s,
	unnest(s.figures) WITH ORDINALITY AS f (metric, metric_label, value, unit, section, quote, start_at, end_at, ordinal)
$view$),
(8, 'annual', true, 'a row for each agency and year, with the change on the year before', $view$
WITH ranked AS (
	SELECT coalesce(s.agency_key, s.agency) AS gxbg_agency_key, s.%2$I, agency, year, form, counts_from,
		region_code, province, prefecture, county, level, organ_kind, scope,
		received, carried_in, concluded, carried_out,
		disclosed, partly_disclosed, refused, unavailable, not_processed, other,
		reconsiderations, reconsiderations_corrected, litigations, litigations_corrected, errors, fingerprint,
		count(*) OVER (PARTITION BY coalesce(s.agency_key, s.agency) COLLATE "C", year) AS reports,
		row_number() OVER (
			PARTITION BY coalesce(s.agency_key, s.agency) COLLATE "C", year
			ORDER BY CASE counts_from WHEN 'table' THEN 1 WHEN 'statistics' THEN 2 WHEN 'narrative' THEN 3 ELSE 4 END,
				errors, published_on DESC NULLS LAST, s.%2$I
		) AS gxbg_preference
	FROM %1$I.stored_report AS s LEFT JOIN %1$I.region USING (region_code)
	WHERE agency IS NOT NULL AND year IS NOT NULL AND form IS NOT NULL AND %6$s
),
-- The frame is the year before, if there is a report for it.  Not a join: a bad
-- estimate would make that quadratic.
chosen AS (
	SELECT *,
		first_value(received) OVER before AS gxbg_received_before,
		first_value(concluded) OVER before AS gxbg_concluded_before,
		first_value(carried_out) OVER before AS carried_out_before,
		first_value(round(disclosed::numeric / nullif(concluded, 0), 4)) OVER before AS gxbg_disclosed_share_before,
		first_value(fingerprint) OVER before AS gxbg_fingerprint_before
	FROM ranked
	WHERE gxbg_preference = 1
	WINDOW before AS (PARTITION BY gxbg_agency_key COLLATE "C" ORDER BY year RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING)
)
SELECT gxbg_agency_key AS agency_key, agency, year, %2$I, reports, form, counts_from,
	region_code, province, prefecture, county, level, organ_kind, scope,
	received, carried_in, concluded, carried_out,
	round(disclosed::numeric / nullif(concluded, 0), 4) AS disclosed_share,
	round(partly_disclosed::numeric / nullif(concluded, 0), 4) AS partly_disclosed_share,
	round(refused::numeric / nullif(concluded, 0), 4) AS refused_share,
	round(unavailable::numeric / nullif(concluded, 0), 4) AS unavailable_share,
	round(not_processed::numeric / nullif(concluded, 0), 4) AS not_processed_share,
	round(other::numeric / nullif(concluded, 0), 4) AS other_share,
	reconsiderations,
	round(reconsiderations_corrected::numeric / nullif(reconsiderations, 0), 4) AS reconsiderations_corrected_share,
	litigations,
	round(litigations_corrected::numeric / nullif(litigations, 0), 4) AS litigations_corrected_share,
	received - gxbg_received_before AS received_change,
	round((received - gxbg_received_before)::numeric / nullif(gxbg_received_before, 0), 4) AS received_change_share,
	concluded - gxbg_concluded_before AS concluded_change,
	round(disclosed::numeric / nullif(concluded, 0), 4) - gxbg_disclosed_share_before AS disclosed_share_change,
	carried_out_before,
	carried_in = carried_out_before AS carry_over_agrees,
	%3$I.gxbg_similarity(fingerprint, gxbg_fingerprint_before) AS text_similarity,
	errors
FROM chosen
$view$),
(9, 'rollup', true, 'totals by year, province, level, kind of organ, form and scope', $view$
SELECT a.year, a.province, a.level, a.organ_kind, a.form, a.scope,
	count(*) AS reports,
	sum(s.received) AS received, sum(s.carried_in) AS carried_in,
	sum(s.concluded) AS concluded, sum(s.carried_out) AS carried_out,
	sum(s.disclosed) AS disclosed, sum(s.partly_disclosed) AS partly_disclosed, sum(s.refused) AS refused,
	sum(s.unavailable) AS unavailable, sum(s.not_processed) AS not_processed, sum(s.other) AS other,
	sum(s.reconsiderations) AS reconsiderations, sum(s.reconsiderations_corrected) AS reconsiderations_corrected,
	sum(s.litigations) AS litigations, sum(s.litigations_corrected) AS litigations_corrected,
	sum(s.unknown_cells) AS unknown_cells,
	-- a count beyond all reason must not make the sum overflow, and every refresh fail
	%3$I.sum(s.applications) FILTER (WHERE %3$I.gxbg_greatest_cell(s.applications) < 1000000000000) AS applications
FROM %1$I.annual AS a JOIN %1$I.stored_report AS s USING (%2$I)
WHERE %6$s
GROUP BY a.year, a.province, a.level, a.organ_kind, a.form, a.scope
$view$),
(10, 'agency', false, 'a row for each agency, by its latest name', $view$
SELECT DISTINCT ON (agency_key COLLATE "C")
	agency_key, agency, region_code, province, prefecture, county, level, organ_kind,
	first_value(year) OVER w AS first_year, year AS last_year, count(*) OVER w AS years
FROM %1$I.annual
WINDOW w AS (PARTITION BY agency_key COLLATE "C" ORDER BY year ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
ORDER BY agency_key COLLATE "C", year DESC
$view$),
(11, 'panel', false, 'a row for each agency and year, with a column for each outcome and applicant, and tables II and IV: to be exported', $view$
SELECT a.agency_key, a.agency, a.year, a.%2$I, a.form, a.counts_from,
	a.region_code, a.province, a.prefecture, a.county, a.level, a.organ_kind, a.scope,
	a.received, a.carried_in, a.concluded, a.carried_out,
	%4$s
FROM %1$I.annual AS a JOIN %1$I.stored_report AS s USING (%2$I)
	CROSS JOIN LATERAL %3$I.gxbg_panel_row(s.applications, s.tables) AS c (%5$s)
$view$),
(12, 'hierarchy', false, 'what a government reports for its whole region beside what its departments, townships and the regions below report', $view$
WITH member AS (
	SELECT *,
		CASE WHEN organ_kind <> 'government' OR organ_kind IS NULL THEN region_code
			WHEN level = 'county' AND prefecture IS NOT NULL THEN left(region_code, 4) || '00'
			WHEN level IN ('county', 'prefecture') THEN left(region_code, 2) || '0000'
		END AS gxbg_parent_code
	FROM %1$I.annual
	WHERE region_code IS NOT NULL AND (organ_kind IS NULL OR organ_kind NOT IN (
		'tax', 'customs', 'meteorology', 'maritime', 'postal', 'tobacco', 'earthquake', 'financial_regulation'))
),
parent AS (
	SELECT * FROM %1$I.annual
	WHERE organ_kind = 'government' AND scope = 'region' AND level IN ('province', 'prefecture', 'county')
),
child AS (
	SELECT p.agency_key AS gxbg_key, p.year AS gxbg_year, count(*) AS children, sum(m.received) AS received,
		array_agg(m.agency_key) AS gxbg_keys
	FROM parent AS p JOIN member AS m ON m.gxbg_parent_code = p.region_code AND m.year = p.year
	GROUP BY p.agency_key, p.year
),
gone AS (
	SELECT p.agency_key AS gxbg_key, p.year AS gxbg_year, array_agg(m.agency ORDER BY m.agency COLLATE "C") AS missing
	FROM parent AS p JOIN member AS m ON m.gxbg_parent_code = p.region_code AND m.year = p.year - 1
	WHERE NOT EXISTS (SELECT FROM %1$I.annual AS a WHERE a.agency_key = m.agency_key AND a.year = p.year)
	GROUP BY p.agency_key, p.year
)
SELECT p.agency_key AS parent_key, p.agency AS parent, p.year, p.received AS reported,
	coalesce(c.children, 0) AS children, c.received AS reported_by_children,
	p.received - c.received AS difference, coalesce(g.missing, '{}') AS missing
FROM parent AS p
	LEFT JOIN child AS c ON c.gxbg_key = p.agency_key AND c.gxbg_year = p.year
	LEFT JOIN gone AS g ON g.gxbg_key = p.agency_key AND g.gxbg_year = p.year
$view$)
$templates$;
COMMENT ON FUNCTION gxbg_view_templates() IS 'views that gxbg_create_views creates';

CREATE FUNCTION gxbg_panel_name(code text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
-- at most 16 characters, so that none of the panel's columns is longer than the 32
-- that Stata knows, with _public_interest behind it
SELECT coalesce((SELECT short FROM (VALUES
	('refused_state_secret', 'ref_state_secret'),
	('refused_prohibited_by_law', 'ref_prohibited'),
	('refused_security_stability', 'ref_security'),
	('refused_third_party', 'ref_third_party'),
	('refused_internal_affairs', 'ref_internal'),
	('refused_process_info', 'ref_process'),
	('refused_enforcement_file', 'ref_enforcement'),
	('refused_inquiry', 'ref_inquiry'),
	('unavailable_not_held', 'una_not_held'),
	('unavailable_needs_creation', 'una_creation'),
	('unavailable_unclear', 'una_unclear'),
	('not_processed_petition', 'npr_petition'),
	('not_processed_repeat', 'npr_repeat'),
	('not_processed_publication', 'npr_publication'),
	('not_processed_excessive', 'npr_excessive'),
	('not_processed_reissue', 'npr_reissue'),
	('other_overdue_correction', 'oth_correction'),
	('other_overdue_fee', 'oth_fee'),
	('other_remaining', 'oth_remaining'),
	('normative_document', 'document'),
	('newly_disclosed', 'new_disclosed'),
	('disclosed_total', 'all_disclosed')) AS v (long, short) WHERE long = code), code)
$$;
COMMENT ON FUNCTION gxbg_panel_name(text) IS
	'code of an outcome, item or measure as the panel''s columns have it, of 16 characters at most';

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
(NULL, 'form', 'form of the report: 2021, 2019, statistics, narrative or undetermined'),
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
(NULL, 'applications', 'table III'),
(NULL, 'tables', 'tables II and IV; see gxbg_stored_disclosures and gxbg_stored_proceedings'),
(NULL, 'findings', 'what does not add up'),
(NULL, 'region_code', 'code of the region whose organ reports, or where it has its seat; see gxbg_region'),
(NULL, 'level', 'level of the organ: national, province, prefecture, county, township, zone, institution or other'),
(NULL, 'organ_kind', 'kind of organ; see gxbg_organ_kind'),
(NULL, 'agency_key', 'the same for the same organ through renames'),
(NULL, 'scope', 'region if the report is on a whole region, own if on the organ itself'),
(NULL, 'figures', 'figures stated in prose'),
(NULL, 'statistics', 'the statistics table of 2014 to 2018'),
(NULL, 'province', 'province, or municipality or autonomous region, of the region; by its name of today'),
(NULL, 'prefecture', 'prefecture of the region; by its name of today'),
(NULL, 'county', 'county or district of the region; by its name of today'),
(NULL, 'leaf', 'true if the cell is one of those that add up to what was concluded, each once'),
(NULL, 'indicator', 'row of the statistics table; see gxbg_indicator'),
(NULL, 'finding_key', 'key of the report, rule and subject: the same after each refresh, for tables that refer to it'),
(NULL, 'text_similarity', 'share of its prose that is also in the report for the year before, 0 to 1; estimated'),
(NULL, 'unknown_cells', 'cells of table III that have no count'),
(NULL, 'first_year', 'first year with a report'),
(NULL, 'last_year', 'last year with a report'),
(NULL, 'years', 'number of years with a report'),
(NULL, 'parent', 'government that reports for its whole region'),
(NULL, 'parent_key', 'its agency_key'),
(NULL, 'reported', 'applications received, as its report says'),
(NULL, 'children', 'reports of its departments and townships, and of governments of the regions below, for the same year'),
(NULL, 'reported_by_children', 'applications received, as those reports say'),
(NULL, 'difference', 'reported, less reported_by_children'),
(NULL, 'missing', 'names of those that reported for the year before and not for this one'),
(NULL, 'digest', 'digest of body and title when they were read'),
(NULL, 'reading', 'gxbg_reading_version() by which they were read'),
(NULL, 'fingerprint', 'what the prose is made of; see gxbg_similarity'),
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
(NULL, 'message_en', 'the finding in words, in English'),
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
('annual', 'agency_key', 'the same for the same organ through renames; the name where that is not known'),
('agency', 'agency_key', 'the same for the same organ through renames; the name where that is not known'),
('panel', 'agency_key', 'the same for the same organ through renames; the name where that is not known'),
('agency', 'agency', 'its name in its latest report'),
('rollup', 'reports', 'reports, one for each agency and year'),
('rollup', 'applications', 'sum of table III; without reports that have a count of 10^12 or more'),
('refresh', 'run', 'number of the refresh'),
('refresh', 'started', 'when it began'),
('refresh', 'done', 'bodies looked at so far'),
('refresh', 'of', 'bodies that are new, changed or gone'),
('refresh', 'no_reports', 'of those read, how many are no reports'),
('refresh', 'errors', 'of those read, how many have findings of severity error'),
('refresh', 'seconds_left', 'estimated'),
('refresh', 'shown', 'when annual and rollup had what was read; NULL if they do not have it yet'),
('refresh', 'finished', 'when it ended; NULL if it goes on or was broken off'),
('source', 'source', 'table or view that the reports are in'),
('source', 'release', 'gxbg_version() by which the table region was filled'),
('source', 'source_name', 'its name, by which it is found if it was made again'),
('source', 'key_name', 'name of the key in the views'),
('source', 'key_column', 'column of the key'),
('source', 'key_number', 'its number, by which it is found if it was renamed'),
('source', 'body_column', 'column of the bodies'),
('source', 'body_number', 'its number, by which it is found if it was renamed'),
('source', 'title_column', 'column of the titles, if there is one'),
('source', 'title_number', 'its number, by which it is found if it was renamed'),
('proceeding', 'upheld', 'agency upheld'),
('proceeding', 'corrected', 'agency corrected'),
('proceeding', 'other', 'other results'),
('proceeding', 'pending', 'not concluded'),
('proceeding', 'total', 'all of the kind')
$comments$;
COMMENT ON FUNCTION gxbg_view_comments() IS 'comments on the columns of the views that gxbg_create_views creates';

CREATE FUNCTION gxbg_view_labels(OUT view_name text, OUT column_name text, OUT label text) RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'gxbg_sql_view_labels'
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 160;
COMMENT ON FUNCTION gxbg_view_labels() IS
	'what the views of a mart and their columns are called in Chinese: a column of this name in whichever view, unless the view is named; a view itself where no column is';

CREATE FUNCTION gxbg_source_column(source regclass, wanted name, OUT number smallint, OUT base_type regtype) RETURNS record
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	column_type oid;
BEGIN
	SELECT attnum, atttypid INTO number, column_type
	FROM pg_attribute
	WHERE attrelid = source AND attname = wanted AND attnum > 0 AND NOT attisdropped;
	IF NOT FOUND THEN
		RAISE undefined_column
			USING MESSAGE = format('column "%s" of relation %s does not exist', wanted, source),
				HINT = (SELECT format('Its columns are: %s.', string_agg(attname, ', ' ORDER BY attnum))
					FROM pg_attribute WHERE attrelid = source AND attnum > 0 AND NOT attisdropped);
	END IF;

	-- of a domain, the type that it is made of in the end
	WITH RECURSIVE base (type, of) AS (
		SELECT oid, typbasetype FROM pg_type WHERE oid = column_type
		UNION ALL
		SELECT t.oid, t.typbasetype FROM pg_type AS t JOIN base ON t.oid = base.of
	)
	SELECT type INTO base_type FROM base WHERE of = 0;
END
$$;
COMMENT ON FUNCTION gxbg_source_column(regclass, name) IS
	'number and type of a column of a source, or an error that names its columns; for gxbg_create_views';

CREATE FUNCTION gxbg_check_source(source regclass, key name, body name, title name) RETURNS void
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	key_number smallint;
	base regtype;
	bad_key text;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_class WHERE oid = source AND relkind IN ('r', 'p', 'v', 'm', 'f')) THEN
		RAISE wrong_object_type
			USING MESSAGE = format('%s is not a table or view', source),
				HINT = 'Name the table that the reports are in, or a view.';
	END IF;

	EXECUTE format('SELECT number FROM %I.gxbg_source_column($1, $2)', home) INTO key_number USING source, key;
	EXECUTE format('SELECT base_type FROM %I.gxbg_source_column($1, $2)', home) INTO base USING source, body;
	IF base <> 'bytea'::regtype AND (SELECT typcategory <> 'S' FROM pg_type WHERE oid = base) THEN
		RAISE datatype_mismatch
			USING MESSAGE = format('column "%s" of relation %s is of type %s, neither text nor bytea', body, source, base),
				HINT = 'Name the column that the reports'' text is in, or a view that has it as text.';
	END IF;
	IF title IS NOT NULL THEN
		EXECUTE format('SELECT base_type FROM %I.gxbg_source_column($1, $2)', home) INTO base USING source, title;
		IF (SELECT typcategory <> 'S' FROM pg_type WHERE oid = base) THEN
			RAISE datatype_mismatch
				USING MESSAGE = format('column "%s" of relation %s is of type %s, not text', title, source, base),
					HINT = 'Name the column that the pages'' titles are in, or none.';
		END IF;
	END IF;

	-- where the table itself has seen to it, there is nothing to look for
	IF EXISTS (
		SELECT FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = key_number
		WHERE indrelid = source AND indisunique AND indisvalid AND indimmediate AND indpred IS NULL
			AND indnkeyatts = 1 AND indkey[0] = key_number AND attnotnull)
		-- which says nothing of tables that inherit from it
		AND NOT EXISTS (SELECT FROM pg_inherits JOIN pg_class AS c ON c.oid = inhparent WHERE inhparent = source AND relkind = 'r')
	THEN
		RETURN;
	END IF;
	BEGIN
		EXECUTE format('SELECT coalesce(%1$I::text, ''null'') FROM %2$s GROUP BY %1$I HAVING count(*) > 1 OR %1$I IS NULL LIMIT 1',
					   key, source) INTO bad_key;
	EXCEPTION WHEN undefined_function THEN
		RAISE datatype_mismatch
			USING MESSAGE = format('column "%s" of relation %s cannot be a key: its type has no equality', key, source),
				HINT = 'Name a column that tells the reports apart.';
	END;
	IF bad_key IS NOT NULL THEN
		RAISE unique_violation
			USING MESSAGE = format('column "%s" of relation %s is not a key', key, source),
				DETAIL = format('It is null, or the same more than once: %s.', bad_key),
				HINT = 'The views need one value for each report.';
	END IF;
END
$$;
COMMENT ON FUNCTION gxbg_check_source(regclass, name, name, name) IS
	'raises an error unless source has these columns, and key is one; for gxbg_create_views and gxbg_refresh';

CREATE FUNCTION gxbg_mart_source(
	target name,
	OUT source regclass,
	OUT key_name name,
	OUT key name,
	OUT body name,
	OUT title name
) RETURNS record
	LANGUAGE plpgsql VOLATILE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	stored record;
BEGIN
	IF to_regclass(format('%I.source', target)) IS NULL OR to_regclass(format('%I.stored_report', target)) IS NULL THEN
		RAISE undefined_table
			USING MESSAGE = format('schema "%s" has no views of gxbg', target),
				HINT = 'Use gxbg_create_views to make them.';
	END IF;
	IF NOT EXISTS (SELECT FROM pg_attribute
		WHERE attrelid = format('%I.stored_report', target)::regclass AND attname = 'applications' AND NOT attisdropped)
	THEN
		RAISE undefined_column
			USING MESSAGE = format('schema "%s" has no grids any more', target),
				DETAIL = 'They and the views went when the extension was dropped.',
				HINT = format('DROP SCHEMA %I CASCADE, and use gxbg_create_views to make them anew.', target);
	END IF;
	EXECUTE format('SELECT * FROM %I.source', target) INTO stored;

	-- a table that was dropped and made again is known by its name
	source := stored.source;
	IF NOT EXISTS (SELECT FROM pg_class WHERE oid = source) THEN
		source := to_regclass(stored.source_name);
	END IF;
	IF source IS NULL THEN
		RAISE undefined_table
			USING MESSAGE = format('relation %s, which the views of schema "%s" are made from, does not exist', stored.source_name, target),
				DETAIL = 'The views go on to show what was read from it.',
				HINT = 'Create it again, or drop the schema.';
	END IF;

	-- a column that was renamed is known by its number, in the same table
	key_name := stored.key_name;
	SELECT coalesce(
			min(attname::text) FILTER (WHERE attname = stored.key_column),
			min(attname::text) FILTER (WHERE attnum = stored.key_number AND source = stored.source),
			stored.key_column),
		coalesce(
			min(attname::text) FILTER (WHERE attname = stored.body_column),
			min(attname::text) FILTER (WHERE attnum = stored.body_number AND source = stored.source),
			stored.body_column),
		coalesce(
			min(attname::text) FILTER (WHERE attname = stored.title_column),
			min(attname::text) FILTER (WHERE attnum = stored.title_number AND source = stored.source),
			stored.title_column)
	INTO key, body, title
	FROM pg_attribute WHERE attrelid = source AND attnum > 0 AND NOT attisdropped;
END
$$;
COMMENT ON FUNCTION gxbg_mart_source(name) IS
	'what gxbg_create_views was given for the views of this schema, as it is called now';

CREATE FUNCTION gxbg_set_source(target name, source regclass, key name, body name, title name) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	EXECUTE format(
		'UPDATE %I.source SET source = $1, source_name = $2, key_column = $3, body_column = $4, title_column = $5, '
		'key_number = (SELECT attnum FROM pg_attribute WHERE attrelid = $1 AND attname = $3), '
		'body_number = (SELECT attnum FROM pg_attribute WHERE attrelid = $1 AND attname = $4), '
		'title_number = (SELECT attnum FROM pg_attribute WHERE attrelid = $1 AND attname = $5) '
		'WHERE (source, source_name, key_column, body_column, title_column) IS DISTINCT FROM ($1, $2, $3, $4, $5)', target)
		USING source, (SELECT format('%I.%I', nspname, relname) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
			WHERE c.oid = source), key, body, title;
END
$$;
COMMENT ON FUNCTION gxbg_set_source(name, regclass, name, name, name) IS
	'keeps what the source of the views of this schema and its columns are called now';

-- Aggregates are what postgres_fdw sends to a shard: what is computed of a body is
-- computed where the body is if it is grouped by the key, of which there is one.
-- The planner knows nothing of the length of a body, and that it is dear to send: HAVING
-- makes it expect fewer rows of the shard, and a high cpu_tuple_cost weighs that.

CREATE FUNCTION gxbg_one_of(gxbg_stored, gxbg_stored) RETURNS gxbg_stored
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS 'SELECT $1';
COMMENT ON FUNCTION gxbg_one_of(gxbg_stored, gxbg_stored) IS 'transition function of gxbg_one';

CREATE AGGREGATE gxbg_one(gxbg_stored) (
	SFUNC = gxbg_one_of,
	STYPE = gxbg_stored,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE gxbg_one(gxbg_stored) IS 'one of them; for gxbg_reading_query';

CREATE FUNCTION gxbg_remote_grouping(source regclass, key name) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
WITH part AS (
	SELECT c.oid, c.relkind FROM pg_partition_tree(source) JOIN pg_class AS c ON c.oid = relid
),
-- of all levels, where they are columns and no expressions
partition_column AS (
	SELECT attname FROM part JOIN pg_partitioned_table ON partrelid = part.oid
		CROSS JOIN unnest(partattrs::int2[]) AS number LEFT JOIN pg_attribute ON attrelid = partrelid AND attnum = number
)
SELECT format('GROUP BY s.%I', key) || coalesce((SELECT string_agg(DISTINCT format(', s.%I', attname), '') FROM partition_column WHERE attname <> key), '') || ' HAVING count(*) > 0'
FROM pg_class
WHERE oid = source AND (relkind = 'f'
	OR relkind = 'p' AND EXISTS (SELECT FROM part WHERE relkind = 'f') AND NOT EXISTS (SELECT FROM partition_column WHERE attname IS NULL))
$$;
COMMENT ON FUNCTION gxbg_remote_grouping(regclass, name) IS
	'GROUP BY by which the shards of a source compute; NULL if it is no foreign table and has no partition that is one';

CREATE FUNCTION gxbg_reading_query(home name, source regclass, key_name name, key name, body name, title name, condition text)
	RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $query$
DECLARE
	base regtype;
	remote text;
BEGIN
	EXECUTE format('SELECT base_type FROM %I.gxbg_source_column($1, $2)', home) INTO base USING source, body;
	EXECUTE format('SELECT %I.gxbg_remote_grouping($1, $2)', home) INTO remote USING source, key;
	-- OFFSET 0 keeps the planner from reading once for each column
	RETURN format('SELECT %2$I, %8$s FROM (SELECT s.%3$I AS %2$I, ' || CASE WHEN remote IS NULL THEN '%1$I.gxbg_store(%4$s, %5$s)' ELSE '%1$I.gxbg_one(%1$I.gxbg_store(%4$s, %5$s))' END
			|| ' AS gxbg_stored FROM %6$s AS s WHERE %7$s %9$s OFFSET 0) AS s',
		home, key_name, key,
		CASE WHEN base = 'bytea'::regtype THEN format('s.%I::bytea', body) ELSE format('s.%I::text', body) END,
		CASE WHEN title IS NULL THEN 'NULL::text' ELSE format('s.%I::text', title) END,
		source, condition,
		(SELECT string_agg(format('(gxbg_stored).%I', attname), ', ' ORDER BY attnum)
			FROM pg_attribute WHERE attrelid = format('%I.gxbg_stored', home)::regclass AND attnum > 0 AND NOT attisdropped),
		remote);
END
$query$;
COMMENT ON FUNCTION gxbg_reading_query(name, regclass, name, name, name, name, text) IS
	'query that reads the bodies of a source as a mart stores them; for gxbg_create_views and gxbg_refresh';

CREATE FUNCTION gxbg_key_operator(source regclass, key name, OUT as_text boolean, OUT equals text) RETURNS record
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	base regtype;
BEGIN
	EXECUTE format('SELECT base_type FROM %I.gxbg_source_column($1, $2)', home) INTO base USING source, key;
	-- an array cannot be an element of an array of keys; its text can
	as_text := (SELECT typcategory = 'A' FROM pg_type WHERE oid = base);
	equals := coalesce((
		SELECT format('OPERATOR(%I.%s)', nspname, oprname)
		FROM pg_opclass JOIN pg_am AS a ON a.oid = opcmethod
			JOIN pg_amop ON amopfamily = opcfamily AND amoplefttype = opcintype AND amoprighttype = opcintype AND amopstrategy = 3
			JOIN pg_operator AS o ON o.oid = amopopr JOIN pg_namespace AS n ON n.oid = oprnamespace
		WHERE amname = 'btree' AND opcdefault AND opcintype = base), 'OPERATOR(pg_catalog.=)');
END
$$;
COMMENT ON FUNCTION gxbg_key_operator(regclass, name) IS
	'how keys of a source are compared, whatever schema the operator is in; for gxbg_refresh';

CREATE FUNCTION gxbg_refresh_begin(target name) RETURNS bigint
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	mart record;
	base regtype;
	stored_base regtype;
	renamed boolean;
	run bigint;
BEGIN
	EXECUTE format('SELECT * FROM %I.gxbg_mart_source($1)', home) INTO mart USING target;
	EXECUTE format('SELECT %I.gxbg_check_source($1, $2, $3, $4)', home) USING mart.source, mart.key, mart.body, mart.title;
	EXECUTE format('SELECT base_type FROM %I.gxbg_source_column($1, $2)', home) INTO base USING mart.source, mart.key;
	EXECUTE format('SELECT base_type FROM %I.gxbg_source_column($1, $2)', home) INTO stored_base
		USING format('%I.stored_report', target)::regclass, mart.key_name;
	IF base <> stored_base AND 'S' <> ANY (SELECT typcategory FROM pg_type WHERE oid IN (base, stored_base)) THEN
		RAISE datatype_mismatch
			USING MESSAGE = format('column "%s" of relation %s is of type %s, and was %s when the views of schema "%s" were made',
					mart.key, mart.source, base, stored_base, target),
				DETAIL = 'The views go on to show what was read before.',
				HINT = format('DROP SCHEMA %I CASCADE, and use gxbg_create_views to make them anew.', target);
	END IF;
	EXECUTE format('SELECT %I.gxbg_set_source($1, $2, $3, $4, $5)', home) USING target, mart.source, mart.key, mart.body, mart.title;
	-- another release may call regions otherwise
	EXECUTE format('UPDATE %1$I.source SET release = %2$I.gxbg_version() WHERE release IS DISTINCT FROM %2$I.gxbg_version() RETURNING true', target, home)
		INTO renamed;
	IF renamed THEN
		EXECUTE format('DELETE FROM %I.region', target);
		EXECUTE format(
			'INSERT INTO %1$I.region SELECT DISTINCT ON (was.code) was.code, now.province, now.prefecture, CASE WHEN now.level = ''county'' THEN now.name END '
			'FROM %2$I.gxbg_regions() AS was JOIN %2$I.gxbg_regions() AS now ON now.code = CASE WHEN was.renamed THEN was.successor ELSE was.code END '
			'AND CASE WHEN was.renamed THEN now.until_year IS NULL ELSE now.from_year = was.from_year END '
			'ORDER BY was.code, was.until_year DESC NULLS FIRST', target, home);
		EXECUTE format('INSERT INTO %I.unshown VALUES (NULL)', target);
	END IF;
	EXECUTE format('INSERT INTO %I.refresh (started) VALUES (clock_timestamp()) RETURNING run', target) INTO run;
	RETURN run;
END
$$;
COMMENT ON FUNCTION gxbg_refresh_begin(name) IS 'first step of gxbg_refresh: the row of this run in target.refresh; its number';

CREATE FUNCTION gxbg_refresh_changes(target name, batch int) RETURNS text
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $function$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	mart record;
	compare record;
	base regtype;
	remote text;
	first boolean;
	differs text;
BEGIN
	EXECUTE format('SELECT * FROM %I.gxbg_mart_source($1)', home) INTO mart USING target;
	EXECUTE format('SELECT %I.gxbg_remote_grouping($1, $2)', home) INTO remote USING mart.source, mart.key;
	EXECUTE format('SELECT * FROM %I.gxbg_key_operator($1, $2)', home) INTO compare USING mart.source, mart.key;
	EXECUTE format('SELECT base_type FROM %I.gxbg_source_column($1, $2)', home) INTO base USING mart.source, mart.body;
	IF remote IS NOT NULL THEN
		-- for the query that is returned
		PERFORM set_config('enable_partitionwise_aggregate', 'on', true), set_config('cpu_tuple_cost', '1000', true),
			set_config('jit', 'off', true);
	END IF;
	EXECUTE format('SELECT NOT EXISTS (SELECT FROM %1$I.stored_report) AND NOT EXISTS (SELECT FROM %1$I.refresh WHERE finished IS NOT NULL)', target)
		INTO first;
	IF first THEN
		-- all of it, for gxbg_create_views: no body need be looked at before it is read, and
		-- nobody else can read it meanwhile
		differs := format('SELECT s.%I AS key, NULL::bigint AS digest FROM %s AS s', mart.key, mart.source);
	ELSE
		differs := format(
			'SELECT coalesce(s.key, t.%1$I) AS key, s.digest FROM '
			'(SELECT s.%2$I AS key, ' || CASE WHEN remote IS NULL THEN '%3$I.gxbg_digest(s.%4$I::%5$s, %6$s)' ELSE 'max(%3$I.gxbg_digest(s.%4$I::%5$s, %6$s))' END
			|| ' AS digest FROM %7$s AS s %10$s) AS s FULL JOIN %8$I.stored_report AS t ON s.key %9$s t.%1$I '
			'WHERE s.digest IS DISTINCT FROM t.digest OR t.reading IS DISTINCT FROM %3$I.gxbg_reading_version()',
			mart.key_name, mart.key, home, mart.body, CASE WHEN base = 'bytea'::regtype THEN 'bytea' ELSE 'text' END,
			CASE WHEN mart.title IS NULL THEN 'NULL' ELSE format('s.%I::text', mart.title) END,
			mart.source, target, compare.equals, remote);
	END IF;
	RETURN format(
		'SELECT array_agg(key%1$s)::text AS keys, pg_typeof(array_agg(key%1$s))::text AS type, array_agg(digest) AS digests, max(of) AS of '
		'FROM (SELECT *, row_number() OVER () AS n, count(*) OVER () AS of FROM (%2$s) AS d) AS d '
		'GROUP BY (n - 1) / %3$s ORDER BY (n - 1) / %3$s', CASE WHEN compare.as_text THEN '::text' END, differs, batch);
END
$function$;
COMMENT ON FUNCTION gxbg_refresh_changes(name, int) IS
	'second step of gxbg_refresh: query of the keys of bodies that are new, changed, gone, or were read by another reading version, in batches: an array as text, and its type';

CREATE FUNCTION gxbg_refresh_batch(target name, run bigint, keys anyarray, digests bigint[], of bigint) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET extra_float_digits = 1
	SET datestyle = ISO
	SET intervalstyle = postgres
	SET enable_partitionwise_aggregate = on
	SET cpu_tuple_cost = 1000
	SET jit = off
	AS $function$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	todo keys%TYPE;
	mart record;
	compare record;
	stored_key text;
	source_key text;
	query text;
	columns text;
	excluded text;
	all_unshown boolean;
	read record;
	progress record;
BEGIN
	IF array_position(keys, NULL) IS NOT NULL THEN
		EXECUTE format('SELECT * FROM %I.gxbg_mart_source($1)', home) INTO mart USING target;
		RAISE not_null_violation
			USING MESSAGE = format('column "%s" of relation %s is not a key', mart.key, mart.source),
				DETAIL = 'It is null in a row.',
				HINT = 'The views need one value for each report.';
	END IF;

	-- two at once do not read the same body twice: what the other has read is left out
	PERFORM pg_advisory_xact_lock(hashtextextended('gxbg_refresh ' || target, 0));
	EXECUTE format('SELECT * FROM %I.gxbg_mart_source($1)', home) INTO mart USING target;
	-- from here on, nobody renames a column before it is read
	EXECUTE format('SELECT FROM %s LIMIT 0', mart.source);
	EXECUTE format('SELECT * FROM %I.gxbg_mart_source($1)', home) INTO mart USING target;
	EXECUTE format('SELECT * FROM %I.gxbg_key_operator($1, $2)', home) INTO compare USING mart.source, mart.key;
	stored_key := format('t.%I', mart.key_name);
	source_key := format('s.%I', mart.key);
	IF compare.as_text THEN
		stored_key := stored_key || '::text';
		source_key := source_key || '::text';
		compare.equals := 'OPERATOR(pg_catalog.=)';
	END IF;
	IF digests = array_fill(NULL::bigint, ARRAY[cardinality(keys)]) THEN
		todo := keys;
	ELSE
		EXECUTE format(
			'SELECT array_agg(w.key) FROM (SELECT unnest($1) AS key, unnest($2) AS digest) AS w LEFT JOIN '
			'(SELECT %1$s AS key, t.digest FROM %2$I.stored_report AS t WHERE %1$s ', stored_key, target) || compare.equals || format(
			' ANY ($1) AND t.reading = %I.gxbg_reading_version()) AS t ON t.key ', home) || compare.equals ||
			' w.key AND t.digest = w.digest WHERE t.digest IS NULL'
			INTO todo USING keys, digests;
	END IF;

	-- annual and rollup have yet to follow for the agencies of what was and of what is read
	EXECUTE format('SELECT EXISTS (SELECT FROM %I.unshown WHERE agency_key IS NULL)', target) INTO all_unshown;
	IF NOT all_unshown THEN
		EXECUTE format('INSERT INTO %1$I.unshown SELECT coalesce(t.agency_key, t.agency), t.year FROM %1$I.stored_report AS t '
			'WHERE t.agency IS NOT NULL AND t.year IS NOT NULL AND ', target) || stored_key || ' ' || compare.equals || ' ANY ($1)' USING todo;
	END IF;

	EXECUTE format('SELECT %I.gxbg_reading_query($1, $2, $3, $4, $5, $6, $7)', home) INTO query
		USING home, mart.source, mart.key_name, mart.key, mart.body, mart.title,
			source_key || ' ' || compare.equals || ' ANY ($1)';
	SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum), string_agg('excluded.' || quote_ident(attname), ', ' ORDER BY attnum)
		INTO columns, excluded
		FROM pg_attribute WHERE attrelid = format('%I.stored_report', target)::regclass AND attnum > 0 AND NOT attisdropped;
	EXECUTE format('WITH stored AS (INSERT INTO %I.stored_report ', target) || query ||
		format(' ON CONFLICT (%I) DO UPDATE SET (', mart.key_name) || columns || ') = ROW(' || excluded ||
		format(') RETURNING %I AS key, form, errors, coalesce(agency_key, agency) AS unshown, year), '
		'unshown AS (INSERT INTO %I.unshown SELECT unshown, year FROM stored WHERE NOT $2 AND unshown IS NOT NULL AND year IS NOT NULL) '
		'SELECT count(*) AS bodies, count(*) FILTER (WHERE form IS NULL) AS no_reports, count(*) FILTER (WHERE errors > 0) AS errors, array_agg(key%s) AS keys FROM stored',
		mart.key_name, target, CASE WHEN compare.as_text THEN '::text' END)
		INTO read USING todo, all_unshown;
	IF read.bodies < cardinality(todo) THEN
		-- Gone is what was not there to be read.  The source is not asked again: Citus plans no
		-- change of a table of its own by what another has not, row by row.
		EXECUTE format('DELETE FROM %I.stored_report AS t WHERE ', target) || stored_key || ' ' || compare.equals || ' ANY ($1) AND NOT EXISTS ('
			|| 'SELECT FROM unnest($2) AS k WHERE k ' || compare.equals || ' ' || stored_key || ')'
			USING todo, read.keys;
	END IF;

	EXECUTE format(
		'UPDATE %I.refresh SET done = done + $1, of = $2, no_reports = no_reports + $3, errors = errors + $4, shown = NULL, '
		'seconds_left = CASE WHEN done + $1 < $2 THEN round(extract(epoch FROM clock_timestamp() - started)::numeric * ($2 - done - $1) / (done + $1)) END '
		'WHERE run = $5 RETURNING *', target)
		INTO progress USING cardinality(keys), of, read.no_reports, read.errors, run;
	RAISE NOTICE '%: % of % bodies read, % no reports, % with errors%', target, progress.done, progress.of,
		progress.no_reports, progress.errors, coalesce(', about ' || progress.seconds_left || ' s left', '');
END
$function$;
COMMENT ON FUNCTION gxbg_refresh_batch(name, bigint, anyarray, bigint[], bigint) IS
	'third step of gxbg_refresh, for each batch of keys: reads their bodies again, and drops those that are gone';

CREATE FUNCTION gxbg_show_query(target name, view_name name, condition text) RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	columns text;
	definition text;
BEGIN
	SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns
		FROM pg_attribute WHERE attrelid = format('%I.%I', target, view_name)::regclass AND attnum > 0 AND NOT attisdropped;
	EXECUTE format('SELECT format(definition, $1, key_name, %1$L, NULL, NULL, $2) FROM %1$I.gxbg_view_templates() AS t, %2$I.source WHERE t.view_name = $3', home, target)
		INTO definition USING target, condition, view_name;
	RETURN format('SELECT %s FROM (%s) AS t', columns, definition);
END
$$;
COMMENT ON FUNCTION gxbg_show_query(name, name, text) IS
	'query that makes the rows of annual or rollup that meet a condition; for gxbg_refresh';

CREATE FUNCTION gxbg_refresh_end(target name, run bigint) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	-- the planner knows little of what has changed, and a loop for each row is quadratic where it guesses wrong
	SET enable_nestloop = off
	AS $function$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	unshown record;
	show text;
	-- of rollup, by its columns
	in_groups CONSTANT text := '(a.year, coalesce(a.province, ''''), coalesce(a.level, ''''), coalesce(a.organ_kind, ''''), a.form, coalesce(a.scope, '''')) '
		'IN (SELECT * FROM unnest($1, $2, $3, $4, $5, $6))';
	groups record;
	read record;
	stored record;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('gxbg_refresh ' || target, 0));
	EXECUTE format(
		'SELECT EXISTS (SELECT FROM %1$I.unshown) AS anything, NOT EXISTS (SELECT FROM %1$I.annual) '
		'OR EXISTS (SELECT FROM %1$I.unshown WHERE agency_key IS NULL) AS everything', target) INTO unshown;
	IF unshown.everything THEN
		EXECUTE format('DELETE FROM %I.annual', target);
		EXECUTE format('SELECT %I.gxbg_show_query($1, ''annual'', ''true'')', home) INTO show USING target;
		EXECUTE format('INSERT INTO %I.annual ', target) || show;
		EXECUTE format('DELETE FROM %I.rollup', target);
		EXECUTE format('SELECT %I.gxbg_show_query($1, ''rollup'', ''true'')', home) INTO show USING target;
		EXECUTE format('INSERT INTO %I.rollup ', target) || show;
	ELSIF unshown.anything THEN
		EXECUTE format('SELECT %I.gxbg_show_query($1, ''annual'', $2)', home) INTO show
			USING target, '(coalesce(s.agency_key, s.agency), s.year) IN (SELECT agency_key, year + n FROM touched, (VALUES (-1), (0)) AS v (n))';
		-- touched: a year that changed, and the year after, whose rows tell the change on it;
		-- what was goes before what is comes
		EXECUTE format($$
			WITH touched AS MATERIALIZED (
				SELECT DISTINCT agency_key, year + n AS year FROM %1$I.unshown, (VALUES (0), (1)) AS v (n)
			),
			gone AS (
				DELETE FROM %1$I.annual
				WHERE (agency_key, year) IN (SELECT agency_key, year FROM touched)
				RETURNING year, province, level, organ_kind, form, scope
			),
			come AS (
				INSERT INTO %1$I.annual
				SELECT * FROM (%2$s) AS t
				WHERE (agency_key, year) IN (SELECT agency_key, year FROM touched)
					AND (SELECT count(*) FROM gone) >= 0
				RETURNING year, province, level, organ_kind, form, scope
			)
			SELECT array_agg(year) AS years, array_agg(province) AS provinces, array_agg(level) AS levels,
				array_agg(organ_kind) AS organ_kinds, array_agg(form) AS forms, array_agg(scope) AS scopes
			FROM (
				SELECT DISTINCT year, coalesce(province, '') AS province, coalesce(level, '') AS level,
					coalesce(organ_kind, '') AS organ_kind, form, coalesce(scope, '') AS scope
				FROM (SELECT * FROM gone UNION ALL SELECT * FROM come) AS a
			) AS g
			$$, target, show) INTO groups;
		EXECUTE format('DELETE FROM %I.rollup AS a WHERE ', target) || in_groups
			USING groups.years, groups.provinces, groups.levels, groups.organ_kinds, groups.forms, groups.scopes;
		EXECUTE format('SELECT %I.gxbg_show_query($1, ''rollup'', $2)', home) INTO show USING target, in_groups;
		EXECUTE format('INSERT INTO %I.rollup ', target) || show
			USING groups.years, groups.provinces, groups.levels, groups.organ_kinds, groups.forms, groups.scopes;
	END IF;
	EXECUTE format('DELETE FROM %I.unshown', target);

	-- all bodies are counted where those of this run make it likely that something is wrong
	EXECUTE format('SELECT no_reports * 2 > done AS doubtful FROM %I.refresh WHERE run = $1', target) INTO read USING run;
	IF read.doubtful THEN
		EXECUTE format('SELECT count(*) AS bodies, count(form) AS reports FROM %I.stored_report', target) INTO stored;
		IF stored.reports * 2 < stored.bodies THEN
			RAISE NOTICE '%: only % of % bodies are reports', target, stored.reports, stored.bodies
				USING HINT = 'Look whether the body is the right column, and holds whole pages.';
		END IF;
	END IF;
	EXECUTE format('UPDATE %I.refresh SET shown = clock_timestamp() WHERE shown IS NULL', target);
	EXECUTE format('UPDATE %I.refresh SET finished = clock_timestamp(), seconds_left = 0 WHERE run = $1', target) USING run;
	EXECUTE format('DELETE FROM %I.refresh WHERE run <= $1 - 1000', target) USING run;
END
$function$;
COMMENT ON FUNCTION gxbg_refresh_end(name, bigint) IS
	'last step of gxbg_refresh: the rows of annual and rollup that change with what was read';

CREATE PROCEDURE gxbg_refresh(target name, batch int DEFAULT 1000)
	LANGUAGE plpgsql
	AS $$
-- A procedure that commits can have no SET clause: the path is set in each of its
-- transactions, and no name or operator is looked up before.
DECLARE
	home name;
	in_block boolean;
	run bigint;
	changes text;
	part record;
BEGIN
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	home := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	EXECUTE format('SELECT %I.gxbg_in_transaction_block()', home) INTO in_block;
	IF in_block THEN
		RAISE invalid_transaction_termination
			USING MESSAGE = 'gxbg_refresh commits each batch, and cannot run inside a transaction block or a function',
				HINT = 'CALL it by itself, or use gxbg_refresh_views, which is one transaction.';
	END IF;
	IF target IS NULL OR batch IS NULL OR batch < 1 THEN
		RAISE invalid_parameter_value
			USING MESSAGE = 'target must not be null, and batch must be greater than zero';
	END IF;

	EXECUTE format('SELECT %I.gxbg_refresh_begin($1)', home) INTO run USING target;
	COMMIT;
	-- Keys go through the loop as text, in a form that tells all: an array would be of the
	-- type that the first mart of the session has, and of no other.
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true),
		pg_catalog.set_config('extra_float_digits', '1', true), pg_catalog.set_config('datestyle', 'ISO', true),
		pg_catalog.set_config('intervalstyle', 'postgres', true);
	EXECUTE format('SELECT %I.gxbg_refresh_changes($1, $2)', home) INTO changes USING target, batch;
	FOR part IN EXECUTE changes LOOP
		PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
		EXECUTE format('SELECT %I.gxbg_refresh_batch($1, $2, $3::%s, $4, $5)', home, part.type)
			USING target, run, part.keys, part.digests, part.of;
		COMMIT;
	END LOOP;
	PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
	EXECUTE format('SELECT %I.gxbg_refresh_end($1, $2)', home) USING target, run;
	COMMIT;
END
$$;
COMMENT ON PROCEDURE gxbg_refresh(name, int) IS
	'read what is new or changed in the source of a mart, and forget what is gone, with a commit after each batch';

CREATE FUNCTION gxbg_refresh_views(target name) RETURNS void
	LANGUAGE plpgsql STRICT
	SET search_path = pg_catalog, pg_temp
	SET extra_float_digits = 1
	SET datestyle = ISO
	SET intervalstyle = postgres
	AS $$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	partitionwise CONSTANT text := current_setting('enable_partitionwise_aggregate');
	tuple_cost CONSTANT text := current_setting('cpu_tuple_cost');
	jit CONSTANT text := current_setting('jit');
	run bigint;
	changes text;
	part record;
BEGIN
	EXECUTE format('SELECT %I.gxbg_refresh_begin($1)', home) INTO run USING target;
	EXECUTE format('SELECT %I.gxbg_refresh_changes($1, 1000)', home) INTO changes USING target;
	FOR part IN EXECUTE changes LOOP
		EXECUTE format('SELECT %I.gxbg_refresh_batch($1, $2, $3::%s, $4, $5)', home, part.type)
			USING target, run, part.keys, part.digests, part.of;
	END LOOP;
	PERFORM set_config('enable_partitionwise_aggregate', partitionwise, true), set_config('cpu_tuple_cost', tuple_cost, true),
		set_config('jit', jit, true);
	EXECUTE format('SELECT %I.gxbg_refresh_end($1, $2)', home) USING target, run;
END
$$;
COMMENT ON FUNCTION gxbg_refresh_views(name) IS
	'gxbg_refresh in one transaction: read what is new or changed in the source of a mart, and forget what is gone';

CREATE FUNCTION gxbg_panel_columns(OUT column_name text, OUT ordinal bigint, OUT type text, OUT comment text, OUT label text)
	RETURNS SETOF record
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE ROWS 230
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
BEGIN
	RETURN QUERY EXECUTE format($query$
SELECT name, row_number() OVER (ORDER BY part, a, b), type, comment, c.label
FROM (
	SELECT %1$I.gxbg_panel_name(o.code) || '_' || a.code, 1, o.ordinal, a.ordinal, 'bigint', 'table III: ' || o.label_en || ', ' || a.label_en, o.label || ', ' || a.label
	FROM %1$I.gxbg_outcomes() AS o, %1$I.gxbg_applicants() AS a
	UNION ALL
	SELECT %1$I.gxbg_panel_name(code) || '_' || %1$I.gxbg_panel_name(measure), 2, ordinal, 0, 'numeric', 'table II: ' || label_en || ', ' || measure_label_en, i.label || ', ' || measure_label
	FROM %1$I.gxbg_items() AS i
	UNION ALL
	SELECT kind || '_' || result, 3, k, r, 'bigint', 'table IV: ' || kind || ', ' || result, l.label
	FROM unnest(ARRAY['reconsideration', 'litigation_direct', 'litigation_after']) WITH ORDINALITY AS kinds (kind, k),
		unnest(ARRAY['upheld', 'corrected', 'other', 'pending', 'total']) WITH ORDINALITY AS results (result, r),
		%1$I.gxbg_view_labels() AS l
	WHERE view_name = 'panel' AND l.column_name = kind || '_' || result
) AS c (name, part, a, b, type, comment, label)
$query$, home);
END
$$;
COMMENT ON FUNCTION gxbg_panel_columns() IS 'columns of the view panel that are cells of tables II, III and IV';

CREATE FUNCTION gxbg_create_views(source regclass, key name, body name, target name, title name DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	-- where gxbg is: it can be moved, so its functions are called by name of that schema
	home CONSTANT name := (SELECT nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'gxbg');
	key_name name := key;
	taken boolean;
	query text;
	panel record;
	view record;
	commented record;
BEGIN
	IF source IS NULL OR key IS NULL OR body IS NULL OR target IS NULL THEN
		RAISE null_value_not_allowed
			USING MESSAGE = 'source, key, body and target must not be null';
	END IF;
	IF to_regnamespace(quote_ident(target)) IS NOT NULL THEN
		RAISE duplicate_schema
			USING MESSAGE = format('schema "%s" already exists', target),
				HINT = 'Use gxbg_refresh to refresh views, or drop the schema first.';
	END IF;
	-- before anything of the source is read: Citus makes no schema after that
	EXECUTE format('CREATE SCHEMA %I', target);
	EXECUTE format('COMMENT ON SCHEMA %I IS %L', target, format('annual reports in %s, by gxbg', source));
	EXECUTE format('SELECT %I.gxbg_check_source($1, $2, $3, $4)', home) USING source, key, body, title;

	-- the key keeps its name, unless a column of the mart has it, or on the way to them
	EXECUTE format('SELECT $1 IN (SELECT column_name FROM %1$I.gxbg_view_comments() WHERE view_name IS NULL OR view_name NOT IN (''source'', ''refresh'') UNION SELECT column_name FROM %1$I.gxbg_panel_columns())', home)
		INTO taken USING key;
	IF taken OR starts_with(key, 'gxbg_') THEN
		key_name := 'source_' || key;
	END IF;

	EXECUTE format(
		'CREATE TABLE %I.source (source regclass PRIMARY KEY, source_name text, key_name name NOT NULL, '
		'key_column name, key_number smallint, body_column name, body_number smallint, '
		'title_column name, title_number smallint, release text)', target);
	EXECUTE format('INSERT INTO %I.source (source, key_name) VALUES ($1, $2)', target) USING source, key_name;
	EXECUTE format('SELECT %I.gxbg_set_source($1, $2, $3, $4, $5)', home) USING target, source, key, body, title;
	EXECUTE format(
		'CREATE TABLE %I.refresh (run bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, started timestamptz NOT NULL, '
		'done bigint NOT NULL DEFAULT 0, of bigint NOT NULL DEFAULT 0, no_reports bigint NOT NULL DEFAULT 0, '
		'errors bigint NOT NULL DEFAULT 0, seconds_left numeric, shown timestamptz, finished timestamptz)', target);

	EXECUTE format('CREATE TABLE %I.unshown (agency_key text, year int)', target);
	EXECUTE format('CREATE TABLE %I.region (region_code text PRIMARY KEY, province text, prefecture text, county text)', target);

	-- the columns of what is stored are those of the query that reads it; what is long
	-- goes out of line, so that questions of counts do not read it
	EXECUTE format('SELECT %I.gxbg_reading_query($1, $2, $3, $4, $5, $6, ''false'')', home) INTO query
		USING home, source, key_name, key, body, title;
	EXECUTE format('CREATE TABLE %I.stored_report AS ', target) || query || ' WITH NO DATA';
	EXECUTE format(
		'ALTER TABLE %1$I.stored_report ADD PRIMARY KEY (%2$I), ALTER applications SET STORAGE MAIN, ALTER tables SET STORAGE MAIN, '
		'ALTER fingerprint SET STORAGE MAIN, ALTER findings SET STORAGE MAIN, ALTER title SET STORAGE MAIN, SET (toast_tuple_target = 1024)',
		target, key_name);
	-- no question is about the values of these as a whole, and of the others a few rows tell enough
	EXECUTE (SELECT format('ALTER TABLE %I.stored_report ', target) || string_agg(format('ALTER %I SET STATISTICS %s', attname,
			CASE WHEN attname IN ('digest', 'applications', 'fingerprint', 'tables', 'findings', 'statistics', 'figures', 'title')
				THEN 0 ELSE 20 END), ', ')
		FROM pg_attribute WHERE attrelid = format('%I.stored_report', target)::regclass AND attnum > 0);

	EXECUTE format(
		'SELECT string_agg(format(''c.%%I'', column_name), '', '' ORDER BY ordinal) AS shown, '
		'string_agg(format(''%%I %%s'', column_name, type), '', '' ORDER BY ordinal) AS defined FROM %I.gxbg_panel_columns()', home) INTO panel;
	FOR view IN EXECUTE format('SELECT * FROM %I.gxbg_view_templates() ORDER BY ordinal', home) LOOP
		EXECUTE format('CREATE %s %I.%I AS ', CASE WHEN view.is_stored THEN 'TABLE' ELSE 'VIEW' END, target, view.view_name)
			|| format(view.definition, target, key_name, home, panel.shown, panel.defined, 'true')
			|| CASE WHEN view.is_stored THEN ' WITH NO DATA' ELSE '' END;
		EXECUTE format('COMMENT ON %s %I.%I IS %L', CASE WHEN view.is_stored THEN 'TABLE' ELSE 'VIEW' END, target, view.view_name, view.comment);
	END LOOP;
	-- so that they can be published
	EXECUTE format('ALTER TABLE %I.rollup REPLICA IDENTITY FULL', target);
	EXECUTE format('ALTER TABLE %I.unshown REPLICA IDENTITY FULL', target);
	EXECUTE format('COMMENT ON TABLE %I.unshown IS ''agencies and years whose rows of annual and rollup are not yet those of what was read; NULL: all''', target);
	EXECUTE format('COMMENT ON TABLE %I.source IS ''what gxbg_create_views was given''', target);
	EXECUTE format('COMMENT ON TABLE %I.region IS ''a row for each region: what it and those that it is in are called today''', target);
	EXECUTE format('COMMENT ON TABLE %I.refresh IS ''a row for each refresh: how far it is''', target);
	EXECUTE format('COMMENT ON TABLE %I.stored_report IS ''a row for each body: what was read of it; the views are made from it''', target);

	FOR commented IN EXECUTE format(
		'SELECT DISTINCT ON (attrelid, attnum) relname, attname, CASE WHEN attname = $2 THEN ''key of the report in the source'' ELSE comment END AS comment '
		'FROM pg_class AS c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped '
		'LEFT JOIN (SELECT view_name, column_name, comment FROM %1$I.gxbg_view_comments() '
		'UNION ALL SELECT ''panel'', column_name, comment FROM %1$I.gxbg_panel_columns()) AS v '
		'ON attname = column_name AND (view_name = relname OR view_name IS NULL) '
		'WHERE relnamespace = $1 AND relkind IN (''v'', ''r'') '
		'ORDER BY attrelid, attnum, view_name', home) USING quote_ident(target)::regnamespace, key_name
	LOOP
		EXECUTE format('COMMENT ON COLUMN %I.%I.%I IS %L', target, commented.relname, commented.attname, commented.comment);
	END LOOP;
	-- one comment is for readers of both languages; not where none of the Chinese can be stored
	FOR commented IN EXECUTE format(
		'SELECT DISTINCT ON (c.oid, attnum) relname, relkind, attname, concat_ws('' | '', coalesce(col_description(c.oid, attnum), obj_description(c.oid, ''pg_class'')), label) AS comment '
		'FROM pg_class AS c CROSS JOIN LATERAL (SELECT attname, attnum FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 UNION ALL SELECT NULL, 0) AS a '
		'JOIN (SELECT view_name, column_name, label FROM %1$I.gxbg_view_labels() '
		'UNION ALL SELECT ''panel'', column_name, label FROM %1$I.gxbg_panel_columns()) AS v '
		'ON attname IS NOT DISTINCT FROM column_name AND (view_name = relname OR view_name IS NULL) '
		'WHERE relnamespace = $1 AND relkind IN (''v'', ''r'') AND current_setting(''server_encoding'') IN (''UTF8'', ''EUC_CN'', ''SQL_ASCII'') '
		'ORDER BY c.oid, attnum, view_name', home) USING quote_ident(target)::regnamespace
	LOOP
		EXECUTE CASE WHEN commented.attname IS NULL
			THEN format('COMMENT ON %s %I.%I IS %L', CASE commented.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, target, commented.relname, commented.comment)
			ELSE format('COMMENT ON COLUMN %I.%I.%I IS %L', target, commented.relname, commented.attname, commented.comment) END;
	END LOOP;

	EXECUTE format('SELECT %I.gxbg_refresh_views($1)', home) USING target;
	EXECUTE format('ALTER TABLE %I.annual ADD PRIMARY KEY (agency_key, year)', target);
	-- of a source without rows
	EXECUTE format('ANALYZE %I.stored_report', target);
END
$$;
COMMENT ON FUNCTION gxbg_create_views(regclass, name, name, name, name) IS
	'make views for dashboards over a table of reports, in a new schema, and read the reports';
