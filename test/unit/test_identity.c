/*
 * test_identity.c
 *	  Title, agency, year and date of publication of many kinds of reports.
 *
 * Each case is a body and what it says of itself; NULL and 0 stand for what
 * cannot be told.
 */
#include <stdio.h>
#include <string.h>

#include "host_malloc.h"
#include "prose_identity.h"
#include "scan.h"

/* The text of a report on this year, without who wrote it */
#define TEXT(year) \
	"一、总体情况\n" year "年,认真贯彻落实《中华人民共和国政府信息公开条例》,不断提高公开质量。" \
	"全年主动公开政府信息120条。\n" \
	"二、主动公开政府信息情况\n围绕重点领域及时公开有关信息。\n" \
	"三、收到和处理政府信息公开申请情况\n" year "年收到政府信息公开申请3件,均按时办结。\n" \
	"四、政府信息公开行政复议、行政诉讼情况\n未发生行政复议、行政诉讼。\n" \
	"五、存在的主要问题及改进情况\n公开内容有待丰富,下一步将加强业务培训。\n" \
	"六、其他需要报告的事项\n无。\n"

typedef struct Case
{
	const char *name;
	const char *body;
	const char *title;
	const char *agency;
	int			year;
	const char *published_on;
	const char *rule;			/* of the finding, or NULL */
} Case;

static const Case cases[] = {
	/* Titles: the parts in any order */
	{"organ, year, topic",
		"泰和县水利局2020年政府信息公开工作年度报告\n" TEXT("2020"),
	"泰和县水利局2020年政府信息公开工作年度报告", "泰和县水利局", 2020, NULL, NULL},
	{"year first",
		"2018年度黔江区文化委员会政府信息公开年度报告\n" TEXT("2018"),
	"2018年度黔江区文化委员会政府信息公开年度报告", "黔江区文化委员会", 2018, NULL, NULL},
	{"year inside the topic",
		"湖州市南浔区商务局政府信息公开工作2021年度报告\n" TEXT("2021"),
	"湖州市南浔区商务局政府信息公开工作2021年度报告", "湖州市南浔区商务局", 2021, NULL, NULL},
	{"year in brackets behind",
		"沅陵县民族宗教事务局政府信息公开工作年度报告(2022年)\n" TEXT("2022"),
	"沅陵县民族宗教事务局政府信息公开工作年度报告", "沅陵县民族宗教事务局", 2022, NULL, NULL},
	{"Han numerals",
		"宁海县人民政府办公室二〇一九年政府信息公开工作年度报告\n" TEXT("2019"),
	"宁海县人民政府办公室二〇一九年政府信息公开工作年度报告", "宁海县人民政府办公室", 2019, NULL, NULL},
	{"Han numerals with rings",
		"三原县卫生局二○一二年度政府信息公开年度报告\n" TEXT("2012"),
	"三原县卫生局二○一二年度政府信息公开年度报告", "三原县卫生局", 2012, NULL, NULL},
	{"full width",
		"临河区林业局２０１７年政府信息公开工作年度报告\n" TEXT("2017"),
	"临河区林业局２０１７年政府信息公开工作年度报告", "临河区林业局", 2017, NULL, NULL},
	{"book marks around",
		"《凤阳县审计局2016年政府信息公开工作年度报告》\n" TEXT("2016"),
	"凤阳县审计局2016年政府信息公开工作年度报告", "凤阳县审计局", 2016, NULL, NULL},
	{"a report on the state of the work",
		"关于鹤山市统计局2015年度政府信息公开工作情况的报告\n" TEXT("2015"),
	"关于鹤山市统计局2015年度政府信息公开工作情况的报告", "鹤山市统计局", 2015, NULL, NULL},
	{"a summary",
		"石楼县扶贫开发办公室2013年政务公开工作总结\n" TEXT("2013"),
	"石楼县扶贫开发办公室2013年政务公开工作总结", "石楼县扶贫开发办公室", 2013, NULL, NULL},
	{"short: 年报",
		"阜宁县粮食局2010年政府信息公开年报\n" TEXT("2010"),
	"阜宁县粮食局2010年政府信息公开年报", "阜宁县粮食局", 2010, NULL, NULL},
	{"two topics",
		"武冈市档案馆2018年政务公开和政府信息公开工作年度报告\n" TEXT("2018"),
	"武冈市档案馆2018年政务公开和政府信息公开工作年度报告", "武冈市档案馆", 2018, NULL, NULL},
	{"an organ with the topic in its name",
		"兴国县政务公开政务服务局2019年政府信息公开工作年度报告\n" TEXT("2019"),
	"兴国县政务公开政务服务局2019年政府信息公开工作年度报告", "兴国县政务公开政务服务局", 2019, NULL, NULL},
	{"an organ with a note in its name",
		"婺源县档案馆(史志研究室)2022年政府信息公开工作年度报告\n" TEXT("2022"),
	"婺源县档案馆(史志研究室)2022年政府信息公开工作年度报告", "婺源县档案馆(史志研究室)", 2022, NULL, NULL},
	{"the government shares its last word with the topic",
		"德格县人民政府信息公开2014年年度报告\n" TEXT("2014"),
	"德格县人民政府信息公开2014年年度报告", "德格县人民政府", 2014, NULL, NULL},
	{"a stray year in front",
		"2025宿松县洲头乡2025年度政府信息公开工作年度报告\n" TEXT("2025"),
	"2025宿松县洲头乡2025年度政府信息公开工作年度报告", "宿松县洲头乡人民政府", 2025, NULL, NULL},
	{"the word for year lost",
		"会宁县人民政府办公室2022\n\n政府信息公开工作年度报告\n" TEXT("2022"),
	"会宁县人民政府办公室2022政府信息公开工作年度报告", "会宁县人民政府办公室", 2022, NULL, NULL},
	{"half of the word for year lost",
		"铺前镇人民政府2018度政府信息公开工作年度报告\n" TEXT("2018"),
	"铺前镇人民政府2018度政府信息公开工作年度报告", "铺前镇人民政府", 2018, NULL, NULL},
	{"no year in the title",
		"镇川街道办事处政府信息公开工作年度报告\n" TEXT("2020"),
	"镇川街道办事处政府信息公开工作年度报告", "镇川街道办事处", 2020, NULL, NULL},

	/* Titles: over lines, among other things */
	{"broken in the organ's name",
		"青岛市城阳区综合行政执\n法局2019年政府信息公开\n工作年度报告\n" TEXT("2019"),
	"青岛市城阳区综合行政执法局2019年政府信息公开工作年度报告", "青岛市城阳区综合行政执法局", 2019, NULL, NULL},
	{"broken behind the region",
		"延边朝鲜族自治州\n人力资源和社会保障局2021年\n政府信息公开工作年度报告\n" TEXT("2021"),
		"延边朝鲜族自治州人力资源和社会保障局2021年政府信息公开工作年度报告",
	"延边朝鲜族自治州人力资源和社会保障局", 2021, NULL, NULL},
	{"the organ on a line of its own",
		"沁源县教育局\n2020年政府信息公开工作年度报告\n" TEXT("2020"),
	"沁源县教育局2020年政府信息公开工作年度报告", "沁源县教育局", 2020, NULL, NULL},
	{"a cover: organ and month below the title",
		"宣城市人民政府2016年\n政府信息公开工作年度报告\n宣城市人民政府办公室\n2017年3月\n" TEXT("2016"),
	"宣城市人民政府2016年政府信息公开工作年度报告", "宣城市人民政府", 2016, NULL, NULL},
	{"the organ below, and the year in fragments",
		"2 0 1 9 年政府信息公开工作年度报告\n全南县应急管理局\n" TEXT("2019"),
	"2019年政府信息公开工作年度报告", "全南县应急管理局", 2019, NULL, NULL},
	{"breadcrumbs, a notice's words and an organ of the whole country",
		"您当前的位置 : 首页 >> 法定主动公开内容 >> 年报 >> 2023年\n"
		"国家统计局盐城调查队2023年政府信息公开工作年度报告\n" TEXT("2023") "国家统计局盐城调查队\n2024年1月20日\n(此件主动公开)\n",
	"国家统计局盐城调查队2023年政府信息公开工作年度报告", "国家统计局盐城调查队", 2023, "2024-01-20", NULL},
	{"a form about the page, with the title's label in it",
		"政府信息公开年度报告\n\n索引号:11450024/2018-123 分类:年报\n发布机构:融安县浮石镇人民政府 生成日期:2018年01月26日\n"
		"名称:2017年融安县浮石镇政府信息公开年度报告\n文号:\n" TEXT("2017"),
	"2017年融安县浮石镇政府信息公开年度报告", "融安县浮石镇人民政府", 2017, "2018-01-26", NULL},
	{"blanks within",
		"2009年 仙桃市 体育局 政府信息公开 年度报告\n" TEXT("2009"),
	"2009年仙桃市体育局政府信息公开年度报告", "仙桃市体育局", 2009, NULL, NULL},
	{"letter-spaced",
		"云河市水利局\n2015 年 政 府 信 息 公 开 工 作\n年 度 报 告\n" TEXT("2015"),
	"云河市水利局2015年政府信息公开工作年度报告", "云河市水利局", 2015, NULL, NULL},
	{"a letter-spaced organ",
		"云 河 市 水 利 局\n2015 年政府信息公开工作年度报告\n" TEXT("2015"),
	"云河市水利局2015年政府信息公开工作年度报告", "云河市水利局", 2015, NULL, NULL},
	{"all of it letter-spaced, on one line",
		"云 河 市 水 利 局 2 0 1 5 年 政 府 信 息 公 开 工 作 年 度 报 告\n" TEXT("2015"),
	"云河市水利局2015年政府信息公开工作年度报告", "云河市水利局", 2015, NULL, NULL},
	{"breadcrumbs before it",
		"首页 > 政务公开 > 政府信息公开年报 > 正文\n"
		"临泽县财政局2018年度政府信息公开工作年度报告\n"
		"发布时间:2019-01-25 09:12 来源:临泽县财政局 浏览次数:35\n" TEXT("2018"),
	"临泽县财政局2018年度政府信息公开工作年度报告", "临泽县财政局", 2018, "2019-01-25", NULL},
	{"breadcrumbs on its line",
		"当前位置:首页 > 政府信息公开年报 > 榕江县医疗保障局2023年政府信息公开工作年度报告\n" TEXT("2023"),
	"榕江县医疗保障局2023年政府信息公开工作年度报告", "榕江县医疗保障局", 2023, NULL, NULL},
	{"buttons of the page above a short name",
		"【字体: 大 中 小 】 打印\n2022年度河口镇政府信息公开工作年度报告\n来源:原创 发布时间:2023-01-31 13:24 浏览次数:次\n" TEXT("2022"),
	"2022年度河口镇政府信息公开工作年度报告", "河口镇人民政府", 2022, "2023-01-31", NULL},
	{"the same on its line",
		"打印 关闭 河口镇2022年政府信息公开工作年度报告\n" TEXT("2022"),
	"河口镇2022年政府信息公开工作年度报告", "河口镇人民政府", 2022, NULL, NULL},
	{"a customs house",
		"岷海海关2020年政府信息公开工作年度报告\n" TEXT("2020") "岷海海关\n2021年1月28日\n",
	"岷海海关2020年政府信息公开工作年度报告", "岷海海关", 2020, "2021-01-28", NULL},
	{"January by its name",
		"通渭县交通运输局2022年政府信息公开工作年度报告\n" TEXT("2022") "2023年元月12日\n",
	"通渭县交通运输局2022年政府信息公开工作年度报告", "通渭县交通运输局", 2022, "2023-01-12", NULL},
	{"no title, but the report announced",
		"根据规定,现将北坡镇2022年政府信息公开工作年度报告进行公开。统计时限为2022年1月1日起至2022年12月31日止。\n" TEXT("2022"),
	NULL, "北坡镇人民政府", 2022, NULL, NULL},
	{"the same, as the name of a document",
		"根据要求,编制《西坡区底庄街道办事处2023年度政府信息公开工作年度报告》。统计期限自2023年1月1日起至2023年12月31日止。\n" TEXT("2023"),
	NULL, "西坡区底庄街道办事处", 2023, NULL, NULL},
	{"the name of the site above it",
		"鄢陵县人民政府\n2024年4月8日 星期一\n鄢陵县住房和城乡建设局2023年政府信息公开工作年度报告\n" TEXT("2023"),
	"鄢陵县住房和城乡建设局2023年政府信息公开工作年度报告", "鄢陵县住房和城乡建设局", 2023, NULL, NULL},
	{"a list of years beside it",
		"2021年政府信息公开年报\n2020年政府信息公开年报\n2019年政府信息公开年报\n"
		"丹凤县交通运输局2020年政府信息公开工作年度报告\n" TEXT("2020"),
	"丹凤县交通运输局2020年政府信息公开工作年度报告", "丹凤县交通运输局", 2020, NULL, NULL},
	{"the report before it below",
		"德庆县司法局2022年政府信息公开工作年度报告\n" TEXT("2022")
		"上一篇:德庆县司法局2021年政府信息公开工作年度报告\n下一篇:德庆县司法局领导分工\n",
	"德庆县司法局2022年政府信息公开工作年度报告", "德庆县司法局", 2022, NULL, NULL},
	{"a document named in the text before it",
		"根据《应城市2018年度政府信息公开工作年度报告》的要求整改。\n"
		"应城市民政局2019年政府信息公开工作年度报告\n" TEXT("2019"),
	"应城市民政局2019年政府信息公开工作年度报告", "应城市民政局", 2019, NULL, NULL},
	{"the notice on the form is no title",
		"盘山县农业农村局2021年政府信息公开工作年度报告\n本报告按照《中华人民共和国政府信息公开工作年度报告格式》"
		"(国办公开办函〔2021〕30号)编制。\n" TEXT("2021"),
	"盘山县农业农村局2021年政府信息公开工作年度报告", "盘山县农业农村局", 2021, NULL, NULL},
	{"markup",
		"<html><head><title>宁陕县气象局2019年政府信息公开工作年度报告_宁陕县人民政府</title></head>"
		"<body><div class=\"a\">首页&gt;年报</div><h1>宁陕县气象局2019年<br/>政府信息公开工作年度报告</h1>"
		"<p>发布日期:<span>2020&#45;01&#45;17</span></p><p>一、总体情况</p><p>2019年,全年公开信息5条。</p></body></html>",
	"宁陕县气象局2019年政府信息公开工作年度报告", "宁陕县气象局", 2019, "2020-01-17", NULL},
	{"last",
		TEXT("2017") "2018年2月5日\n\n额敏县畜牧兽医局2017年政府信息公开工作年度报告\n",
	"额敏县畜牧兽医局2017年政府信息公开工作年度报告", "额敏县畜牧兽医局", 2017, "2018-02-05", NULL},
	{"all on one line",
		"首页 政务公开 滕州市公安局2019年政府信息公开工作年度报告 发布时间:2020-01-13 根据《中华人民共和国政府信息公开条例》,"
		"由滕州市公安局编制。 一、总体情况 2019年,公开信息30条。 二、主动公开政府信息情况 见下表。",
	"滕州市公安局2019年政府信息公开工作年度报告", "滕州市公安局", 2019, "2020-01-13", NULL},
	{"Traditional script",
		"連江縣東引鄉公所與臺江區教育局無關\n閩侯縣衛生健康局2020年政府信息公開工作年度報告\n發布時間:2021-01-19\n"
		"一、總體情況\n2020年,認真貫徹落實條例,擴大公開範圍。\n二、主動公開政府信息情況\n見下表。\n",
	"閩侯縣衛生健康局2020年政府信息公開工作年度報告", "閩侯縣衛生健康局", 2020, "2021-01-19", NULL},
	{"Traditional script, a street office",
		"福州市台江區義洲街道2020年政府信息公開工作年度報告\n一、總體情況\n2020年,認真貫徹落實條例,擴大公開範圍。\n"
		"二、主動公開政府信息情況\n見下表。\n",
	"福州市台江區義洲街道2020年政府信息公開工作年度報告", "福州市台江區義洲街道辦事處", 2020, NULL, NULL},

	/* Organs: regions stand for their governments */
	{"a city", "铜川市2011年政府信息公开工作年度报告\n" TEXT("2011"),
	"铜川市2011年政府信息公开工作年度报告", "铜川市人民政府", 2011, NULL, NULL},
	{"a province", "青海省2018年政府信息公开工作年度报告\n" TEXT("2018"),
	"青海省2018年政府信息公开工作年度报告", "青海省人民政府", 2018, NULL, NULL},
	{"an autonomous region", "广西壮族自治区2017年政府信息公开工作年度报告\n" TEXT("2017"),
	"广西壮族自治区2017年政府信息公开工作年度报告", "广西壮族自治区人民政府", 2017, NULL, NULL},
	{"an autonomous prefecture", "恩施土家族苗族自治州2020年政府信息公开工作年度报告\n" TEXT("2020"),
	"恩施土家族苗族自治州2020年政府信息公开工作年度报告", "恩施土家族苗族自治州人民政府", 2020, NULL, NULL},
	{"an autonomous county", "玉屏侗族自治县2021年政府信息公开工作年度报告\n" TEXT("2021"),
	"玉屏侗族自治县2021年政府信息公开工作年度报告", "玉屏侗族自治县人民政府", 2021, NULL, NULL},
	{"a banner", "达拉特旗2019年政府信息公开工作年度报告\n" TEXT("2019"),
	"达拉特旗2019年政府信息公开工作年度报告", "达拉特旗人民政府", 2019, NULL, NULL},
	{"a district of cities' common name", "乐山市市中区2019年政府信息公开工作年度报告\n" TEXT("2019"),
	"乐山市市中区2019年政府信息公开工作年度报告", "乐山市市中区人民政府", 2019, NULL, NULL},
	{"the same without its city", "市中区2019年政府信息公开工作年度报告\n" TEXT("2019"),
	"市中区2019年政府信息公开工作年度报告", "市中区人民政府", 2019, NULL, NULL},
	{"a city whose name begins with a word for town", "镇江市财政局2019年政府信息公开工作年度报告\n" TEXT("2019"),
	"镇江市财政局2019年政府信息公开工作年度报告", "镇江市财政局", 2019, NULL, NULL},
	{"a town", "周湾镇2022年政府信息公开工作年度报告\n" TEXT("2022"),
	"周湾镇2022年政府信息公开工作年度报告", "周湾镇人民政府", 2022, NULL, NULL},
	{"an ethnic township", "永福县三皇瑶族乡2020年政府信息公开工作年度报告\n" TEXT("2020"),
	"永福县三皇瑶族乡2020年政府信息公开工作年度报告", "永福县三皇瑶族乡人民政府", 2020, NULL, NULL},
	{"a new district with a government", "上海市浦东新区2018年政府信息公开工作年度报告\n" TEXT("2018"),
	"上海市浦东新区2018年政府信息公开工作年度报告", "上海市浦东新区人民政府", 2018, NULL, NULL},
	{"a development zone", "抚州高新技术产业开发区2021年政府信息公开工作年度报告\n" TEXT("2021"),
	"抚州高新技术产业开发区2021年政府信息公开工作年度报告", "抚州高新技术产业开发区管理委员会", 2021, NULL, NULL},
	{"a development zone by no name of its own", "高新区2021年政府信息公开工作年度报告\n" TEXT("2021"),
	"高新区2021年政府信息公开工作年度报告", "高新区管理委员会", 2021, NULL, NULL},
	{"a development zone's committee", "安庆经济技术开发区管委会2020年政府信息公开工作年度报告\n" TEXT("2020"),
	"安庆经济技术开发区管委会2020年政府信息公开工作年度报告", "安庆经济技术开发区管委会", 2020, NULL, NULL},
	{"an area's agency", "和田地区2016年政府信息公开工作年度报告\n" TEXT("2016"),
	"和田地区2016年政府信息公开工作年度报告", "和田地区行政公署", 2016, NULL, NULL},
	{"the corps", "新疆生产建设兵团第七师胡杨河市2021年政府信息公开工作年度报告\n" TEXT("2021"),
		"新疆生产建设兵团第七师胡杨河市2021年政府信息公开工作年度报告",
	"新疆生产建设兵团第七师胡杨河市人民政府", 2021, NULL, NULL},

	/* Organs of many kinds */
	{"a ministry", "水利部2022年政府信息公开工作年度报告\n" TEXT("2022"),
	"水利部2022年政府信息公开工作年度报告", "水利部", 2022, NULL, NULL},
	{"a national bureau's branch", "国家税务总局彭州市税务局2023年政府信息公开工作年度报告\n" TEXT("2023"),
	"国家税务总局彭州市税务局2023年政府信息公开工作年度报告", "国家税务总局彭州市税务局", 2023, NULL, NULL},
	{"a branch of a bureau", "厦门市自然资源和规划局同安分局2021年政府信息公开工作年度报告\n" TEXT("2021"),
	"厦门市自然资源和规划局同安分局2021年政府信息公开工作年度报告", "厦门市自然资源和规划局同安分局", 2021, NULL, NULL},
	{"a hospital", "晋江市中医院2014年信息公开工作年度报告\n" TEXT("2014"),
	"晋江市中医院2014年信息公开工作年度报告", "晋江市中医院", 2014, NULL, NULL},
	{"a school, and its year is not ours", "运城师范高等专科学校2015-2016学年信息公开年度报告\n"
		"一、概述\n学校高度重视信息公开工作。2015年10月修订了目录,2016年3月完成检查。\n二、主动公开情况\n略。\n",
	"运城师范高等专科学校2015-2016学年信息公开年度报告", "运城师范高等专科学校", 0, NULL, NULL},
	{"a federation", "凌海市残联2018年政府信息公开工作年度报告\n" TEXT("2018"),
	"凌海市残联2018年政府信息公开工作年度报告", "凌海市残联", 2018, NULL, NULL},

	/* Organs said from near by */
	{"我局",
		"我局2017年政府信息公开工作年度报告\n本报告由麻城市司法局编制。如有疑问请与麻城市司法局办公室联系。\n" TEXT("2017"),
	"我局2017年政府信息公开工作年度报告", "麻城市司法局", 2017, NULL, NULL},
	{"我镇",
		"我镇2019年政府信息公开工作年度报告\n" TEXT("2019") "《双溪镇政务公开制度》已经印发,欢迎登录双溪镇政府网站。\n"
		"双溪镇\n2020年1月9日\n",
	"我镇2019年政府信息公开工作年度报告", "双溪镇人民政府", 2019, "2020-01-09", NULL},
	{"of a province",
		"省水利厅2015年政府信息公开工作年度报告\n" TEXT("2015") "详见《湖南省水利厅信息公开指南》和湖南省水利厅网站。\n",
	"省水利厅2015年政府信息公开工作年度报告", "湖南省水利厅", 2015, NULL, NULL},
	{"of an autonomous region",
		"自治区科技厅2022年政府信息公开工作年度报告\n" TEXT("2022") "《宁夏回族自治区科技厅政务公开办法》已修订。\n",
	"自治区科技厅2022年政府信息公开工作年度报告", "宁夏回族自治区科技厅", 2022, NULL, NULL},
	{"of a county",
		"县教育局2020年政府信息公开工作年度报告\n根据《条例》,由凤冈县教育局编制。\n" TEXT("2020") "凤冈县教育局\n2021年1月20日\n",
	"县教育局2020年政府信息公开工作年度报告", "凤冈县教育局", 2020, "2021-01-20", NULL},
	{"near by, and nothing says of what",
		"区住房保障局2016年政府信息公开工作年度报告\n" TEXT("2016"),
	"区住房保障局2016年政府信息公开工作年度报告", NULL, 2016, NULL, NULL},

	{"an office of a city's government",
		"市政府研究室2019年政府信息公开工作年度报告\n" TEXT("2019") "2019年云河市政府研究室主动公开信息16条。\n",
	"市政府研究室2019年政府信息公开工作年度报告", "云河市政府研究室", 2019, NULL, NULL},
	{"words of the sentence before the name are none of it: a year",
		"市财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "2023年云河市财政局主动公开信息16条。\n",
	"市财政局2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"a year in Han numerals",
		"市财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "二〇二三年云河市财政局主动公开信息16条。\n",
	"市财政局2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"a day",
		"财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "截至12月31日云河市财政局公开信息16条。\n",
	"财政局2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"a day, and a name that begins with its word",
		"财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "截至12月31日日照市财政局公开信息16条。\n",
	"财政局2023年政府信息公开工作年度报告", "日照市财政局", 2023, NULL, NULL},
	{"a stretch of time",
		"市财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "一年来云河市财政局公开信息16条。\n",
	"市财政局2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"since when",
		"市财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "今年以来云河市财政局公开信息16条。\n",
	"市财政局2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"verb and preposition",
		"市财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "加强对云河市财政局工作的监督。\n",
	"市财政局2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"words that nobody knows, and the name by itself",
		"市财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "如实反映云河市财政局的情况。\n云河市财政局主动公开。\n",
	"市财政局2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"several organs, and words before the name said from near by",
		"市财政局2023年政府信息公开工作年度报告\n" TEXT("2023") "各县市财政局积极落实,向市财政局报送,经市财政局党组研究。\n",
	"市财政局2023年政府信息公开工作年度报告", NULL, 2023, NULL, NULL},
	{"no more in the body than from near by: the title's own words",
		"商务局2023年政府信息公开工作年度报告\n" TEXT("2023") "2023年度市商务局共计收到5条申请。\n",
	"商务局2023年政府信息公开工作年度报告", "商务局", 2023, NULL, NULL},
	{"the title's year is none of the name",
		"2015年度县水利局政府信息公开工作年度报告\n" TEXT("2015"),
	"2015年度县水利局政府信息公开工作年度报告", NULL, 2015, NULL, NULL},
	{"nor in Han numerals",
		"二〇一七年县教育局政府信息公开工作年度报告\n" TEXT("2017"),
	"二〇一七年县教育局政府信息公开工作年度报告", NULL, 2017, NULL, NULL},
	{"nor of a whole city",
		"2017年全市政府信息公开工作年度报告\n" TEXT("2017"),
	"2017年全市政府信息公开工作年度报告", NULL, 2017, NULL, NULL},
	{"by who compiled it, under another name",
		"2017年县发改委政府信息公开工作年度报告\n本报告由云河县发展和改革委员会编制。\n" TEXT("2017"),
	"2017年县发改委政府信息公开工作年度报告", "云河县发展和改革委员会", 2017, NULL, NULL},
	{"who compiled it is not the one that is named most",
		"市财政局2017年政府信息公开工作年度报告\n本报告由云河市财政局编制。\n" TEXT("2017")
		"受到大山市财政局表扬。\n大山市财政局来访。\n",
	"市财政局2017年政府信息公开工作年度报告", "云河市财政局", 2017, NULL, NULL},

	/* No organ in the title, or no title */
	{"by the signature",
		"2021年政府信息公开工作年度报告\n" TEXT("2021") "宜章县岩泉镇人民政府\n2022年1月12日\n",
	"2021年政府信息公开工作年度报告", "宜章县岩泉镇人民政府", 2021, "2022-01-12", NULL},
	{"by the source",
		"2021年政府信息公开工作年度报告\n信息来源:昌乐县行政审批服务局 发布日期:2022-01-21\n" TEXT("2021"),
	"2021年政府信息公开工作年度报告", "昌乐县行政审批服务局", 2021, "2022-01-21", NULL},
	{"by who compiled it",
		"2013年政府信息公开工作年度报告\n本年度报告根据《条例》要求,由绥芬河市旅游局编制。\n" TEXT("2013"),
	"2013年政府信息公开工作年度报告", "绥芬河市旅游局", 2013, NULL, NULL},
	{"by who compiled it, and why",
		"2012年政府信息公开工作年度报告\n本报告由卢龙县政务公开办公室根据《条例》和市政府有关通知要求编制。\n" TEXT("2012"),
	"2012年政府信息公开工作年度报告", "卢龙县政务公开办公室", 2012, NULL, NULL},
	{"by what is published",
		"根据《条例》规定,现公布滑县人民政府办公室2012年政府信息公开工作年度报告。内容为2012年1月1日至12月31日期间的情况。\n"
		"一、概述\n工作有序推进。\n二、主动公开政府信息情况\n公开信息96条。\n",
	NULL, "滑县人民政府办公室", 2012, NULL, NULL},
	{"a table about the page",
		"北街街道2025年政府信息公开工作年度报告\n| 索引号 | 620702081/2026-00007 | 发文字号 | |\n"
		"| 关键词 | 发布机构 | 北街办事处 | |\n| 公开形式 | 责任部门 | ||\n| 生成日期 | 2026-01-23 16:24:38 | 是否有效 |\n" TEXT("2025"),
	"北街街道2025年政府信息公开工作年度报告", "北街街道办事处", 2025, "2026-01-23", NULL},
	{"labels with blanks behind",
		"信息名称 鄢陵县统计局2016年政府信息公开年度报告\n索引号 01413881X/2017-00028\n"
		"生成日期 2017-02-16 公开日期 2017-03-01 废止日期 有效\n内容概述 鄢陵县统计局2016年政府信息公开年度报告\n" TEXT("2016"),
	"鄢陵县统计局2016年政府信息公开年度报告", "鄢陵县统计局", 2016, "2017-03-01", NULL},
	{"a source that is none",
		"2018年政府信息公开工作年度报告\n作者:本站原创 | 来源:本站原创 | 时间:2019-01-18 点击数:-\n" TEXT("2018"),
	"2018年政府信息公开工作年度报告", NULL, 2018, "2019-01-18", NULL},
	{"a newspaper as its source",
		"2018年政府信息公开工作年度报告\n来源:新华社 2019-01-18 10:00\n" TEXT("2018"),
	"2018年政府信息公开工作年度报告", NULL, 2018, "2019-01-18", NULL},
	{"no title",
		TEXT("2020") "蒙城县数据资源管理局\n2021年1月27日\n",
	NULL, "蒙城县数据资源管理局", 2020, "2021-01-27", NULL},
	{"nothing but the form's own words",
		"政府信息公开工作年度报告\n一、总体情况\n公开工作有序推进。\n二、主动公开政府信息情况\n略。\n",
	"政府信息公开工作年度报告", NULL, 0, NULL, NULL},

	{"announced with the year before the name",
		"根据规定,现公布2012年云河镇政府信息公开工作年度报告。内容为2012年1月1日至12月31日期间的情况。\n" TEXT("2012"),
	NULL, "云河镇人民政府", 2012, NULL, NULL},
	{"announced, but of many",
		"根据规定,现公布2012年各乡镇政府信息公开工作年度报告。内容为2012年1月1日至12月31日期间的情况。\n" TEXT("2012"),
	NULL, NULL, 2012, NULL, NULL},
	{"by who announces it",
		"根据要求,云河镇政府编制2020年政府信息公开年度报告。\n" TEXT("2020"),
	NULL, "云河镇政府", 2020, NULL, NULL},
	{"by who announces it to the public",
		"根据要求,云河市财政局现向社会公布2020年政府信息公开工作年度报告。\n" TEXT("2020"),
	NULL, "云河市财政局", 2020, NULL, NULL},
	{"by who announces it, with words of the sentence that nobody can part",
		"根据云河市财政局要求编制2020年政府信息公开工作年度报告。\n" TEXT("2020"),
	NULL, NULL, 2020, NULL, NULL},
	{"by who announces it, behind the first heading",
		"一、总体情况\n根据要求,云河市东湖街道特编制2020年政府信息公开年度报告。\n二、主动公开政府信息情况\n略。\n"
		"三、收到和处理政府信息公开申请情况\n没有收到。\n",
	NULL, "云河市东湖街道办事处", 2020, NULL, NULL},
	{"a region without its government as the source",
		"- 索 引 号:0001\n- 发布机构:云山乡\n" TEXT("2012"),
	NULL, "云山乡人民政府", 2012, NULL, NULL},
	{"the source in the row below its label",
		"索引号 | 公开方式 | 发布机构 |\n1162/2010-00023 | 主动公开 | 云河区云山镇人民政府 |\n" TEXT("2009"),
	NULL, "云河区云山镇人民政府", 2009, NULL, NULL},
	{"a title of one more word",
		"云山乡人民政府2011年度信息公开的报告\n" TEXT("2011"),
	"云山乡人民政府2011年度信息公开的报告", "云山乡人民政府", 2011, NULL, NULL},
	{"a school by its short name",
		"云河二中2021年政府信息公开工作年度报告\n" TEXT("2021"),
	"云河二中2021年政府信息公开工作年度报告", "云河二中", 2021, NULL, NULL},
	{"an organ of a kind that nobody knows, named elsewhere",
		"云河市万卷楼2021年政府信息公开工作年度报告\n" TEXT("2021") "请登录云河市万卷楼网站。\n",
	"云河市万卷楼2021年政府信息公开工作年度报告", "云河市万卷楼", 2021, NULL, NULL},
	{"news that looks like a title of an organ of an unknown kind",
		"云河市启动2021年政府信息公开工作年度报告\n" TEXT("2021") "云河市启动了这一工作。\n",
	"云河市启动2021年政府信息公开工作年度报告", NULL, 2021, NULL, NULL},
	{"words that may be an organ's, but nothing says so",
		"最新热点2021年政府信息公开工作年度报告\n" TEXT("2021"),
	"最新热点2021年政府信息公开工作年度报告", NULL, 2021, NULL, NULL},
	{"behind the title and a low line",
		"2023年政府信息公开工作年度报告_云河市财政局\n" TEXT("2023"),
	"2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"behind the title and dashes",
		"2023年政府信息公开工作年度报告——云河市财政局\n" TEXT("2023"),
	"2023年政府信息公开工作年度报告", "云河市财政局", 2023, NULL, NULL},
	{"a site behind the title is no organ",
		"2023年政府信息公开工作年度报告_云河市人民政府\n" TEXT("2023"),
	"2023年政府信息公开工作年度报告", NULL, 2023, NULL, NULL},
	{"by whose work it goes",
		"结合云河市卫生健康委员会政府信息公开工作实际,现编制2023年政府信息公开工作年度报告。\n" TEXT("2023") "我委加强培训。\n",
	NULL, "云河市卫生健康委员会", 2023, NULL, NULL},
	{"by whose office to turn to",
		"现公布我局2023年政府信息公开工作年度报告。如有疑问,请与云河市财政局办公室联系。\n" TEXT("2023"),
	NULL, "云河市财政局", 2023, NULL, NULL},
	{"an office to turn to that is not of the kind",
		"现公布我局2023年政府信息公开工作年度报告。如有疑问,请与云河市政务公开办公室联系。\n" TEXT("2023"),
	NULL, NULL, 2023, NULL, NULL},
	{"the month only below the signature",
		"2014年政府信息公开工作年度报告\n" TEXT("2014") "凌源市国土资源局\n2015年3月\n",
	"2014年政府信息公开工作年度报告", "凌源市国土资源局", 2014, NULL, NULL},
	{"in brackets behind the title",
		"2020年政府信息公开工作年度报告(蕲春县应急管理局)\n" TEXT("2020"),
	"2020年政府信息公开工作年度报告", "蕲春县应急管理局", 2020, NULL, NULL},
	{"only a link to another year's report behind the text",
		TEXT("2021") "蕲春县应急管理局\n2022年1月10日\n\n蕲春县应急管理局2019年政府信息公开工作年度报告\n",
	NULL, "蕲春县应急管理局", 2021, "2022-01-10", NULL},
	{"a site's name in the footer is no signature",
		"2021年政府信息公开工作年度报告\n" TEXT("2021") "主办:蕲春县人民政府办公室\n蕲春县人民政府\n网站地图\n",
	"2021年政府信息公开工作年度报告", NULL, 2021, NULL, NULL},

	/* Several on a page */
	{"the title three times, in three forms",
		"第一篇:2009年仙桃市文化局政府信息公开年度报告\n仙桃市文化局政府信息公开年度报告\n"
		"2009年仙桃市文化局 政府信息公开年度报告\n(2010年3月10日)\n引言\n根据条例编制。\n" TEXT("2009"),
	"2009年仙桃市文化局政府信息公开年度报告", "仙桃市文化局", 2009, "2010-03-10", NULL},
	{"two reports",
		"孟连县财政局2019年政府信息公开工作年度报告\n" TEXT("2019") "孟连县财政局\n2020年1月8日\n"
		"孟连县财政局2020年政府信息公开工作年度报告\n" TEXT("2020") "孟连县财政局\n2021年1月9日\n",
	"孟连县财政局2019年政府信息公开工作年度报告", "孟连县财政局", 2019, "2020-01-08", "several_reports"},
	{"the second line again",
		"五常市民意乡\n2021年政府信息公开工作年度报告\n2021年政府信息公开工作年度报告\n" TEXT("2021"),
	"五常市民意乡2021年政府信息公开工作年度报告", "五常市民意乡人民政府", 2021, NULL, NULL},

	/* The period */
	{"the period agrees",
		"赤壁市统计局2019年政府信息公开工作年度报告\n本报告所列数据的统计期限自2019年1月1日起,至2019年12月31日止。\n" TEXT("2019"),
	"赤壁市统计局2019年政府信息公开工作年度报告", "赤壁市统计局", 2019, NULL, NULL},
	{"the period disagrees and wins",
		"赤壁市统计局2018年政府信息公开工作年度报告\n本报告所列数据的统计期限自2019年1月1日起,至2019年12月31日止。\n" TEXT("2019"),
	"赤壁市统计局2018年政府信息公开工作年度报告", "赤壁市统计局", 2019, NULL, "year_period"},
	{"the period with lost digits",
		"通城县商务局政府信息公开工作年度报告\n统计期限自20211月1日起至202112月31日止。\n" TEXT("2021"),
	"通城县商务局政府信息公开工作年度报告", "通城县商务局", 2021, NULL, NULL},
	{"the period in other forms",
		"通城县商务局政府信息公开工作年度报告\n本报告的内容时限为2012年1月1日—12月31日。\n" TEXT("2012"),
	"通城县商务局政府信息公开工作年度报告", "通城县商务局", 2012, NULL, NULL},
	{"the period by numbers",
		"通城县商务局政府信息公开工作年度报告\n统计时间自2021-1-1起至2021-12-31止。\n" TEXT("2021"),
	"通城县商务局政府信息公开工作年度报告", "通城县商务局", 2021, NULL, NULL},
	{"the period in Han numerals",
		"通城县商务局政府信息公开工作年度报告\n统计期限为二〇一六年一月一日至二〇一六年十二月三十一日。\n" TEXT("2016"),
	"通城县商务局政府信息公开工作年度报告", "通城县商务局", 2016, NULL, NULL},
	{"a period of months in the text is not the report's",
		"通城县商务局2020年政府信息公开工作年度报告\n2021年3月1日至2021年3月31日开展了检查。\n" TEXT("2020"),
	"通城县商务局2020年政府信息公开工作年度报告", "通城县商务局", 2020, NULL, NULL},

	/* Dates */
	{"in brackets below the title",
		"北安市文化局2009年政府信息公开年度报告\n(2010年3月10日)\n" TEXT("2009"),
	"北安市文化局2009年政府信息公开年度报告", "北安市文化局", 2009, "2010-03-10", NULL},
	{"alone below the title, day first",
		"康县民政局2016年政府信息公开工作年度报告\n04.02.2017  15:02\n" TEXT("2016"),
	"康县民政局2016年政府信息公开工作年度报告", "康县民政局", 2016, "2017-02-04", NULL},
	{"with slashes",
		"康县民政局2022年政府信息公开工作年度报告\n发布时间:2023/01/18  浏览量:88\n" TEXT("2022"),
	"康县民政局2022年政府信息公开工作年度报告", "康县民政局", 2022, "2023-01-18", NULL},
	{"Han numerals below the signature",
		"康县民政局2019年政府信息公开工作年度报告\n" TEXT("2019") "康县民政局\n二〇二〇年一月二十二日\n",
	"康县民政局2019年政府信息公开工作年度报告", "康县民政局", 2019, "2020-01-22", NULL},
	{"a bare label",
		"康县民政局2016年政府信息公开工作年度报告\n来源:办公室 时间:2017-01-12 10:01\n" TEXT("2016"),
	"康县民政局2016年政府信息公开工作年度报告", "康县民政局", 2016, "2017-01-12", NULL},
	{"publication before creation and update",
		"康县民政局2018年政府信息公开工作年度报告\n索引号:001 生成日期:2019-01-10 更新日期:2019-06-01 发布日期:2019-01-23\n" TEXT("2018"),
	"康县民政局2018年政府信息公开工作年度报告", "康县民政局", 2018, "2019-01-23", NULL},
	{"creation for want of better",
		"康县民政局2018年政府信息公开工作年度报告\n索引号:001 生成日期:2019-01-10 公开目录:年报\n" TEXT("2018"),
	"康县民政局2018年政府信息公开工作年度报告", "康县民政局", 2018, "2019-01-10", NULL},
	{"in a table of the page",
		"| 发布机构 | 康县民政局 | 发文日期 | 2018-02-28 |\n| 标题 | 康县民政局2017年政府信息公开工作年度报告 |\n" TEXT("2017"),
	"康县民政局2017年政府信息公开工作年度报告", "康县民政局", 2017, "2018-02-28", NULL},
	{"label and date on two lines",
		"康县民政局2020年政府信息公开工作年度报告\n发布日期:\n2021-01-12\n" TEXT("2020"),
	"康县民政局2020年政府信息公开工作年度报告", "康县民政局", 2020, "2021-01-12", NULL},
	{"the time of day glued to it",
		"康县民政局2020年政府信息公开工作年度报告\n发布时间:2021-01-1214:30:05\n" TEXT("2020"),
	"康县民政局2020年政府信息公开工作年度报告", "康县民政局", 2020, "2021-01-12", NULL},
	{"signed within the year",
		"康县民政局2018年政府信息公开工作年度报告\n" TEXT("2018") "康县民政局\n2018年12月31日\n",
	"康县民政局2018年政府信息公开工作年度报告", "康县民政局", 2018, "2018-12-31", NULL},
	{"signed a year too early is a slip of the pen",
		"康县民政局2018年政府信息公开工作年度报告\n" TEXT("2018") "康县民政局\n2018年1月9日\n",
	"康县民政局2018年政府信息公开工作年度报告", "康县民政局", 2018, NULL, NULL},
	{"the month only",
		"康县民政局2018年政府信息公开工作年度报告\n" TEXT("2018") "康县民政局\n2019年3月\n",
	"康县民政局2018年政府信息公开工作年度报告", "康县民政局", 2018, NULL, NULL},
	{"lost words, one date",
		"康县民政局2022年政府信息公开工作年度报告\n" TEXT("2022") "\n2023130\n",
	"康县民政局2022年政府信息公开工作年度报告", "康县民政局", 2022, "2023-01-30", NULL},
	{"lost words, two dates",
		"康县民政局2022年政府信息公开工作年度报告\n" TEXT("2022") "\n2023112\n",
	"康县民政局2022年政府信息公开工作年度报告", "康县民政局", 2022, NULL, NULL},
	{"lost figures, and the year reported on",
		"康县民政局2017年政府信息公开工作年度报告\n" TEXT("2017") "康县民政局\n2017210日\n",
	"康县民政局2017年政府信息公开工作年度报告", "康县民政局", 2017, NULL, NULL},
	{"lost words, another year",
		"康县民政局2022年政府信息公开工作年度报告\n" TEXT("2022") "\n2022130\n",
	"康县民政局2022年政府信息公开工作年度报告", "康县民政局", 2022, NULL, NULL},
	{"a word of it left",
		"康县民政局2016年政府信息公开工作年度报告\n" TEXT("2016") "康县民政局\n2017年210日\n",
	"康县民政局2016年政府信息公开工作年度报告", "康县民政局", 2016, "2017-02-10", NULL},
	{"a day that is none",
		"康县民政局2016年政府信息公开工作年度报告\n发布时间:2017-02-30\n" TEXT("2016"),
	"康县民政局2016年政府信息公开工作年度报告", "康县民政局", 2016, NULL, NULL},
	{"today is no date of publication",
		"今天是2024年5月6日 星期一\n康县民政局2016年政府信息公开工作年度报告\n" TEXT("2016") "版权所有 2017-2024\n",
	"康县民政局2016年政府信息公开工作年度报告", "康县民政局", 2016, NULL, NULL},
	{"dates in the text are none, either",
		"康县民政局2016年政府信息公开工作年度报告\n2017年1月5日,我局召开会议。\n" TEXT("2016") "截止时间:2017年2月1日\n",
	"康县民政局2016年政府信息公开工作年度报告", "康县民政局", 2016, NULL, NULL},
};

#define N_CASES ((int) (sizeof(cases) / sizeof(cases[0])))

/* Bodies without a table, and whether they are reports */
typedef struct Body
{
	const char *name;
	const char *body;
	bool		is_report;
} Body;

static const Body bodies[] = {
	{"nothing", "", false},
	{"filler", "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor.", false},
	{"a report", "康县民政局2016年政府信息公开工作年度报告\n" TEXT("2016"), true},
	{"a narrative of 2009",
		"2008年度贵溪市建设局政府信息公开年度报告\n"
		"根据《中华人民共和国政府信息公开条例》,特向社会公布本报告。\n"
		"一、概述\n我局成立了领导小组。\n二、主动公开政府信息情况\n全年公开信息66条。\n"
		"三、依申请公开政府信息情况\n没有收到申请。\n四、收费及减免情况\n未收费。\n", true},
	{"a narrative without headings",
		"我镇2010年政府信息公开工作总结\n一年来,我镇高度重视政府信息公开工作,成立了领导小组,制定了方案。"
		"全年主动公开政府信息45条,收到依申请公开2件,均已答复。公开栏更新12次。"
		"下一步我们将继续完善制度,加强培训,拓宽渠道。\n古城镇人民政府\n2011年1月5日\n", true},
	{"a narrative without a title", TEXT("2012"), true},
	{"announced in a sentence, with a period and headings of its own",
		"根据有关规定,现向社会公布2018年度云河县发展和改革局信息公开年度报告。本报告统计截止到2018年1月1日至2018年12月31日止。\n"
		"一、政府信息公开情况\n2018年,我局公开各类信息67条。\n二、重点领域信息公开情况\n严格按照条例执行。\n"
		"三、依申请公开情况\n收到申请5件,按时答复5件。\n", true},
	{"announced in a sentence, and its first heading ends the line",
		"根据规定,特向社会公开2012年度政府信息公开年度报告。统计期限为2012年1月1日至2012年12月31日。 一、概述\n工作有序。\n"
		"二、主动公开政府信息的情况\n公开信息320条。\n三、依申请公开政府信息办理情况\n没有收到。\n", true},
	{"an announcement of news",
		"根据有关规定,现向社会公布2018年度云河县十件实事。\n一、道路\n修路5条。\n二、公开\n公开信息5条。\n"
		"三、办事\n收到申请5件。\n", false},
	{"a notice that speaks of an announcement",
		"关于做好2018年度政府信息公开年度报告编制工作的通知\n各单位:\n各单位应写明现向社会公布2018年度政府信息公开年度报告。\n"
		"一、编写\n如实编写公开情况。\n二、报送\n按时报送。\n三、公布\n主动公开。\n", false},
	{"headings whose tables were images",
		"遂昌县文化广电局2021年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n"
		"三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n"
		"五、存在的主要问题及改进情况\n六、其他需要报告的事项\n", true},
	{"news of a report",
		"我市发布2019年政府信息公开工作年度报告\n2020-03-31 来源:市政府办公室\n"
		"日前,市政府发布《濮阳市2019年政府信息公开工作年度报告》。报告显示,全市主动公开政府信息5万条,"
		"收到政府信息公开申请320件,同比增长5%。报告从总体情况、主动公开等六个方面作了总结。\n", false},
	{"news of training",
		"区政务办举办政府信息公开工作年度报告编制培训会\n12月3日,区政务办组织各部门培训。"
		"会上讲解了依申请公开、主动公开等内容的填报要求。全区120人参加。\n", false},
	{"a notice",
		"关于做好2019年度政府信息公开工作年度报告编制发布工作的通知\n各区县人民政府,市政府各部门:\n"
		"为做好2019年度政府信息公开工作年度报告编制工作,现就有关事项通知如下。\n一、编制内容\n"
		"年度报告包括总体情况、主动公开政府信息情况等六部分。\n二、报送时间\n请于1月31日前报送。\n"
		"三、工作要求\n要高度重视,按时公布。\n市人民政府办公室\n2019年12月20日\n", false},
	{"a notice with the form's headings",
		"关于编制2021年度政府信息公开工作年度报告的通知\n各镇人民政府:\n年度报告按以下格式编写:\n一、总体情况\n"
		"主要介绍本年度工作。\n二、主动公开政府信息情况\n填写表格。\n三、收到和处理政府信息公开申请情况\n填写表格。\n"
		"四、政府信息公开行政复议、行政诉讼情况\n填写表格。\n五、存在的主要问题及改进情况\n如实填写。\n"
		"六、其他需要报告的事项\n请于1月15日前报送。\n", false},
	{"a notice over several lines",
		"泸定县人民政府办公室\n\n关于做好2017年政府信息公开工作年度报告\n\n编制和公布工作的通知\n\n泸府办函〔2018〕21号\n\n"
		"各乡镇人民政府,县政府各部门:\n按照有关要求,现就有关事项通知如下。\n一、切实做好年度报告编制公布工作\n"
		"要认真总结2017年政府信息公开工作情况,包括主动公开、依申请公开等。\n二、按时报送\n请于3月1日前报送。\n", false},
	{"a rule on reports",
		"信息公开工作年度报告制度\n时间:2017-12-16 09:24 来源:办公室\n第一条 为把本局政府信息公开工作引向深入,制定本制度。\n"
		"第二条 年度报告包括主动公开和依申请公开的情况,不予公开的信息情况。\n第三条 于每年12月31日前提交书面报告。\n", false},
	{"a circular on how reports were published",
		"省人民政府办公厅关于2009年政府信息公开工作年度报告编制公布情况的通报\n各市人民政府:\n"
		"现将有关情况通报如下。各单位的年度报告基本涵盖了主动公开、依申请公开等内容。部分单位未按时公布。\n", false},
	{"the Regulations",
		"中华人民共和国政府信息公开条例\n第一章 总则\n第一条 为了保障公民、法人和其他组织依法获取政府信息,制定本条例。\n"
		"第二章 公开的主体和范围\n第十条 行政机关制作的政府信息,由制作该政府信息的行政机关负责公开。\n"
		"第三章 主动公开\n第十九条 应当主动公开。\n第四章 依申请公开\n第二十七条 可以申请获取相关政府信息。\n"
		"第四十九条 应当在每年1月31日前公布本行政机关上一年度政府信息公开工作年度报告。\n", false},
	{"a guide",
		"岷县财政局政府信息公开指南\n一、主动公开\n(一)公开范围。参见目录。\n二、依申请公开\n公民可以申请公开政府信息。\n"
		"三、监督和救济\n可以申请行政复议或者提起行政诉讼。\n", false},
	{"an index page",
		"政府信息公开年报\n靖远县2022年政府信息公开工作年度报告 2023-01-20\n靖远县2021年政府信息公开工作年度报告 2022-01-21\n"
		"靖远县2020年政府信息公开工作年度报告 2021-01-19\n靖远县2019年政府信息公开工作年度报告 2020-01-22\n下一页 尾页\n", false},
	{"an index page of many organs",
		"首页 > 年报\n平桥区教育局2020年政府信息公开工作年度报告\n平桥区财政局2020年政府信息公开工作年度报告\n"
		"平桥区水利局2020年政府信息公开工作年度报告\n平桥区审计局2020年政府信息公开工作年度报告\n", false},
	{"a title and nothing else",
		"靖远县2022年政府信息公开工作年度报告\n附件下载\n打印 关闭\n", false},
	{"a report on the work of the government",
		"2019年政府工作报告\n各位代表:现在,我代表市人民政府向大会报告工作。\n一、2018年工作回顾\n经济稳步增长。\n"
		"二、2019年总体要求\n稳中求进。\n三、主要任务\n推进政务公开。\n", false},
	{"a report on the rule of law",
		"康县民政局2021年法治政府建设年度报告\n一、总体情况\n稳步推进。\n二、主要举措\n推进政务公开,主动公开政府信息。\n"
		"三、存在的问题和改进\n人员不足。\n", false},
	{"key points of the work",
		"2018年政务公开工作要点\n一、着力加强公开解读回应\n围绕重点领域,加大主动公开力度。\n二、提升政务服务\n推进网上办理。\n"
		"三、完善制度\n规范依申请公开。\n", false},
	{"an explanation of the form",
		"《政府信息公开工作年度报告格式》解读\n一、背景\n为贯彻条例。\n二、主要内容\n依申请公开统计表分六类。\n三、实施\n自2020年起。\n", false},
};

#define N_BODIES ((int) (sizeof(bodies) / sizeof(bodies[0])))

static int	tests;
static int	failures;

static bool
same(String text, const char *expected)
{
	if (text.text == NULL || expected == NULL)
		return text.text == NULL && expected == NULL;
	return text.length == strlen(expected) && memcmp(text.text, expected, text.length) == 0;
}

static void
expect_string(const char *what, String text, const char *expected, bool *passed)
{
	if (same(text, expected))
		return;
	printf("# %s is \"%.*s\", not \"%s\"\n", what, (int) text.length,
		   text.text ? text.text : "", expected ? expected : "NULL");
	*passed = false;
}

static void
result(bool passed, const char *name)
{
	tests++;
	failures += !passed;
	printf("%s %d - %s\n", passed ? "ok" : "not ok", tests, name);
}

static void
check_case(const Case *test)
{
	Report		report;
	char		date[24] = "";
	bool		passed = true;
	const char *rule;

	memset(&report, 0, sizeof(report));
	gxbg_identify(gxbg_scan(test->body, strlen(test->body)), &report);
	if (report.published_on.year)
		snprintf(date, sizeof(date), "%04d-%02d-%02d", report.published_on.year,
				 report.published_on.month, report.published_on.day);
	expect_string("title", report.title, test->title, &passed);
	expect_string("agency", report.agency, test->agency, &passed);
	if (report.year != test->year)
	{
		printf("# year is %d, not %d\n", report.year, test->year);
		passed = false;
	}
	if (strcmp(date, test->published_on ? test->published_on : "") != 0)
	{
		printf("# published on \"%s\", not \"%s\"\n", date,
			   test->published_on ? test->published_on : "");
		passed = false;
	}
	rule = report.finding_count > 0 ? report.findings[0].rule : "";
	if (strcmp(rule, test->rule ? test->rule : "") != 0)
	{
		printf("# finding \"%s\", not \"%s\"\n", rule, test->rule ? test->rule : "");
		passed = false;
	}
	result(passed, test->name);
	gxbg_host_release_all();
}

int
main(void)
{
	for (int i = 0; i < N_CASES; i++)
		check_case(&cases[i]);
	for (int i = 0; i < N_BODIES; i++)
	{
		const Body *body = &bodies[i];

		result(gxbg_is_report(gxbg_scan(body->body, strlen(body->body))) == body->is_report,
			   body->name);
		gxbg_host_release_all();
	}
	printf("1..%d\n", tests);
	return failures > 0;
}
