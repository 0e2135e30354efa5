/*
 * metrics.c
 *	  Metrics of figures in prose, counters, and the small words around them.
 */
#include "form/cues.h"

#include <stddef.h>

#define BY_CASE		(COUNTED_BY(COUNTER_PIECE) | COUNTED_BY(COUNTER_TIME) | COUNTED_BY(COUNTER_PERSON))
#define BY_EVENT	(COUNTED_BY(COUNTER_TIME) | COUNTED_BY(COUNTER_SESSION) | COUNTED_BY(COUNTER_ISSUE))
#define BY_TEXT		(COUNTED_BY(COUNTER_PIECE) | COUNTED_BY(COUNTER_TEXT) | COUNTED_BY(COUNTER_COPY))

const MetricEntry gxbg_metrics[N_METRICS] = {
	[METRIC_APPLICATIONS_RECEIVED] = {"applications_received", "收到政府信息公开申请",
		"Applications received", "件", BY_CASE},
	[METRIC_APPLICATIONS_ANSWERED] = {"applications_answered", "答复政府信息公开申请",
		"Applications answered", "件", BY_CASE},
	[METRIC_APPLICATIONS_CONCLUDED] = {"applications_concluded", "办结政府信息公开申请",
		"Applications concluded", "件", BY_CASE},
	[METRIC_APPLICATIONS_DISCLOSED] = {"applications_disclosed", "予以公开",
		"Applications granted", "件", BY_CASE},
	[METRIC_APPLICATIONS_PARTLY_DISCLOSED] = {"applications_partly_disclosed", "部分公开",
		"Applications granted in part", "件", BY_CASE},
	[METRIC_APPLICATIONS_REFUSED] = {"applications_refused", "不予公开",
		"Applications refused", "件", BY_CASE},
	[METRIC_APPLICATIONS_CARRIED_IN] = {"applications_carried_in", "上年结转政府信息公开申请",
		"Applications carried over from the year before", "件", BY_CASE},
	[METRIC_APPLICATIONS_CARRIED_OUT] = {"applications_carried_out", "结转下年度继续办理",
		"Applications carried over to the next year", "件", BY_CASE},
	[METRIC_DISCLOSED_ITEMS] = {"disclosed_items", "主动公开政府信息",
		"Items of government information disclosed", "条", BY_TEXT},
	[METRIC_NORMATIVE_DOCUMENTS_DISCLOSED] = {"normative_documents_disclosed", "公开规范性文件",
		"Normative documents disclosed", "件", BY_TEXT},
	[METRIC_INTERPRETATIONS] = {"interpretations", "政策解读",
		"Policy interpretations published", "篇", BY_TEXT | BY_EVENT},
	[METRIC_PRESS_CONFERENCES] = {"press_conferences", "新闻发布会",
		"Press conferences held", "次", BY_EVENT | COUNTED_BY(COUNTER_PIECE)},
	[METRIC_HOTLINE_CASES] = {"hotline_cases", "12345热线受理",
		"Cases of the 12345 hotline", "件", BY_CASE},
	[METRIC_PROPOSALS_ANSWERED] = {"proposals_answered", "建议提案答复",
		"Proposals of deputies and advisers answered", "件", BY_CASE},
	[METRIC_GAZETTE_ISSUES] = {"gazette_issues", "政府公报",
		"Issues of the government gazette", "期", COUNTED_BY(COUNTER_ISSUE)},
	[METRIC_TRAINING_SESSIONS] = {"training_sessions", "政务公开培训",
		"Training sessions", "次", BY_EVENT | COUNTED_BY(COUNTER_PIECE)},
	[METRIC_RECONSIDERATIONS] = {"reconsiderations", "行政复议",
		"Administrative reconsiderations", "件", BY_CASE},
	[METRIC_LITIGATIONS] = {"litigations", "行政诉讼",
		"Administrative lawsuits", "件", BY_CASE},
	[METRIC_COMPLAINTS] = {"complaints", "举报投诉",
		"Complaints", "件", BY_CASE},
	[METRIC_FEES_CHARGED] = {"fees_charged", "收取费用",
		"Fees charged for applications", "元", COUNTED_BY(COUNTER_MONEY)},
};

const CounterWord gxbg_counter_words[] = {
	{"件", COUNTER_PIECE}, {"条", COUNTER_PIECE}, {"项", COUNTER_PIECE}, {"个", COUNTER_PIECE},
	{"宗", COUNTER_PIECE}, {"起", COUNTER_PIECE}, {"份", COUNTER_PIECE}, {"例", COUNTER_PIECE},
	{"件次", COUNTER_PIECE}, {"次", COUNTER_TIME}, {"人次", COUNTER_PERSON},
	{"场", COUNTER_SESSION}, {"场次", COUNTER_SESSION}, {"班次", COUNTER_SESSION},
	{"批次", COUNTER_SESSION}, {"期", COUNTER_ISSUE}, {"篇", COUNTER_TEXT},
	{"篇次", COUNTER_TEXT}, {"册", COUNTER_COPY}, {"元", COUNTER_MONEY},
	{"万元", COUNTER_MONEY}, {"人民币元", COUNTER_MONEY}, {"人民币万元", COUNTER_MONEY},
	{"人", COUNTER_OTHER}, {"家", COUNTER_OTHER}, {NULL, COUNTER_NONE}
};

#define SOFT(text, meaning) {text, sizeof(text) - 1, SOFT_##meaning}

const SoftWord gxbg_soft_words[] = {
	SOFT("总次数", FILLER), SOFT("新增", FILLER), SOFT("除", FILLER), SOFT("除了", FILLER), SOFT("总金额", FILLER), SOFT("申请人", FILLER), SOFT("规定时", FILLER), SOFT("规定时限", FILLER), SOFT("规定时间", FILLER),
	SOFT("本机关", FILLER), SOFT("全系统", FILLER), SOFT("达到", IS), SOFT("共有", TOTAL),
	SOFT("一共", TOTAL), SOFT("总数", FILLER), SOFT("总量", FILLER), SOFT("总额", FILLER), SOFT("金额", FILLER), SOFT("数量", FILLER),
	SOFT("案件", FILLER), SOFT("事项", FILLER), SOFT("事件", FILLER),
	SOFT("情况", FILLER), SOFT("信件", FILLER), SOFT("函件", FILLER), SOFT("行政", FILLER), SOFT("情形", FILLER), SOFT("行为", FILLER), SOFT("现象", FILLER),
	SOFT("记录", FILLER), SOFT("各类", FILLER), SOFT("任何", FILLER),
	SOFT("有关", FILLER), SOFT("相关", FILLER), SOFT("方面", FILLER),
	SOFT("工作", FILLER), SOFT("已经", FILLER), SOFT("按时", FILLER),
	SOFT("按期", FILLER), SOFT("如期", FILLER), SOFT("及时", FILLER),
	SOFT("依法", FILLER), SOFT("依规", FILLER), SOFT("当场", FILLER),
	SOFT("当面", FILLER), SOFT("书面", FILLER), SOFT("先后", FILLER),
	SOFT("规定", FILLER), SOFT("法定", FILLER), SOFT("时限", FILLER),
	SOFT("期限", FILLER), SOFT("时间", FILLER), SOFT("要求", FILLER),
	SOFT("按照", FILLER), SOFT("予以", FILLER), SOFT("给予", FILLER),
	SOFT("进行", FILLER), SOFT("作出", FILLER), SOFT("做出", FILLER),
	SOFT("完成", FILLER), SOFT("继续", FILLER), SOFT("以及", LINK), SOFT("或者", LINK), SOFT("并且", LINK),
	SOFT("同时", LINK), SOFT("因为", PASSIVE), SOFT("由于", PASSIVE),
	SOFT("导致", PASSIVE), SOFT("我局", FILLER), SOFT("我镇", FILLER), SOFT("我乡", FILLER), SOFT("我委", FILLER),
	SOFT("我办", FILLER), SOFT("我街道", FILLER), SOFT("我单位", FILLER), SOFT("本局", FILLER), SOFT("本镇", FILLER), SOFT("本单位", FILLER), SOFT("余下", REST), SOFT("剩下", REST),
	SOFT("还有", REST), SOFT("尚有", REST), SOFT("当中", FILLER), SOFT("决定", FILLER),
	SOFT("属于", FILLER), SOFT("全市", FILLER), SOFT("全县", FILLER),
	SOFT("全区", FILLER), SOFT("全省", FILLER), SOFT("全州", FILLER),
	SOFT("全镇", FILLER), SOFT("全乡", FILLER), SOFT("全局", FILLER),
	SOFT("现已", FILLER), SOFT("现", FILLER), SOFT("目前", FILLER), SOFT("截至目前", FILLER), SOFT("截止目前", FILLER), SOFT("通过", FILLER), SOFT("方式", FILLER), SOFT("程序", FILLER),
	SOFT("妥善", FILLER), SOFT("严格", FILLER), SOFT("认真", FILLER), SOFT("规范", FILLER), SOFT("详细", FILLER), SOFT("积极", FILLER), SOFT("上述", THAT), SOFT("以上", THAT), SOFT("所有", THAT), SOFT("年度", FILLER),
	SOFT("条例", FILLER), SOFT("结果", FILLER), SOFT("复文", FILLER),
	SOFT("群众", FILLER), SOFT("公众", FILLER), SOFT("社会", FILLER),
	SOFT("市民", FILLER), SOFT("完毕", FILLER), SOFT("案", FILLER), SOFT("配套", FILLER), SOFT("该", THAT), SOFT("此", THAT),
	SOFT("年", FILLER), SOFT("月", FILLER), SOFT("对", FILLER), SOFT("将", FILLER), SOFT("予", FILLER), SOFT("需要", FILLER), SOFT("就", FILLER),
	SOFT("各", EACH), SOFT("和", LINK), SOFT("及", LINK), SOFT("与", LINK),
	SOFT("或", LINK), SOFT("并", LINK), SOFT("共", TOTAL), SOFT("为", IS), SOFT("為", IS),
	SOFT("有", IS), SOFT("达", IS), SOFT("计", TOTAL), SOFT("含", PART), SOFT("另", REST),
	SOFT("余", REST), SOFT("被", PASSIVE), SOFT("因", PASSIVE), SOFT("的", FILLER),
	SOFT("了", FILLER), SOFT("过", FILLER), SOFT("等", FILLER), SOFT("类", FILLER),
	SOFT("数", FILLER), SOFT("量", FILLER), SOFT("件", FILLER), SOFT("已", FILLER), SOFT("在", FILLER),
	SOFT("内", FILLER), SOFT("按", FILLER), SOFT("于", FILLER), SOFT("中", FILLER),
	SOFT("是", IS), SOFT("全", FILLER), SOFT("之", FILLER), SOFT("经", FILLER),
	SOFT("得", FILLER), SOFT("到", FILLER), SOFT("至", FILLER),
	{NULL, 0, 0}
};

/* An ordinal, an approximation, a rate, a bound: the number is no count */
WORDS(gxbg_no_figure_after,
	"第", "近", "约", "約", "逾", "超", "超过", "超過", "每", "前", "至少", "不少于", "不少於",
	"不低于", "不低於", "不超过", "不超過", "不得少于", "多", "少", "多达", "多達", "少于", "高于",
	"低于", "多于", "满分", "得分", "为期", "历时", "人均")

/* An approximation or a bound, behind the figure or its counter */
WORDS(gxbg_no_figure_before,
	"余", "餘", "多", "以上", "以下", "以内", "以內", "之内", "之內", "左右", "上下")

/* 数十件, 几百件: several times a power of ten */
WORDS(gxbg_powers, "十", "百", "千", "万", "萬")
WORDS(gxbg_several, "数", "數", "几", "幾", "上")

WORDS(gxbg_comparisons,
	"较", "較", "较之", "較之", "比", "与", "與", "同")
WORDS(gxbg_year_signs, "年")
WORDS(gxbg_month_signs, "月")
WORDS(gxbg_topic_ends, "情况", "情況", "方面")
WORDS(gxbg_and, "及", "以及", "和", "与", "與", "及相关", "及相關", "和相关", "和相關", "及有关", "及有關", "和有关", "和有關", "及其", "及其相关")
WORDS(gxbg_of, "的")
WORDS(gxbg_and_so_on, "等")
WORDS(gxbg_any_application,
	"提出", "提交", "递交", "遞交", "收到", "受理", "所有", "全部", "有效", "新", "书面", "書面", "网上", "網上", "群众", "群眾",
	"公众", "公眾", "社会", "社會", "市民", "人", "公开", "公開", "信息", "到", "年", "年度", "期", "类", "類", "件", "中",
	"形式", "方式", "途径", "途徑", "渠道", "任何")
WORDS(gxbg_matters, "涉及", "关于", "關於", "属于", "屬於", "属", "屬", "集中在", "主要为", "主要是", "主要有")
WORDS(gxbg_in_all, "共", "共计", "共計", "总", "總")
WORDS(gxbg_ways,
	"网上", "网络", "線上", "线上", "线下", "網上", "網絡", "当面", "當面", "现场", "現場", "窗口", "信函",
	"信件", "来函", "來函", "邮寄", "郵寄", "邮件", "郵件", "邮箱", "传真", "傳真", "电话", "口头")
WORDS(gxbg_through, "通过", "通過", "经由", "經由", "利用", "借助")
WORDS(gxbg_sorted, "分类", "分類", "别类", "別類", "各类", "各類")
WORDS(gxbg_narrowings, "与", "與", "涉及", "属于", "屬於")
WORDS(gxbg_many_ways, "各种", "各種", "多种", "多種", "各类", "各類", "渠道", "途径", "途徑", "方式", "形式")
WORDS(gxbg_sites, "网", "網", "网上", "網上")
WORDS(gxbg_kind_ends, "类", "類")
WORDS(gxbg_subjects, "涉及", "关于", "關於")
WORDS(gxbg_carrying, "转", "轉", "遗留", "遺留")
WORDS(gxbg_moves, "转入", "轉入", "转至", "轉至", "转到", "轉到", "留待", "留至", "延至")
WORDS(gxbg_organs,
	"机关", "機關", "部门", "部門", "机构", "機構", "政府", "单位", "單位", "办公室", "辦公室", "办公厅", "辦公廳",
	"学校", "學校", "医院", "醫院", "所", "站", "中心", "支队", "支隊", "大队", "大隊", "本级", "本級", "街道", "局", "委", "省", "市", "州", "县", "縣", "区", "區",
	"乡", "鄉", "镇", "鎮")
WORDS(gxbg_whole_organs,
	"全国", "全國", "全省", "全市", "全州", "全县", "全縣", "全区", "全區", "全镇", "全鎮", "全乡", "全鄉", "各级", "各級",
	"我", "本省", "本市", "本县", "本縣", "本区", "本區", "本镇", "本鎮", "本乡", "本鄉", "本街道", "本局", "本委", "本机关",
	"本機關", "本单位", "本單位", "本部门", "本部門", "本机构", "本機構", "本校", "本院")
WORDS(gxbg_offices,
	"厅", "廳", "总局", "總局", "署", "政府办", "政府辦", "系统", "系統", "国务院", "國務院", "部委", "省级", "省級", "市级", "市級", "县级", "縣級", "区级", "區級")
WORDS(gxbg_ourselves,
	"我", "本省", "本市", "本州", "本县", "本縣", "本区", "本區", "本镇", "本鎮", "本乡", "本鄉", "本街道", "本局", "本委", "本厅", "本廳", "本部",
	"本办", "本辦", "本所", "本站", "本中心", "本机关", "本機關", "本单位", "本單位", "本部门", "本部門", "本机构", "本機構", "本行政机关",
	"本行政機關", "本级", "本級", "本校", "本院", "全局", "全厅", "全廳", "全委", "局机关", "局機關", "厅机关", "委机关")
WORDS(gxbg_wholes,
	"全国", "全國", "全省", "全自治区", "全自治區", "全市", "全州", "全盟", "全县", "全縣", "全区", "全區", "全旗", "全镇", "全鎮", "全乡", "全鄉")
WORDS(gxbg_own_parts, "机关", "機關", "本级", "本級", "本部", "办公室", "辦公室", "系统", "系統")
WORDS(gxbg_objects,
	"在", "向", "对", "對", "按", "依", "据", "據", "从", "從", "经", "經", "与", "與", "为", "為", "受", "报", "報", "除", "由", "于", "於", "通过", "通過",
	"转发", "轉發", "收到", "配合", "协助", "協助", "关于", "關於", "落实", "落實", "围绕", "圍繞", "根据", "被", "以", "经过", "参加", "參加",
	"推进", "推進", "推动", "推動", "加强", "加強", "加大", "做好", "抓好", "开展", "開展", "涉及", "规范", "規範", "重点", "重點",
	"深入", "走进", "走進", "整合", "覆盖", "覆蓋", "面向", "依托", "依託", "利用")
WORDS(gxbg_systems, "系统", "系統")
WORDS(gxbg_ends_of_committee, "员会", "員會")
WORDS(gxbg_of_government, "政府", "人民政府")
WORDS(gxbg_bureaus,
	"局", "委", "厅", "廳", "署", "法院", "检察院", "檢察院", "福利院", "敬老院", "养老院", "養老院", "卫生院", "衛生院",
	"分局", "支队", "支隊", "大队", "大隊", "公司", "集团", "集團", "残联", "殘聯", "联合会", "聯合會", "红十字会", "紅十字會", "工商联", "工商聯",
	"妇联", "婦聯", "总工会", "總工會", "慈善会", "慈善會", "慈善总会", "慈善總會", "图书馆", "圖書館", "博物馆", "博物館", "文化馆", "文化館",
	"殡仪馆", "殯儀館", "养老机构", "養老機構", "社会组织", "社會組織", "街道", "街道办", "街道辦", "街道办事处", "街道辦事處", "乡镇", "鄉鎮")
WORDS(gxbg_of_others,
	"兄弟", "下属", "下屬", "下级", "下級", "上级", "上級", "局属", "局屬", "委属", "委屬", "厅属", "廳屬", "直属", "直屬", "所属", "所屬",
	"基层", "基層", "其他", "局下属", "局下屬", "局所属", "局所屬", "局直属", "局直屬", "委下属", "委下屬", "委所属", "委所屬", "委直属", "委直屬",
	"厅下属", "廳下屬", "厅所属", "廳所屬", "厅直属", "廳直屬")
WORDS(gxbg_villages,
	"村", "社区", "社區", "村委会", "村委會", "居委会", "居委會", "村民委员会", "村民委員會", "居民委员会", "居民委員會")
WORDS(gxbg_the_several, "各")
WORDS(gxbg_the_same, "该", "該", "上述")
WORDS(gxbg_it, "其")
WORDS(gxbg_before_names,
	"年", "月", "日", "度", "中", "间", "間", "来", "來", "底", "末", "统计", "統計", "至", "和", "及",
	"是", "目前", "同时", "同時", "另外", "此外", "原", "即", "前", "后", "後", "内", "內", "显示", "顯示", "共", "本", "我", "各")
WORDS(gxbg_governing,
	"政府", "街道", "办事处", "辦事處", "管委会", "管委會", "管理委员会", "管理委員會", "行署", "公署")

/* The longest word counts: 市场 is no 市.  In the order of gxbg_level_ends. */
WORDS(gxbg_level_words,
	"市场", "市場", "城市", "市容", "市政公用", "市政设施", "市政園林", "市政园林", "市政工程", "市政管理", "区划", "區劃", "区域", "區域",
	"社区", "社區", "小区", "小區", "景区", "景區", "园区", "園區", "库区", "灌区", "林区", "县域", "縣域", "乡村", "鄉村", "城乡", "城鄉",
	"乡镇企业", "鄉鎮企業",
	"国家", "國家", "国务院", "國務院", "中央", "全国", "全國", "部委",
	"省", "自治区", "自治區",
	"市", "州", "盟",
	"县", "縣", "区", "區", "旗",
	"镇", "鎮", "乡", "鄉", "街道")

const uint8_t gxbg_level_ends[N_TIERS] = {
	[TIER_UNKNOWN] = 33, [TIER_NATIONAL] = 41, [TIER_PROVINCE] = 44, [TIER_PREFECTURE] = 47,
	[TIER_COUNTY] = 52, [TIER_TOWNSHIP] = 57
};

WORDS(gxbg_applicant_ends,
	"公民", "自然人", "个人", "個人", "法人", "企业", "企業", "组织", "組織", "机构", "機構", "商户", "居民", "村民", "律师", "律師", "名义", "名義")
WORDS(gxbg_handing_in, "提出", "提交", "递交", "遞交")
WORDS(gxbg_cut_off, "年", "年度", "不予", "予以", "部分", "同意")
WORDS(gxbg_own_offices,
	"我办", "我辦", "本办", "本辦", "本级", "本級", "办公室本身", "本机关", "本機關", "局机关", "局機關", "机关本级", "機關本級")
WORDS(gxbg_not_these, "非", "其他", "其它")
WORDS(gxbg_sectors,
	"水利", "水务", "水務", "环保", "環保", "环境保护", "環境保護", "生态环境", "生態環境", "农业", "農業", "农业农村", "農業農村", "林业", "林業",
	"气象", "氣象", "教育", "交通", "交通运输", "交通運輸", "国土资源", "國土資源", "自然资源", "自然資源", "民政", "卫生", "衛生", "卫生健康",
	"衛生健康", "统计", "統計", "审计", "審計", "旅游", "旅遊", "工商", "质监", "質監", "税务", "稅務", "地税", "国税", "海事", "海关",
	"体育", "體育", "粮食", "糧食", "畜牧", "渔业", "漁業", "商务", "商務", "住建", "城建", "规划", "規劃", "物价", "物價", "安监", "安監",
	"街道", "部门", "部門")
WORDS(gxbg_items_units, "条", "條", "余条")
WORDS(gxbg_not_ours, "非", "不属", "不屬")
WORDS(gxbg_rates,
	"日均", "周均", "月均", "年均", "人均", "平均", "每天", "每日", "每周", "每月", "每季", "每年", "每个", "每人")
WORDS(gxbg_one_applicant,
	"一人", "单人", "單人", "同一申请人", "同一申請人", "一名申请人", "1名申请人", "个别申请人", "個別申請人", "最多")
WORDS(gxbg_helping, "协助", "協助", "配合")
WORDS(gxbg_with_carried,
	"含上年", "含去年", "含上一年", "含结转", "含結轉", "包括上年", "包括去年", "包括上一年", "包括结转")
WORDS(gxbg_part_words, "含")
WORDS(gxbg_divisions, "类别分", "類別分", "类别来分", "类别划分", "類別劃分", "内容分", "類型分", "类型分", "形式分", "方式分", "渠道分", "渠道划分", "类型划分", "内容划分", "形式划分", "类别看", "类别来看", "類別來看", "内容看", "內容來看", "内容来看", "形式看", "形式来看", "形式來看", "方式看", "方式来看", "方式來看", "渠道看", "渠道来看", "途径看", "途径来看", "载体看", "载体来看", "类型看", "类型来看")
WORDS(gxbg_fresh, "本年", "新收", "新受理")
WORDS(gxbg_concerning, "涉及申请", "涉及政府信息公开申请", "涉及信息公开申请", "涉及依申请公开")
WORDS(gxbg_services, "展示", "服务事项", "服務事項", "权力事项", "權力事項")
WORDS(gxbg_kinds_of_request,
	"咨询类申请", "諮詢類申請", "咨詢類申請", "求助类申请", "求助類申請", "审批类申请", "審批類申請", "许可类申请", "許可類申請",
	"办证类申请", "辦證類申請", "建议类申请", "建議類申請")
WORDS(gxbg_of_questions,
	"的咨询", "的諮詢", "的詢問", "的询问", "咨询电话", "諮詢電話", "的来电", "的來電", "的电话", "的電話", "的意见", "的意見", "的建议", "的建議",
	"的反映", "的质疑", "的質疑", "方面咨询", "方面諮詢")
WORDS(gxbg_asking_how, "咨询依申请", "咨詢依申請", "咨询政府信息公开", "咨询信息公开", "询问依申请", "了解依申请", "諮詢依申請")
WORDS(gxbg_unrelated,
	"信息公开无关", "信息公開無關", "不涉及政府信息公开", "不涉及信息公开", "未涉及政府信息公开", "未涉及信息公开", "不涉及政府信息公開",
	"非政府信息公开", "非信息公开", "非政府信息公開", "不属于政府信息公开", "不属于信息公开", "不屬於政府信息公開")
WORDS(gxbg_other_causes,
	"因具体行政", "因征地", "因征收", "因拆迁", "因行政处罚", "因行政許可", "因行政许可", "因行政处理", "因工伤", "因土地", "因房屋", "因不动产",
	"因劳动", "因履行", "因举报", "因信访", "因养老", "因社保", "因行政确认", "因行政强制")
WORDS(gxbg_columns, "栏目", "欄目", "板块", "版块", "模块")
WORDS(gxbg_in_column, "通过", "通過", "在", "利用")
WORDS(gxbg_deciding, "复议机关", "復議機關", "複議機關")
WORDS(gxbg_public_interest, "公益诉讼", "公益訴訟")
WORDS(gxbg_aims, "目标", "目標", "任务", "任務", "指标", "指標", "计划", "計劃", "要求")
WORDS(gxbg_differences,
	"多答复", "多答覆", "多答復", "少答复", "少答覆", "少答復", "多收到", "少收到", "多收申请", "少收申请", "多受理", "少受理",
	"多接收", "少接收", "多办结", "多辦結", "少办结", "少辦結", "多公开", "多公開", "少公开", "少公開", "多发布", "少发布",
	"多举办", "少举办")
WORDS(gxbg_many_of, "诸多", "众多", "許多", "许多", "更多", "大多", "很多", "多多", "多少", "眾多", "至多", "减少", "減少", "不少", "较少", "至少")
WORDS(gxbg_other_organs,
	"其他部门", "其他部門", "其它部门", "其它部門", "其他单位", "其他單位", "其它单位", "其它單位", "其他机关", "其他機關", "其它机关",
	"其它機關", "上级部门", "上級部門", "上级机关", "上級機關", "上级单位", "上級單位")
WORDS(gxbg_reviewed_others,
	"复议机关为各", "复议机关均为", "復議機關為各", "複議機關為各", "复议机关为下", "复议机关是各", "被申请人为各", "被申请人均为", "被申请人为下",
	"被申請人為各", "被申请人是各")
WORDS(gxbg_in_quarters, "季度公开", "季度共公开", "季度主动公开", "季度发布")
WORDS(gxbg_whole_year, "十二月", "截至", "截止", "全年")
WORDS(gxbg_examining, "审核各", "審核各", "审查各", "抽查", "检查各", "检查发现")
WORDS(gxbg_not_disclosing,
	"删除", "刪除", "撤下", "撤销", "撤銷", "撤回", "撤除", "收回", "下架", "下线", "下線", "清理", "清除", "更正", "修改", "修正",
	"纠正", "糾正", "更改", "整改", "核查", "核对", "核對", "核验", "自查", "排查", "检查", "檢查", "复查", "抽检", "归档", "歸檔", "存档",
	"存檔", "审核", "審核", "审查", "審查", "漏", "遗漏", "遺漏", "漏报", "误", "誤", "错误", "錯誤", "超额完成", "超額完成", "可以",
	"可", "能够")
WORDS(gxbg_after_it, "经审核", "經審核", "经审查", "經審查", "经核查", "经核对", "经核验", "经自查", "许可", "許可", "认可", "認可",
	"发布", "發布", "公布")
WORDS(gxbg_disclosers, "信息员", "信息員", "联络员", "聯絡員")
WORDS(gxbg_heads, "负责同志", "負責同志", "负责人", "負責人", "领导", "領導")
WORDS(gxbg_replies, "办理", "辦理", "答复", "答覆", "答復", "复文", "複文", "復文", "复函", "復函")
WORDS(gxbg_list_ends, "及", "以及", "和", "与", "與", "或")
WORDS(gxbg_no_list_ends, "和解", "及时", "及時", "与会", "與會")
WORDS(gxbg_shares, "占", "佔")
WORDS(gxbg_reductions, "减免", "減免", "免收")
WORDS(gxbg_request_costs, "检索", "檢索", "复制", "複製", "邮寄", "郵寄")
WORDS(gxbg_each, "每")
WORDS(gxbg_on_time, "按时", "按時", "按期", "如期", "准时", "期限内", "时限内", "规定时间内")
WORDS(gxbg_future,
	"将", "將", "将于", "將於", "将在", "將在", "拟", "擬", "拟于", "擬於", "待", "应", "應", "应于", "應於", "须", "須",
	"需", "需要", "正在", "尚在", "仍在", "还在", "還在", "即将", "即將", "准备", "準備", "打算", "应予", "應予", "确保", "確保", "目标为", "任务为", "目标是", "任务是")
WORDS(gxbg_no_future,
	"接待", "对待", "對待", "优待", "優待", "等待", "对应", "對應", "相应", "相應", "响应", "響應", "反应", "反應",
	"适应", "適應", "供应", "供應", "无需", "無需", "必须", "必須", "急需")
WORDS(gxbg_future_when, "将于", "將於", "将在", "將在", "将按", "將按", "将继续", "將繼續", "拟于", "擬於")
WORDS(gxbg_totals, "总数", "總數", "总量", "總量")
WORDS(gxbg_lawsuit_kinds,
	"未经复议", "未經復議", "未經複議", "直接起诉", "直接起訴", "直接提起", "复议后", "復議後", "複議後")
WORDS(gxbg_parts_of_year, "半年", "季度")
WORDS(gxbg_until, "截至", "截止", "截止到", "截至到", "至", "到", "早于")
WORDS(gxbg_last_years, "近", "最近", "过去", "過去")
WORDS(gxbg_years_long, "年来", "年來", "年间", "年間", "年期间", "年期間", "期间", "期間", "年以来", "年以來", "时期", "時期")
WORDS(gxbg_plan_numbers, "十一五", "十二五", "十三五", "十四五", "十五五")
WORDS(gxbg_year_newly, "年新增", "年度新增")
WORDS(gxbg_newly, "新增", "新增了", "新增加", "新增加了")
WORDS(gxbg_year_ends, "年底", "年末")
WORDS(gxbg_reaching, "达", "達", "达到", "達到")
WORDS(gxbg_becomes,
	"→", "➔", "⇒", "->", "—>", "变为", "變為", "增至", "增加到", "增加至", "上升到", "上升至", "升至", "减至", "減至", "减少到", "減少到", "减少至",
	"減少至", "下降到", "下降至", "降至")
WORDS(gxbg_really, "实际", "實際", "实际共", "实际已", "實際已", "实际上", "实有", "现已", "已", "已经", "已經")
WORDS(gxbg_since, "起", "以来", "以來", "至今")
WORDS(gxbg_time_ends, "截至", "截止", "年底", "年末", "月底", "月末")
WORDS(gxbg_handed_on,
	"转来", "轉來", "转交", "轉交", "转送", "轉送", "批转", "批轉", "转至", "轉至", "转由", "轉由", "移交", "移送", "交由",
	"向区政府", "向區政府", "向县政府", "向縣政府", "向市政府", "向省政府", "向镇政府", "向鎮政府", "向上级", "向上級", "向其他",
	"向区人民政府", "向县人民政府", "向市人民政府", "向省人民政府")
WORDS(gxbg_made_to, "受理向", "收到向", "接收向", "接到向")
WORDS(gxbg_reply_letters, "复函", "復函", "複函", "复文", "復文", "複文", "答复函", "答覆函")
WORDS(gxbg_asking, "要求", "请求", "請求", "申请", "申請")
WORDS(gxbg_already, "已")
WORDS(gxbg_asked_for,
	"内容", "內容", "信函", "材料", "需求", "要求", "诉求", "訴求", "事宜", "业务", "業務", "人员", "人員")
WORDS(gxbg_causes, "因", "由于", "由於")
WORDS(gxbg_plan_names, "规划", "規劃", "工作", "年度", "财政", "財政", "预算", "預算", "投资", "投資", "发展", "發展")
WORDS(gxbg_some,
	"部分", "有的", "有些", "个别", "一些", "少数", "如果", "若", "是否", "个別", "少數",
	"各街道", "各镇", "各乡", "各鎮", "各鄉", "下属", "下屬", "所属", "所屬", "直属", "直屬",
	"季度", "上半年", "下半年")
WORDS(gxbg_kinds_of_case,
	"纠错", "糾錯", "败诉", "敗訴", "违法", "違法", "撤销", "撤銷", "逾期", "超期",
	"过错", "過錯", "失误", "失誤", "重大", "群体", "群體", "收费", "收費",
	"重复", "重復", "重複", "不属", "不屬", "非本", "其他政府", "其它政府", "其他信息", "其它信息", "其他申请", "其它申請", "其他依申", "其它依申")
WORDS(gxbg_bodies,
	"法人", "企业", "企業", "科研机构", "科研機構", "公益组织", "公益組織", "法律服务机构", "法律服務機構")
WORDS(gxbg_persons,
	"公民", "自然人", "个人", "個人", "任何", "群众", "群眾", "公众", "公眾", "市民", "居民", "村民", "社会", "社會")
WORDS(gxbg_except, "除", "尚未", "仍未", "未到期")
WORDS(gxbg_some_of, "工作", "动态", "動態", "相关", "相關", "有关", "有關", "类", "類")
