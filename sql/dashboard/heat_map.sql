-- Disclosure rate by agency and year, of the 2,000 agencies that received most
-- 各机关各年度公开率(收到申请最多的2,000个机关)
-- received in applications 件; rate from 0 to 1, NULL if not known.  All agencies: leave out LIMIT
-- In the schema that gxbg_create_views made: SET search_path = mart, public
WITH most AS (
	SELECT agency_key, sum(received) AS in_all, count(*) OVER () AS of_all
	FROM annual
	GROUP BY agency_key
	ORDER BY sum(received) DESC NULLS LAST, agency_key COLLATE "C"
	LIMIT 2000
)
SELECT a.year, a.province, a.level, a.organ_kind, a.scope, a.agency_key, a.agency, a.received,
	a.disclosed_share + a.partly_disclosed_share AS rate, most.of_all
FROM annual AS a JOIN most USING (agency_key)
ORDER BY most.in_all DESC NULLS LAST, a.agency_key COLLATE "C", a.year;
