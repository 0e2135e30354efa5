/*
 * token.c
 *	  What a token says: the meanings of a word, the value of a number.
 */
#include "scan/scan.h"

#include "text/host.h"
#include "scan/lexicon.h"
#include "text/text.h"

static inline const Word *const *
meanings_of(uint16_t lexeme)
{
	return &gxbg_lexicon_meanings[gxbg_lexicon_meanings_at[lexeme]];
}

const Word *const *
gxbg_meanings(uint16_t lexeme)
{
	return meanings_of(lexeme);
}

const Word *
gxbg_find_meaning(uint16_t lexeme, WordKind kind, Table table)
{
	for (const Word *const *meaning = meanings_of(lexeme); *meaning; meaning++)
		if ((*meaning)->kind == kind && (table == TABLE_NONE || (*meaning)->table == table))
			return *meaning;
	return NULL;
}

int
gxbg_token_at(const Scan *scan, int token, uint32_t byte)
{
	int			step = 1;
	int			high;

	/* It is near, as a rule: steps that double, then halves of the last one */
	while (step <= scan->count - token && scan->tokens[token + step - 1].start < byte)
	{
		token += step;
		step *= 2;
	}
	high = step <= scan->count - token ? token + step - 1 : scan->count;
	while (token < high)
	{
		int			middle = token + (high - token) / 2;

		if (scan->tokens[middle].start < byte)
			token = middle + 1;
		else
			high = middle;
	}
	return token;
}

int
gxbg_label_at(const Scan *scan, int token)
{
	int			low = 0;
	int			high = scan->label_count;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (scan->labels[middle] < token)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The digit at this place, or -1; next is set past what stands there */
static int
digit_at(const Scan *scan, const Lexicon *lexicon, const char *at, const char *stop,
		 const char **next)
{
	uint32_t	c;
	uint16_t	class;
	Tag			tag;

	if (*at == '<')
	{
		Markup		markup = {0};
		size_t		length = gxbg_tag(&markup, at, stop, &tag);

		*next = at + (length > 0 ? length : 1);
		return -1;
	}
	if (*at == '&')
	{
		size_t		tag_length = gxbg_escaped_tag(at, stop, &tag);
		int			length;

		if (tag_length > 0)
		{
			*next = at + tag_length;
			return -1;
		}
		length = gxbg_entity(at, stop, &c);

		*next = at + (length > 0 ? length : 1);
		if (length == 0)
			return -1;
	}
	else
		*next = at + gxbg_decode(at, stop, &c);
	class = lexicon_class(lexicon, scan->traditional, c) & CLASS_MASK;
	return class >= CLASS_DIGIT && class < CLASS_DIGIT + 10 ? class - CLASS_DIGIT : -1;
}

int
gxbg_digits_from(const Scan *scan, const char *at, const char *stop, char *digits,
				 uint32_t *places, int size, int count)
{
	const Lexicon *lexicon = gxbg_lexicon();

	while (at < stop && count < size)
	{
		const char *next;
		int			digit = digit_at(scan, lexicon, at, stop, &next);

		if (digit >= 0)
		{
			if (places)
				places[count] = (uint32_t) (at - scan->body);
			digits[count++] = (char) ('0' + digit);
		}
		at = next;
	}
	return count;
}

bool
gxbg_number(const Scan *scan, const Token *token, int64_t *value)
{
	char		digits[20];
	int			count = gxbg_digits(scan, token->start, token->end, digits, NULL, sizeof(digits));
	int64_t		result = 0;

	/* Eighteen digits are below the limit of bigint whatever they are */
	if (count == 0 || count > 18)
		return false;
	for (int i = 0; i < count; i++)
		result = result * 10 + (digits[i] - '0');
	*value = result;
	return true;
}
