/*
 * fingerprint.c
 *	  gxbg_fingerprint, gxbg_similarity: copies; gxbg_digest: changes.
 */
#include "sql/fingerprint.h"

#include "common/hashfn.h"
#include "fmgr.h"
#include "utils/memutils.h"

#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_fingerprint);
PG_FUNCTION_INFO_V1(gxbg_sql_similarity);
PG_FUNCTION_INFO_V1(gxbg_sql_digest);

/* In the sections of the form's tables, what stands above a table is its heading */
static Span
with_heading(Span table, const Prose *prose)
{
	for (int i = 0; i < prose->section_count; i++)
	{
		const SectionSpan *section = &prose->sections[i];

		if ((section->section == SECTION_DISCLOSURE || section->section == SECTION_APPLICATION ||
			 section->section == SECTION_PROCEEDING) &&
			section->content.start <= table.start && table.start < section->content.end)
			table.start = section->content.start;
	}
	return table;
}

static int
compare_spans(const void *a, const void *b)
{
	uint32		x = ((const Span *) a)->start;
	uint32		y = ((const Span *) b)->start;

	return x < y ? -1 : x > y;
}

/* What is no prose: headings and tables, in order */
static Span *
find_headings(const Prose *prose, int *count)
{
	Span	   *spans = gxbg_alloc_array(prose->section_count + prose->table_count + 1, sizeof(Span));
	int			n = 0;

	for (int i = 0; i < prose->section_count; i++)
		spans[n++] = prose->sections[i].title;
	for (int i = 0; i < prose->table_count; i++)
		spans[n++] = with_heading(prose->tables[i], prose);
	qsort(spans, n, sizeof(Span), compare_spans);
	*count = n;
	return spans;
}

Datum
gxbg_fingerprint_datum(const Body *body)
{
	const Prose *prose = &body->prose;
	ReportText	report_text = {.scan = prose->scan, .agency = body->report->agency};
	Fingerprint fingerprint;

	if (prose->section_count == 0)
		return (Datum) 0;
	report_text.skip = find_headings(prose, &report_text.skip_count);
	report_text.sections.start = prose->sections[0].content.start;
	report_text.sections.end = prose->sections[prose->section_count - 1].content.end;
	if (!gxbg_fingerprint(&report_text, &fingerprint))
		return (Datum) 0;
	return gxbg_bytes(&fingerprint, sizeof(Fingerprint));
}

/* gxbg_fingerprint(text) */
Datum
gxbg_sql_fingerprint(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Body	   *body = gxbg_body_parse(fcinfo);
	Datum		result;

	MemoryContextSwitchTo(caller);
	result = gxbg_fingerprint_datum(body);
	MemoryContextReset(memory);
	if (result == (Datum) 0)
		PG_RETURN_NULL();
	return result;
}

static bool
fingerprint_argument(bytea *value, Fingerprint *fingerprint)
{
	if (VARSIZE_ANY_EXHDR(value) != sizeof(Fingerprint))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("value is not a fingerprint"),
				 errdetail("It has %d bytes, not %d.",
						   (int) VARSIZE_ANY_EXHDR(value), (int) sizeof(Fingerprint)),
				 errhint("Use gxbg_fingerprint to make one.")));
	memcpy(fingerprint, VARDATA_ANY(value), sizeof(Fingerprint));
	return fingerprint->version == FINGERPRINT_VERSION;
}

/* gxbg_similarity(bytea, bytea): NULL if either is of another version */
Datum
gxbg_sql_similarity(PG_FUNCTION_ARGS)
{
	Fingerprint a;
	Fingerprint b;
	bool		a_known = fingerprint_argument(PG_GETARG_BYTEA_PP(0), &a);
	bool		b_known = fingerprint_argument(PG_GETARG_BYTEA_PP(1), &b);

	if (!a_known || !b_known)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT4((float4) gxbg_fingerprint_similarity(&a, &b));
}

static uint64
digest_of(Datum argument, uint64 seed)
{
	struct varlena *value = PG_DETOAST_DATUM_PACKED(argument);
	uint64		hash;

	hash = hash_bytes_extended((const unsigned char *) VARDATA_ANY(value),
							   VARSIZE_ANY_EXHDR(value), seed);
	if ((Pointer) value != DatumGetPointer(argument))
		pfree(value);
	return hash;
}

int64
gxbg_body_digest(FunctionCallInfo fcinfo)
{
	uint64		digest;

	if (PG_ARGISNULL(0))
		return 0;
	digest = digest_of(PG_GETARG_DATUM(0), 0);
	if (!PG_ARGISNULL(1))
		digest = digest_of(PG_GETARG_DATUM(1), digest + 1);
	return (int64) digest;
}

/* gxbg_digest(text, text), gxbg_digest(bytea, text) */
Datum
gxbg_sql_digest(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(gxbg_body_digest(fcinfo));
}
