// What the page says, in Chinese and in English

const TEXT = {
	zh: {
		title: '政府信息公开工作年度报告统计',
		subtitle: (s) => `${s.first_year ?? ''}–${s.last_year ?? ''} 年度 · ${number(s.agencies)} 个机关 · ${number(s.chosen)} 份报告 · 生成于 ${DATA.made}`,
		empty: '没有符合筛选条件的数据', all: '全部', unknown: '未知', query: '查询语句', csv: '保存为 CSV',
		from: '起始年度', to: '截止年度', province: '省份', level: '层级', organ_kind: '机关类别', scope: '统计范围', reset: '清除筛选',
		scopes: {own: '各机关自身(及未注明)', region: '全地区汇总'},
		chosen: '当前筛选',
		reports: '报告', received: '收到申请', concluded: '办结申请', rate: '公开率', refused_share: '不予公开占比', corrected: '行政复议纠正率',
		units: {applications: '件', reports: '份', cases: '件'},
		levels: {national: '国家', province: '省级', prefecture: '地级', county: '县级', township: '乡级', zone: '开发区', institution: '企事业单位', other: '其他'},
		outcomes: {disclosed: '予以公开', partly_disclosed: '部分公开', refused: '不予公开', unavailable: '无法提供', not_processed: '不予处理', other: '其他处理'},
		forms: {form_2021: '2021年表式', form_2019: '2019年表式', form_statistics: '统计表(2014–2018)', form_narrative: '仅有文字', form_other: '未定'},
		proceedings: {reconsiderations: '行政复议', litigations: '行政诉讼', reconsiderations_rate: '复议纠正率(右轴)', litigations_rate: '诉讼纠正率(右轴)'},
		columns: {
			year: '年度', agency: '机关', province: '省份', level: '层级', organ_kind: '类别', received: '收到', carried_in: '上年结转', concluded: '办结', carried_out: '结转下年',
			disclosed_share: '予以公开', partly_disclosed_share: '部分公开', refused_share: '不予公开', unavailable_share: '无法提供', not_processed_share: '不予处理',
			reconsiderations: '行政复议', reconsiderations_corrected_share: '复议纠正率', litigations: '行政诉讼', litigations_corrected_share: '诉讼纠正率', errors: '错误数',
			carried_out_before: '上年报告结转下年度', difference: '差额', rule: '规则', message: '说明', expected: '应为', actual: '实为'
		},
		cards: {
			outcomes: ['收到的申请及办理结果', '单位:件。柱为各类办理结果,线为本年新收申请'],
			refusals: ['不予公开的理由', '单位:件。第三部分表格“(三)不予公开”各项,所选年度合计'],
			applicants: ['谁在申请', '单位:件。本年新收申请,按申请人类别'],
			disclosure_by_kind: ['各类机关公开率', '予以公开与部分公开之和,占办理结果已知的申请;括号内为申请件数。取件数最多的 15 类'],
			disclosure_by_province: ['各省份公开率', '定义同上。点击方格筛选该省份'],
			heat_map: ['机关 × 年度公开率', '所选范围内收到申请最多的机关'],
			proceedings: ['行政复议与行政诉讼', '单位:件(左轴)。纠正率为结果纠正占全部案件(含尚未审结)的比例(右轴)'],
			coverage: ['覆盖范围', '单位:份。每个机关每年计一份报告,按表式'],
			findings: ['数字不符的报告', '报告违反表式勾稽关系,或数字无法确定;按原文给出,未作更正'],
			carry_over: ['结转不一致', '本年报告的“上年结转”与上年报告的“结转下年度继续办理”不相等。单位:件'],
			agencies: ['机关数据表', '收到的申请最多者在前;占比以办结总计为分母。点击表头排序']
		},
		coverageNote: (s, unknown) => `共读取 ${number(s.texts)} 份文本,其中 ${number(s.no_reports)} 份不是年度报告;所选报告的第三部分表格有 ${number(unknown)} 个单元格无法确定。`,
		capped: (shown, all, query) => `本文件只含 ${number(all)} 行中的前 ${number(shown)} 行;全部:去掉 ${query} 中的 LIMIT 后执行`,
		agenciesCapped: (shown, all, query) => `本文件只含 ${number(all)} 个机关中收到申请最多的 ${number(shown)} 个;全部:去掉 ${query} 中的 LIMIT 后执行`,
		rows: (from, to, of) => `第 ${number(from)}–${number(to)} 行,共 ${number(of)} 行`, previous: '上一页', next: '下一页',
		provinceUnknown: (n) => `另有 ${number(n)} 件申请的省份未知或为中央机关`,
		footer: (s) => `数据来源:各机关政府信息公开工作年度报告,由 gxbg ${DATA.version} 读取(模式 ${DATA.views})。NULL 不计入合计;数字按报告原文给出,未作更正。图表:Apache ECharts ${DATA.echarts}(Apache License 2.0)。`,
		low: '低', high: '高', noData: '无数据', old: '此浏览器过旧,不能解压数据;请使用 2023 年以后的浏览器。'
	},
	en: {
		title: 'Annual reports on government information disclosure',
		subtitle: (s) => `${s.first_year ?? ''}–${s.last_year ?? ''} · ${number(s.agencies)} agencies · ${number(s.chosen)} reports · made on ${DATA.made}`,
		empty: 'No data for this choice', all: 'All', unknown: 'Unknown', query: 'Query', csv: 'Save as CSV',
		from: 'From year', to: 'To year', province: 'Province', level: 'Level', organ_kind: 'Kind of organ', scope: 'Scope', reset: 'Clear filters',
		scopes: {own: 'Organs on themselves (or not stated)', region: 'Whole regions'},
		chosen: 'Chosen',
		reports: 'Reports', received: 'Received', concluded: 'Concluded', rate: 'Disclosure rate', refused_share: 'Share refused', corrected: 'Corrected on review',
		units: {applications: 'applications', reports: 'reports', cases: 'cases'},
		levels: {national: 'National', province: 'Province', prefecture: 'Prefecture', county: 'County', township: 'Township', zone: 'Zone', institution: 'Institution', other: 'Other'},
		outcomes: {disclosed: 'Disclosed', partly_disclosed: 'Partly disclosed', refused: 'Refused', unavailable: 'Unavailable', not_processed: 'Not processed', other: 'Other'},
		forms: {form_2021: 'Form of 2021', form_2019: 'Form of 2019', form_statistics: 'Statistics table (2014–2018)', form_narrative: 'Prose only', form_other: 'Undetermined'},
		proceedings: {reconsiderations: 'Reconsiderations', litigations: 'Litigations', reconsiderations_rate: 'Reconsiderations: corrected (right)', litigations_rate: 'Litigations: corrected (right)'},
		columns: {
			year: 'Year', agency: 'Agency', province: 'Province', level: 'Level', organ_kind: 'Kind', received: 'Received', carried_in: 'Carried in', concluded: 'Concluded', carried_out: 'Carried out',
			disclosed_share: 'Disclosed', partly_disclosed_share: 'In part', refused_share: 'Refused', unavailable_share: 'Unavailable', not_processed_share: 'Not processed',
			reconsiderations: 'Reconsid.', reconsiderations_corrected_share: 'Corrected', litigations: 'Litigations', litigations_corrected_share: 'Corrected', errors: 'Errors',
			carried_out_before: 'Carried out the year before', difference: 'Difference', rule: 'Rule', message_en: 'Message', expected: 'Expected', actual: 'Actual'
		},
		cards: {
			outcomes: ['Applications and what became of them', 'Applications. Bars are outcomes, the line is what was received in the year'],
			refusals: ['Grounds of refusal', 'Applications. Rows (三) of table III, sum of the chosen years'],
			applicants: ['Who applies', 'Applications received, by kind of applicant'],
			disclosure_by_kind: ['Disclosure rate by kind of organ', 'Disclosed in full or in part, of the applications whose outcome is known (their number in brackets). The 15 kinds with most'],
			disclosure_by_province: ['Disclosure rate by province', 'Defined as beside. Click a tile to choose its province'],
			heat_map: ['Agencies × years: disclosure rate', 'The agencies that received most, of those chosen'],
			proceedings: ['Reconsideration and litigation', 'Cases (left axis). Corrected: share of all cases, those pending among them (right axis)'],
			coverage: ['Coverage', 'Reports, one for each agency and year, by form'],
			findings: ['Reports that do not add up', 'An identity of the form is broken, or a figure cannot be told; figures are as they stand, nothing was corrected'],
			carry_over: ['Carry-over that does not agree', 'Carried in by this report, against what last year’s report carried out. Applications'],
			agencies: ['Agencies', 'Those that received most first; shares of what was concluded. Click a heading to sort']
		},
		coverageNote: (s, unknown) => `${number(s.texts)} texts were read, of which ${number(s.no_reports)} are no reports; ${number(unknown)} cells of table III in the reports chosen are not known.`,
		capped: (shown, all, query) => `This file has the first ${number(shown)} of ${number(all)} rows; for all, run ${query} without its LIMIT`,
		agenciesCapped: (shown, all, query) => `This file has the ${number(shown)} agencies with most applications, of ${number(all)}; for all, run ${query} without its LIMIT`,
		rows: (from, to, of) => `Rows ${number(from)}–${number(to)} of ${number(of)}`, previous: 'Previous', next: 'Next',
		provinceUnknown: (n) => `${number(n)} more applications are of national organs or of no known province`,
		footer: (s) => `Source: the agencies’ annual reports on government information disclosure, as read by gxbg ${DATA.version} (schema ${DATA.views}). Unknown figures count for nothing; figures are as the reports have them, nothing was corrected. Charts: Apache ECharts ${DATA.echarts} (Apache License 2.0).`,
		low: 'low', high: 'high', noData: 'no data', old: 'This browser is too old to unpack the data; please use one of 2023 or later.'
	}
};

// Provinces as tiles: column and row, short name, letters
const PROVINCES = {
	'黑龙江省': [8, 0, '黑龙江', 'HL', 'Heilongjiang'], '内蒙古自治区': [5, 1, '内蒙古', 'NM', 'Inner Mongolia'], '吉林省': [8, 1, '吉林', 'JL', 'Jilin'],
	'新疆维吾尔自治区': [0, 2, '新疆', 'XJ', 'Xinjiang'], '甘肃省': [3, 2, '甘肃', 'GS', 'Gansu'], '宁夏回族自治区': [4, 2, '宁夏', 'NX', 'Ningxia'],
	'山西省': [5, 2, '山西', 'SX', 'Shanxi'], '北京市': [6, 2, '北京', 'BJ', 'Beijing'], '天津市': [7, 2, '天津', 'TJ', 'Tianjin'], '辽宁省': [8, 2, '辽宁', 'LN', 'Liaoning'],
	'青海省': [2, 3, '青海', 'QH', 'Qinghai'], '陕西省': [4, 3, '陕西', 'SN', 'Shaanxi'], '河南省': [5, 3, '河南', 'HA', 'Henan'], '河北省': [6, 3, '河北', 'HE', 'Hebei'],
	'山东省': [7, 3, '山东', 'SD', 'Shandong'], '西藏自治区': [0, 4, '西藏', 'XZ', 'Tibet'], '四川省': [2, 4, '四川', 'SC', 'Sichuan'], '重庆市': [3, 4, '重庆', 'CQ', 'Chongqing'],
	'湖北省': [4, 4, '湖北', 'HB', 'Hubei'], '安徽省': [5, 4, '安徽', 'AH', 'Anhui'], '江苏省': [6, 4, '江苏', 'JS', 'Jiangsu'], '上海市': [7, 4, '上海', 'SH', 'Shanghai'],
	'贵州省': [3, 5, '贵州', 'GZ', 'Guizhou'], '湖南省': [4, 5, '湖南', 'HN', 'Hunan'], '江西省': [5, 5, '江西', 'JX', 'Jiangxi'], '浙江省': [6, 5, '浙江', 'ZJ', 'Zhejiang'],
	'云南省': [2, 6, '云南', 'YN', 'Yunnan'], '广西壮族自治区': [3, 6, '广西', 'GX', 'Guangxi'], '广东省': [4, 6, '广东', 'GD', 'Guangdong'], '福建省': [5, 6, '福建', 'FJ', 'Fujian'],
	'海南省': [3, 7, '海南', 'HI', 'Hainan']
};
const TILE_COLUMNS = 9;
const TILE_ROWS = 8;

let language = 'zh';

const number = (n) => n == null ? '–' : n.toLocaleString('en-US');
const percent = (share, digits = 1) => share == null || !isFinite(share) ? '–' : (100 * share).toFixed(digits) + '%';
const text = () => TEXT[language];

// The label of a code of a dimension, as the page has it or as SQL gives it
function labelOf(dimension, code) {
	if (code == null)
		return text().unknown;
	if (dimension === 'level')
		return text().levels[code] ?? code;
	if (dimension === 'province')
		return language === 'en' ? PROVINCES[code]?.[4] ?? code : code;
	const found = DATA.labels[dimension]?.[code];
	return found ? found[language === 'en' ? 1 : 0] ?? code : code;
}
