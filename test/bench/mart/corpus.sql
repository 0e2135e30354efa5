-- A corpus for the mart: :reports reports of 4.2 KB, five years of each agency,
-- all agencies and grids distinct.  Three in four sentences of an agency's
-- prose are those of its year before, with the year's figures.
SET client_min_messages = warning;
SET jit = off;
\i test/report.sql

CREATE TABLE sentence (number int PRIMARY KEY, template text);
INSERT INTO sentence (number, template)
SELECT row_number() OVER () - 1, replace(replace(s, 'SUBJECT', subject), 'ACTION', action)
FROM unnest(ARRAY['门户网站', '政务新媒体', '政务服务大厅', '图书馆和档案馆', '新闻发布会', '政府公报', '信息公开专栏', '乡镇(街道)窗口',
		'重点领域信息', '规范性文件库']) AS subject,
	unnest(ARRAY['的更新和维护', '的栏目设置', '的审核把关', '的便民利民', '的解读回应', '的日常巡查', '的人员培训', '的考核监督']) AS action,
	unnest(ARRAY['一年来,我单位围绕SUBJECTACTION完善了制度,明确了责任,安排专人负责,共开展检查%1$s次。',
		'在SUBJECTACTION方面,坚持以公开为常态、不公开为例外,全年组织学习%1$s场,参加人员%2$s人。',
		'针对群众反映较多的SUBJECTACTION问题,及时研究整改,截至年底完成事项%2$s项。',
		'下一步将继续抓好SUBJECTACTION,细化标准,拓宽渠道,提高%3$s年工作的质量和效率。',
		'SUBJECTACTION工作得到加强,发布信息%2$s条,其中图文解读%1$s篇。']) AS s;

-- Every step-th of so many reports, with so many more applications: agency is the same
-- in five rows; n makes figures of its own
CREATE FUNCTION corpus(reports int, step int, more int) RETURNS TABLE (id int, body text)
LANGUAGE sql STABLE AS $$
SELECT n, replace(replace(report(
		region || organ, year,
		received => size, carried_in => n % 4, disclosed => size + n % 4 - refused - n % 3, refused => refused,
		enterprises => size / 5 + agency / 7 % 31, ground => ground, reconsidered => size / 9, corrected => size / 30,
		documents => n % 11, penalties => n % 997),
		E'二、主动公开', format(E'%s年,%s认真贯彻落实《中华人民共和国政府信息公开条例》。\n一、总体情况\n', year, region || organ) || opening || E'\n二、主动公开'),
		E'五、存在的主要问题及改进情况\n', E'五、存在的主要问题及改进情况\n' || problems || E'\n六、其他需要报告的事项\n无。\n')
FROM (VALUES ('安福宁平昌江海山林石泉清永兴隆丰乐康泰顺德惠来仁义礼阳陵陶溪泽湖洛汾渭沂淮湘赣闽')) AS v (place),
	generate_series(0, reports - 1, step) AS n,
	LATERAL (SELECT n / 5 AS agency, 2019 + n % 5 AS year) AS a,
	LATERAL (SELECT substr(place, 1 + agency % 41, 1) || substr(place, 1 + agency / 41 % 41, 1)
			|| substr(place, 1 + agency / 1681 % 41, 1) || substr(place, 1 + agency / 68921 % 41, 1) || '县' AS region,
		(ARRAY['人民政府', '公安局', '自然资源局', '民政局', '教育局'])[1 + agency % 5] AS organ,
		(ARRAY['refused_internal_affairs', 'refused_enforcement_file', 'refused_third_party', 'refused_process_info'])[1 + agency % 4] AS ground,
		300 + hashint4(agency) % 1000000 / 4001 AS base) AS r,
	LATERAL (SELECT base + 7 * (n % 5) + agency % 13 + more AS size) AS s,
	LATERAL (SELECT size / 6 + agency % 7 AS refused) AS f,
	LATERAL (SELECT string_agg(format(template, n % 17 + 1, n % 4001 + 10, year), '' ORDER BY k) FILTER (WHERE k < 4) AS opening,
			string_agg(format(template, n % 19 + 1, n % 3001 + 10, year + 1), '' ORDER BY k) FILTER (WHERE k >= 4) AS problems
		FROM generate_series(0, 6) AS k, sentence
		WHERE number = abs(hashint4(hashint4(agency) # (k * 7919) # CASE k % 4 WHEN 0 THEN year ELSE 0 END)) % 400) AS p
$$;

CREATE TABLE reports (id int PRIMARY KEY, body text);
INSERT INTO reports SELECT * FROM corpus(:reports, 1, 0);
VACUUM ANALYZE reports;
SELECT count(*) || ' reports, ' || sum(octet_length(body)) || ' bytes, ' || pg_size_pretty(pg_total_relation_size('reports')) || ' stored' FROM reports;
