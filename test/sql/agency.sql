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

-- what a name does not tell is NULL: shared names, unknown and relative ones, no names
SELECT n AS given, a.region_code, a.level, a.organ_kind, a.key
FROM unnest(ARRAY['鼓楼区民政局', '云河市教育局', '省民政厅', '县教育局', '市教育局', '周湾镇', '今天多云转晴', '', NULL]) AS n,
	gxbg_agency(n) AS a;

-- the dimensions
SELECT level, count(*), count(until_year) AS dropped FROM gxbg_regions() GROUP BY level ORDER BY level;
SELECT * FROM gxbg_region WHERE code IN ('420600', '371200', '341400', '120107', '130103', '330104', '522200') ORDER BY code, from_year;
SELECT * FROM gxbg_organ_kind WHERE code IN ('natural_resources', 'industry_commerce', 'rural_revitalization');
