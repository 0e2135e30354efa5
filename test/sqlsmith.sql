-- For test/sqlsmith: every type, function and view of ours, over few rows
CREATE EXTENSION gxbg;
ALTER DATABASE sqlsmith SET statement_timeout = '2s';
ALTER DATABASE sqlsmith SET work_mem = '16MB';
\i test/report.sql
CREATE TABLE reports AS
SELECT n AS id, NULL::text AS title, body, convert_to(body, 'UTF8') AS raw, gxbg_parse(body) AS report,
	gxbg_applications_grid(body) AS applications, gxbg_fingerprint(body) AS fingerprint
FROM generate_series(1, 12) AS n, report('甲' || n % 4 || '市民政局', 2019 + n % 5, n, n % 3, n) AS body;
ALTER TABLE reports ADD PRIMARY KEY (id);
INSERT INTO reports (id, body, raw) VALUES (100, '今天多云。', '\x2550'), (101, '', ''), (102, NULL, NULL);
SELECT gxbg_create_views('reports', 'id', 'body', 'mart', 'title');
