-- A sound report of the form of its year, in bars: for tests and examples that
-- need reports of many agencies and years.  Applications are by natural
-- persons but for the enterprises' part of what was received and disclosed.
CREATE FUNCTION report(agency text, year int, received int DEFAULT 0, carried_in int DEFAULT 0,
	disclosed int DEFAULT 0, refused int DEFAULT 0, other int DEFAULT 0, enterprises int DEFAULT 0,
	ground text DEFAULT 'refused_third_party', reconsidered int DEFAULT 0, corrected int DEFAULT 0,
	documents int DEFAULT 0, penalties int DEFAULT 0) RETURNS text LANGUAGE sql STABLE AS $$
SELECT format(E'%s%s年政府信息公开工作年度报告\n', agency, year)
	|| E'二、主动公开政府信息情况\n'
	|| format(CASE WHEN year > 2020 THEN
		E'| 第二十条第(一)项 |\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n'
		'| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | %1$s | 0 | %1$s |\n'
		'| 第二十条第(五)项 |\n| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 0 |\n'
		'| 第二十条第(六)项 |\n| 信息内容 | 本年处理决定数量 |\n| 行政处罚 | %2$s |\n| 行政强制 | 0 |\n'
		'| 第二十条第(八)项 |\n| 信息内容 | 本年收费金额(单位:万元) |\n| 行政事业性收费 | 0 |\n'
	ELSE
		E'| 第二十条第(一)项 |\n| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n'
		'| 规章 | 0 | 0 | 0 |\n| 规范性文件 | %1$s | %1$s | %1$s |\n'
		'| 第二十条第(五)项 |\n| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n'
		'| 行政许可 | 0 | 0 | 0 |\n| 其他对外管理服务事项 | 0 | 0 | 0 |\n'
		'| 第二十条第(六)项 |\n| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n'
		'| 行政处罚 | 0 | 0 | %2$s |\n| 行政强制 | 0 | 0 | 0 |\n'
		'| 第二十条第(八)项 |\n| 信息内容 | 上一年项目数量 | 本年增/减 |\n| 行政事业性收费 | 0 | 0 |\n'
		'| 第二十条第(九)项 |\n| 信息内容 | 采购项目数量 | 采购总金额 |\n| 政府集中采购 | 0 | 0 |\n'
	END, documents, penalties)
	|| E'三、收到和处理政府信息公开申请情况\n'
	|| E'| (本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 |\n'
	|| E'| 自然人 | 法人或其他组织 | 总计 |\n'
	|| E'| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n'
	|| string_agg(format('| %s%s | %s | %s | 0 | 0 | 0 | 0 | %s |', heading, label, n - e, e, n), E'\n' ORDER BY ordinal)
	|| E'\n四、政府信息公开行政复议、行政诉讼情况\n'
	|| E'| 行政复议 | 行政诉讼 |\n'
	|| E'| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |\n'
	|| E'| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n'
	|| format(E'| %s | %s | 0 | 0 | %s | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n', reconsidered - corrected, corrected, reconsidered)
	|| E'五、存在的主要问题及改进情况\n'
FROM gxbg_outcomes(),
	LATERAL (SELECT CASE code
		WHEN 'disclosed' THEN '三、本年度办理结果 | '
		WHEN 'refused_state_secret' THEN '(三)不予公开 | '
		WHEN 'unavailable_not_held' THEN '(四)无法提供 | '
		WHEN 'not_processed_petition' THEN '(五)不予处理 | '
		WHEN 'other_overdue_correction' THEN '(六)其他处理 | '
		ELSE '' END AS heading) AS g,
	LATERAL (SELECT CASE
		WHEN code = 'received' THEN received
		WHEN code = 'carried_in' THEN carried_in
		WHEN code = 'disclosed' THEN disclosed
		WHEN code = ground THEN refused
		WHEN code IN ('other', 'other_remaining') THEN other
		WHEN code = 'concluded' THEN disclosed + refused + other
		WHEN code = 'carried_out' THEN received + carried_in - disclosed - refused - other
		ELSE 0 END AS n) AS total,
	LATERAL (SELECT CASE WHEN code IN ('received', 'disclosed', 'concluded') THEN enterprises ELSE 0 END AS e) AS part
WHERE CASE WHEN year > 2020 THEN '2021' ELSE '2019' END = ANY (forms)
$$;
