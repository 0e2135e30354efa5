-- The dimensions: what the codes mean

SELECT * FROM gxbg_outcomes();
SELECT * FROM gxbg_applicants();
SELECT * FROM gxbg_items();
SELECT * FROM gxbg_metrics();
-- rules grow with the checks: each is told in both languages
SELECT count(*) > 0 AS any, count(DISTINCT code) = count(*) AS distinct_codes, bool_and(statement <> '' AND statement_en <> '') AS told,
	   bool_and(severity IN ('error', 'warning', 'info')) AS graded, bool_and(cardinality(forms) > 0) AS for_a_form
FROM gxbg_rules();
SELECT code, severity, table_name, statement, statement_en, forms FROM gxbg_rules() WHERE code = 'several_reports';

-- as views: plain columns
SELECT table_name, column_name, data_type FROM information_schema.columns
WHERE table_name LIKE 'gxbg\_%' AND table_schema = current_schema AND data_type NOT IN ('text', 'integer')
ORDER BY 1, ordinal_position;
SELECT count(*) FROM gxbg_outcome JOIN gxbg_outcomes() USING (ordinal, code, label, label_en) WHERE gxbg_outcome.forms = array_to_string(gxbg_outcomes.forms, ' ');
SELECT (SELECT count(*) FROM gxbg_metric) = (SELECT count(*) FROM gxbg_metrics()) AS metrics, (SELECT count(*) FROM gxbg_rule) = (SELECT count(*) FROM gxbg_rules()) AS rules;
SELECT code, label_en FROM gxbg_applicant WHERE group_code = 'organization' ORDER BY ordinal;
SELECT code, measure, forms FROM gxbg_item WHERE article = '20(8)' ORDER BY ordinal;

-- codes are those of the tables
SELECT form, count(*) FILTER (WHERE o.code IS NULL OR a.code IS NULL) AS without_dimension, count(*) AS cells
FROM unnest('{2019,2021,mixed}'::text[]) AS form,
	 gxbg_applications(('{"form": "' || form || '"}')::gxbg_grid) AS cell
	 LEFT JOIN gxbg_outcome AS o ON o.code = outcome AND o.group_code = outcome_group AND o.label = outcome_label
	 LEFT JOIN gxbg_applicant AS a ON a.code = applicant AND a.label = applicant_label
GROUP BY form ORDER BY form;

-- everything has a comment
SELECT classid::regclass, pg_describe_object(classid, objid, objsubid) AS without_comment
FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gxbg') AND deptype = 'e'
	AND classid <> 'pg_opfamily'::regclass AND obj_description(objid, classid::regclass::text) IS NULL
	AND NOT (classid = 'pg_type'::regclass AND EXISTS (SELECT FROM pg_type AS t LEFT JOIN pg_class AS c ON c.oid = t.typrelid WHERE t.oid = objid AND (typcategory = 'A' OR relkind = 'v')))
ORDER BY 2;
-- and every function is immutable and safe in parallel plans, but those that change the database
SELECT p.oid::regprocedure AS not_immutable_or_not_parallel_safe
FROM pg_depend JOIN pg_proc AS p ON p.oid = objid
WHERE classid = 'pg_proc'::regclass AND refclassid = 'pg_extension'::regclass AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gxbg')
	AND (provolatile <> 'i' OR proparallel <> 's')
ORDER BY 1;
