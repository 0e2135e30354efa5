-- A report of the form of its year, sound, with all applications by natural
-- persons: for tests that need reports of many agencies and years.
CREATE FUNCTION report(agency text, year int, received int DEFAULT 0, carried_in int DEFAULT 0,
	disclosed int DEFAULT 0, refused int DEFAULT 0, other int DEFAULT 0,
	reconsidered int DEFAULT 0, corrected int DEFAULT 0) RETURNS text LANGUAGE sql STABLE AS $$
SELECT format(E'%s%s年政府信息公开工作年度报告\n', agency, year)
	|| E'三、收到和处理政府信息公开申请情况\n'
	|| E'| (本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 |\n'
	|| E'| 自然人 | 法人或其他组织 | 总计 |\n'
	|| E'| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n'
	|| string_agg(format('| %s%s | %s | 0 | 0 | 0 | 0 | 0 | %s |', group_label, label, n, n), E'\n' ORDER BY ordinal)
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
		ELSE '' END AS group_label) AS g,
	LATERAL (SELECT CASE code
		WHEN 'received' THEN received
		WHEN 'carried_in' THEN carried_in
		WHEN 'disclosed' THEN disclosed
		WHEN 'refused_third_party' THEN refused
		WHEN 'other' THEN other
		WHEN 'other_remaining' THEN other
		WHEN 'concluded' THEN disclosed + refused + other
		WHEN 'carried_out' THEN received + carried_in - disclosed - refused - other
		ELSE 0 END AS n) AS c
WHERE CASE WHEN year > 2020 THEN '2021' ELSE '2019' END = ANY (forms)
$$;
