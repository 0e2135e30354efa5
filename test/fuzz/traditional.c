/*
 * traditional.c
 *	  Simplified to Traditional script, for the characters that generated
 *	  reports use; character by character, as the switches on web pages do it,
 *	  and two words whose character depends on its neighbour.
 */
#include <string.h>

#include "words.h"

/* Simplified and Traditional form, side by side */
static const char *const words[][2] = {
	{"重复", "重複"}, {"制作", "製作"}, {"制发", "製發"}, {"勾稽关系", "勾稽關係"},
};

/* Pairs of characters */
static const char pairs[] =
"万萬专專业業东東个個临臨为為举舉于於云雲们們众眾会會体體关關内內决決况況减減办辦务務动動区區华華单單县縣发發号號后後员員国國场場坚堅处處"
"备備复復够夠实實审審宽寬对對将將属屬废廢开開强強当當彻徹态態总總户戶执執护護报報据據数數无無时時机機权權条條构構桥橋汇匯没沒浏瀏点點热熱"
"现現电電监監确確碍礙种種稳穩简簡类類纠糾纳納线線组組织織经經结結统統继繼续續维維编編缴繳网網罚罰职職联聯节節范範获獲补補见見规規览覽计計"
"认認训訓议議记記许許讼訟设設访訪诉訴话話询詢请請读讀负負财財购購贯貫费費资資转轉过過这這进進适適采採镇鎮长長门門问問间間闻聞队隊隐隱页頁"
"项項预預题題额額";

static const char *
character_pair(const char *character, int length)
{
	if (length == 3)
		for (const char *p = pairs; *p != '\0'; p += 6)
			if (memcmp(p, character, 3) == 0)
				return p + 3;
	return NULL;
}

void
word_traditional(Buffer *out, const char *text)
{
	while (*text != '\0')
	{
		int			length = character_length(text);
		const char *pair = character_pair(text, length);
		size_t		word = 0;

		while (word < sizeof(words) / sizeof(words[0])
			   && strncmp(text, words[word][0], strlen(words[word][0])) != 0)
			word++;
		if (word < sizeof(words) / sizeof(words[0]))
		{
			buffer_add(out, words[word][1]);
			length = (int) strlen(words[word][0]);
		}
		else if (pair != NULL)
			buffer_add_bytes(out, pair, 3);
		else
			buffer_add_bytes(out, text, (size_t) length);
		text += length;
	}
}
