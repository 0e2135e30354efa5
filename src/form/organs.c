/*
 * organs.c
 *	  Kinds of organs and the words of their names.
 *
 * The names by period follow the reforms that the National People's Congress
 * adopted on 2008-03-15, 2013-03-14, 2018-03-17 and 2023-03-10 (and the Central
 * Committee's plans of 2018 and 2023); provinces and counties followed within the
 * year after, which is why a name may be found up to a year out of its period.
 */
#include "form/organs.h"

#include <stddef.h>

#define R2008	"国务院机构改革方案 2008"
#define R2013	"国务院机构改革和职能转变方案 2013"
#define R2018	"国务院机构改革方案 2018"
#define R2023	"党和国家机构改革方案 2023"

const OrganKind gxbg_organ_kinds[] = {
	/* Governments */
	{"government", "人民政府", "People's government", ROLE_GOVERNMENT,
	"人民政府", "", NULL, NULL},
	{"government_office", "政府办公室", "Office of the government", ROLE_GOVERNMENT_OFFICE,
	"人民政府办公室 人民政府办公厅", "", NULL, NULL},
	{"township", "乡镇人民政府", "Government of a town or township", ROLE_TOWNSHIP,
	"乡人民政府 镇人民政府", "", NULL, NULL},
	{"street_office", "街道办事处", "Subdistrict office", ROLE_STREET_OFFICE,
	"街道办事处", "", NULL, NULL},
	{"zone_committee", "开发区管理委员会", "Committee of a zone", ROLE_ZONE_COMMITTEE,
	"管理委员会", "", NULL, NULL},

	/* Departments */
	{"development_reform", "发展和改革", "Development and reform", ROLE_FUNCTION,
	"发展和改革委员会", "发展改革 发改 发展规划 经济发展 经济运行* 重大项目* 重点项目* 重点工程*", NULL, NULL},
	{"education", "教育", "Education", ROLE_FUNCTION,
	"教育局", "教体 教科体 科教体 教育督导* 招生考试* 教育考试* 考试院*", NULL, NULL},
	{"science_technology", "科学技术", "Science and technology", ROLE_FUNCTION,
	"科学技术局", "科技 科工信 科工 科技创新 知识产权科技 科技信息", NULL, R2023},
	{"industry_information", "工业和信息化", "Industry and information technology", ROLE_FUNCTION,
	"经济贸易委员会-2009 工业和信息化局2008-",
	"工信 经信 经济信息化 经济信息 经济商务 经济贸易 经贸 经济科技 经济科技信息化 工业信息 工业经济 工业 信息化 信息产业* 工商信 工信商 "
	"中小企业* 民营经济* 乡镇企业* 国防科技工业* 国防科学技术工业* 无线电* 企业服务* 煤炭工业* 盐业* 盐务*", NULL, R2008},
	{"ethnic_religious_affairs", "民族宗教", "Ethnic and religious affairs", ROLE_FUNCTION,
	"民族宗教事务局", "民宗 民族事务 民族 宗教* 宗教事务*", NULL, NULL},
	{"public_security", "公安", "Public security", ROLE_FUNCTION,
	"公安局", "公安交通* 公安交警* 交通警察* 交警* 森林公安* 派出所* 边防* 出入境* 看守所*", NULL, NULL},
	{"civil_affairs", "民政", "Civil affairs", ROLE_FUNCTION,
	"民政局", "社会福利* 社会救助* 救助管理* 社会组织* 老龄* 殡葬* 社会事务 社会事业", NULL, NULL},
	{"justice", "司法", "Justice", ROLE_FUNCTION,
	"司法局", "监狱* 戒毒* 劳教* 劳动教养* 公证* 法律援助*", NULL, R2018},
	{"finance", "财政", "Finance", ROLE_FUNCTION,
	"财政局", "财政金融 财税 国库* 非税* 政府采购* 财政审计", NULL, NULL},
	{"human_resources", "人力资源和社会保障", "Human resources and social security", ROLE_FUNCTION,
	"人力资源和社会保障局2008-",
	"人社 人力资源 人力社保 组织人事 人事人才 社会保险* 社会保障* 就业* 劳动就业* 人才* 劳动监察* 劳动保障监察* 公务员*", NULL, R2008},
	{"natural_resources", "自然资源", "Natural resources", ROLE_FUNCTION,
	"国土资源局-2018 自然资源局2018-",
	"规划自然资源 国土资源规划 规划国土资源 规划土地 国土房管 国土资源房屋 国土资源房产 国土规划 规划国土 自然资源规划 国土环境资源 国土 自资 国土建设 "
	"自然资源规划建设 土地储备* 土地* 不动产* 测绘* 地质* 矿产* 地矿* 国土空间*", NULL, R2018},
	{"ecology_environment", "生态环境", "Ecology and environment", ROLE_FUNCTION,
	"环境保护局-2018 生态环境局2018-", "环保 环境 生态环保 环境保护林业 环境监测* 环境监察* 环境督察*", NULL, R2018},
	{"housing_construction", "住房和城乡建设", "Housing and urban-rural development", ROLE_FUNCTION,
	"建设局-2009 住房和城乡建设局2008-",
	"住建 住房建设 住房保障建设 住房规划建设 住房城乡规划建设 规划建设 城乡建设 城市建设 城建 建设环保 建设交通 城乡规划建设 规划住建 住房 建委 建设环境 "
	"住房保障* 房产* 房地产* 房屋* 住房保障房产* 房管* 征收* 拆迁* 棚户区* 棚改* 保障性住房* 市政* 公用事业* 市政公用* 建筑* 工程质量* 城市更新*", NULL, R2008},
	{"urban_management", "城市管理", "Urban management and law enforcement", ROLE_FUNCTION,
	"城市管理局", "城管 城市管理综合行政执法* 城市管理行政执法 城市管理执法 城管执法 城市综合管理 城管综合执法 "
	"综合行政执法* 综合执法* 行政执法* 城市执法* 市容* 环境卫生* 市政管理* 园林* 城市公用* 市容环卫* 市政园林* 绿化市容*", NULL, NULL},
	{"transport", "交通运输", "Transport", ROLE_FUNCTION,
	"交通局-2009 交通运输局2008-",
	"交通 铁道 交运 交通运输水利 公路* 道路运输* 运输管理* 港口* 港航* 航务* 航道* 铁路* 民用航空* 民航* 机场* 高速公路* 口岸交通* 地方海事* 运管*", NULL, R2008},
	{"water", "水利", "Water resources", ROLE_FUNCTION,
	"水利局 水务局", "水利水电 水电 水利林业 水土保持* 防汛* 防汛抗旱* 河务* 水文* 移民* 水库移民* 水利水电工程移民* 南水北调* 水资源* "
	"水库* 灌区* 河道* 供水* 排水* 三峡*", NULL, NULL},
	{"agriculture_rural", "农业农村", "Agriculture and rural affairs", ROLE_FUNCTION,
	"农业局-2018 农业农村局2018-",
	"农业 农牧 农村工作 农牧业 农业畜牧 农业水利 农业林业 农林 农水 农林水 农业经济 农业科技 农牧科技 农牧水务 农村农业 农业委 农业农村水利 农业农村水务 "
	"农业农村委 农村经济 畜牧* 畜牧兽医* 畜牧业* 兽医* 农机* 农业机械* 农业综合开发* 农业开发* 农经* 农业行政执法* 农垦* 农技* 种子* 蚕桑* 茶叶*", NULL, R2018},
	{"forestry", "林业和草原", "Forestry and grassland", ROLE_FUNCTION,
	"林业局-2018 林业和草原局2018-", "林业 林草 园林绿化 林业园林 绿化 森林* 自然保护区* 国家公园* 湿地* 林权* 国有林* 林场* 草原*", NULL, R2018},
	{"commerce", "商务", "Commerce", ROLE_FUNCTION,
	"商务局", "商务粮食 商贸 商贸流通 贸易 商业 商务经济 商务投资促进 商务招商 外经贸 对外贸易经济合作 外贸* 口岸* 商务旅游 酒类* 流通* 对外经济*", NULL, NULL},
	{"culture_tourism", "文化和旅游", "Culture and tourism", ROLE_FUNCTION,
	"文化和旅游局2018-",
	"文旅 文化旅游 文化广电旅游 文广旅 文广旅体 文旅体 文化广电旅游体育 文化体育广电旅游 文化体育旅游 文化广播电视旅游 文化旅游广电 文体广旅 文体旅 "
	"文化旅游体育 文化旅游体育广电 文化广电体育旅游 文化体育广播电视旅游 文体旅游 文体广电旅游 文化旅游广播电视 文化旅游广电体育 文化广电旅游文物 "
	"文化广播电影电视旅游 旅游文化 旅游文体 文化广播电视体育旅游 文体旅游广电 文化旅游新闻出版 旅游文化体育 文化体育广电新闻出版旅游 "
	"文物* 文化市场* 博物馆* 博物院* 图书馆* 文化馆* 美术馆* 群众艺术馆* 文化中心* 大剧院* 纪念馆*", NULL, R2018},
	{"health", "卫生健康", "Health", ROLE_FUNCTION,
	"卫生局-2014 卫生和计划生育委员会2013-2018 卫生健康委员会2018-",
	"卫健 卫健委 卫健体 卫生健康体育 卫计 卫生计生 卫生人口计划生育 卫生计划生育 卫生食品药品 卫生 疾病预防控制* 疾控* 疾病控制* 中医药* 中医* 爱国卫生* "
	"卫生监督* 血液* 急救* 健康教育*", NULL, R2018},
	{"veterans", "退役军人事务", "Veterans affairs", ROLE_FUNCTION,
	"退役军人事务局2018-", "退役军人", NULL, R2018},
	{"emergency", "应急管理", "Emergency management", ROLE_FUNCTION,
	"安全生产监督管理局-2018 应急管理局2018-",
	"应急 安监 安全监督 安全生产 应急管理安全生产 安全生产监督 煤矿安全* 矿山安全* 煤矿监察* 安全监管", NULL, R2018},
	{"audit", "审计", "Audit", ROLE_FUNCTION,
	"审计局", "", NULL, NULL},
	{"state_assets", "国有资产监督管理", "State-owned assets", ROLE_FUNCTION,
	"国有资产监督管理委员会", "国资 国资委 国有资产 国有资产管理", NULL, NULL},
	{"market_regulation", "市场监督管理", "Market regulation", ROLE_FUNCTION,
	"市场监督管理局2013-", "市场监管 市监 市场质量监督 市场质量 市场 质量技术审评* 消费者*", NULL, R2018},
	{"statistics", "统计", "Statistics", ROLE_FUNCTION,
	"统计局", "调查总队* 调查队* 社情民意* 普查*", NULL, NULL},
	{"sports", "体育", "Sports", ROLE_FUNCTION,
	"体育局", "体育彩票* 体育总会* 体育运动*", NULL, NULL},
	{"medical_insurance", "医疗保障", "Healthcare security", ROLE_FUNCTION,
	"医疗保障局2018-", "医保 医疗保险* 医疗生育保险* 药品采购* 新型农村合作医疗*", NULL, R2018},
	{"petitions", "信访", "Petitions", ROLE_FUNCTION,
	"信访局", "群众工作 群众信访", NULL, R2023},
	{"government_services", "政务服务", "Government services", ROLE_CENTER,
	"行政审批局 政务服务管理局",
	"行政审批服务 政务服务数据 政务公开 政务 行政服务 行政审批 审批服务 行政审批政务信息 营商环境 营商环境建设 公共服务* 便民服务* 政务服务大数据 "
	"政府政务服务 政务公开政务服务 市民服务* 12345* 市长热线* 放管服*", NULL, NULL},
	{"data", "数据", "Data", ROLE_CENTER,
	"大数据管理局2014-2023 数据局2023-",
	"大数据 大数据发展 大数据应用 大数据产业发展 数据资源 数字经济 电子政务 数据发展 智慧城市 信息中心* 政府网站* 数据管理", NULL, R2023},
	{"civil_defence", "人民防空", "Civil air defence", ROLE_FUNCTION,
	"人民防空办公室 国防动员办公室2022-", "人防 国防动员 民防 人民防空地震 民防地震", NULL, NULL},
	{"tax", "税务", "Taxation", ROLE_FUNCTION,
	"国家税务局-2018 地方税务局-2018 税务局2018-", "地税* 国税* 地方税务* 国家税务* 税务", NULL, R2018},
	{"customs", "海关", "Customs", ROLE_FUNCTION,
	"海关", "海关缉私* 海关总署 出入境检验检疫*", NULL, R2018},
	{"meteorology", "气象", "Meteorology", ROLE_FUNCTION, "气象局", "气象台* 气象站*", NULL, NULL},
	{"postal", "邮政管理", "Postal administration", ROLE_FUNCTION, "邮政管理局", "邮政 邮政业*", NULL, NULL},
	{"maritime", "海事", "Maritime safety", ROLE_FUNCTION, "海事局", "航海保障*", NULL, NULL},
	{"tobacco", "烟草专卖", "Tobacco monopoly", ROLE_FUNCTION, "烟草专卖局", "烟草", NULL, NULL},
	{"earthquake", "地震", "Earthquake administration", ROLE_FUNCTION,
	"地震局", "防震减灾 地震监测* 震灾*", NULL, R2018},
	{"fire_rescue", "消防救援", "Fire and rescue", ROLE_CENTER,
	"公安消防支队-2018 消防救援支队2018- 消防救援局2018-", "消防 公安消防 消防救援", NULL, R2018},
	{"housing_fund", "住房公积金", "Housing fund", ROLE_CENTER,
	"住房公积金管理中心", "公积金 住房资金 住房公积金", NULL, NULL},
	{"public_resources", "公共资源交易", "Public resources trading", ROLE_CENTER,
	"公共资源交易中心", "公共资源 招标采购 招标投标 招投标 公共资源交易监督 公共资源交易服务*", NULL, NULL},
	{"archives", "档案", "Archives", ROLE_CENTER,
	"档案局 档案馆", "档案史志 史志档案 城建档案* 城市建设档案*", NULL, NULL},
	{"foreign_affairs", "外事", "Foreign affairs", ROLE_FUNCTION,
	"外事办公室", "外交 外事侨务 外侨 外事港澳 外事旅游 港澳事务* 台湾事务* 台办* 对外友好*", NULL, NULL},
	{"overseas_chinese_affairs", "侨务", "Overseas Chinese affairs", ROLE_FUNCTION,
	"侨务办公室", "侨务 侨办 归国华侨*", NULL, R2018},
	{"financial_regulation", "金融监督管理", "Financial regulation", ROLE_FUNCTION,
	"金融工作办公室-2018 地方金融监督管理局2018- 国家金融监督管理总局监管局2023-",
	"金融 地方金融 金融监管 金融服务 金融发展 金融工作 银行业监督管理* 银监* 银行保险监督管理* 银保监* 证券监督管理* 证监* 保险监督管理* 保监* "
	"外汇管理* 人民银行*", NULL, R2023},
	{"investment_promotion", "投资促进", "Investment promotion", ROLE_CENTER,
	"投资促进局", "招商 招商引资 招商合作 招商投资 经济合作 经济技术合作 合作交流 投资合作 投资服务 经济协作 博览* 贸易促进*", NULL, NULL},
	{"press_publication", "新闻出版", "Press and publication", ROLE_FUNCTION,
	"新闻出版局", "新闻出版 版权 新闻出版版权 新闻出版广电 新闻出版广播电影电视 新闻办*", NULL, R2013},
	{"supply_marketing", "供销合作", "Supply and marketing cooperatives", ROLE_CENTER,
	"供销合作社联合社", "供销 供销社 供销合作 供销合作社", NULL, NULL},
	{"radio_television", "广播电视", "Radio and television", ROLE_CENTER,
	"广播电视局", "广电 广播电影电视 广播影视 广播电视新闻出版 广电新闻出版 电视台* 广播电视台* 融媒体* 传媒*", NULL, R2018},
	{"drug_administration", "药品监督管理", "Drug administration", ROLE_FUNCTION,
	"药品监督管理局2018-", "药品监管 药监 药品检验* 药品不良反应* 医疗器械*", NULL, R2018},
	{"intellectual_property", "知识产权", "Intellectual property", ROLE_FUNCTION,
	"知识产权局", "知识产权保护* 专利*", NULL, R2018},
	{"energy", "能源", "Energy", ROLE_FUNCTION,
	"能源局", "能源监管 煤炭 煤炭管理 电力* 石油* 天然气*", NULL, R2013},
	{"grain_reserves", "粮食和物资储备", "Grain and material reserves", ROLE_FUNCTION,
	"粮食局-2018 粮食和物资储备局2018-", "粮食 粮食流通 粮食物资 物资储备*", NULL, R2018},
	{"marine_fisheries", "海洋与渔业", "Oceans and fisheries", ROLE_FUNCTION,
	"海洋与渔业局", "海洋 渔业 渔政* 水产 海洋发展 海洋渔业 海洋经济 渔港* 水产畜牧 海洋水产", NULL, NULL},
	{"offices_administration", "机关事务管理", "Administration of government offices", ROLE_CENTER,
	"机关事务管理局", "机关事务 机关后勤 接待* 公务用车* 机关服务", NULL, NULL},
	{"local_chronicles", "地方志", "Local chronicles", ROLE_CENTER,
	"地方志办公室", "地方志 地方志编纂 史志 党史研究* 党史 方志 地方史志 党史地方志 党史史志 志书", NULL, NULL},
	{"communications", "通信管理", "Communications administration", ROLE_FUNCTION,
	"通信管理局", "通信", NULL, R2008},

	/* Institutions */
	{"school", "学校", "School", ROLE_INSTITUTION,
	"学校", "大学 学院 学校 中学 小学 幼儿园 高中 初中 职中 党校 附中 附小 职校 技校 中专 师范 校区 完小 幼稚园 职教中心 职业教育中心 一中 二中 三中 四中 五中 "
	"六中 七中 八中 九中 十中 学堂 教学点 中心校 进修校 电大", NULL, NULL},
	{"hospital", "医院", "Hospital", ROLE_INSTITUTION,
	"医院", "医院 卫生院 保健院 妇幼保健院 卫生服务中心 防治院 妇幼保健所 卫生所 卫生室 门诊部 妇幼保健中心 妇幼保健计划生育服务中心 疗养院 急救中心 防治所 康复中心 "
	"卫生服务站 保健所 结核病防治所 中心血站 血站", NULL, NULL},
	{"enterprise", "企业", "Enterprise", ROLE_INSTITUTION,
	"公司", "公司 集团 厂 银行 信用社 联社 有限责任 供电局 电厂 自来水厂 商行 供电所 煤气 农场 林场 牧场 茶场 水厂 电力局", NULL, NULL},

	/* Of the past */
	{"industry_commerce", "工商行政管理", "Industry and commerce administration", ROLE_FUNCTION,
	"工商行政管理局-2018", "工商 工商质监 工商质量技术监督 工商质量监督", "market_regulation", R2018},
	{"quality_supervision", "质量技术监督", "Quality and technical supervision", ROLE_FUNCTION,
	"质量技术监督局-2018", "质监 质量监督 质量技术监督 质量监督检验* 质量技术 计量* 特种设备* 标准化* 纤维检验*", "market_regulation", R2018},
	{"food_drug", "食品药品监督管理", "Food and drug administration", ROLE_FUNCTION,
	"食品药品监督管理局-2018", "食药监 食品药品 食品药品监管 食品药品工商质量 食品安全*", "market_regulation", R2018},
	{"family_planning", "人口和计划生育", "Population and family planning", ROLE_FUNCTION,
	"人口和计划生育委员会-2013", "人口计生 计划生育 计生 人口计划生育 人口", "health", R2013},
	{"price", "物价", "Price administration", ROLE_FUNCTION,
	"物价局-2018", "价格监督* 价格认证* 价格", "development_reform", R2018},
	{"legislative_affairs", "法制", "Legislative affairs", ROLE_FUNCTION,
	"法制办公室-2018", "法制 法制工作 政府法制", "justice", R2018},
	{"tourism", "旅游", "Tourism", ROLE_FUNCTION,
	"旅游局-2018 旅游发展委员会-2018", "旅游 旅游发展 旅游外事 旅游事业 旅游产业", "culture_tourism", R2018},
	{"culture", "文化", "Culture", ROLE_FUNCTION,
	"文化局-2018 文化广电新闻出版局2009-2018",
	"文化 文广 文化广电 文体 文化体育 文体广电 文化广播电视 文化广播影视 文广新 文化体育广电 文化体育新闻出版 文化广播电视新闻出版 文化新闻出版 文体广电新闻出版 "
	"文化体育广播电视 文化体育广电新闻出版 文广影视 文化广电体育 文广新体 文广体 文体新广 文化广电出版体育", "culture_tourism", R2018},
	{"supervision", "监察", "Supervision", ROLE_FUNCTION,
	"监察局-2018 监察委员会2018-", "监察 纪检监察 行政监察", NULL, R2018},
	{"poverty_alleviation", "扶贫开发", "Poverty alleviation", ROLE_FUNCTION,
	"扶贫开发办公室-2021", "扶贫 扶贫开发 扶贫移民 扶贫开发移民 扶贫和移民 老区建设* 扶贫工作", "rural_revitalization", "国家乡村振兴局挂牌 2021"},
	{"rural_revitalization", "乡村振兴", "Rural revitalization", ROLE_FUNCTION,
	"乡村振兴局2021-2023", "乡村振兴", "agriculture_rural", R2023},
	{"labour", "劳动和社会保障", "Labour and social security", ROLE_FUNCTION,
	"劳动和社会保障局-2009", "劳动保障 劳动社会保障 劳动", "human_resources", R2008},
	{"personnel", "人事", "Personnel", ROLE_FUNCTION,
	"人事局-2009", "人事 人事劳动 人事劳动社会保障 人事劳动保障 机构编制* 编办* 编制*", "human_resources", R2008},
	{"planning", "规划", "Urban and rural planning", ROLE_FUNCTION,
	"规划局-2018 城乡规划局2008-2018", "规划 城乡规划 城市规划 规划管理 规划编制* 规划展示* 规划设计*", "natural_resources", R2018},

	/* None of these */
	{"other", "其他", "Other", ROLE_OTHER,
	"", "科学技术协会 科协 残疾人联合会 残联 红十字会 总工会 妇女联合会 文学艺术界联合会 共青团 社会科学院 科学院 社会科学界联合会 工商业联合会 工商联 法院 检察院 "
	"研究室 研究院 研究所 驻京 驻北京 驻上海 驻广州 驻沪 国家安全 气象学会 协会 学会 商会 基金会 慈善总会 社会主义学院 保密 密码 政策研究 发展研究 参事室 文史馆 文史研究馆 "
	"决策咨询 地质调查 防范处理邪教 网络安全信息化委员会办公室 网络安全信息化领导小组办公室 互联网信息办公室 网信办", NULL, NULL},
};

const int	gxbg_organ_kind_count = sizeof(gxbg_organ_kinds) / sizeof(gxbg_organ_kinds[0]);

WORDS(gxbg_organ_suffixes,
	"委员会办公室", "工作委员会", "管理委员会", "管理总局", "办公厅", "办公室", "委员会", "总局", "局", "厅", "委", "部", "办", "署",
	"海关")

WORDS(gxbg_center_suffixes,
	"服务中心", "联合社", "总队", "支队", "大队", "中心", "总社", "社", "馆", "台")

WORDS(gxbg_organ_fillers,
	"监督管理", "行政管理", "综合管理", "管理", "监督", "事务", "事业", "工作", "行政", "综合", "建设", "发展", "服务", "交易", "专卖",
	"政府", "人民", "领导小组", "公共", "产业", "地方", "开发", "局", "城乡", "改革", "促进")

WORDS(gxbg_organ_connectors, "以及", "和", "与", "及", "暨", "、", "·", "兼")

WORDS(gxbg_zone_words,
	"开发区", "高新区", "经开区", "综保区", "保税区", "保税港区", "度假区", "示范区", "试验区", "实验区", "化工基地", "投资区", "集中区", "加工区", "监管区", "物流园", "核心区", "自由贸易港", "管理区", "合作区", "先导区", "集聚区", "聚集区",
	"产业区", "工业区", "功能区", "旅游区", "景区", "风景名胜区", "出口加工区", "自贸区", "物流园区", "园区", "产业园", "工业园", "科技园", "科技城",
	"科学城", "新区", "新城", "生态城", "商务区", "港区", "片区", "创新区", "循环经济区", "临空经济区", "经济区", "起步区", "自由贸易区", "知识城", "高新技术区")

WORDS(gxbg_zone_committee_words, "管委", "开发建设管理委员会", "开发管理委员会", "建设管理委员会", "管理委员会", "管委会", "管理局", "管理处", "管理办公室")

WORDS(gxbg_any_zone_words, "管理委员会", "管委会")

WORDS(gxbg_township_words,
	"街道", "苏木", "镇", "乡")

WORDS(gxbg_not_township_words,
	"城乡", "乡村", "乡镇", "城镇", "村镇", "镇村", "新乡", "下乡", "镇街", "老乡")

WORDS(gxbg_township_organs,
	"人民政府", "政府", "办事处", "党政办公室", "党政综合办公室", "党政办", "便民服务中心", "综合行政执法", "财政所", "司法所", "派出所", "中心卫生院", "卫生院",
	"中心小学", "中心学校", "中心幼儿园", "初级中学", "中学", "小学", "幼儿园", "社区卫生服务中心", "综合文化站", "农业服务中心", "办公室", "市场监督管理所", "国土资源所",
	"自然资源所", "管理委员会", "管委会", "党委", "党工委", "公所", "政务")

WORDS(gxbg_street_words, "街道办事处", "街道办", "街办", "办事处")

WORDS(gxbg_government_names, "人民政府", "行政公署", "政府", "行署", "公署")

WORDS(gxbg_area_committees, "行政委员会", "行委")

WORDS(gxbg_county_zones,
	"经济开发区", "经济技术开发区", "高新技术产业开发区", "高新技术产业园区", "高新技术开发区", "高新技术产业园", "高新开发区", "高新区", "经开区", "开发区",
	"国家经济技术开发区", "国家高新技术产业开发区", "国家高新区", "国家级经济技术开发区", "国家级经开区", "省级经济开发区", "工业园区", "工业园", "工业集中区", "工业区",
	"产业园区", "产业园", "产业集聚区", "产业集中区", "产业转移工业园", "产业转移工业园区", "先进制造业开发区", "农业科技园区", "国家农业科技园区",
	"现代农业示范区", "新型工业园区", "循环经济产业园区", "循环经济工业园区", "循环经济园区", "生态工业园区")

WORDS(gxbg_state_branches,
	"海关", "海事局", "地区管理局", "监管局", "专员办事处", "专员办", "分局", "分行", "支行")

WORDS(gxbg_name_labels,
	"信息来源:", "来源:", "发布机构:", "发布单位:", "发布部门:", "公开机构:", "公开单位:", "公开主体:", "发文机关:", "发文单位:", "责任单位:", "责任部门:", "编制单位:",
	"单位名称:", "机构名称:", "部门名称:", "单位:", "机构:", "部门:", "主办单位:", "所属单位:", "信息公开单位:", "报送单位:", "填报单位:", "填报单位(盖章):")

WORDS(gxbg_site_titles, "中国·", "中国•", "中国・")
WORDS(gxbg_party_prefixes, "中国共产党", "中共")
WORDS(gxbg_league_prefixes, "中国共产主义青年团", "共青团")

WORDS(gxbg_office_names,
	"信息公开办公室", "信息公开工作办公室", "政务公开办公室", "政务公开工作办公室", "政务公开领导小组办公室", "信息公开工作领导小组办公室", "信息公开领导小组办公室",
	"政务公开工作领导小组办公室", "办公厅", "办公室", "办", "府办", "府办公室", "综合办公室", "党政办公室", "政府办公室", "信息公开办")

WORDS(gxbg_corps_words, "新疆生产建设兵团", "生产建设兵团", "兵团")

WORDS(gxbg_corps_unit_words, "师", "团")

WORDS(gxbg_national_prefixes,
	"中华人民共和国", "国务院", "国家", "中国", "全国", "国网", "最高人民", "中共中央", "中央")

WORDS(gxbg_national_organs, "局", "总署", "署", "委员会", "银行", "部", "总公司")

WORDS(gxbg_inner_organs, "局", "委员会", "厅", "支队", "总队")

WORDS(gxbg_branch_words, "分局", "监管局", "管理局")

WORDS(gxbg_zone_goes_on, "区", "域", "开发区", "示范", "试验", "合作", "管理区")

const char *const gxbg_street_word = "街道";
WORDS(gxbg_street_only, "街道")
WORDS(gxbg_street_tails, "办事处", "办")
WORDS(gxbg_liaison_words, "驻", "特派员")
WORDS(gxbg_ordinal_words, "第")
WORDS(gxbg_numeral_words, "一", "二", "三", "四", "五", "六", "七", "八", "九", "十")
WORDS(gxbg_ministry_words, "部", "署")
WORDS(gxbg_provincial_words, "厅")

WORDS(gxbg_unknown_endings,
	"自治区", "自治州", "自治县", "自治旗", "地区", "省", "市", "州", "县", "区", "旗", "盟")

WORDS(gxbg_not_unknown_words,
	"城市", "市场", "市容", "市政", "市民", "区域", "社区", "园区", "发区", "县域", "景区", "小区", "港区", "灾区", "牧区", "新区", "税区", "假区", "范区",
	"验区", "理区", "作区", "导区", "聚区", "业区", "游区", "能区", "护区", "辖区", "都市", "联盟", "同盟", "民盟", "州际", "旗帜", "省直", "市直", "县直", "区直",
	"高新区", "经开区", "片区", "商务区", "步区", "环区")

LOCAL_WORDS(of_provinces, "自治区", "省")
LOCAL_WORDS(of_prefectures, "自治州", "地区", "州", "盟")
LOCAL_WORDS(of_counties, "自治县", "自治旗", "县", "区", "旗")
LOCAL_WORDS(of_several, "市")

const RegionEnding gxbg_level_endings[] = {
	{&of_provinces, 0},
	{&of_prefectures, 1},
	{&of_counties, 2},
	{&of_several, -1},
	{NULL, -1}
};

LOCAL_WORDS(agency_endings, "地区", "盟")
LOCAL_WORDS(region_endings, "省", "市", "州", "县", "区", "旗")
LOCAL_WORDS(township_endings, "镇", "乡", "苏木")
LOCAL_WORDS(street_endings, "街道")

const BareName gxbg_bare_names[] = {
	{ROLE_GOVERNMENT, &agency_endings, "行政公署"},
	{ROLE_GOVERNMENT, &region_endings, "人民政府"},
	{ROLE_TOWNSHIP, &township_endings, "人民政府"},
	{ROLE_STREET_OFFICE, &street_endings, "办事处"},
	{ROLE_ZONE_COMMITTEE, &gxbg_zone_words, "管理委员会"},
	{ROLE_OTHER, NULL, NULL}
};

LOCAL_WORDS(high_tech_zones, "国家高新技术产业开发区", "国家高新区", "高新技术产业开发区", "高新技术开发区", "高新技术产业园区", "高新开发区", "高新技术区")
LOCAL_WORDS(economic_zones, "国家级经济技术开发区", "国家经济技术开发区", "国家级经开区", "经济技术开发区")
LOCAL_WORDS(bonded_zones, "综合保税区")
LOCAL_WORDS(industrial_zones, "工业园区")
LOCAL_WORDS(business_zones, "产业园区")
LOCAL_WORDS(scenic_zones, "风景名胜区")
LOCAL_WORDS(free_trade_zones, "自由贸易试验区", "自贸试验区")

const ZoneAlias gxbg_zone_aliases[] = {
	{&high_tech_zones, "高新区"},
	{&economic_zones, "经开区"},
	{&bonded_zones, "综保区"},
	{&industrial_zones, "工业园"},
	{&business_zones, "产业园"},
	{&scenic_zones, "景区"},
	{&free_trade_zones, "自贸区"},
	{NULL, NULL}
};

#define BIT(role)		(1u << (role))
#define OF_REGIONS		(BIT(ROLE_GOVERNMENT) | BIT(ROLE_GOVERNMENT_OFFICE))
#define OF_ORGANS		(BIT(ROLE_FUNCTION) | BIT(ROLE_CENTER) | BIT(ROLE_TOWNSHIP) | BIT(ROLE_STREET_OFFICE) | \
						 BIT(ROLE_INSTITUTION) | BIT(ROLE_OTHER))

#define WHOLE(whole) \
	whole "各", whole "行政机关", whole "政府", whole "政务公开", whole "累计", whole "主动公开", whole "范围内", whole "共", \
	whole "依申请公开", whole "新收", whole "收到", whole "受理"

LOCAL_WORDS(excepting,
	"不含各部门", "不包含各部门", "不包括各部门", "不含所属部门", "不含政府部门", "仅包括本机关", "仅包含本机关", "仅为本机关", "政府本级机关",
	"不含部门", "不含下级", "不包含下级")
LOCAL_WORDS(of_the_region,
	WHOLE("全省"), WHOLE("全区"), WHOLE("全市"), WHOLE("全县"), WHOLE("全州"), WHOLE("全盟"), WHOLE("全旗"),
	"各级行政机关", "各部门", "各单位", "各镇街", "各乡", "各镇", "各街镇", "各县", "各区", "各市", "各旗", "各州", "各街道", "各级政府", "各级人民政府",
	"所属部门", "政府工作部门", "组成部门", "直属机构", "市级部门", "区级部门", "县级部门", "省级部门", "各有关部门", "各相关部门")
LOCAL_WORDS(of_the_office,
	"本机关政府信息", "政府办公室机关", "政府办公厅机关", "办公室本级", "办公厅本级", "本办公室政府信息", "我办政府信息", "我办主动公开", "本办主动公开")
LOCAL_WORDS(of_a_system,
	"全系统共", "全系统累计", "全系统主动公开", "全系统政府信息公开", "全系统新收", "全系统收到", "全系统受理", "本系统政府信息", "系统各单位共", "系统各单位政府信息")

/*
 * A government reports for its region (Regulations, Articles 49 and 50), which its report says
 * by its words; all others report on themselves, but one that speaks of a whole system
 */
const ScopeCue gxbg_scope_cues[] = {
	{&excepting, "own", OF_REGIONS},
	{&of_the_region, "region", OF_REGIONS},
	{&of_the_office, "own", BIT(ROLE_GOVERNMENT_OFFICE)},
	{&of_a_system, NULL, OF_ORGANS},
	{NULL, "own", OF_ORGANS},
	{NULL, NULL, 0}
};

WORDS(gxbg_elsewhere_words,
	"借鉴", "考察", "经验", "参照", "对标", "兄弟", "外地", "外省", "外市", "取经", "观摩", "来访", "做法", "先进地区", "等地", "等城市",
	"转送", "移送", "告知其向", "建议其向", "不属于本", "户籍", "来自", "原告")
WORDS(gxbg_elsewhere_before, "学习", "赴", "前往", "参观")
WORDS(gxbg_sentence_ends, "。", "；", "！")
