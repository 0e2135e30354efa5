/*
 * utf8.c
 *	  Bytes to characters and back.
 */
#include "text/text.h"

#include <unicode/utf.h>

/* The bytes of a character that begins so; 0: none begins so */
static int
length_of(unsigned char lead)
{
	if (lead < 0xC2 || lead >= 0xF5)
		return 0;
	return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

int
gxbg_decode_any(const char *at, const char *end, uint32_t *character)
{
	/* what fewer bytes can say, by the number of bytes */
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	const unsigned char *s = (const unsigned char *) at;
	int			length = length_of(s[0]);
	uint32_t	c = s[0] & (0x7F >> length);

	*character = NOT_A_CHARACTER;
	if (length == 0 || end - at < length)
		return 1;
	for (int i = 1; i < length; i++)
	{
		if ((s[i] & 0xC0) != 0x80)
			return 1;
		c = c << 6 | (s[i] & 0x3F);
	}
	if (c < least[length] || c > 0x10FFFF || U_IS_SURROGATE(c))
		return 1;
	*character = c;
	return length;
}

int
gxbg_encode(uint32_t character, char *to)
{
	if (character < 0x80)
	{
		to[0] = (char) character;
		return 1;
	}
	if (character < 0x800)
	{
		to[0] = (char) (0xC0 | character >> 6);
		to[1] = (char) (0x80 | (character & 0x3F));
		return 2;
	}
	if (character < 0x10000)
	{
		to[0] = (char) (0xE0 | character >> 12);
		to[1] = (char) (0x80 | (character >> 6 & 0x3F));
		to[2] = (char) (0x80 | (character & 0x3F));
		return 3;
	}
	to[0] = (char) (0xF0 | character >> 18);
	to[1] = (char) (0x80 | (character >> 12 & 0x3F));
	to[2] = (char) (0x80 | (character >> 6 & 0x3F));
	to[3] = (char) (0x80 | (character & 0x3F));
	return 4;
}
