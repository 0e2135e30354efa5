-- What users write without gxbg: a regular expression for each row of table
-- III, seven figures between bars or blank lines.
SET client_min_messages = warning;

DROP TABLE IF EXISTS plain_label, plain_report;
CREATE TABLE plain_label AS
SELECT ordinal, code AS outcome, regexp_replace(label, '^(\([一二三四五六七]\)|[0-9]\.|[一二三四]、)', '') AS label
FROM gxbg_outcomes()
WHERE code NOT LIKE 'other%' AND code <> 'concluded';

CREATE OR REPLACE FUNCTION plain_applications(body text)
RETURNS TABLE (outcome text, applicant text, count bigint)
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
	applicants constant text[] := ARRAY['natural_person', 'enterprise', 'research',
		'public_interest', 'legal_service', 'other_org', 'total'];
	wanted record;
	figures text[];
BEGIN
	FOR wanted IN SELECT l.outcome, l.label FROM plain_label AS l ORDER BY l.ordinal LOOP
		figures := regexp_match(body, regexp_replace(wanted.label, '([().])', '\\\1', 'g')
			|| '[\s|]+' || '(\d+)' || repeat('[\s|]+(\d+)', 6));
		IF figures IS NOT NULL THEN
			FOR i IN 1 .. 7 LOOP
				outcome := wanted.outcome;
				applicant := applicants[i];
				count := figures[i];
				RETURN NEXT;
			END LOOP;
		END IF;
	END LOOP;
END
$$;

-- The reports of which that function reads nine rows in ten of the table, and
-- those in markup; variable: rounds, how often each stands in the table
CREATE TABLE plain_report AS
SELECT number AS source, row_number() OVER (ORDER BY round, number) AS id, markup, body
FROM (
	SELECT number, body, body ~ '<td' AS markup,
		(SELECT count(*) FROM plain_applications(body)) AS figures
	FROM source
) AS s, generate_series(1, :rounds) AS round
WHERE (markup AND (gxbg_parse(body)).applications IS NOT NULL)
	OR figures >= 0.9 * 7 * (SELECT count(*) FROM plain_label);
ANALYZE plain_report;

SELECT format('%s of %s reports; %s figures, %s of them other than gxbg''s',
	(SELECT count(DISTINCT source) FROM plain_report WHERE NOT markup), (SELECT count(*) FROM source),
	count(*), count(*) FILTER (WHERE p.count IS DISTINCT FROM g.count))
FROM (SELECT DISTINCT ON (source) * FROM plain_report) AS r, plain_applications(r.body) AS p
LEFT JOIN gxbg_applications(r.body) AS g ON g.outcome = p.outcome AND g.applicant = p.applicant;

-- A run that is wrong is no run
DO $$
BEGIN
	IF EXISTS (SELECT FROM (SELECT DISTINCT ON (source) * FROM plain_report) AS r, plain_applications(r.body) AS p
			LEFT JOIN gxbg_applications(r.body) AS g
			ON g.outcome = p.outcome AND g.applicant = p.applicant
			WHERE p.count IS DISTINCT FROM g.count) THEN
		RAISE EXCEPTION 'figures differ';
	END IF;
END
$$;
