-- Who reported on which year: agency, title, year, date of publication
SET datestyle = ISO;
CREATE TABLE text_of (id int GENERATED ALWAYS AS IDENTITY, head text, foot text DEFAULT '', year int DEFAULT 2019);
INSERT INTO text_of (head, foot, year) VALUES
	-- titles in all their forms, over lines and below a page's own words
	(E'云河市民政局2019年政府信息\n公开工作年度报告', E'云河市民政局\n2020年1月22日', 2019),
	(E'首页 > 政府信息公开 > 年报\n二〇一九年度云河市政府信息公开工作年度报告\n发布时间:2020-03-30 14:57 来源:市政府办公室', '', 2019),
	(E'《清溪镇2022年政府信息公开工作年度报告》\n发布日期:2023/01/18', '', 2022),
	(E'云河市东湖区湖滨街道政府信息公开工作2020年度报告', '二〇二一年一月二十日', 2020),
	(E'白石縣水務局2020年政府信息公開工作年度報告\n發布時間:2021年1月8日\n認真貫徹條例,擴大公開範圍。', '', 2020),
	-- organs said from near by, or by the signature, the source, who compiled it
	(E'省水利厅2016年信息公开工作成绩单\n04.02.2017  15:02', '详见《湖南省水利厅政务公开办法》。', 2016),
	(E'我局2017年政府信息公开工作年度报告\n本报告由云河市司法局编制。', E'云河市司法局\n2018年1月9日', 2017),
	(E'2021年政府信息公开工作年度报告', E'白石县清溪镇人民政府\n2022年1月12日', 2021),
	(E'2021年政府信息公开工作年度报告\n信息来源:白石县审计局 发布日期:2022-01-21', '', 2021),
	(E'根据《条例》,由白石县旅游局编制本报告。统计期限自2013年1月1日至2013年12月31日。', '', 2013),
	(E'2018年政府信息公开工作年度报告\n作者:本站原创 来源:本站原创 时间:2019-01-18', '', 2018),
	-- the period goes before the title
	(E'白石县统计局2018年政府信息公开工作年度报告\n本报告的统计期限自2019年1月1日起,至2019年12月31日止。', '', 2019),
	-- dates that lost figures: one reading, two readings, the wrong year
	(E'白石县统计局2022年政府信息公开工作年度报告', '2023130', 2022),
	(E'白石县统计局2022年政府信息公开工作年度报告', '2023112', 2022),
	(E'白石县统计局2022年政府信息公开工作年度报告', '2022130', 2022);

CREATE VIEW body_of AS
SELECT id, head || format(E'\n一、总体情况\n%s年,主动公开政府信息120条。\n二、主动公开政府信息情况\n见网站。\n'
	'三、收到和处理政府信息公开申请情况\n%s年收到政府信息公开申请3件,均已办结。\n', year, year) || foot AS body
FROM text_of;

SELECT id, agency, report.year, published_on FROM body_of, gxbg_parse(body) AS report ORDER BY id;
SELECT id, title FROM body_of, gxbg_parse(body) ORDER BY id;
SELECT id, finding.* FROM body_of, gxbg_parse(body) AS report, unnest(findings) AS finding ORDER BY id;

-- the page's title, kept apart by the crawler: as strong as a title in the body
CREATE TABLE page (id int GENERATED ALWAYS AS IDENTITY, title text, line text DEFAULT '');
INSERT INTO page (title, line) VALUES
	(NULL, ''),
	('', ''),
	('云河市民政局2019年政府信息公开工作年度报告', ''),
	('云河市民政局2019年政府信息公开工作年度报告-云河市人民政府门户网站', ''),
	-- a column of reports need not say on what
	('云河市民政局2019年年报', ''),
	('2019年度报告', ''),
	('白石縣水務局2019年政府信息公開工作年度報告', ''),
	-- from near by, with what the body has
	('市民政局2019年政府信息公开年报', '云河市民政局认真落实条例。'),
	-- no title of a report: the year is the text's
	('关于做好2022年政府信息公开年度报告编制工作的通知', ''),
	('云河市2021年法治政府建设年度报告', ''),
	-- two titles of two years: the text tells, or nobody; the period goes before both
	('云河市民政局2020年政府信息公开工作年度报告', '云河市民政局2019年政府信息公开工作年度报告'),
	('云河市民政局2018年政府信息公开工作年度报告', '云河市民政局2017年政府信息公开工作年度报告'),
	('云河市民政局2018年政府信息公开工作年度报告', '统计期限为2017年1月1日至2017年12月31日。');
CREATE VIEW page_of AS
SELECT page.*, line || E'\n一、总体情况\n2019年,主动公开政府信息120条。\n二、主动公开政府信息情况\n见网站。\n'
	'三、收到和处理政府信息公开申请情况\n2019年收到政府信息公开申请3件,均已办结。\n' AS body
FROM page;
SELECT id, agency, report.year, report.title, rule
FROM page_of, gxbg_parse(body, page_of.title) AS report LEFT JOIN unnest(report.findings) AS finding ON true
ORDER BY id;
-- the functions whose answer hangs on it, and positions of the body
SELECT id, rule FROM page_of, gxbg_check(body, page_of.title) ORDER BY id;
SELECT code, s.title, substr(body, start_at, end_at - start_at) = content AS there FROM page_of, gxbg_sections(body, page_of.title) AS s WHERE id = 5;
SELECT metric, value, substr(body, start_at, end_at - start_at) = quote AS there FROM page_of, gxbg_figures(body, page_of.title) WHERE id = 5;
-- without a title, as without the argument
SELECT count(*) FROM page_of WHERE gxbg_parse(body, NULL) IS DISTINCT FROM gxbg_parse(body);
SELECT gxbg_parse(NULL, '云河市民政局2019年年报') IS NULL AS parse;
SELECT count(*) FROM gxbg_check(NULL, '2019年年报'), gxbg_sections(NULL, '2019年年报'), gxbg_figures(NULL, '2019年年报');

DROP VIEW page_of;
DROP TABLE page;
DROP VIEW body_of;
DROP TABLE text_of;
