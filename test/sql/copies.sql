-- gxbg_fingerprint, gxbg_similarity: how much of the prose of two reports is the same
SET client_min_messages = warning;
\set ECHO none
\i test/report.sql
\set ECHO all

CREATE FUNCTION prose(agency text, year int, sentences text[]) RETURNS text LANGUAGE sql STABLE AS $$
SELECT report(agency, year, received => year - 2000, disclosed => year - 2000) || (
	SELECT string_agg(format(s, agency, year, 3 * year + 7), '') FROM unnest(sentences) AS s)
$$;
CREATE TABLE sentence AS
SELECT * FROM unnest(ARRAY[
	'%1$s在%2$s年坚持以公开为常态、不公开为例外,门户网站发布信息%3$s条。', '工作人员业务不够熟练,培训还需加强。', '下一步将修订公开指南和目录,规范办理流程。',
	'围绕重点领域完善栏目设置,开展%3$s次自查。', '政策解读形式单一,图解和视频偏少。', '加强与上级部门沟通,改进考核办法。',
	'新媒体账号维护不及时,部分链接失效。', '明年拟召开座谈会听取群众意见。', '依托政务服务大厅设置查阅点%3$s个。', '对历史文件进行清理,废止过时内容。'])
	WITH ORDINALITY AS s (sentence, n);
CREATE TABLE pair AS
SELECT 'figures' AS changed, prose('甲市民政局', 2021, all_of) AS a, prose('甲市民政局', 2022, all_of) AS b FROM (SELECT array_agg(sentence ORDER BY n) AS all_of FROM sentence) AS s
UNION ALL SELECT 'agency', prose('甲市民政局', 2021, all_of), prose('乙县交通运输局', 2021, all_of) FROM (SELECT array_agg(sentence ORDER BY n) AS all_of FROM sentence) AS s
UNION ALL SELECT 'one sentence in ten', prose('甲市民政局', 2021, array_agg(sentence ORDER BY n)), prose('甲市民政局', 2022, array_agg(CASE n WHEN 5 THEN '本年度未收到投诉。' ELSE sentence END ORDER BY n)) FROM sentence
UNION ALL SELECT 'half', prose('甲市民政局', 2021, array_agg(sentence ORDER BY n)), prose('甲市民政局', 2022, array_agg(sentence ORDER BY n) FILTER (WHERE n <= 5)) FROM sentence
UNION ALL SELECT 'order', prose('甲市民政局', 2021, array_agg(sentence ORDER BY n)), prose('甲市民政局', 2022, array_agg(sentence ORDER BY -n)) FROM sentence
UNION ALL SELECT 'all', prose('甲市民政局', 2021, array_agg(sentence ORDER BY n) FILTER (WHERE n <= 5)), prose('甲市民政局', 2022, array_agg(sentence ORDER BY n) FILTER (WHERE n > 5)) FROM sentence;
SELECT changed, CASE WHEN s >= 0.95 THEN '0.95 and more' WHEN s >= 0.75 THEN '0.75 to 0.95' WHEN s > 0.2 THEN '0.2 to 0.75' ELSE 'up to 0.2' END AS similarity,
	s = gxbg_similarity(gxbg_fingerprint(b), gxbg_fingerprint(a)) AS symmetric
FROM pair, gxbg_similarity(gxbg_fingerprint(a), gxbg_fingerprint(b)) AS s ORDER BY changed;
-- in markup and in bytes as in text, in Traditional script as in Simplified
SELECT gxbg_similarity(gxbg_fingerprint(a), gxbg_fingerprint(regexp_replace(a, '([^\n]*)\n', '<p>\1</p>', 'g'))) > 0.9 AS markup,
	gxbg_fingerprint(convert_to(a, 'GB18030')) = gxbg_fingerprint(a) AS bytes
FROM pair WHERE changed = 'figures';
-- nothing to compare
SELECT gxbg_fingerprint(report('甲市民政局', 2021)) IS NULL AS tables_alone, gxbg_fingerprint('今天收到来信三件。') IS NULL AS no_report, gxbg_fingerprint('') IS NULL AS empty;
SELECT octet_length(gxbg_fingerprint(a)), gxbg_similarity(gxbg_fingerprint(a), gxbg_fingerprint(a)) FROM pair WHERE changed = 'all';
SELECT gxbg_similarity(set_byte(f, 0, 9), f) IS NULL AS of_another_version FROM pair, gxbg_fingerprint(a) AS f WHERE changed = 'all';
SELECT gxbg_similarity('\x01', '\x01');
-- digests: of the bytes, and of the title
SELECT gxbg_digest('a'::text, NULL) = gxbg_digest('a'::bytea, NULL) AS text_as_bytes, gxbg_digest('a'::text, NULL) = gxbg_digest('a'::text, '') AS title, gxbg_digest('a'::text, 'b') = gxbg_digest('ab'::text, NULL) AS joined, gxbg_digest(NULL::text, 'b') AS of_null;
DROP TABLE pair, sentence;
DROP FUNCTION prose, report;
