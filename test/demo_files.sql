-- Run by test/demo: files of the user's own, as gxbg-load took them into a table.
\pset footer off
\pset null ''
\pset border 2

\echo
\echo '== Each file: what it is'
SELECT replace(path, :'folder', '') AS file, agency, year, form, received, concluded, counts_from,
	coalesce(error, (SELECT string_agg(DISTINCT rule, ' ') FROM unnest(findings) WHERE severity = 'error')) AS error
FROM reports LEFT JOIN LATERAL gxbg_parse(body, reports.title) ON true
ORDER BY path;

SELECT id AS first FROM reports, gxbg_parse(body, reports.title) WHERE form IS NOT NULL ORDER BY id LIMIT 1
\gset
\if :{?first}
\echo
\echo '== The first that is a report: table III, its rows that are not all zero'
SELECT outcome_label,
	max(count) FILTER (WHERE applicant = 'natural_person') AS "自然人",
	max(count) FILTER (WHERE applicant = 'enterprise') AS "商业企业",
	max(count) FILTER (WHERE applicant = 'total') AS "总计",
	string_agg(DISTINCT state, ' ') AS state
FROM reports, gxbg_applications(body)
WHERE id = :first
GROUP BY outcome, outcome_label
HAVING max(count) > 0 OR count(*) > count(count)
ORDER BY min(ordinal);

\echo '== Figures in its prose'
SELECT metric_label, value, unit, quote FROM reports, gxbg_figures(body, reports.title) WHERE id = :first;

\echo '== What does not add up, or is worth knowing'
SELECT severity, message FROM reports, gxbg_check(body, reports.title) WHERE id = :first;
\else
\echo
\echo 'None of them is an annual report on government information disclosure, as far as gxbg can tell.'
\endif
