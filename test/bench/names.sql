-- The labelled names of organs, each as many times as rounds says.  Variables: samples,
-- rounds.
DROP TABLE IF EXISTS organ;
CREATE TABLE organ AS
SELECT split_part(line, E'\t', 1) AS name, split_part(line, E'\t', 2)::integer AS year
FROM generate_series(1, :rounds),
  regexp_split_to_table(pg_read_file(:'samples' || '/agencies/dev.tsv'), E'\n') AS line
WHERE split_part(line, E'\t', 2) ~ '^[0-9]+$';
ANALYZE organ;
