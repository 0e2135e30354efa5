-- Who reports: regions, levels, kinds of organs, one agency through its renames

-- regions at the front of a name, whole, short, left out, of the year
SELECT a.*
FROM (VALUES
	('佳木斯市民政局', NULL::int),
	('黑龙江省佳木斯市', NULL),
	('麒麟区珠街街道办事处', NULL),
	('西双版纳州财政局', NULL),
	('延边朝鲜族自治州财政局', NULL),
	('宁夏回族自治区教育厅', NULL),
	('吉林市公安局', NULL),
	('北京市朝阳区人民政府', NULL),
	('浦东新区人民政府', NULL),
	('襄樊市', 2009),
	('襄樊市', 2015),
	('下城区教育局', 2018),
	('巢湖市财政局', 2009),
	('巢湖市财政局', 2015)
) AS n (name, year), gxbg_agency(n.name, n.year) AS a;

-- levels and kinds
SELECT a.name, a.region_code, a.township, a.level, a.organ_kind, a.key
FROM unnest(ARRAY[
	'台州市生态环境局黄岩分局',
	'上海市公安局浦东分局',
	'国家税务总局台州市黄岩区税务局',
	'中华人民共和国上海海关',
	'国家统计局佳木斯调查队',
	'教育部',
	'国务院办公厅',
	'成都高新技术产业开发区管理委员会',
	'合肥高新区财政局',
	'新疆生产建设兵团第八师石河子市',
	'佛山市南海区丹灶镇人民政府',
	'安康市汉滨区人民政府办公室',
	'淄博市发展和改革委员会（粮食和物资储备局）',
	'國家稅務總局廣州市稅務局',
	'云南大学',
	'昆明市第一人民医院'
]) AS name, gxbg_agency(name) AS a;

-- zones by the county's name, parts that no list has, what stands before a name or in brackets
SELECT a.name, a.region_code, a.level, a.organ_kind, a.key
FROM unnest(ARRAY[
	'安徽肥东经济开发区管理委员会',
	'安徽巢湖经济开发区管理委员会',
	'安徽宿松临江产业园管理委员会',
	'东湖高新区管委会',
	'陕西省西咸新区沣东新城管理委员会',
	'乌鲁木齐高新技术产业开发区(新市区)人民政府',
	'中德(沈阳)高端装备制造产业园管理委员会',
	'满洲里市扎赉诺尔区人民政府',
	'大兴安岭地区加格达奇区人民政府',
	'海西州茫崖行政委员会',
	'襄阳县人民政府',
	'中华人民共和国黄埔海关',
	'中共六安市委办公室',
	'共青团南昌市委员会',
	'中国·宿州 宿州市人民政府',
	'发布机构:涡阳县卫健委',
	'镇人民政府'
]) AS name, gxbg_agency(name, 2020) AS a;

-- what a name does not tell is NULL: shared names, unknown and relative ones, no names
SELECT n AS given, a.region_code, a.level, a.organ_kind, a.key
FROM unnest(ARRAY['鼓楼区民政局', '云河市教育局', '省民政厅', '县教育局', '市教育局', '周湾镇', '今天多云转晴', '', NULL]) AS n,
	gxbg_agency(n) AS a;

-- the dimensions
SELECT level, count(*), count(until_year) AS dropped FROM gxbg_regions() GROUP BY level ORDER BY level;
SELECT * FROM gxbg_region WHERE code IN ('420600', '371200', '341400', '120107', '130103', '330104', '522200') ORDER BY code, from_year;
SELECT * FROM gxbg_organ_kind WHERE code IN ('natural_resources', 'industry_commerce', 'rural_revitalization');

-- as many divisions as the Ministry of Civil Affairs counted at the end of each year: prefectures,
-- and counties but for the three of the islands that were given up in 2012
SELECT year, count(*) FILTER (WHERE level = 'prefecture') AS prefectures,
	count(*) FILTER (WHERE level = 'county' AND name NOT LIKE '%沙群岛%') AS counties
FROM generate_series(2008, 2024) AS year JOIN gxbg_region ON from_year <= year AND (until_year > year) IS NOT FALSE
GROUP BY year ORDER BY year;
-- each code has one name a year
SELECT code, year, count(*) FROM generate_series(2008, 2024) AS year JOIN gxbg_region ON from_year <= year AND (until_year > year) IS NOT FALSE
GROUP BY code, year HAVING count(*) > 1;
-- successors are codes of today
SELECT count(*) AS with_successor, count(*) FILTER (WHERE r.renamed) AS renamed, count(*) FILTER (WHERE today.code IS NULL) AS lost
FROM gxbg_region AS r LEFT JOIN gxbg_region AS today ON today.code = r.successor AND today.until_year IS NULL
WHERE r.successor IS NOT NULL;
-- what was split, or given up, has none
SELECT string_agg(code || ' ' || name, ', ' ORDER BY code) FROM gxbg_region WHERE until_year IS NOT NULL AND successor IS NULL;
-- successors of kinds are kinds
SELECT code, successor FROM gxbg_organ_kinds() AS k WHERE successor IS NOT NULL AND NOT EXISTS (SELECT FROM gxbg_organ_kinds() WHERE code = k.successor);
SELECT count(*) = count(DISTINCT code) AS distinct_codes, bool_and(label <> '' AND label_en <> '') AS labelled FROM gxbg_organ_kinds();

-- in a report the body tells, too
SELECT p.agency, p.region_code, p.level, p.organ_kind, p.agency_key, p.scope
FROM (VALUES
	(E'鼓楼区民政局2021年政府信息公开工作年度报告\n本报告由南京市鼓楼区民政局编制。\n一、总体情况\n我局主动公开信息12条。\n二、主动公开政府信息情况\n无。'),
	(E'鼓楼区人民政府2021年政府信息公开工作年度报告\n根据福州市有关要求编制。\n一、总体情况\n全区各部门主动公开信息12条。\n二、主动公开政府信息情况\n无。'),
	(E'鼓楼区民政局2021年政府信息公开工作年度报告\n一、总体情况\n我局主动公开信息12条。\n二、主动公开政府信息情况\n无。')
) AS b (body), gxbg_parse(body) AS p;
