/*
 * files.c
 *	  Files that are no text, by the bytes that they begin with.
 */
#include "form/files.h"

#include <stdbool.h>
#include <string.h>

#define MAGIC(bytes)	bytes, sizeof(bytes) - 1

static const char to_text[] = "请先用pdftotext -raw转成文本,或用gxbg-load载入";
static const char unpack[] = "如为.docx文档,请取出其中的word/document.xml,如为压缩包,请先解压,或用gxbg-load载入";
static const char old_word[] = "请用gxbg-load载入,或先用catdoc转成文本";
static const char save_otherwise[] = "请先另存为.docx或文本";
static const char unpack_first[] = "请先解压";
static const char recognize[] = "请先做文字识别(OCR)";

static const FileKind file_kinds[] = {
	{"pdf", MAGIC("%PDF-"), "PDF文件", to_text},
	{"zip", MAGIC("PK\003\004"), "ZIP文件(.docx、.xlsx或压缩包)", unpack},
	{"ole", MAGIC("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "旧版Office文件(.doc、.xls或.wps)", old_word},
	{"rtf", MAGIC("{\\rtf"), "RTF文档", save_otherwise},
	{"rar", MAGIC("Rar!\x1A\x07"), "RAR压缩包", unpack_first},
	{"7z", MAGIC("7z\xBC\xAF\x27\x1C"), "7z压缩包", unpack_first},
	{"gzip", MAGIC("\x1F\x8B\x08"), "gzip压缩文件", unpack_first},
	{"png", MAGIC("\x89PNG\r\n\x1A\n"), "PNG图片", recognize},
	{"jpeg", MAGIC("\xFF\xD8\xFF"), "JPEG图片", recognize},
	{"gif", MAGIC("GIF8"), "GIF图片", recognize},
	{"tiff", MAGIC("II*\0"), "TIFF图片", recognize},
	{"tiff", MAGIC("MM\0*"), "TIFF图片", recognize},
};

const FileKind *
gxbg_file_kind(const char *bytes, size_t length)
{
	const char *end = bytes + length;

	/* Some programs leave line ends in front */
	while (bytes < end && strchr("\r\n ", *bytes) != NULL && *bytes != '\0')
		bytes++;
	for (size_t i = 0; i < sizeof(file_kinds) / sizeof(file_kinds[0]); i++)
	{
		const FileKind *kind = &file_kinds[i];

		if ((size_t) (end - bytes) >= kind->magic_length &&
			memcmp(bytes, kind->magic, kind->magic_length) == 0)
			return kind;
	}
	return NULL;
}
