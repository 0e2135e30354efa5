/*
 * text.c
 *	  The text form of a grid: JSON that a person can read.
 *
 * Reading takes any JSON of that shape: white space anywhere, keys in any
 * order.  Codes need no escapes, so strings with escapes are no codes.
 */
#include "grid/grid.h"
#include "text/host.h"

#include <string.h>

#define STATES_KEY	"states"
#define FORM_KEY	"form"

/* A row of numbers or of states takes fewer bytes than this */
#define ROW_MAX		(64 + N_APPLICANTS * 24)

/* ---- writing ---- */

typedef struct Writer
{
	char	   *text;
	size_t		length;
} Writer;

static void
put(Writer *writer, const char *text)
{
	size_t		length = strlen(text);

	memcpy(writer->text + writer->length, text, length);
	writer->length += length;
}

static void
put_quoted(Writer *writer, const char *text)
{
	put(writer, "\"");
	put(writer, text);
	put(writer, "\"");
}

static void
put_int64(Writer *writer, int64_t value)
{
	char		digits[24];
	char	   *p = digits + sizeof(digits) - 1;
	uint64_t	rest = value < 0 ? 0 - (uint64_t) value : (uint64_t) value;

	*p = '\0';
	do
	{
		*--p = (char) ('0' + rest % 10);
		rest /= 10;
	} while (rest > 0);
	if (value < 0)
		*--p = '-';
	put(writer, p);
}

/* All cells of the row have this state */
static bool
row_is(const Grid *grid, int outcome, CellState state)
{
	for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
	{
		if (grid->state[GRID_CELL(outcome, applicant)] != state)
			return false;
	}
	return true;
}

static void
put_values(Writer *writer, const Grid *grid, int outcome)
{
	for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
	{
		int			i = GRID_CELL(outcome, applicant);

		put(writer, applicant == 0 ? "[" : ", ");
		if (grid->state[i] <= CELL_INFERRED)
			put_int64(writer, grid->value[i]);
		else
			put(writer, "null");
	}
	put(writer, "]");
}

static void
put_states(Writer *writer, const Grid *grid, int outcome)
{
	for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
	{
		int			i = GRID_CELL(outcome, applicant);

		put(writer, applicant == 0 ? "[" : ", ");
		put_quoted(writer, gxbg_cell_state_name((CellState) grid->state[i]));
	}
	put(writer, "]");
}

String
gxbg_grid_to_text(const Grid *grid)
{
	Writer		writer = {gxbg_alloc_array(2 * N_OUTCOMES + 1, ROW_MAX), 0};
	String		result;
	bool		any = false;

	put(&writer, "{\"" FORM_KEY "\": ");
	put_quoted(&writer, gxbg_grid_form_name(grid->forms));
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (row_is(grid, outcome, CELL_MISSING))
			continue;
		put(&writer, ", ");
		put_quoted(&writer, gxbg_outcomes[outcome].code);
		put(&writer, ": ");
		put_values(&writer, grid, outcome);
	}
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (row_is(grid, outcome, CELL_READ) || row_is(grid, outcome, CELL_MISSING))
			continue;
		put(&writer, any ? ", " : ", \"" STATES_KEY "\": {");
		put_quoted(&writer, gxbg_outcomes[outcome].code);
		put(&writer, ": ");
		put_states(&writer, grid, outcome);
		any = true;
	}
	put(&writer, any ? "}}" : "}");

	result.text = writer.text;
	result.length = writer.length;
	return result;
}

/* ---- reading ---- */

typedef struct Reader
{
	const char *p;
	const char *end;
	const char *complaint;		/* the first one */
	bool		has_form;
	bool		has_states;
	bool		has_row[N_OUTCOMES];
	bool		has_row_states[N_OUTCOMES];
	bool		is_null[GRID_CELLS];
} Reader;

static bool
complain(Reader *reader, const char *complaint)
{
	if (reader->complaint == NULL)
		reader->complaint = complaint;
	return false;
}

static void
skip_space(Reader *reader)
{
	while (reader->p < reader->end &&
		   (*reader->p == ' ' || *reader->p == '\t' ||
			*reader->p == '\n' || *reader->p == '\r'))
		reader->p++;
}

/* Take this character, after white space, if it is next */
static bool
take(Reader *reader, char c)
{
	skip_space(reader);
	if (reader->p == reader->end || *reader->p != c)
		return false;
	reader->p++;
	return true;
}

static bool
expect(Reader *reader, char c, const char *complaint)
{
	return take(reader, c) || complain(reader, complaint);
}

/* A string without escapes */
static bool
read_string(Reader *reader, String *string)
{
	if (!expect(reader, '"', "A string is expected."))
		return false;
	string->text = reader->p;
	while (reader->p < reader->end && *reader->p != '"' && *reader->p != '\\')
		reader->p++;
	if (reader->p == reader->end || *reader->p != '"')
		return complain(reader, "A string does not end or has an escape.");
	string->length = (size_t) (reader->p - string->text);
	reader->p++;
	return true;
}

static bool
string_is(String string, const char *text)
{
	return strlen(text) == string.length && memcmp(string.text, text, string.length) == 0;
}

/* An integer as JSON writes it, within 64 bits */
static bool
read_int64(Reader *reader, int64_t *value)
{
	bool		negative = take(reader, '-');
	uint64_t	limit = negative ? (uint64_t) INT64_MAX + 1 : (uint64_t) INT64_MAX;
	uint64_t	result = 0;
	const char *start = reader->p;

	while (reader->p < reader->end && *reader->p >= '0' && *reader->p <= '9')
	{
		uint64_t	digit = (uint64_t) (*reader->p++ - '0');

		if (result > (limit - digit) / 10)
			return complain(reader, "A count is out of range.");
		result = result * 10 + digit;
	}
	if (reader->p == start || (*start == '0' && reader->p - start > 1))
		return complain(reader, "A count or null is expected.");
	*value = (int64_t) (negative ? 0 - result : result);
	return true;
}

static bool
read_value(Reader *reader, Grid *grid, int cell)
{
	skip_space(reader);
	if (reader->end - reader->p >= 4 && memcmp(reader->p, "null", 4) == 0)
	{
		reader->p += 4;
		reader->is_null[cell] = true;
		return true;
	}
	grid->state[cell] = CELL_READ;
	return read_int64(reader, &grid->value[cell]);
}

static bool
read_state(Reader *reader, uint8_t *states, int cell)
{
	String		name;

	if (!read_string(reader, &name))
		return false;
	for (int state = 0; state < N_CELL_STATES; state++)
	{
		if (string_is(name, gxbg_cell_state_name((CellState) state)))
		{
			states[cell] = (uint8_t) state;
			return true;
		}
	}
	return complain(reader, "Unknown state.");
}

/* An array of seven values, or of seven states if states is not NULL */
static bool
read_row(Reader *reader, Grid *grid, uint8_t *states, int outcome)
{
	for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
	{
		int			cell = GRID_CELL(outcome, applicant);

		if (!expect(reader, applicant == 0 ? '[' : ',', "An array of seven cells is expected."))
			return false;
		if (!(states ? read_state(reader, states, cell) : read_value(reader, grid, cell)))
			return false;
	}
	return expect(reader, ']', "An array of seven cells is expected.");
}

/* The row that this key names; -1, with a complaint, if there is none */
static int
find_row(Reader *reader, String key, bool *seen)
{
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (!string_is(key, gxbg_outcomes[outcome].code))
			continue;
		if (seen[outcome])
		{
			complain(reader, "A key stands twice.");
			return -1;
		}
		seen[outcome] = true;
		return outcome;
	}
	complain(reader, "Unknown key.");
	return -1;
}

/* "states": {row: [...], ...} */
static bool
read_states(Reader *reader, uint8_t *states)
{
	if (reader->has_states)
		return complain(reader, "A key stands twice.");
	reader->has_states = true;

	if (!expect(reader, '{', "An object is expected."))
		return false;
	if (take(reader, '}'))
		return true;
	do
	{
		String		key;
		int			outcome;

		if (!read_string(reader, &key) || !expect(reader, ':', "A colon is expected."))
			return false;
		outcome = find_row(reader, key, reader->has_row_states);
		if (outcome < 0 || !read_row(reader, NULL, states, outcome))
			return false;
	} while (take(reader, ','));
	return expect(reader, '}', "An object does not end.");
}

static bool
read_form(Reader *reader, Grid *grid)
{
	String		name;

	if (reader->has_form)
		return complain(reader, "A key stands twice.");
	reader->has_form = true;

	if (!read_string(reader, &name))
		return false;
	for (int forms = 1; forms <= IN_STATUTORY; forms++)
	{
		/* what is not one form alone has the name of all together */
		if ((forms & ~IN_STATUTORY) == 0 && string_is(name, gxbg_grid_form_name(forms)))
		{
			grid->forms = gxbg_form_alone(forms) != FORM_NONE ? forms : IN_MIXED;
			return true;
		}
	}
	return complain(reader, "Unknown form.");
}

static bool
read_member(Reader *reader, Grid *grid, uint8_t *states)
{
	String		key;
	int			outcome;

	if (!read_string(reader, &key) || !expect(reader, ':', "A colon is expected."))
		return false;
	if (string_is(key, FORM_KEY))
		return read_form(reader, grid);
	if (string_is(key, STATES_KEY))
		return read_states(reader, states);
	outcome = find_row(reader, key, reader->has_row);
	return outcome >= 0 && read_row(reader, grid, NULL, outcome);
}

static bool
read_object(Reader *reader, Grid *grid, uint8_t *states)
{
	if (!expect(reader, '{', "An object is expected."))
		return false;
	do
	{
		if (!read_member(reader, grid, states))
			return false;
	} while (take(reader, ','));
	if (!expect(reader, '}', "An object does not end."))
		return false;
	skip_space(reader);
	if (reader->p != reader->end)
		return complain(reader, "Something stands behind the object.");
	return reader->has_form || complain(reader, "The form is missing.");
}

/* Bring values and states together: a state has a value just if a count stands there */
static bool
join_states(Reader *reader, Grid *grid, const uint8_t *states)
{
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if ((reader->has_row[outcome] || reader->has_row_states[outcome]) &&
			!grid_has(grid, (Outcome) outcome))
			return complain(reader, "The form does not have this row.");
		if (!reader->has_row_states[outcome])
			continue;
		if (!reader->has_row[outcome])
			return complain(reader, "States of a row that is not there.");
		for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
		{
			int			cell = GRID_CELL(outcome, applicant);

			if ((states[cell] > CELL_INFERRED) != reader->is_null[cell])
				return complain(reader, "State and value of a cell do not go together.");
			grid->state[cell] = states[cell];
		}
	}
	return true;
}

const char *
gxbg_grid_from_text(Grid *grid, const char *text, size_t length)
{
	Reader		reader;
	uint8_t		states[GRID_CELLS];

	memset(&reader, 0, sizeof(reader));
	reader.p = text;
	reader.end = text + length;
	gxbg_grid_clear(grid, 0);
	memset(states, CELL_MISSING, sizeof(states));

	if (read_object(&reader, grid, states))
		join_states(&reader, grid, states);
	return reader.complaint;
}
