-- Who applies: applications received, by the columns of table III
-- 申请人构成:本年新收政府信息公开申请数量,按申请人
-- Unit: applications 件.  Reports with table III, that is, for 2019 and later.
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope,
	gxbg_count(sum(applications), 'received', 'natural_person') AS natural_person,
	gxbg_count(sum(applications), 'received', 'enterprise') AS enterprise,
	gxbg_count(sum(applications), 'received', 'research') AS research,
	gxbg_count(sum(applications), 'received', 'public_interest') AS public_interest,
	gxbg_count(sum(applications), 'received', 'legal_service') AS legal_service,
	gxbg_count(sum(applications), 'received', 'other_org') AS other_org
FROM rollup
WHERE applications IS NOT NULL
GROUP BY year, province, level, organ_kind, scope
ORDER BY year, province, level, organ_kind, scope;
