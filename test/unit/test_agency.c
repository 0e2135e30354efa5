/*
 * test_agency.c
 *	  Who reports: the table of regions against its source, keys through renames, what
 *	  names tell and what bodies add.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agency/evidence.h"
#include "agency_pairs.h"
#include "host_malloc.h"
#include "report/report.h"
#include "tap.h"

#define MAX_LINE	512
#define LAST_YEAR	2024

static String
key_of(const char *name, int year)
{
	static Agency agency;

	gxbg_agency_read(name, strlen(name), year, &agency);
	return gxbg_agency_key(&agency);
}

static bool
is_same(String a, String b)
{
	return a.length == b.length && (a.length == 0 || memcmp(a.text, b.text, a.length) == 0);
}

static void
report_pair(const Pair *pair, bool same)
{
	char		name[MAX_LINE];
	String		one = key_of(pair->one, pair->year_of_one);
	String		other = key_of(pair->other, pair->year_of_other);
	bool		has_region = pair->year_of_one != 0;

	snprintf(name, sizeof(name), "%s and %s %s one organ", pair->one, pair->other,
			 same ? "are" : "are not");
	report((one.length > 0) == has_region && (other.length > 0) == has_region &&
		   is_same(one, other) == same, name);
	gxbg_host_release_all();
}

static void
test_keys(void)
{
	for (size_t i = 0; i < sizeof(same_organ) / sizeof(same_organ[0]); i++)
		report_pair(&same_organ[i], true);
	for (size_t i = 0; i < sizeof(other_organ) / sizeof(other_organ[0]); i++)
		report_pair(&other_organ[i], false);
}

/* A line of regions.csv */
typedef struct Source
{
	unsigned	code;
	char		name[64];
	int			from;
	int			until;			/* 0: in use */
} Source;

static bool
read_source(FILE *file, Source *source)
{
	char		line[MAX_LINE];
	char	   *column = line;
	char	   *columns[5];

	if (fgets(line, sizeof(line), file) == NULL)
		return false;
	for (int i = 0; i < 5; i++)
	{
		columns[i] = column ? column : "";
		column = column ? strchr(column, ',') : NULL;
		if (column)
			*column++ = '\0';
	}
	source->code = (unsigned) atoi(columns[0]);
	snprintf(source->name, sizeof(source->name), "%s", columns[1]);
	source->from = atoi(columns[2]);
	source->until = atoi(columns[3]);
	return true;
}

/* Has the table this code, by this name, in that year? */
static bool
has_region(const Source *source, int year)
{
	int			row = gxbg_region_of_code(source->code, year);
	char		name[MAX_REGION_BYTES];
	int			length;

	if (row == NO_REGION || !gxbg_region_holds(&gxbg_regions[row], year))
		return false;
	length = gxbg_region_name(row, name);
	return (size_t) length == strlen(source->name) && memcmp(name, source->name, (size_t) length) == 0;
}

static void
test_table(void)
{
	const char *slash = strrchr(__FILE__, '/');
	char		path[1024];
	char		heads[MAX_LINE];
	FILE	   *file;
	Source		source;
	int			rows = 0;
	int			missing = 0;

	snprintf(path, sizeof(path), "%.*s/../../src/form/regions.csv",
			 slash ? (int) (slash - __FILE__) : 1, slash ? __FILE__ : ".");
	file = fopen(path, "r");
	report(file != NULL && fgets(heads, sizeof(heads), file) != NULL, "the source of the table is there");
	if (file == NULL)
		return;
	while (read_source(file, &source))
	{
		rows++;
		for (int year = FIRST_REGION_YEAR; year <= LAST_YEAR; year++)
			if (source.from <= year && (source.until == 0 || year < source.until))
				missing += !has_region(&source, year);
	}
	fclose(file);
	report(rows == gxbg_region_count, "the table has the rows of its source");
	report(missing == 0, "every code of every year is there, by its name");
	report(gxbg_region_count * sizeof(Region) < 50000, "the rows take less than 50 KB");
}

/* Do all rows that say so lead on to one that holds from then on? */
static void
test_successors(void)
{
	int			broken = 0;
	int			rows_of_today = 0;

	for (int i = 0; i < gxbg_region_count; i++)
	{
		const Region *region = &gxbg_regions[i];

		if (region->until == 0)
			broken += region->successor != NO_REGION || region->renamed;
		else if (region->successor != NO_REGION)
			broken += !gxbg_region_holds(&gxbg_regions[region->successor],
										 region->until + REGION_EPOCH);
		else
			broken += region->renamed;
		rows_of_today += gxbg_regions[gxbg_region_today(i)].until == 0;
	}
	report(broken == 0, "a successor holds in the year in which a division ends");
	report(rows_of_today > 3213 + 250, "renames lead to divisions of today");
}

typedef struct Body
{
	const char *text;
	const char *region_code;	/* NULL: not known */
	const char *scope;
} Body;

#define TITLED(name)	name "2021年政府信息公开工作年度报告\n"
#define OVERVIEW		"\n一、总体情况\n"
#define REST			"\n二、主动公开政府信息情况\n主动公开信息12条。\n三、收到和处理政府信息公开申请情况\n未收到申请。\n"

static const Body bodies[] = {
	{TITLED("鼓楼区民政局") "本报告由南京市鼓楼区民政局编制。" OVERVIEW "我局主动公开信息12条。" REST, "320106", "own"},
	{TITLED("鼓楼区人民政府") "根据福州市要求编制。" OVERVIEW "全区各部门主动公开信息12条。" REST, "350102", "region"},
	{TITLED("鼓楼区人民政府") OVERVIEW "全区各级行政机关公开信息。" REST "地址:江苏省徐州市鼓楼区1号", "320302", "region"},
	{TITLED("鼓楼区教育局") OVERVIEW "与玄武区、秦淮区、建邺区一起举办培训。" REST, "320106", "own"},
	{TITLED("鼓楼区教育局") OVERVIEW "学习南京市、福州市经验。" REST, NULL, "own"},
	{TITLED("鼓楼区教育局") OVERVIEW "我局公开信息。" REST, NULL, "own"},
	{TITLED("朝阳区人民政府") "本报告依据吉林省有关规定编制。" OVERVIEW "全区公开信息。" REST, "220104", NULL},

	/* What the report says of itself in title, preamble and signature comes before all else */
	{TITLED("朝阳区") "根据长春市要求编制。" OVERVIEW "北京市朝阳区的经验值得学习。" REST, "220104", NULL},
	{TITLED("朝阳区人民政府") "根据长春市要求编制。" OVERVIEW "受理点与北京市朝阳区共建。" REST, "220104", NULL},
	{TITLED("朝阳区") OVERVIEW "公开平台与北京市朝阳区互联。" REST "长春市朝阳区人民政府\n2022年1月20日", "220104", NULL},
	{TITLED("朝阳区") "根据长春市与北京市朝阳区的约定编制。" OVERVIEW "我区公开信息。" REST, NULL, NULL},
	{TITLED("朝阳区") "根据吉林省要求，北京市朝阳区参与编制。" OVERVIEW "我区公开信息。" REST, NULL, NULL},
	{TITLED("朝阳区") OVERVIEW "我区学习北京市朝阳区。" REST, NULL, NULL},
	{TITLED("鼓楼区民政局") "根据福州市要求编制。" OVERVIEW "赴南京市鼓楼区、徐州市鼓楼区交流。" REST, "350102", "own"},
	{TITLED("鼓楼区民政局") "根据江苏省要求编制。" OVERVIEW "与福州市鼓楼区、徐州市鼓楼区结对。" REST, "320302", "own"},
	{TITLED("鼓楼区民政局") "根据江苏省要求编制。" OVERVIEW "我局与福州市鼓楼区结对。" REST, NULL, "own"},
	{TITLED("城关区教育局") "依据兰州市教育局通知编制。" OVERVIEW "拉萨市城关区教育局来函三件。" REST, "620102", "own"},
	{TITLED("城关区教育局") OVERVIEW "我局公开信息。" REST "拉萨市城关区教育局\n地址：兰州市援建楼", "540102", "own"},
	{TITLED("市中区财政局") "由济南市市中区财政局编制。" OVERVIEW "参照枣庄市市中区、乐山市市中区做法。" REST, "370103", "own"},
	{TITLED("市中区财政局") "依据四川省规定编制。" OVERVIEW "对标济南市市中区。内江市市中区为上级试点。" REST, "511002", "own"},
	{TITLED("江北区人民政府") "根据宁波市要求编制。" OVERVIEW "重庆市江北区共建。" REST, "330205", NULL},
	{TITLED("江北区人民政府") OVERVIEW "与重庆市江北区、宁波市江北区同步。" REST, NULL, NULL},
	{TITLED("河东区水利局") "现公布天津市河东区水利局年度报告。" OVERVIEW "临沂市河东区水利局转来申请1件。" REST, "120102", "own"},
	{TITLED("铁西区审计局") "根据鞍山市要求编制。" OVERVIEW "沈阳市铁西区、四平市铁西区均已上线。" REST, "210303", "own"},
	{TITLED("西安区人民政府") OVERVIEW "来自辽源市西安区的申请1件。" REST, NULL, NULL},
	{TITLED("周湾镇人民政府") "本报告由延安市吴起县周湾镇人民政府编制。" OVERVIEW "我镇公开信息。" REST, "610626", "own"},
	{TITLED("周湾镇人民政府") OVERVIEW "我镇公开信息。" REST, NULL, "own"},
	{TITLED("佳木斯市人民政府") OVERVIEW "全市共收到申请12件。" REST, "230800", "region"},
	{TITLED("佳木斯市人民政府办公室") OVERVIEW "本机关政府信息公开工作有序。" REST, "230800", "own"},
	{TITLED("佳木斯市人民政府") OVERVIEW "工作有序。" REST, "230800", NULL},
	{TITLED("佳木斯市民政局") OVERVIEW "全系统共公开信息12条。" REST, "230800", NULL},
	{TITLED("云河市民政局") OVERVIEW "我局公开信息。" REST, NULL, "own"},
};

static bool
is_text(String string, const char *text)
{
	if (text == NULL)
		return string.text == NULL;
	return string.length == strlen(text) && memcmp(string.text, text, string.length) == 0;
}

static void
test_bodies(void)
{
	for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++)
	{
		const Body *body = &bodies[i];
		Report	   *read = gxbg_report_parse(body->text, strlen(body->text));
		bool		passed = is_text(read->region_code, body->region_code) &&
			is_text(read->scope, body->scope);

		report(passed, body->text);
		if (!passed)
			printf("# %.*s %.*s\n", (int) read->region_code.length, read->region_code.text,
				   (int) read->scope.length, read->scope.text);
		gxbg_host_release_all();
	}
}

/* Nothing stands in a name that fails: long, empty, not UTF-8, marks only, cut anywhere */
static void
test_any_text(void)
{
	static const char name[] = "中国(上海)自由贸易试验区第八师(一[二〔三】国家税务总局台州市黄岩区税务局黄岩分局街道镇乡";
	static char many[4000];
	Agency		agency;
	int			wrong = 0;

	for (size_t from = 0; from < sizeof(name); from++)
		for (size_t to = from; to < sizeof(name); to++)
		{
			gxbg_agency_read(name + from, to - from, 2020, &agency);
			wrong += agency.rest > agency.words.count;
			gxbg_agency_key(&agency);
			gxbg_host_release_all();
		}
	memset(many, 'x', sizeof(many));
	gxbg_agency_read(many, sizeof(many), 0, &agency);
	wrong += agency.name.count != 0 || agency.organ.kind != NO_KIND;
	gxbg_agency_read("\xFF\xFE\xE4\xB8", 4, -5, &agency);
	wrong += agency.organ.kind != NO_KIND;
	report(wrong == 0, "no text fails");
}

int
main(void)
{
	test_table();
	test_successors();
	test_keys();
	test_bodies();
	test_any_text();
	printf("1..%d\n", count);
	return failures != 0;
}
