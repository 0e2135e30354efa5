-- What a government reports for its region beside what its departments and
-- townships report: organs that answer to a ministry are not among these
\set ECHO none
\i test/report.sql
\set ECHO all
\set VERBOSITY terse
CREATE TABLE source (id int PRIMARY KEY, body text);
INSERT INTO source
SELECT row_number() OVER (), regexp_replace(report(agency, year, received, 0, received), E'\n', E'\n' || preamble || E'\n')
FROM (VALUES
	('云南省曲靖市麒麟区人民政府', 2020, 20, '本报告汇总全区各部门、各街道数据编制而成,全区共收到申请20件。'),
	('曲靖市麒麟区民政局', 2020, 5, '本局收到政府信息公开申请5件。'),
	('曲靖市麒麟区财政局', 2020, 7, ''),
	('麒麟区珠街街道办事处', 2020, 3, ''),
	('云南省曲靖市麒麟区人民政府', 2021, 30, '本报告汇总全区各部门、各街道数据编制而成,全区共收到申请30件。'),
	('曲靖市麒麟区民政局', 2021, 11, ''),
	('国家税务总局曲靖市麒麟区税务局', 2021, 2, '')) AS r (agency, year, received, preamble);
SELECT id, agency, level, organ_kind, region_code, scope FROM source, gxbg_parse(body) ORDER BY id;
SELECT gxbg_create_views('source', 'id', 'body', 'mart');
SELECT parent, year, reported, children, reported_by_children, difference, missing FROM mart.hierarchy ORDER BY year;
-- the region's report and its departments' are never one total
SELECT year, scope, sum(reports) AS reports, gxbg_count(sum(applications), 'received') AS received
FROM mart.rollup GROUP BY year, scope ORDER BY year, scope;
DROP SCHEMA mart CASCADE;
DROP TABLE source;
DROP FUNCTION report;
