/*
 * rare.c
 *	  Markup, entities, ornaments, and characters that are in no table.
 */
#include "scan/scanner.h"

static uint16_t
class_of_tag(Tag tag)
{
	static const uint8_t classes[] = {
		[TAG_INLINE] = CLASS_IGNORE, [TAG_BREAK] = CLASS_LINE,
		[TAG_CELL] = CLASS_CELL, [TAG_ROW] = CLASS_ROW, [TAG_APART] = CLASS_IGNORE
	};

	return classes[tag];
}

/*
 * The class of a tag within a line, and its length with what it hides.  Digits on both
 * sides of a note's mark, or of what is not seen, are two figures.
 */
static uint16_t
class_of_inline(const Scanner *scanner, const char *at, size_t *length, Tag tag)
{
	if (tag == TAG_INLINE)
	{
		size_t		hidden = gxbg_hidden_digits(scanner->body, at, *length, scanner->end);

		if (hidden == 0)
			return CLASS_IGNORE;
		*length = hidden;
	}
	return gxbg_parts_digits(scanner->body, at, *length, scanner->end) ? CLASS_LINE : CLASS_IGNORE;
}

/* The class of a tag, whose length is known */
static inline uint16_t
class_of_any_tag(const Scanner *scanner, const char *at, size_t *length, Tag tag)
{
	const char *behind = at + *length;

	if (tag == TAG_APART || (tag == TAG_INLINE && behind < scanner->end && *behind >= '0' && *behind <= '9'))
		return class_of_inline(scanner, at, length, tag);
	return class_of_tag(tag);
}

uint32_t
gxbg_class_of_rare(Scanner *scanner, Markup *markup, const char *at, size_t *length)
{
	unsigned char byte = (unsigned char) *at;
	uint32_t	c = byte;
	size_t		tag_length;
	Tag			tag;

	*length = 1;
	if (byte >= 0x80)
		*length = (size_t) gxbg_decode(at, scanner->end, &c);
	else if (byte == '<')
	{
		if ((tag_length = gxbg_scan_tag(markup, at, scanner->end, &tag)) > 0)
		{
			*length = tag_length;
			return class_of_any_tag(scanner, at, length, tag);
		}
	}
	else if (byte == '&')
	{
		int			entity_length = gxbg_entity(at, scanner->end, &c);

		if (c == '<' && (tag_length = gxbg_escaped_tag(at, scanner->end, &tag)) > 0)
		{
			*length = tag_length;
			return class_of_tag(tag);
		}
		if (entity_length > 0)
			*length = (size_t) entity_length;
		if (c == '&' && gxbg_latex(markup, scanner->body, at, scanner->end, &tag) > 0)
			return class_of_tag(tag);
	}
	else if (byte == '+' && (tag_length = gxbg_rule_line(scanner->body, at, scanner->end)) > 0)
	{
		*length = tag_length;
		return class_of_tag(TAG_ROW);
	}
	else if (gxbg_may_be_latex(c) && (tag_length = gxbg_latex(markup, scanner->body, at, scanner->end, &tag)) > 0)
	{
		*length = tag_length;
		return class_of_tag(tag);
	}
	else
	{
		size_t		ornament_length = gxbg_ornament(scanner->body, at, scanner->end);

		if (ornament_length > 0)
		{
			*length = ornament_length;
			return CLASS_IGNORE;
		}
	}
	scanner->undecodable |= c == NOT_A_CHARACTER;
	return lexicon_class(scanner->lexicon, scanner->traditional, c);
}
