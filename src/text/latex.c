/*
 * latex.c
 *	  LaTeX, as models that read pictures of pages write it: tables, what stands
 *	  around text and figures, and braces.
 */
#include "text/text.h"

#include <string.h>

#include "text/host.h"

/* What a macro is to the reader of a table */
typedef enum MacroKind
{
	MACRO_AROUND,				/* nothing, nor its brace: \text{ */
	MACRO_COLOR,				/* nor an argument before that: \textcolor{red}{ */
	MACRO_SPAN,					/* nor two: \multicolumn{2}{c}{ */
	MACRO_UNSEEN,				/* nothing with its argument: \phantom{0} */
	MACRO_SPACE,				/* a blank, which may group digits: \thinspace */
	MACRO_PARTING,				/* a wide blank, which groups none: \quad */
	MACRO_NEWLINE,				/* a row ends, as with \\ */
	MACRO_HEADING,				/* a line begins with its text: \section{ */
	MACRO_RULE,					/* a row ends, with an argument or without: \hline, \cline{2-9} */
	MACRO_BEGIN,				/* \begin{tabular}{|c|c|} */
	MACRO_END
} MacroKind;

#define MACRO_SIZE	16

static const struct
{
	char		name[MACRO_SIZE];
	MacroKind	kind;
}			macros[] = {
	{"text", MACRO_AROUND}, {"textbf", MACRO_AROUND}, {"textit", MACRO_AROUND}, {"textrm", MACRO_AROUND},
	{"textsf", MACRO_AROUND}, {"texttt", MACRO_AROUND}, {"textnormal", MACRO_AROUND}, {"emph", MACRO_AROUND},
	{"mathrm", MACRO_AROUND}, {"mathbf", MACRO_AROUND}, {"mathit", MACRO_AROUND}, {"mathsf", MACRO_AROUND},
	{"boldsymbol", MACRO_AROUND}, {"mbox", MACRO_AROUND}, {"hbox", MACRO_AROUND}, {"makecell", MACRO_AROUND},
	{"shortstack", MACRO_AROUND}, {"thead", MACRO_AROUND}, {"underline", MACRO_AROUND}, {"bf", MACRO_AROUND},
	{"bfseries", MACRO_AROUND}, {"rm", MACRO_AROUND}, {"centering", MACRO_AROUND}, {"small", MACRO_AROUND},
	{"footnotesize", MACRO_AROUND}, {"scriptsize", MACRO_AROUND}, {"quad", MACRO_PARTING}, {"qquad", MACRO_PARTING},
	{"num", MACRO_AROUND}, {"textcolor", MACRO_COLOR}, {"colorbox", MACRO_COLOR}, {"cellcolor", MACRO_UNSEEN},
	{"rowcolor", MACRO_UNSEEN}, {"phantom", MACRO_UNSEEN}, {"hphantom", MACRO_UNSEEN}, {"vphantom", MACRO_UNSEEN},
	{"hspace", MACRO_UNSEEN}, {"vspace", MACRO_UNSEEN}, {"thinspace", MACRO_SPACE}, {"medspace", MACRO_SPACE},
	{"thickspace", MACRO_SPACE}, {"negthinspace", MACRO_SPACE}, {"enspace", MACRO_PARTING},
	{"tabularnewline", MACRO_NEWLINE},
	{"multicolumn", MACRO_SPAN}, {"multirow", MACRO_SPAN},
	{"section", MACRO_HEADING}, {"subsection", MACRO_HEADING}, {"caption", MACRO_HEADING}, {"title", MACRO_HEADING},
	{"hline", MACRO_RULE}, {"cline", MACRO_RULE}, {"toprule", MACRO_RULE}, {"midrule", MACRO_RULE},
	{"bottomrule", MACRO_RULE}, {"cmidrule", MACRO_RULE}, {"begin", MACRO_BEGIN}, {"end", MACRO_END},
};

/* Bytes of a macro's arguments, of a figure as a formula, of braces, and of a table within a cell, at most */
#define MAX_ARGUMENTS	256
#define MAX_FORMULA		40
#define MAX_BRACES		400
#define MAX_INNER		1024

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Past the name of a macro of the table that begins here, or NULL */
static const char *
macro_end(const char *at, const char *end, MacroKind *kind)
{
	const char *p = at;
	size_t		length;

	while (p < end && p - at < MACRO_SIZE && is_letter(*p))
		p++;
	length = (size_t) (p - at);
	if (length == 0 || length >= MACRO_SIZE)
		return NULL;
	for (size_t i = 0; i < sizeof(macros) / sizeof(macros[0]); i++)
		if (memcmp(macros[i].name, at, length) == 0 && macros[i].name[length] == '\0')
		{
			*kind = macros[i].kind;
			return p;
		}
	return NULL;
}

static const char *
skip_spaces(const char *at, const char *end)
{
	while (at < end && *at == ' ')
		at++;
	return at;
}

/* Past an argument in these brackets, on this line, or NULL */
static const char *
argument_end(const char *at, const char *end, char open, char close)
{
	int			depth = 0;

	at = skip_spaces(at, end);
	if (at >= end || *at != open)
		return NULL;
	if (end - at > MAX_ARGUMENTS)
		end = at + MAX_ARGUMENTS;
	for (; at < end && *at != '\n'; at++)
	{
		depth += *at == open;
		depth -= *at == close;
		if (depth == 0)
			return at + 1;
	}
	return NULL;
}

/* Past arguments in round and square brackets and up to so many in braces */
static const char *
arguments_end(const char *at, const char *end, int most)
{
	for (;;)
	{
		const char *next = argument_end(at, end, '[', ']');

		if (next == NULL)
			next = argument_end(at, end, '(', ')');
		if (next == NULL && most-- > 0)
			next = argument_end(at, end, '{', '}');
		if (next == NULL)
			return at;
		at = next;
	}
}

static const char *
brace_end(const char *at, const char *end)
{
	const char *brace = skip_spaces(at, end);

	return brace < end && *brace == '{' ? brace + 1 : at;
}

/* Where the environment whose \begin stands here ends; the end of the text if it never does */
static const char *
environment_end(const char *at, const char *end)
{
	int			depth = 0;
	size_t		loops = 0;

	for (; (at = memchr(at, '\\', (size_t) (end - at))) != NULL; at++)
	{
		if ((++loops & 0xFFFF) == 0)
			gxbg_check_interrupts();
		if (end - at > 6 && memcmp(at, "\\begin{", 7) == 0)
			depth++;
		else if (end - at > 4 && memcmp(at, "\\end{", 5) == 0 && --depth <= 0)
			return at;
	}
	return end;
}

/* Is this the name of an environment that is a table? */
static bool
is_table_name(const char *at, const char *end)
{
	static const char *const names[] = {"tabular", "array", "longtable", "matrix"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (end - at > (ptrdiff_t) strlen(names[i]) && memcmp(at, names[i], strlen(names[i])) == 0)
			return true;
	return false;
}

/* Within a table of LaTeX, a table in one of its cells */
static bool
is_within(const Markup *markup, const char *at)
{
	return at > markup->table && at < markup->table_end;
}

static Tag
begin_environment(Markup *markup, const char *at, const char *name, const char *end)
{
	const char *inner_end = end - at > MAX_INNER ? at + MAX_INNER : end;

	if (is_within(markup, at))
	{
		markup->inner_end = environment_end(at, inner_end);
		return TAG_INLINE;
	}
	if (is_table_name(name, end) && at != markup->table)
	{
		markup->table = at;
		markup->table_end = environment_end(at, end);
	}
	return TAG_ROW;
}

/* A digit before this, with or without a comma, and a group of three behind: 1\,234, 1{,}234, 1,\!234 */
static bool
is_grouping(const char *start, const char *at, const char *behind, const char *end)
{
	if (at > start && at[-1] == ',')
		at--;
	return at > start && is_digit(at[-1]) && end - behind >= 3 && is_digit(behind[0]) &&
		is_digit(behind[1]) && is_digit(behind[2]) && (end - behind == 3 || !is_digit(behind[3]));
}

/*
 * A space between two digits that groups them is nothing; so is one in a table, but for one
 * between two digits that parts them: of that the sign is left to be seen.
 */
static size_t
space_length(const Markup *markup, const char *start, const char *at, const char *behind, const char *end)
{
	if (is_grouping(start, at, behind, end))
		return (size_t) (behind - at);
	if (at > start && is_digit(at[-1]) && behind < end && is_digit(*behind))
		return 1;
	return is_within(markup, at) ? (size_t) (behind - at) : 0;
}

/* Does it stand between two digits: 1\quad1?  What parts them is left to be seen. */
static bool
parts_digits(const char *start, const char *at, const char *behind, const char *end)
{
	behind = skip_spaces(behind, end);
	while (at > start && at[-1] == ' ')
		at--;
	return at > start && is_digit(at[-1]) && behind < end && is_digit(*behind);
}

/* A macro for a blank, or for what is not seen */
static const char *
blank_end(const Markup *markup, const char *start, const char *at, const char *name_end, const char *end, MacroKind kind)
{
	if (kind == MACRO_SPACE)
		return at + space_length(markup, start, at, skip_spaces(name_end, end), end);
	if (kind == MACRO_UNSEEN)
		name_end = arguments_end(name_end, end, 1);
	if (parts_digits(start, at, name_end, end))
		return at + 1;
	return kind == MACRO_UNSEEN ? name_end : brace_end(name_end, end);
}

/* \begin or \end with its arguments */
static const char *
environment_tag_end(Markup *markup, const char *at, const char *name_end, const char *end, MacroKind kind, Tag *tag)
{
	if (name_end == end || *name_end != '{')
		return at;
	*tag = kind == MACRO_BEGIN ? begin_environment(markup, at, name_end + 1, end) :
		is_within(markup, at) ? TAG_INLINE : TAG_ROW;
	return arguments_end(name_end, end, kind == MACRO_BEGIN ? 2 : 1);
}

static const char *
macro_of_kind(Markup *markup, const char *start, const char *at, const char *name_end, const char *end, MacroKind kind,
			  Tag *tag)
{
	switch (kind)
	{
		case MACRO_AROUND:
			return brace_end(name_end, end);
		case MACRO_COLOR:
		case MACRO_SPAN:
			return brace_end(arguments_end(name_end, end, kind == MACRO_SPAN ? 2 : 1), end);
		case MACRO_SPACE:
		case MACRO_PARTING:
		case MACRO_UNSEEN:
			return blank_end(markup, start, at, name_end, end, kind);
		case MACRO_NEWLINE:
			*tag = is_within(markup, at) ? TAG_ROW : TAG_BREAK;
			return name_end;
		case MACRO_HEADING:
			*tag = TAG_BREAK;
			return brace_end(name_end + (name_end < end && *name_end == '*'), end);
		case MACRO_RULE:
			*tag = TAG_ROW;
			return arguments_end(name_end, end, 1);
		case MACRO_BEGIN:
		case MACRO_END:
			return environment_tag_end(markup, at, name_end, end, kind, tag);
	}
	return at;
}

static bool
is_of_figure(char c)
{
	return is_digit(c) || (c != '\0' && strchr("+-.,", c) != NULL);
}

/* Is the macro of that sign a space: \, */
static bool
is_space_sign(char c)
{
	return c == ',' || c == ';' || c == ':' || c == '!' || c == '>';
}

/*
 * The bracket of \( 12 \), or of \(\text{规章}\)?  In Markdown \( is a bracket of the
 * text.
 */
static bool
opens_formula(const char *at, const char *end)
{
	const char *p = skip_spaces(at + 2, end);

	if (p < end && *p == '\\')
		return true;
	while (p < end && (is_of_figure(*p) || (end - p > 2 && p[0] == '\\' && is_space_sign(p[1]) && is_digit(p[2]))))
		p++;
	p = skip_spaces(p, end);
	return end - p > 1 && p[0] == '\\' && p[1] == ')';
}

static bool
closes_formula(const char *start, const char *at)
{
	const char *p = at;

	if (at - start > MAX_FORMULA)
		start = at - MAX_FORMULA;
	while (p > start && p[-1] == ' ')
		p--;
	if (p > start && p[-1] == '}')
		return true;
	while (p > start && (is_of_figure(p[-1]) || p[-1] == ' ' ||
						 (p - start > 3 && p[-2] == '\\' && is_space_sign(p[-1]) && is_digit(p[-3]))))
		p--;
	return p - start > 1 && p[-2] == '\\' && p[-1] == '(';
}

/* A backslash and a sign: the end of a row, a bracket of a formula, a sign of the text */
static size_t
sign_length(const Markup *markup, const char *start, const char *at, const char *end, Tag *tag)
{
	switch (at[1])
	{
		case '\\':
			if (!is_within(markup, at))
				return 0;
			*tag = at < markup->inner_end ? TAG_BREAK : TAG_ROW;
			return (size_t) (arguments_end(at + 2, end, 0) - at);
		case '(':
			return opens_formula(at, end) ? 2 : 0;
		case ')':
			return closes_formula(start, at) ? 2 : 0;
		case '&':
			return is_within(markup, at) ? 2 : 0;
		default:
			return is_space_sign(at[1]) || at[1] == ' ' ? space_length(markup, start, at, at + 2, end) : 0;
	}
}

/* The brace that the one here closes, on this line, or NULL */
static const char *
opening_brace(const char *start, const char *at)
{
	int			depth = 1;

	if (at - start > MAX_BRACES)
		start = at - MAX_BRACES;
	while (at > start && *--at != '\n')
	{
		depth += *at == '}';
		depth -= *at == '{';
		if (depth == 0)
			return at;
	}
	return NULL;
}

/* Does the brace that closes here belong to a macro? */
static bool
closes_macro(const char *start, const char *at)
{
	const char *p = opening_brace(start, at);
	const char *name_end;
	MacroKind	kind;

	if (p == NULL)
		return false;
	while (p > start && p[-1] == ' ')
		p--;
	if (p > start && p[-1] == '}')
		return true;
	for (name_end = p; p > start && name_end - p < MACRO_SIZE && is_letter(p[-1]);)
		p--;
	return p > start && p[-1] == '\\' && macro_end(p, name_end, &kind) == name_end;
}

/* Behind the sign of a number, a minus that is no hyphen, too; or NULL */
static const char *
sign_end(const char *at, const char *end)
{
	static const char minus[] = "\xE2\x88\x92";

	if (at < end && (*at == '-' || *at == '+'))
		return at + 1;
	return end - at > 3 && memcmp(at, minus, 3) == 0 ? at + 3 : NULL;
}

/* One of the two signs around a figure's own sign: $-$10, {-}10 */
static bool
is_around_sign(const char *start, const char *at, const char *end, char open, char close)
{
	const char *behind = *at == open ? sign_end(at + 1, end) : NULL;

	if (behind && behind < end && *behind == close)
		behind++;
	else
	{
		const char *sign = at - 1;

		while (sign > start && at - sign < 3 && sign_end(sign, end) != at)
			sign--;
		if (*at != close || sign <= start || sign[-1] != open || sign_end(sign, end) != at)
			return false;
		behind = at + 1;
	}
	behind = skip_spaces(behind, end);
	return behind < end && is_digit(*behind);
}

static size_t
brace_length(const Markup *markup, const char *start, const char *at, const char *end)
{
	if (*at == '{' && end - at > 4 && memcmp(at, "{\\,}", 4) == 0 && is_grouping(start, at, at + 4, end))
		return 4;
	if (*at == '{' && end - at > 3 && memcmp(at, "{,}", 3) == 0 && is_grouping(start, at, at + 3, end))
		return 3;
	return is_within(markup, at) || (*at == '}' && closes_macro(start, at)) ||
		is_around_sign(start, at, end, '{', '}') ? 1 : 0;
}

/* The sign around a formula, where its content begins or ends with a macro: $\text{规章}$ */
static size_t
dollar_length(const char *start, const char *at, const char *end)
{
	const char *behind = skip_spaces(at + 1, end);
	const char *before = at;

	while (before > start && before[-1] == ' ')
		before--;
	return (end - behind > 1 && *behind == '\\' && is_letter(behind[1])) ||
		(before > start && before[-1] == '}') || is_around_sign(start, at, end, '$', '$') ? 1 : 0;
}

size_t
gxbg_latex(Markup *markup, const char *start, const char *at, const char *end, Tag *tag)
{
	const char *name = at + 1;
	const char *name_end;
	MacroKind	kind;

	*tag = TAG_INLINE;
	if (*at == '&')
	{
		*tag = at < markup->inner_end ? TAG_INLINE : TAG_CELL;
		return is_within(markup, at) ? 1 : 0;
	}
	if (*at == '$')
		return dollar_length(start, at, end);
	if (*at != '\\')
		return brace_length(markup, start, at, end);
	if (end - at < 2)
		return 0;

	/* In a string of JSON the backslash is doubled */
	if (*name == '\\' && end - name > 1 && is_letter(name[1]))
		name++;
	if (is_letter(*name) && (name_end = macro_end(name, end, &kind)) != NULL)
		return (size_t) (macro_of_kind(markup, start, name - 1, name_end, end, kind, tag) - at);
	return sign_length(markup, start, at, end, tag);
}
