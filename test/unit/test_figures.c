/*
 * test_figures.c
 *	  Figures stated in prose: the grammar, case by case; quotes and positions;
 *	  tables that are not prose; the headline counts of a report without tables.
 *
 * How much of what real reports say is found, and how much of that is right, is
 * measured by test/fuzz/score_prose.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "prose_figures.h"

typedef struct Case
{
	int			year;
	const char *text;
	const char *figures;		/* metric=value, parted by ; */
} Case;

static const Case cases[] = {
	{2019, "今年共受理政府信息公开申请5件,当面申请2件,网络申请3件,全部按规定时限办结。",
	"applications_received=5;applications_concluded=5"},
	{2019, "依申请公开情况。网上申请6件,信函申请4件,共10件。",
	"applications_received=10"},
	{2019, "收到网络申请6件,信函申请4件,合计10件。",
	"applications_received=10"},
	{2019, "收到网络申请6件,信函申请4件。",
	"applications_received=6;applications_received=4"},
	{2012, "《条例》施行以来,我局累计收到政府信息公开申请36件。",
	""},
	{2020, "全年累计主动公开政府信息860条。",
	"disclosed_items=860"},
	{2010, "截至2010年底,累计主动公开政府信息860条。",
	""},
	{2020, "截至12月31日,共主动公开政府信息860条。",
	"disclosed_items=860"},
	{2020, "我镇未被申请行政复议、提起行政诉讼。",
	"reconsiderations=0;litigations=0"},
	{2020, "未因政府信息公开被提起行政复议和行政诉讼。",
	"reconsiderations=0;litigations=0"},
	{2020, "未发生一起因政府信息公开引起的行政复议或行政诉讼案件。",
	"reconsiderations=0;litigations=0"},
	{2020, "无人申请公开政府信息。",
	"applications_received=0"},
	{2020, "没有公民、法人或其他组织向我局申请公开政府信息。",
	"applications_received=0"},
	{2020, "共受理和答复政府信息公开申请各8件。",
	"applications_received=8;applications_answered=8"},
	{2020, "政府信息公开申请受理量为0。",
	"applications_received=0"},
	{2020, "受理、办结政府信息公开申请15件。",
	"applications_received=15;applications_concluded=15"},
	{2020, "全年有12件政府信息公开申请。",
	"applications_received=12"},
	{2020, "共收到申请9件,网上收到7件,当面收到2件,均已答复。",
	"applications_received=9;applications_answered=9"},
	{2020, "收到申请12件,上年结转1件,全部办结。",
	"applications_received=12;applications_carried_in=1"},
	{2020, "收到1件申请,该申请已按期办结。",
	"applications_received=1;applications_concluded=1"},
	{2020, "收到申请1件,已按时答复申请人。",
	"applications_received=1;applications_answered=1"},
	{2020, "无上年结转,无结转下年度办理的申请。",
	"applications_carried_in=0;applications_carried_out=0"},
	{2022, "通过“12345”平台受理群众诉求320件,办结318件。",
	"hotline_cases=320"},
	{2022, "受理热线64件,其中12345热线58件。",
	"hotline_cases=58"},
	{2022, "接到12345热线转来群众投诉30件。",
	"hotline_cases=30"},
	{2022, "12315热线受理投诉举报120件。",
	""},
	{2022, "承办人大代表建议5件、政协提案3件,已全部办复。",
	"proposals_answered=5;proposals_answered=3"},
	{2022, "承办人大代表建议5件、政协提案3件,共8件,均已按时答复。",
	"proposals_answered=8"},
	{2022, "收到建议提案15件,答复15件。",
	"proposals_answered=15"},
	{2022, "办理人大代表建议、政协提案共15件,办结率100%。",
	"proposals_answered=15"},
	{2022, "举办政务公开业务培训班2期,参加上级培训3次。",
	"training_sessions=2"},
	{2022, "组织全体干部学习条例3次。",
	""},
	{2022, "组织开展信息公开专题培训3场,培训人员120人次。",
	"training_sessions=3"},
	{2022, "市政府门户网站公开信息120条,政务微博公开信息36条。",
	""},
	{2022, "通过县政府网站主动公开政府信息120条。",
	"disclosed_items=120"},
	{2022, "通过微信公众号公开政府信息36条。",
	""},
	{2022, "公布政府信息45条。",
	"disclosed_items=45"},
	{2022, "更新网站信息240条,发布动态信息33条。",
	""},
	{2022, "公开信息公开指南1条。",
	""},
	{2022, "公开发布行政规范性文件3件,废止1件。",
	"normative_documents_disclosed=3"},
	{2022, "印发规范性文件3件,全部公开。",
	""},
	{2022, "推送政策解读材料12篇。",
	"interpretations=12"},
	{2022, "解读政策文件7件。",
	""},
	{2022, "对5件规范性文件开展政策解读。",
	""},
	{2022, "编印《澜江市人民政府公报》12期,印发6000册。",
	"gazette_issues=12"},
	{2022, "政府公报全年出版6期,每期发行1000册。",
	"gazette_issues=6"},
	{2022, "在公报第12期刊登。",
	""},
	{2022, "参加新闻发布会4次。",
	"press_conferences=4"},
	{2022, "举办8场新闻发布会,累计观看12万人次。",
	"press_conferences=8"},
	{2022, "信息公开类行政复议案件2件,其中维持1件,纠正1件。",
	"reconsiderations=2"},
	{2022, "办理行政复议案件12件,行政应诉案件8件。",
	""},
	{2022, "依申请公开收取检索、复制、邮寄等费用35元。",
	"fees_charged=35"},
	{2022, "未收取费用。",
	"fees_charged=0"},
	{2022, "没有收费。",
	"fees_charged=0"},
	{2022, "依申请公开信息收取费用共计0元。",
	"fees_charged=0"},
	{2022, "未收到涉及信息公开的举报、投诉。",
	"complaints=0"},
	{2022, "收到涉及政府信息公开的投诉2件。",
	"complaints=2"},
	{2022, "收到依申请公开申请10件,已答复9件,1件转入下年度办理。",
	"applications_received=10;applications_answered=9;applications_carried_out=1"},
	{2022, "2021年结转3件,今年新收11件,办结13件,结转至2023年1件。",
	"applications_carried_in=3;applications_received=11;applications_concluded=13;applications_carried_out=1"},
	{2022, "公开4件、部分公开1件、不予公开2件,政府信息不存在1件。",
	"applications_disclosed=4;applications_partly_disclosed=1;applications_refused=2"},
	{2022, "收到政府信息公开申请20件,同比增加5件,办结18件(含上年结转2件)。",
	"applications_received=20;applications_concluded=18;applications_carried_in=2"},
	{2022, "按时答复率100%。",
	""},
	{2022, "收到网民留言56件,答复56件。",
	""},
	{2022, "受理低保申请36件,办结36件。",
	""},
	{2022, "受理法律援助申请36件。",
	""},
	{2022, "年度内未收到群众关于政府信息公开的申请。",
	"applications_received=0"},
	{2022, "依申请公开工作情况:全年零申请。",
	""},
	{2022, "全年共收到书面、网络申请15件,其中同意公开9件,部分公开3件,不同意公开1件,其他情况2件。",
	"applications_received=15;applications_disclosed=9;applications_partly_disclosed=3;applications_refused=1"},
	{2022, "答复申请15件,其中予以公开的有9件,占60%。",
	"applications_answered=15;applications_disclosed=9"},
	{2022, "作出予以公开决定3件,不予公开决定1件。",
	"applications_disclosed=3;applications_refused=1"},
	{2022, "收到政府信息公开申请1,234件。",
	"applications_received=1234"},
	{2022, "收到政府信息公开申请1，234件。",
	"applications_received=1234"},
	{2022, "主动公开政府信息1.2万余条。",
	""},
	{2022, "主动公开政府信息3万条。",
	"disclosed_items=30000"},
	{2022, "主动公开政府信息一万二千条。",
	"disclosed_items=12000"},
	{2022, "收到政府信息公开申请１２件。",
	"applications_received=12"},
	{2022, "收到政府信息公开申请十二件,办结十件,结转两件。",
	"applications_received=12;applications_concluded=10;applications_carried_out=2"},
	{2022, "未收到政府信息公开申请,未发生行政复议、行政诉讼,未收取任何费用。",
	"applications_received=0;reconsiderations=0;litigations=0;fees_charged=0"},
	{2022, "政府信息公开申请0件,行政复议0件,行政诉讼0件。",
	"applications_received=0;reconsiderations=0;litigations=0"},
	{2022, "因政府信息公开申请行政复议3起,提起行政诉讼1起。",
	"reconsiderations=3;litigations=1"},
	{2022, "没有因政府信息公开引起的行政复议、行政诉讼和举报。",
	"reconsiderations=0;litigations=0;complaints=0"},
	{2022, "2022年,未举办新闻发布会。",
	"press_conferences=0"},
	{2022, "发布政策解读12篇,其中图解4篇,视频解读2篇。",
	"interpretations=12"},
	{2022, "主动公开政府信息300条,其中:政策文件30条,政策解读12条,财政信息5条。",
	"disclosed_items=300;interpretations=12"},
	{2022, "本机关收到政府信息公开申请23件,已全部依法依规答复。",
	"applications_received=23;applications_answered=23"},
	{2022, "本机关收到政府信息公开申请23件,均严格按照规定流程办理并在法定期限内答复。",
	"applications_received=23;applications_answered=23"},
	{2022, "收到政府信息公开申请4件,已办结3件,1件正在办理中。",
	"applications_received=4;applications_concluded=3"},
	{2022, "全年接到申请公开政府信息事项8件,按时回复8件。",
	"applications_received=8;applications_answered=8"},
	{2022, "截至年底,共收到申请7件,其中6件已答复,1件结转下年。",
	"applications_received=7;applications_answered=6;applications_carried_out=1"},
	{2022, "全年主动公开各类信息1560条。",
	"disclosed_items=1560"},
	{2022, "全年共公开信息1560条,其中网站1500条,微信60条。",
	"disclosed_items=1560"},
	{2022, "我局依申请公开政府信息12件。",
	"applications_received=12"},
	{2022, "全年依申请公开信息12条。",
	""},
	{2022, "办结信访件12件,办结率100%。",
	""},
	{2022, "共召开新闻发布会(通气会)12场。",
	"press_conferences=12"},
	{2022, "组织召开全市政务公开培训会议1次。",
	"training_sessions=1"},
	{2022, "处理12345政务服务便民热线工单1,024件,满意率99%。",
	"hotline_cases=1024"},
	{2022, "公开人大代表建议答复12件、政协提案答复9件。",
	"proposals_answered=12;proposals_answered=9"},
	{2022, "全年办理建议23件、提案18件。",
	"proposals_answered=18"},
	{2022, "在省级媒体发布信息23条。",
	""},
	{2022, "今年我局收到5份政府信息公开申请表,均已答复。",
	""},
	{2022, "我局共收到政府信息公开申请15件(其中网络申请10件,信函申请5件),全部予以答复。",
	"applications_received=15;applications_answered=15"},
	{2022, "共收到申请15件。按申请人分,自然人12件,企业3件。按结果分,予以公开10件,部分公开2件,不予公开3件。",
	"applications_received=15;applications_disclosed=10;applications_partly_disclosed=2;applications_refused=3"},
	{2021, "2021年受理依申请公开3件。三件申请均由自然人提出。",
	"applications_received=3"},
	{2021, "受理热线64件(其中12345热线58件、12328热线6件)。",
	"hotline_cases=58"},
	{2021, "发布解读稿件12篇次。",
	"interpretations=12"},
	{2021, "受理不动产登记申请1320件,办结1320件。",
	""},
	{2008, "自5月1日《条例》施行以来,共收到政府信息公开申请36件。",
	"applications_received=36"},
	{2021, "没有收到行政许可申请。",
	""},
	{2021, "未收到任何形式的申请。",
	"applications_received=0"},
	{2021, "依申请公开受理5件,答复5件。",
	"applications_received=5;applications_answered=5"},
	{2021, "对3件申请作出不予公开决定,将1件申请结转下年度办理。",
	"applications_refused=3;applications_carried_out=1"},
	{2021, "收到申请5件,均在20个工作日内答复。",
	"applications_received=5;applications_answered=5"},
	{2021, "办理省人大代表建议8件,政协提案3件。",
	"proposals_answered=8;proposals_answered=3"},
	{2021, "举办业务培训班3期,开展政务公开培训1次。",
	"training_sessions=3;training_sessions=1"},
	{2021, "全年共召开新闻发布会12场,市领导出席新闻发布会3场。",
	"press_conferences=12"},
	{2021, "市政府共收到申请42件,市本级收到申请15件。",
	"applications_received=42"},
	{2021, "(三)政策解读。全年发布政策解读材料12篇。",
	"interpretations=12"},
	{2021, "新闻发布会方面:全年召开8场。",
	"press_conferences=8"},
	{2021, "无依申请公开、行政复议和行政诉讼情况。",
	"applications_received=0;reconsiderations=0;litigations=0"},
	{2021, "未接到环境污染投诉。",
	""},
	{2021, "没有接到群众投诉。",
	"complaints=0"},
	{2021, "没有依申请公开收费。",
	"fees_charged=0"},
	{2021, "未发生因政府信息公开不当引发的舆情事件。",
	""},
	{2021, "市长信箱收到来信320件,办结318件,办结率99.4%。",
	""},
	{2021, "收到群众来信、来访、来电申请公开信息0件。",
	"applications_received=0"},
	{2021, "网站访问量达12万次,微信公众号粉丝2.3万人。",
	""},
	{2021, "年内收到依申请公开10件,较2020年增加3件,全部按期答复。",
	"applications_received=10;applications_answered=10"},
	{2021, "2020年收到8件,2021年收到10件。",
	""},
	{2021, "2020年收到依申请公开8件,2021年收到10件。",
	"applications_received=10"},
	{2021, "我局共接收政府信息公开申请十五宗,已办结十三宗,余下两宗结转下年度处理。",
	"applications_received=15;applications_concluded=13;applications_carried_out=2"},
	{2021, "当年收到的8件申请中,7件予以公开,1件不予公开。",
	"applications_received=8;applications_disclosed=7;applications_refused=1"},
	{2021, "按申请答复情况统计:同意公开5件,同意部分公开1件,不同意公开0件。",
	"applications_disclosed=5;applications_partly_disclosed=1;applications_refused=0"},
	{2021, "全年未收到任何公民、法人及其他组织的政府信息公开申请,也未发生行政复议和行政诉讼案件。",
	"applications_received=0;reconsiderations=0;litigations=0"},
	{2021, "因信息公开工作被申请行政复议1件,被提起行政诉讼0件。",
	"reconsiderations=1;litigations=0"},
	{2021, "依申请公开引发的行政复议案件3件,结果维持2件,结果纠正1件。",
	"reconsiderations=3"},
	{2021, "依申请提供政府信息未收取费用。",
	"fees_charged=0"},
	{2021, "本年度没有向申请人收取任何费用。",
	"fees_charged=0"},
	{2021, "全年制作主动公开政府信息1200条,公开率100%。",
	"disclosed_items=1200"},
	{2021, "在政府门户网站主动公开信息560条,其中机构职能类12条、财政信息15条。",
	"disclosed_items=560"},
	{2021, "我局主动公开政府信息1560余条。",
	""},
	{2021, "全年主动公开规范性文件5件,政策解读5件。",
	"normative_documents_disclosed=5;interpretations=5"},
	{2021, "本年度新公开规范性文件2件。",
	"normative_documents_disclosed=2"},
	{2021, "起草规范性文件2件。",
	""},
	{2021, "公开人大代表建议和政协提案办理结果共25件。",
	"proposals_answered=25"},
	{2021, "承办县人大代表建议3件、县政协提案2件,答复率100%。",
	""},
	{2021, "收到人大代表建议3件,均已按时答复代表。",
	"proposals_answered=3"},
	{2021, "举办政务公开知识讲座2次,开展政务公开培训1次。",
	"training_sessions=1"},
	{2021, "召开政务公开工作会议3次。",
	""},
	{2021, "开展各类业务培训15场次。",
	"training_sessions=15"},
	{2021, "参加市政府组织的政务公开培训2次,自行组织培训1次。",
	"training_sessions=1"},
	{2021, "2021年,《澜江政报》出版24期。",
	""},
	{2021, "编辑出版政府公报4期,每期免费发放2000份。",
	"gazette_issues=4"},
	{2021, "受理12345政务服务便民热线转办事项3,560件,办结率99.8%。",
	"hotline_cases=3560"},
	{2021, "通过12345、市长信箱等渠道收到群众诉求560件。",
	""},
	{2021, "收到12345工单52件、信访件11件。",
	"hotline_cases=52"},
	{2021, "办理“12345”热线交办单四百二十件。",
	"hotline_cases=420"},
	{2021, "收到政府信息公开申请19件,其中,按主题分:征地类8件,拆迁类5件,其他6件。",
	"applications_received=19"},
	{2021, "收到政府信息公开申请19件,比上年多6件。",
	"applications_received=19"},
	{2021, "收到政府信息公开申请19件,居全市第3位。",
	"applications_received=19"},
	{2021, "截至2021年12月31日,共受理政府信息公开申请4件(含2020年结转1件),办结4件。",
	"applications_received=4;applications_carried_in=1;applications_concluded=4"},
	{2021, "政府信息公开申请收到3件、办结3件、结转0件。",
	"applications_received=3;applications_concluded=3;applications_carried_out=0"},
	{2021, "2021年新收政府信息公开申请23件、上年结转2件,已答复办结24件,结转下年1件。",
	"applications_received=23;applications_carried_in=2;applications_answered=24;applications_concluded=24;applications_carried_out=1"},
	{2021, "共有3人次向我局申请公开政府信息,均已答复。",
	"applications_received=3;applications_answered=3"},
	{2021, "我局没有政府信息公开申请事项,没有收取费用,没有发生行政复议、提起行政诉讼的情况。",
	"applications_received=0;fees_charged=0;reconsiderations=0;litigations=0"},
	{2021, "依申请公开0件。",
	"applications_received=0"},
	{2021, "本年度我局依申请公开政府信息的数量为0件。",
	"applications_received=0"},
	{2021, "行政诉讼、行政复议案件均为0。",
	"litigations=0;reconsiderations=0"},
	{2021, "当年度没有发生针对本机关有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案。",
	"reconsiderations=0;litigations=0"},
	{2009, "本年度市局共接受市民咨询5623人次,其中现场咨询1200人次,电话咨询4423人次。",
	""},
	{2009, "2009年度共受理政府信息公开申请67条,其中当面申请38条,占总数的56.7%,以传真形式申请5条。",
	"applications_received=67"},
	{2009, "对申请已经答复65条,其中“同意公开”的答复52条,“部分公开”的答复3条,“不予公开”的答复2条。",
	"applications_answered=65;applications_disclosed=52;applications_partly_disclosed=3;applications_refused=2"},
	{2009, "2009年,共收取检索费120元、复制费85.5元。",
	"fees_charged=120;fees_charged=85.5"},
	{2010, "2010年,我局共收到政府信息公开申请35件,申请总数比上年增长25%。其中当面申请12件,网上申请23件。",
	"applications_received=35"},
	{2010, "35件申请均按照《条例》规定的时限予以答复,其中同意公开20件,同意部分公开3件,否决公开2件,非本机关掌握10件。",
	"applications_answered=35;applications_disclosed=20;applications_partly_disclosed=3;applications_refused=2"},
	{2010, "申请受理情况:2010年度共受理申请35件,其中书面申请20件,占57%。",
	"applications_received=35"},
	{2010, "我局受理的35件申请中,已答复33件,未到答复期限2件。",
	"applications_received=35;applications_answered=33"},
	{2010, "全年没有发生公民要求公开政府信息的申请。",
	"applications_received=0"},
	{2010, "依申请公开政府信息12条,均已公开。",
	"applications_received=12"},
	{2010, "无一例行政复议、行政诉讼案件发生。",
	"reconsiderations=0;litigations=0"},
	{2010, "本年度未收取政府信息公开费用。",
	"fees_charged=0"},
	{2010, "本年度,政府信息公开未收费。",
	"fees_charged=0"},
	{2010, "公开政府信息共1860条,全文电子化率100%,其中新增的规范性文件12件。",
	"disclosed_items=1860;normative_documents_disclosed=12"},
	{2010, "全年通过政府公报公布规范性文件24件。",
	"normative_documents_disclosed=24"},
	{2010, "《澜江市人民政府公报》全年共编发12期,每期发行3000份。",
	"gazette_issues=12"},
	{2010, "接待咨询1200人次,其中电话咨询980人次。",
	""},
	{2010, "当年,我局共举办政府信息公开工作人员培训班2期,受训120人次。",
	"training_sessions=2"},
	{2010, "我市全年接到因政府信息公开引起的行政复议申请7件,维持5件,撤销2件;引起行政诉讼2件,均胜诉。",
	"reconsiderations=7;litigations=2"},
	{2022, "2022年全县行政机关共办理政府信息公开申请116件(新收113件,上年结转3件),办结112件,结转下年度4件。",
	"applications_received=113;applications_carried_in=3;applications_concluded=112;applications_carried_out=4"},
	{2022, "收到政府信息公开申请45件,其中商业企业12件、自然人33件;办结45件,其中予以公开20件、部分公开5件、不予公开8件、无法提供10件、不予处理2件。",
	"applications_received=45;applications_concluded=45;applications_disclosed=20;applications_partly_disclosed=5;applications_refused=8"},
	{2022, "依申请公开工作:本年新收政府信息公开申请45件,上年结转政府信息公开申请2件,结转下年度继续办理1件。",
	"applications_received=45;applications_carried_in=2;applications_carried_out=1"},
	{2022, "2022年未收到依申请公开件,无上年结转件。",
	"applications_received=0;applications_carried_in=0"},
	{2022, "全年无政府信息公开申请,未因政府信息公开工作引发行政复议和行政诉讼。",
	"applications_received=0;reconsiderations=0;litigations=0"},
	{2022, "我镇2022年度政府信息公开申请数为0,答复数为0。",
	"applications_received=0;applications_answered=0"},
	{2022, "共收到申请3件:1件予以公开,1件部分公开,1件申请人撤回。",
	"applications_received=3;applications_disclosed=1;applications_partly_disclosed=1"},
	{2022, "受理12345政务服务热线工单2,315件,同比下降3.4%,按时办结率100%。",
	"hotline_cases=2315"},
	{2022, "12345热线承办工单1136件。",
	"hotline_cases=1136"},
	{2022, "12345市民服务热线全年交办我局工单86件,均已办结。",
	"hotline_cases=86"},
	{2022, "办理政协提案5件、人大建议3件,办复率、满意率均为100%。",
	"proposals_answered=5;proposals_answered=3"},
	{2022, "今年共办复人大代表建议36件和政协提案51件,全部在网站公开。",
	"proposals_answered=36;proposals_answered=51"},
	{2022, "主办市人大代表建议3件、会办2件。",
	""},
	{2022, "全年发布政策解读信息25条、图解8条,召开新闻发布会3场,回应群众留言112条。",
	"interpretations=25;press_conferences=3"},
	{2022, "通过多种形式发布政策解读42篇次。",
	"interpretations=42"},
	{2022, "我局制作并发布政策解读材料6份。",
	"interpretations=6"},
	{2022, "全年没有制定规范性文件,未开展政策解读。",
	"interpretations=0"},
	{2022, "主动公开政府信息812条,其中政府网站公开600条,政务新媒体公开212条;依申请公开5件。",
	"disclosed_items=812;applications_received=5"},
	{2022, "政府网站主动公开政府信息812条,总访问量15万次。",
	"disclosed_items=812"},
	{2022, "全年累计公开政府信息812条(次)。",
	"disclosed_items=812"},
	{2022, "本年度公开政府信息达812条。",
	"disclosed_items=812"},
	{2022, "在部门网站公开政府信息512条、在区政府网站公开政府信息300条。",
	""},
	{2022, "在微信公众号发布政府信息300条。",
	""},
	{2022, "公开部门预算2条、决算2条。",
	""},
	{2022, "主动公开行政许可信息812条。",
	""},
	{2022, "先后组织2次政务公开专题培训和1次工作推进会。",
	"training_sessions=2"},
	{2022, "召开全县政务公开工作推进会1次、业务培训会2次。",
	"training_sessions=2"},
	{2022, "组织参加全市政务公开培训2次。",
	""},
	{2022, "拟于2023年开展培训2次。",
	""},
	{2022, "没有收到涉及政府信息公开的举报投诉。",
	"complaints=0"},
	{2022, "全年受理各类投诉举报3216件,办结3200件。",
	""},
	{2022, "涉及政府信息公开行政复议案件5件,其中结果维持4件,其他结果1件;行政诉讼案件2件,均为结果维持。",
	"reconsiderations=5;litigations=2"},
	{2022, "行政复议5件(维持4件、其他1件),行政诉讼0件。",
	"reconsiderations=5;litigations=0"},
	{2022, "本机关作为被申请人的行政复议案件3件。",
	"reconsiderations=3"},
	{2022, "市政府办理行政复议案件362件,办结340件。",
	""},
	{2022, "2022年政府信息公开申请收费0元。",
	"fees_charged=0"},
	{2022, "本年度对3件申请收取信息处理费共计360元。",
	"fees_charged=360"},
	{2022, "政府性基金收入15万元。",
	""},
	{2022, "受理申请12件、撤回2件、答复10件。",
	"applications_received=12;applications_answered=10"},
	{2022, "收到政府信息公开申请12件,现已全部办结,无行政复议和行政诉讼情况发生。",
	"applications_received=12;applications_concluded=12;reconsiderations=0;litigations=0"},
	{2022, "收到12件政府信息公开申请并全部按时答复。",
	"applications_received=12;applications_answered=12"},
	{2022, "共收到12件依申请公开,其中11件已按时答复,1件延期答复。",
	"applications_received=12;applications_answered=11"},
	{2022, "共受理政府信息公开申请12件,按期答复率100%,未出现超期答复现象。",
	"applications_received=12"},
	{2022, "2022年,区政府本级收到申请22件,各部门收到申请131件,各镇街收到申请63件。",
	"applications_received=22;applications_received=131;applications_received=63"},
	{2022, "上年度转入2件,本年度共受理15件,合计17件,办结16件。",
	"applications_carried_in=2;applications_received=15;applications_concluded=16"},
};

/* What is quoted, and the digits within; ... stands for the figure's metric */
typedef struct QuoteCase
{
	const char *text;
	const char *metric;
	const char *quote;
	const char *number;
	const char *unit;
} QuoteCase;

static const QuoteCase quotes[] = {
	{"一年来,我局收到政府信息公开申请1,234件,其中网上申请12件。", "applications_received",
	"我局收到政府信息公开申请1,234件", "1,234", "件"},
	{"全年收到政府信息公开申请5件,未发生费用,均已按时答复。", "applications_answered",
	"全年收到政府信息公开申请5件,未发生费用,均已按时答复", "", NULL},
	{"收到申请八件,结转两件。", "applications_carried_out", "结转两件", "两", "件"},
	{"全年主动公开政府信息1.2万条。", "disclosed_items", "全年主动公开政府信息1.2万条", "1.2万", "条"},
	{"依申请公开共收取费用0.2万元。", "fees_charged", "依申请公开共收取费用0.2万元", "0.2", "万元"},
	{"本年度没有收到政府信息公开申请。", "applications_received", "本年度没有收到政府信息公开申请", "", NULL},
	{"<p>收到<b>政府信息公开</b>申请&nbsp;7&nbsp;件。</p>", "applications_received",
	"收到<b>政府信息公开</b>申请&nbsp;7&nbsp;件", "7", "件"},
	{"本局收到政府信息公開申請十二件,發佈政策解讀三篇。沒有發生行政訴訟。", "interpretations",
	"發佈政策解讀三篇", "三", "篇"},
};

/* Tables in several layouts: their figures are not prose, wherever they stand */
static const char *const tables[] = {
	"| 一、本年新收政府信息公开申请数量 | 6 | 0 | 0 | 0 | 0 | 0 | 6 | |\n"
	"| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |\n"
	"| 三、本年度办理结果 | (一)予以公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |\n",
	"规范性文件\n\n327\n\n300\n\n1109\n\n行政许可\n\n653\n\n52\n\n",
	"规章000\n规范性文件000\n行政许可000\n",
	"一、本年新收政府信息公开申请数量0000000\n(一)予以公开0000000\n四、结转下年度继续办理0000000\n",
	"<table><tr><td>(七)总计</td><td>6</td><td>0</td></tr><tr><td>行政复议</td><td>0</td></tr></table>",
	"收到申请数 | 件 | 15\n申请办结数 | 件 | 15\n行政复议数量 | 件 | 0\n",
	"一、本年新收政府信息公开申请数量\n33\n2\n0\n0\n7\n0\n42\n",
};

static int	count;
static int	failures;

static void
report(bool passed, const char *name)
{
	printf("%sok %d - %s\n", passed ? "" : "not ", ++count, name);
	failures += !passed;
}

static int
figures_of(const char *body, int year, Figure **figures)
{
	return gxbg_figures(gxbg_scan(body, strlen(body)), year, NULL, 0, figures);
}

static int
compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *) a, *(const char *const *) b);
}

/* Figures as text, in alphabetical order: cases need not tell their order */
static void
write_sorted(char **items, int n, char *to)
{
	qsort(items, (size_t) n, sizeof(char *), compare);
	*to = '\0';
	for (int i = 0; i < n; i++)
	{
		strcat(to, i ? ";" : "");
		strcat(to, items[i]);
		free(items[i]);
	}
}

static void
write_found(const char *body, int year, char *to)
{
	Figure	   *figures;
	char	   *items[64];
	int			n = figures_of(body, year, &figures);

	for (int i = 0; i < n && i < 64; i++)
	{
		double		value = (double) figures[i].value;

		for (int scale = figures[i].scale; scale > 0; scale--)
			value /= 10;
		items[i] = malloc(128);
		snprintf(items[i], 128, "%s=%.10g", gxbg_metrics[figures[i].metric].code, value);
	}
	write_sorted(items, n, to);
	gxbg_host_release_all();
}

static void
write_expected(const char *figures, char *to)
{
	char	   *copy = strdup(figures);
	char	   *items[64];
	int			n = 0;

	for (char *item = strtok(copy, ";"); item && n < 64; item = strtok(NULL, ";"))
		items[n++] = strdup(item);
	write_sorted(items, n, to);
	free(copy);
}

static void
test_cases(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		char		expected[4096];
		char		found[4096];

		write_expected(cases[i].figures, expected);
		write_found(cases[i].text, cases[i].year, found);
		report(strcmp(expected, found) == 0, cases[i].text);
		if (strcmp(expected, found) != 0)
			printf("# expected %s\n# found    %s\n", expected, found);
	}
}

static bool
spans(const char *body, Span span, const char *text)
{
	return span.end - span.start == strlen(text) &&
		memcmp(body + span.start, text, strlen(text)) == 0;
}

static void
test_quotes(void)
{
	for (size_t i = 0; i < sizeof(quotes) / sizeof(quotes[0]); i++)
	{
		const QuoteCase *q = &quotes[i];
		Figure	   *figures;
		int			n = figures_of(q->text, 2020, &figures);
		bool		passed = false;

		for (int j = 0; j < n; j++)
		{
			const char *unit = figures[j].unit;

			if (strcmp(gxbg_metrics[figures[j].metric].code, q->metric) != 0)
				continue;
			passed = spans(q->text, figures[j].quote, q->quote) &&
				spans(q->text, figures[j].number, q->number) &&
				(q->unit ? unit && strcmp(unit, q->unit) == 0 : unit == NULL);
			if (!passed)
				printf("# %.*s\n", (int) (figures[j].quote.end - figures[j].quote.start),
					   q->text + figures[j].quote.start);
		}
		report(passed, q->quote);
		gxbg_host_release_all();
	}
}

static void
test_tables(void)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
	{
		char		found[4096];

		write_found(tables[i], 2020, found);
		report(found[0] == '\0', "figures of a table are not prose");
		if (found[0] != '\0')
			printf("# %s\n# in %s\n", found, tables[i]);
	}
}

static void
test_skip(void)
{
	const char *body = "收到申请5件。收到申请7件。收到政府信息公开申请9件。";
	const char *second = strstr(body, "收到申请7");
	const char *third = strstr(body, "收到政府");
	Span		skip[2] = {{0, (uint32_t) (second - body)},
	{(uint32_t) (second - body), (uint32_t) (third - body)}};
	Figure	   *figures;
	int			n = gxbg_figures(gxbg_scan(body, strlen(body)), 2020, skip, 2, &figures);

	report(n == 1 && figures[0].value == 9, "nothing is read inside the spans to skip");
	gxbg_host_release_all();
}

static bool
counts_are(const char *body, int64_t received, int64_t carried_in, int64_t concluded,
		   int64_t carried_out)
{
	Figure	   *figures;
	int			n = figures_of(body, 2016, &figures);
	NarrativeCounts c = gxbg_narrative_counts(figures, n);
	bool		equal = (c.received.known ? c.received.value : -1) == received &&
		(c.carried_in.known ? c.carried_in.value : -1) == carried_in &&
		(c.concluded.known ? c.concluded.value : -1) == concluded &&
		(c.carried_out.known ? c.carried_out.value : -1) == carried_out;

	gxbg_host_release_all();
	return equal;
}

static void
test_counts(void)
{
	report(counts_are("收到申请15件,上年结转1件,办结13件,结转下年度3件。", 15, 1, 13, 3),
		   "headline counts from prose");
	report(counts_are("收到政府信息公开申请15件,答复15件。", 15, -1, -1, -1),
		   "answered is not concluded");
	report(counts_are("收到政府信息公开申请15件。\n\n一是公开。\n\n二是解读。\n\n三是回应。\n\n"
					  "收到政府信息公开申请16件。", -1, -1, -1, -1),
		   "statements that contradict each other give none");
	report(counts_are("", -1, -1, -1, -1), "an empty body");
}

/* No text makes it slow: work on a sentence is bounded */
static void
test_long(void)
{
	const char *parts[] = {"收到申请5件、", "均无", "(", "12", "申请", "公开信息", "上年"};
	const size_t size = 400000;
	char	   *body = malloc(size + 64);

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
	{
		size_t		length = strlen(parts[i]);
		Figure	   *figures;

		for (size_t at = 0; at <= size; at += length)
			memcpy(body + at, parts[i], length);
		gxbg_figures(gxbg_scan(body, size), 2020, NULL, 0, &figures);
		gxbg_host_release_all();
	}
	free(body);
	report(true, "repetitions without an end");
}

int
main(void)
{
	test_cases();
	test_quotes();
	test_tables();
	test_skip();
	test_counts();
	test_long();
	printf("1..%d\n", count);
	return failures > 0;
}
