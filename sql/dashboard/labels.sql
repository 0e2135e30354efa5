-- Labels of the kinds of organs, outcomes, applicants and rules
-- 机关类别、办理结果、申请人、检查规则的名称
SELECT 'organ_kind' AS dimension, code, label, label_en, ordinal FROM gxbg_organ_kind
UNION ALL SELECT 'outcome', code, label, label_en, ordinal FROM gxbg_outcome
UNION ALL SELECT 'applicant', code, label, label_en, ordinal FROM gxbg_applicant
UNION ALL SELECT 'rule', code, statement, statement_en, ordinal FROM gxbg_rule
ORDER BY 1, 5;
