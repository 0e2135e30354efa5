-- gxbg_sections: what stands between a report's headings
\set ECHO none
\i test/data/load.sql
\pset null '(null)'
\set ECHO all

CREATE TABLE section AS
	SELECT name, body, s.*
	FROM sample, gxbg_sections(body) AS s;

-- unaligned: psql before 14 takes some Chinese punctuation for narrow
\pset format unaligned
SELECT name, ordinal, code, title, length(content) AS characters,
	regexp_replace(left(content, 16), '\s', '⏎', 'g') AS begins, regexp_replace(right(content, 12), '\s', '⏎', 'g') AS ends
FROM section
ORDER BY name, ordinal;
\pset format aligned

-- the content stands where it is said to stand, behind the heading
SELECT name, ordinal
FROM section
WHERE substr(body, start_at, end_at - start_at) IS DISTINCT FROM content;
SELECT name, ordinal, title
FROM section
WHERE name <> 'word' AND position(title IN replace(substr(body, 1, start_at - 1), E'\n', '')) = 0;

-- in order, from 1, and apart from each other
SELECT name, ordinal
FROM (SELECT *, row_number() OVER w AS n, lag(end_at, 1, 1) OVER w AS from_at FROM section WINDOW w AS (PARTITION BY name ORDER BY ordinal)) AS s
WHERE ordinal <> n OR start_at < from_at OR end_at < start_at;

-- older headings: to the nearest code where that is certain
SELECT ordinal, code, title, content, start_at, end_at
FROM gxbg_sections(E'甲县水利局2014年政府信息公开工作年度报告\n根据条例编制。\n一、概述\n甲。\n'
	'二、主动公开政府信息的情况\n乙。\n三、收费及减免情况\n丙。\n四、因政府信息公开申请行政复议、提起行政诉讼的情况\n丁。');

-- headings that are lost: the tables tell; a heading with nothing under it
SELECT ordinal, code, title, content, start_at, end_at
FROM gxbg_sections(E'甲县水利局2020年政府信息公开工作年度报告\n工作有序。\n第二十条第(一)项\n规章\n0\n0\n0\n'
	'申请人情况\n一、本年新收政府信息公开申请数量\n0\n行政复议\n行政诉讼\n结果维持\n0\n六、其他需要报告的事项\n');

-- a heading in one line, whatever markup, entities and breaks stood in it
SELECT ordinal, code, title, content, start_at, end_at
FROM gxbg_sections('<h1>甲县水利局2021年政府信息公开工作年度报告</h1><p><b>一、</b>总体<br>情&nbsp;况</p><p>一是&lt;公开&gt;。</p>'
	'<p>二、主动公开<i>政府</i>信息情况</p><p>见表。</p><p>五、存在的主要问题及改进情况</p><p>人手不足。</p>');
-- as the report writes it
SELECT ordinal, code, title, content
FROM gxbg_sections(E'甲縣水利局2021年政府信息公開工作年度報告\n一、總體情況\n認真貫徹條例。\n二、主動公開政府信息情況\n見下表。\n四、政府信息公開行政複議、行政訴\n訟情況\n沒有發生。');

-- no report, no sections; a report without headings has none either
SELECT count(*) FROM gxbg_sections(NULL);
SELECT count(*) FROM gxbg_sections('');
SELECT count(*) FROM gxbg_sections(E'一、今天多云\n二、明天转晴');
SELECT count(*) FROM gxbg_sections('甲县水利局2021年政府信息公开工作年度报告。工作有序。');

DROP TABLE section;
DROP TABLE sample;
