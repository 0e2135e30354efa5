-- Run by test/demo: the samples read, for a person to look at.
\pset footer off
\pset null ''
\pset border 2

CREATE TABLE reports AS
	SELECT file, pg_read_file(:'samples' || '/' || file) AS body
	FROM pg_ls_dir(:'samples') AS file
	WHERE file ~ '\.(txt|html)$';

\echo
\echo '== A table that has lost all its borders, as it was crawled ...'
\pset tuples_only on
\pset format unaligned
SELECT substring(body FROM '一、本年新收(?:[^\n]*\n){15}')
FROM reports WHERE file = 'run_together.txt';
\pset tuples_only off
\pset format aligned

\echo
\echo '== ... and read: the sums of the form leave one way to cut its digits'
SELECT outcome_label AS "办理结果",
	max(count) FILTER (WHERE applicant = 'natural_person') AS "自然人",
	max(count) FILTER (WHERE applicant = 'enterprise') AS "商业企业",
	max(count) FILTER (WHERE applicant = 'other_org') AS "其他",
	max(count) FILTER (WHERE applicant = 'total') AS "总计",
	string_agg(DISTINCT state, ' ') AS state
FROM reports, gxbg_applications(body)
WHERE file = 'run_together.txt'
GROUP BY outcome, outcome_label
HAVING max(count) > 0
ORDER BY min(ordinal);

\echo
\echo '== Every sample as one row: SELECT (gxbg_parse(body)).* FROM reports'
SELECT agency, year, form, published_on, received, carried_in, concluded, carried_out
FROM reports, gxbg_parse(body)
ORDER BY year, agency COLLATE "C";

\echo
\echo '== Where each figure was read: gxbg_cells(body)'
SELECT row_label, column_label, value, state, raw, start_at, end_at
FROM reports, gxbg_cells(body)
WHERE file = 'lines.txt' AND column_code = 'total' AND row_code IN ('received', 'disclosed', 'refused_third_party', 'concluded');

\echo
\echo '== Figures stated in prose, with the words that state them: gxbg_figures(body)'
SELECT metric_label, value, unit, quote
FROM reports, gxbg_figures(body)
WHERE file = 'prose.txt';

\echo
\echo '== What does not add up: gxbg_check(body).  Figures stay as they stand.'
\pset border 1
SELECT message
FROM reports, gxbg_check(body)
WHERE file = 'contradicts.txt';

\echo
\echo '== What became of the applications in all samples'
SELECT rpad(group_label, 10, '　') || lpad(sum(count)::text, 6) || ' ' || repeat('█', (50 * sum(count) / max(sum(count)) OVER ())::int) AS " "
FROM reports, gxbg_applications(body) AS a
	JOIN (SELECT DISTINCT group_code, group_label FROM gxbg_outcome) AS o ON o.group_code = a.outcome_group
WHERE applicant <> 'total' AND outcome_group NOT IN ('intake', 'concluded', 'carried_out')
GROUP BY group_label
ORDER BY min(ordinal);
