/*
 * rerender.c
 *	  Reports in all layouts, written as the statutory form and parsed again.
 *
 * Whatever was read, sound or damaged: the same figures come back, NULL where they
 * are not known, and writing them once more gives the same text.  Sound reports are
 * held to it without exception.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generate.h"
#include "host_malloc.h"
#include "render/render.h"
#include "report/report.h"
#include "text/text.h"

static long cells;
static long reports;
static long failed;

static bool sound;				/* the report that is looked at */
static long failed_sound;

static void
fail(const char *what, const char *where, Layout layout, uint64_t seed, RenderFormat format)
{
	failed_sound += sound;
	if (failed++ < 20)
		printf("# %s %s: layout %d, seed %" PRIu64 ", %s\n", what, where, (int) layout, seed,
			   format == RENDER_HTML ? "HTML" : "Markdown");
}

static bool
same(const Cell *a, const Cell *b, int count)
{
	for (int i = 0; i < count; i++)
	{
		cells++;
		if (cell_is_known(&a[i]) != cell_is_known(&b[i]))
			return false;
		if (cell_is_known(&a[i]) &&
			(a[i].value != b[i].value || a[i].scale != b[i].scale ||
			 gxbg_unit_name(a[i].unit) != gxbg_unit_name(b[i].unit)))
			return false;
	}
	return true;
}

/* Traditional letters are written as Simplified ones, as the form's own are */
static bool
same_letters(String a, String b)
{
	const char *at = a.text;
	const char *to = b.text;

	while (at < a.text + a.length && to < b.text + b.length)
	{
		uint32_t	c;
		uint32_t	d;

		at += gxbg_decode(at, a.text + a.length, &c);
		to += gxbg_decode(to, b.text + b.length, &d);
		if (c != d && gxbg_fold(c, true) != d)
			return false;
	}
	return at == a.text + a.length && to == b.text + b.length;
}

static bool
same_string(String a, String b)
{
	return a.length == b.length && (a.length == 0 || memcmp(a.text, b.text, a.length) == 0);
}

static const char *
differing(const Report *a, const Report *b)
{
	if (a->form != b->form)
		return "form";
	if (!same(a->applications[0], b->applications[0], N_OUTCOMES * N_APPLICANTS))
		return "table III";
	if (!same(a->disclosures[0], b->disclosures[0], N_ITEMS * N_MEASURES))
		return "table II";
	if (!same(a->proceedings[0], b->proceedings[0], N_PROCEEDINGS))
		return "table IV";
	if (a->year != b->year)
		return "year";
	if (!same_letters(a->agency, b->agency))
		return "agency";
	/* A date long after the report's year is not believed at its end */
	if (memcmp(&a->published_on, &b->published_on, sizeof(Date)) != 0 &&
		a->published_on.year <= a->year + 1)
		return "date";
	return NULL;
}

static void
check_format(const Report *report, RenderFormat format, Layout layout, uint64_t seed)
{
	String		text = gxbg_render(report, format);
	const Report *again;
	const char *where;
	String		twice;

	if (text.text == NULL)
		return;
	again = gxbg_report_parse(text.text, text.length);
	where = differing(report, again);
	twice = gxbg_render(again, format);
	reports++;
	if (where)
		fail("other", where, layout, seed, format);
	else if (!same_string(text, twice))
		fail("other", "text", layout, seed, format);
}

static void
check(Layout layout, uint64_t seed, bool damaged)
{
	Generated	generated;
	const Report *report;

	sound = !damaged;
	generate(&generated, layout, seed, damaged);
	report = gxbg_report_parse(generated.body.text, generated.body.length);
	if (form_is_statutory(report->form))
	{
		check_format(report, RENDER_MARKDOWN, layout, seed);
		check_format(report, RENDER_HTML, layout, seed);
	}
	generated_free(&generated);
	gxbg_host_release_all();
}

static void
show(Layout layout, uint64_t seed, RenderFormat format, bool damaged)
{
	Generated	generated;
	String		text;

	generate(&generated, layout, seed, damaged);
	text = gxbg_render(gxbg_report_parse(generated.body.text, generated.body.length), format);
	fwrite(text.text, 1, text.length, stdout);
}

int
main(int argc, char **argv)
{
	long		count = argc > 1 ? atol(argv[1]) : 2000;
	uint64_t	seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 2021;

	if (argc > 4 && strcmp(argv[1], "--show") == 0)
	{
		show((Layout) atoi(argv[2]), strtoull(argv[3], NULL, 10),
			 strcmp(argv[4], "html") == 0 ? RENDER_HTML : RENDER_MARKDOWN, argc > 5);
		return 0;
	}
	printf("seed %" PRIu64 "\n", seed);
	for (long i = 0; i < count; i++)
		if (layout_name((Layout) (i % N_LAYOUTS)) != NULL)
			check((Layout) (i % N_LAYOUTS), seed * 1000003 + (uint64_t) i, i % 3 == 0);
	/* Of a damaged report a cell may be told by its sums once the damage is gone: 1 in 500 */
	printf("%s - %ld of %ld rendered reports come back as they were, %ld cells\n",
		   failed_sound > 0 || failed > reports / 500 ? "not ok" : "ok", reports - failed, reports, cells);
	return failed_sound > 0 || failed > reports / 500;
}
