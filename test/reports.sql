-- A table of sixty sample reports, of twelve agencies and five years: for
-- doc/dashboards.md.  One reports a carry-over that is not last year's.
\i test/report.sql
CREATE TABLE reports AS
SELECT row_number() OVER (ORDER BY c, o, year) AS id,
	report(city || organ, year, received, carried_in,
		disclosed => received + carried_in - carried_out - refused, refused => refused,
		enterprises => received / 4, ground => ground,
		reconsidered => received / 10, corrected => received * o / 60,
		documents => size % 7, penalties => 3 * size + year % 5) AS body
FROM (VALUES (1, '甲市'), (2, '乙市'), (3, '丙市')) AS cities (c, city),
	(VALUES (1, '人民政府', 'refused_internal_affairs'), (2, '公安局', 'refused_enforcement_file'),
		(3, '自然资源局', 'refused_third_party'), (4, '民政局', 'refused_process_info')) AS organs (o, organ, ground),
	generate_series(2019, 2023) AS year,
	LATERAL (SELECT 120 / (c * o)) AS s (size),
	LATERAL (SELECT size * (year - 2013) / 6 + (year * o) % 5,
		CASE WHEN city = '乙市' AND organ = '公安局' AND year = 2022 THEN 0 ELSE (year - 1 + c + o) % 4 END,
		(year + c + o) % 4) AS n (received, carried_in, carried_out),
	LATERAL (SELECT received * (1 + o) / 12) AS r (refused);
