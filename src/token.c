/*
 * token.c
 *	  What a token says: the meanings of a word, the value of a number.
 */
#include "scan.h"

#include "host.h"
#include "lexicon.h"
#include "text.h"

const Word *const *
gxbg_meanings(uint16_t lexeme)
{
	const Lexicon *lexicon = gxbg_lexicon();

	return (const Word *const *) &lexicon->meanings[lexicon->meanings_at[lexeme]];
}

const Word *
gxbg_find_meaning(uint16_t lexeme, WordKind kind, Table table)
{
	for (const Word *const *meaning = gxbg_meanings(lexeme); *meaning; meaning++)
		if ((*meaning)->kind == kind && (table == TABLE_NONE || (*meaning)->table == table))
			return *meaning;
	return NULL;
}

int
gxbg_token_at(const Scan *scan, int token, uint32_t byte)
{
	int			high = scan->count;

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

	if (*at == '<')
	{
		Markup		markup = {0};
		Tag			tag;
		size_t		length = gxbg_tag(&markup, at, stop, &tag);

		*next = at + (length > 0 ? length : 1);
		return -1;
	}
	if (*at == '&')
	{
		int			length = gxbg_entity(at, stop, &c);

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
gxbg_digits(const Scan *scan, uint32_t start, uint32_t end, char *digits,
			uint32_t *places, int size)
{
	const Lexicon *lexicon = gxbg_lexicon();
	const char *at = scan->body + start;
	const char *stop = scan->body + end;
	int			count = 0;

	for (; at < stop && count < size && *at >= '0' && *at <= '9'; at++)
	{
		if (places)
			places[count] = (uint32_t) (at - scan->body);
		digits[count++] = *at;
	}
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
