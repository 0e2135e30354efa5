-- Run by test/demo: the samples parsed, for a person to read.
\pset footer off
\pset null ''
\pset border 2

CREATE EXTENSION gxbg;

CREATE TABLE reports AS
	SELECT file, pg_read_file(:'samples' || '/' || file) AS body
	FROM pg_ls_dir(:'samples') AS file
	WHERE file ~ '\.(txt|html)$';

\echo
\echo '== Each sample, parsed: SELECT (gxbg_parse(body)).* FROM reports'
SELECT file, agency, year, form, published_on, received, carried_in, concluded, carried_out, counts_from
FROM reports, gxbg_parse(body)
ORDER BY file;

SELECT file AS sample
FROM reports, gxbg_parse(body)
WHERE applications IS NOT NULL
ORDER BY received DESC NULLS LAST, file
LIMIT 1
\gset

\echo
\echo '== Table III of' :sample', its rows that are not all zero: gxbg_applications(body)'
SELECT outcome_label,
	max(count) FILTER (WHERE applicant = 'natural_person') AS "自然人",
	max(count) FILTER (WHERE applicant = 'enterprise') AS "商业企业",
	max(count) FILTER (WHERE applicant = 'research') AS "科研机构",
	max(count) FILTER (WHERE applicant = 'public_interest') AS "社会公益组织",
	max(count) FILTER (WHERE applicant = 'legal_service') AS "法律服务机构",
	max(count) FILTER (WHERE applicant = 'other_org') AS "其他",
	max(count) FILTER (WHERE applicant = 'total') AS "总计"
FROM reports, gxbg_applications(body)
WHERE file = :'sample'
GROUP BY outcome, outcome_label
HAVING max(count) > 0
ORDER BY min(ordinal);

\echo
\echo '== Tables II and IV of' :sample': gxbg_disclosures(body), gxbg_proceedings(body)'
SELECT item_label, measure_label, value, unit, state
FROM reports, gxbg_disclosures(body)
WHERE file = :'sample';

SELECT kind_label, upheld, corrected, other, pending, total
FROM reports, gxbg_proceedings(body)
WHERE file = :'sample';

\echo
\echo '== Cells of table III that were not plainly read, and how they came about'
SELECT file, state, count(*) AS cells,
	count(*) FILTER (WHERE count > 0) AS "above zero",
	sum(count) AS "sum of values"
FROM reports, gxbg_applications(body)
WHERE state <> 'read'
GROUP BY file, state
ORDER BY file, state;

\echo
\echo '== Disclosed and refused, by form: SQL sees plain rows'
SELECT form, outcome_group, sum(count) AS applications
FROM reports, gxbg_parse(body), gxbg_applications(applications) 
WHERE applicant = 'total' AND outcome_group NOT IN ('intake', 'concluded', 'carried_out')
GROUP BY form, outcome_group
HAVING sum(count) > 0
ORDER BY form, min(ordinal);
