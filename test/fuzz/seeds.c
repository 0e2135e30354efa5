/*
 * seeds.c
 *	  Prints the dictionary of the fuzzers from the form's words, and writes
 *	  the grids of reports as seeds of fuzz_grid.
 *
 * seeds DIRECTORY REPORT... >DICTIONARY
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "grid/grid.h"
#include "text/host.h"
#include "host_malloc.h"
#include "report/report.h"

/* Of layouts and of the grid's text, which the form has no words for */
static const char *const others[] = {
	"|", "| |", "|---|", "\n", "\n\n", "\t", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\x8B", "?",
	"<table>", "<tr>", "<td>", "</td>", "<br>", "<td rowspan=\"8\">", "<!--", "-->", "<script>",
	"</script>", "<style>", "&nbsp;", "&#48;", "&#x4e00;", "<meta charset=\"gb2312\">",
	"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF", "2019", "2021-02-16", "000000000000000",
	"99999999999999999999", "1,234", "-1", "{\"form\": \"2019\"", "{\"form\": \"mixed\"",
	"\"states\": {", "\"received\": [", "null, ", "9223372036854775807", "-9223372036854775808",
};

static void
print_entry(const char *text)
{
	putchar('"');
	for (const char *p = text; *p != '\0'; p++)
		printf("\\x%02X", (unsigned char) *p);
	puts("\"");
}

static void
print_words(const Word *words, int count)
{
	for (int i = 0; i < count; i++)
		print_entry(words[i].text);
}

static void
print_codes(const FormEntry *entries, int count)
{
	for (int i = 0; i < count; i++)
		print_entry(entries[i].code);
}

static void
print_dictionary(void)
{
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		print_entry(others[i]);
	print_words(gxbg_form_words, gxbg_form_word_count);
	print_words(gxbg_name_words, gxbg_name_word_count);
	print_words(gxbg_cue_words, gxbg_cue_word_count);
	print_codes(gxbg_outcomes, N_OUTCOMES);
	for (int i = 0; i < N_CELL_STATES; i++)
		print_entry(gxbg_cell_state_name((CellState) i));
}

static char *
read_file(const char *name, size_t *length)
{
	FILE	   *file = fopen(name, "rb");
	char	   *content;

	if (file == NULL)
	{
		perror(name);
		exit(1);
	}
	fseek(file, 0, SEEK_END);
	*length = (size_t) ftell(file);
	rewind(file);
	content = gxbg_alloc(*length + 1);
	*length = fread(content, 1, *length, file);
	fclose(file);
	return content;
}

/* The first byte tells fuzz_grid which reader gets the rest */
static void
write_seed(const char *directory, int report, char reader, const void *bytes, size_t length)
{
	char		name[4096];
	static int	number;
	FILE	   *file;

	snprintf(name, sizeof(name), "%s/report-%d-%d", directory, report, ++number);
	file = fopen(name, "wb");
	if (file == NULL)
	{
		perror(name);
		exit(1);
	}
	fputc(reader, file);
	fwrite(bytes, 1, length, file);
	fclose(file);
}

static void
write_grids(const char *directory, int number, const char *name)
{
	size_t		length;
	const char *body = read_file(name, &length);
	const Report *report = gxbg_report_tables(body, length);
	Grid		grid;
	uint8_t		bytes[GRID_PACKED_MAX + GRID_PLAIN_MAX];
	String		text;

	if (report->form == FORM_2019 || report->form == FORM_2021)
	{
		gxbg_grid_from_report(&grid, report);
		text = gxbg_grid_to_text(&grid);
		write_seed(directory, number, 0, text.text, text.length);
		write_seed(directory, number, 1, bytes, gxbg_grid_pack(&grid, bytes));
		write_seed(directory, number, 1, bytes, gxbg_grid_plain(&grid, bytes));
	}
	gxbg_host_release_all();
}

int
main(int argc, char **argv)
{
	if (argc < 2)
		return 2;
	print_dictionary();
	for (int i = 2; i < argc; i++)
		write_grids(argv[1], i - 1, argv[i]);
	return 0;
}
