-- What users write without gxbg: a regular expression for each row of table
-- III, seven figures between bars or blank lines.
SET client_min_messages = warning;

DROP TABLE IF EXISTS plain_label, plain_report CASCADE;
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

-- The reports of which that function reads nine rows in ten of the table, as they
-- come (bars, blanks), those between bars also with a line for each cell and as a
-- page of paragraphs and tables, and what a word processor saved as a page.
-- Variable: rounds, how often each stands in the table
CREATE TABLE plain_report AS
WITH readable AS (
	SELECT number, CASE WHEN body ~ '\d\s*\|' THEN 'bars' ELSE 'blanks' END AS layout, body
	FROM source
	WHERE (SELECT count(*) FROM plain_applications(body)) >= 0.9 * 7 * (SELECT count(*) FROM plain_label)
)
SELECT number AS source, row_number() OVER (ORDER BY layout, round, number) AS id, layout, body
FROM (
	SELECT * FROM readable
	UNION ALL
	SELECT number, 'lines', regexp_replace(body, '[ \t]*\|[ \t|]*', E'\n', 'g') FROM readable WHERE layout = 'bars'
	UNION ALL
	SELECT number, 'markup', '<html><body>'
		|| (SELECT string_agg('<p>' || replace(replace(line, '&', '&amp;'), '<', '&lt;') || '</p>', E'\n' ORDER BY n)
			FROM regexp_split_to_table(body, '\n') WITH ORDINALITY AS l (line, n) WHERE line !~ '\|')
		|| gxbg_render(gxbg_parse(body), 'html') || '</body></html>'
	FROM readable WHERE layout = 'bars'
	UNION ALL
	SELECT number, 'word', body FROM source WHERE body ~ '<td' AND (gxbg_parse(body)).applications IS NOT NULL
) AS s, generate_series(1, :rounds) AS round;
CREATE INDEX ON plain_report (layout);
ANALYZE plain_report;

CREATE VIEW plain_difference AS
SELECT r.layout, r.source, p.count AS plain, g.count AS ours
FROM (SELECT DISTINCT ON (source, layout) * FROM plain_report WHERE layout IN ('bars', 'blanks', 'lines')) AS r,
	plain_applications(r.body) AS p
LEFT JOIN gxbg_applications(r.body) AS g ON g.outcome = p.outcome AND g.applicant = p.applicant;

SELECT format('%s of %s reports; %s figures, %s of them other than gxbg''s',
	(SELECT count(DISTINCT source) FROM plain_difference), (SELECT count(*) FROM source),
	count(*), count(*) FILTER (WHERE plain IS DISTINCT FROM ours))
FROM plain_difference;

-- A run that is wrong is no run
DO $$
BEGIN
	IF EXISTS (SELECT FROM plain_difference WHERE plain IS DISTINCT FROM ours) THEN
		RAISE EXCEPTION 'figures differ';
	END IF;
END
$$;
