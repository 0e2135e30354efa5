"""Reports as models that read pictures of pages write them: Markdown, LaTeX, HTML, lists, JSON.

WAYS: by name a function of a report's HTML, parsed, and of a random.Random: the text.
LOOSE: those that keep no rows, or no borders, of which cells may stay open.
"""
import json
import re

import bs4

FIGURE = re.compile(r"[-+]?[0-9][0-9,.，]*\s*[件个项元万亿]*\Z")


class Cell:
    """A place of a table's grid: its text with its line breaks as \\n, and whether the cell began to the left or above"""

    def __init__(self, text, left=False, above=False, width=1, height=1):
        self.text, self.left, self.above, self.width, self.height = text, left, above, width, height

    @property
    def is_origin(self):
        return not (self.left or self.above)

    @property
    def is_figure(self):
        return bool(FIGURE.match(self.text))


def cell_text(tag):
    """The text of an element, with \\n for its breaks"""
    for comment in tag.find_all(string=lambda text: isinstance(text, bs4.Comment)):
        comment.extract()
    for line in tag.find_all("br"):
        line.replace_with("\n")
    return re.sub(r"[ \t\xa0]*\n[ \t\xa0]*", "\n", tag.get_text()).strip("\xa0 \t\r\n")


def grid_of(table):
    """The rows of a table as lists of Cell, cells that span others in each place"""
    rows, spanned = [], {}
    for number, row in enumerate(table.find_all("tr")):
        column, cells = 0, []
        for tag in row.find_all(["td", "th"], recursive=False):
            while (number, column) in spanned:
                cells.append(spanned.pop((number, column)))
                column += 1
            width, height = (int(tag.get(name, 1)) for name in ("colspan", "rowspan"))
            text = cell_text(tag)
            for y in range(height):
                for x in range(width):
                    cell = Cell(text, left=x > 0, above=y > 0, width=width - x, height=height - y)
                    if y == 0:
                        cells.append(cell)
                    else:
                        spanned[(number + y, column + x)] = cell
            column += width
        while (number, column) in spanned:
            cells.append(spanned.pop((number, column)))
            column += 1
        rows.append(cells)
    return rows


def blocks(soup):
    """The page's blocks in their order: a text or a grid each"""
    for block in soup.body.find_all(["p", "h1", "h2", "h3", "table", "div"]):
        if block.find_parent("table"):
            continue
        if block.name == "table":
            yield grid_of(bs4.BeautifulSoup(str(block), "lxml").table)
        elif not block.find(["p", "table", "div"]):
            yield block.get_text().strip()


def heading(text):
    return "## " + text if re.match("[一二三四五六七]、", text) else text


def document(soup, table, text=heading, gap="\n\n"):
    return gap.join(table(block) if isinstance(block, list) else text(block) for block in blocks(soup)) + "\n"


def in_line(text):
    return text.replace("\n", "")


def bars(rows, write, covered=None, rule="---", outer=True, repeat=0):
    """A table of Markdown.  covered(cell): the text of a place that another cell covers; None: no cell at all"""
    lines = []
    for number, row in enumerate(rows):
        texts = [write(cell) if cell.is_origin else covered(cell) if covered else "" for cell in row]
        texts = [text for text in texts if text is not None]
        lines.append("| %s |" % " | ".join(texts) if outer else " | ".join(texts))
        if number == 0:
            lines.append("|%s|" % "|".join([rule] * len(row)) if outer else "|".join([rule] * len(row)))
    if repeat and len(rows) > 12:
        heads = [line for number, line in enumerate(lines) if number < 4]
        for at in range(len(lines) - repeat, 6, -repeat):
            lines[at:at] = heads
    return "\n".join(lines)


def figures(form, other="%s"):
    return lambda cell: (form if cell.is_figure else other) % in_line(cell.text)


def dollars(soup, random):
    return document(soup, lambda rows: bars(rows, figures("$%s$")))


def dollars_with_blanks(soup, random):
    return document(soup, lambda rows: bars(rows, figures("$ %s $"), lambda cell: in_line(cell.text) if not cell.is_figure else ""))


def brackets(soup, random):
    return document(soup, lambda rows: bars(rows, figures(r"\( %s \)")))


def text_macros(soup, random):
    form = random.choice([r"$\text{%s}$", r"$\mathrm{%s}$", r"$\mathbf{%s}$", r"\textbf{%s}"])
    return document(soup, lambda rows: bars(rows, figures(form, r"$\text{%s}$"), None, ":---:"))


def bold(soup, random):
    return document(soup, lambda rows: bars(rows, figures("**%s**", "**%s**"), lambda cell: "**%s**" % in_line(cell.text)
                                            if not cell.is_figure else "", ":---:"))


def repeated(soup, random):
    """Merged headings given in each place, numbers of list items escaped"""
    escape = lambda cell: re.sub(r"^(\d+)\.", r"\1\\.", in_line(cell.text))
    return document(soup, lambda rows: bars(rows, escape, lambda cell: escape(cell) if not cell.is_figure else "", ":--"))


def collapsed(soup, random):
    """No cell at all for a place that another one covers"""
    return document(soup, lambda rows: bars(rows, figures("%s"), lambda cell: None))


def broken(soup, random):
    """Line breaks within labels as <br>, figures too"""
    def write(cell):
        text = cell.text.replace("\n", "<br>")
        if not cell.is_figure and "\n" not in cell.text and len(text) > 8:
            text = text[:len(text) // 2] + random.choice(["<br>", "<br/>", "<br />"]) + text[len(text) // 2:]
        return text
    return document(soup, lambda rows: bars(rows, write))


def heads_again(soup, random):
    return document(soup, lambda rows: bars(rows, figures("%s"), None, "---", True, random.randint(7, 11)))


def fenced(soup, random):
    fence = random.choice(["```markdown\n%s\n```", "```\n%s\n```", "~~~markdown\n%s\n~~~"])
    if random.random() < 0.5:
        return "以下是图片中的文字内容:\n\n" + fence % document(soup, lambda rows: bars(rows, figures("%s")))
    return document(soup, lambda rows: fence % bars(rows, figures("%s")))


def unbarred(soup, random):
    return document(soup, lambda rows: bars(rows, figures("%s"), None, "---", False))


def quoted(soup, random):
    return "\n".join("> " + line for line in document(soup, lambda rows: bars(rows, figures("%s"))).split("\n"))


def empty_head(soup, random):
    """A head of nothing above the table, pages between"""
    def table(rows):
        width = max(len(row) for row in rows)
        lines = bars(rows, figures("%s")).split("\n")
        del lines[1]
        head = ["|" + "   |" * width, "|" + " --- |" * width]
        if len(lines) > 14 and random.random() < 0.7:
            at = random.randint(5, len(lines) - 3)
            lines[at:at] = ["", random.choice(["![](images/3f2a.jpg)", "<!-- page 3 -->", "---", "<!-- PageBreak -->"]), ""] + head
        return "\n".join(head + lines)
    return document(soup, table)


def markup(rows, cell_form="<%s%s>%s</%s>", head=0):
    """HTML as models write it: no attributes but spans, thead and tbody; columns filled with what they show"""
    lines = []
    for number, row in enumerate(rows):
        cells = []
        for cell in row:
            if cell.is_origin:
                spans = "".join(' %s="%d"' % pair for pair in (("rowspan", cell.height), ("colspan", cell.width)) if pair[1] > 1)
                name = "th" if number < head else "td"
                cells.append(cell_form % (name, spans, in_line(cell.text), name))
        lines.append("<tr>%s</tr>" % "".join(cells))
    return lines


def html_in_line(soup, random):
    return document(soup, lambda rows: "<table>%s</table>" % "".join(markup(rows)))


def html_head(soup, random):
    def table(rows):
        head = random.randint(1, 3)
        lines = markup(rows, head=head)
        return "<table>\n<thead>\n%s\n</thead>\n<tbody>\n%s\n</tbody>\n</table>" % ("\n".join(lines[:head]), "\n".join(lines[head:]))
    return document(soup, table)


def html_wrapped(soup, random):
    return "<html><body>%s</body></html>" % document(
        soup, lambda rows: "<table border=\"1\">%s</table>" % "".join(markup(rows)))


def latex_text(text):
    return re.sub(r"([%&#_])", r"\\\1", in_line(text))


def latex_rows(rows, text, spans=True):
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            if cell.left:
                if not spans:
                    cells.append("")
            elif cell.above:
                cells.append(r"\multicolumn{%d}{|c|}{}" % cell.width if spans and cell.width > 1 else "")
            else:
                written = text(cell)
                if spans and cell.height > 1:
                    written = r"\multirow{%d}{*}{%s}" % (cell.height, written)
                if spans and cell.width > 1:
                    written = r"\multicolumn{%d}{|c|}{%s}" % (cell.width, written)
                cells.append(written)
        lines.append(" & ".join(cells) + r" \\")
    return lines


def tabular(soup, random):
    def table(rows):
        width = len(rows[0])
        lines = latex_rows(rows, lambda cell: latex_text(cell.text), random.random() < 0.7)
        rule = random.choice([r"\hline", r"\cline{2-%d}" % width])
        return "\\begin{table}[h]\n\\begin{tabular}{|%s}\n\\hline\n%s\n\\hline\n\\end{tabular}\n\\end{table}" % (
            "c|" * width, ("\n%s\n" % rule).join(lines))
    return document(soup, table)


def tabular_in_line(soup, random):
    """As GOT-OCR and Nougat write it, all on one line"""
    def table(rows):
        lines = latex_rows(rows, lambda cell: latex_text(cell.text))
        return "\\begin{tabular}{|%s}\n\\hline %s \\hline\n\\end{tabular}" % ("c|" * len(rows[0]), r" \hline ".join(lines))
    return document(soup, table)


def array(soup, random):
    def table(rows):
        text = lambda cell: cell.text if cell.is_figure else r"\text{%s}" % latex_text(cell.text) if cell.text else ""
        return "$$\n\\begin{array}{|%s}\n\\hline\n%s\n\\hline\n\\end{array}\n$$" % (
            "c|" * len(rows[0]), "\n\\hline\n".join(latex_rows(rows, text, random.random() < 0.5)))
    return document(soup, table)


def label_and_figures(row):
    """The labels of a row, and its figures' texts, if it has figures"""
    labels = [in_line(cell.text) for cell in row if cell.is_origin and not cell.is_figure and cell.text]
    return labels, [cell for cell in row if cell.is_origin and cell.is_figure]


def as_list(rows, item):
    """Rows with one label and figures as items; all other rows as text"""
    lines = []
    for row in rows:
        labels, values = label_and_figures(row)
        if values and labels:
            lines += ["- **%s**" % label for label in labels[:-1]]
            lines.append(item(labels[-1], values))
        elif values:
            lines.append("- " + ", ".join(cell.text for cell in values))
        else:
            lines += ["- " + label for label in labels]
    return "\n".join(lines)


def list_of_rows(soup, random, gaps=(" ", " | ")):
    form = random.choice(["- %s:%s", "- **%s**: %s", "* %s：%s", "%s: %s"])
    gap = random.choice(gaps)
    return document(soup, lambda rows: as_list(rows, lambda label, values: form % (label, gap.join(cell.text for cell in values))))


def list_of_commas(soup, random):
    return list_of_rows(soup, random, (", ", "，", "、"))


def list_of_lists(soup, random):
    return document(soup, lambda rows: as_list(rows, lambda label, values: "- %s\n%s" % (
        label, "\n".join("  - " + cell.text for cell in values))))


APPLICANTS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]


def list_of_names(soup, random):
    """Each figure of table III with its column's name"""
    gap = random.choice(["，", ", ", "；", "\n  - "])
    colon = random.choice([":", "：", " "])

    def item(label, values):
        names = APPLICANTS if len(values) == 7 else [""] * len(values)
        return "- %s:%s%s" % (label, gap if "\n" in gap else "", gap.join(
            name + (colon if name else "") + cell.text for name, cell in zip(names, values)))
    return document(soup, lambda rows: as_list(rows, item))


def json_rows(soup, random):
    indent = random.choice([None, 2])
    return document(soup, lambda rows: json.dumps([[in_line(cell.text) for cell in row if cell.is_origin] for row in rows],
                                                  ensure_ascii=False, indent=indent))


def json_page(soup, random):
    """The whole page as a string of JSON, as an interface gives it"""
    return json.dumps({"page": 1, "markdown": document(soup, lambda rows: bars(rows, figures("%s")))},
                      ensure_ascii=False, indent=2)


def table_tokens(soup, random):
    """Docling's tokens for cells"""
    def table(rows):
        lines = []
        for row in rows:
            lines.append("".join("<lcel>" if cell.left else "<ucel>" if cell.above else "<fcel>" + in_line(cell.text)
                                 if cell.text else "<ecel>" for cell in row) + "<nl>")
        return "<otsl>" + "".join(lines) + "</otsl>"
    return document(soup, table)


def padded(soup, random):
    """Columns filled with blanks to one width, and blanks for what is empty"""
    def table(rows):
        width = max(len(cell.text) for row in rows for cell in row)
        return bars(rows, lambda cell: in_line(cell.text).ljust(width), lambda cell: " " * width, "-" * width)
    return document(soup, table)


def empty_lines(soup, random):
    return document(soup, lambda rows: bars(rows, figures("%s")).replace("\n", "\n\n"))


def grid_table(soup, random):
    """As Pandoc and rST draw them"""
    def table(rows):
        width = max(len(cell.text) for row in rows for cell in row)
        rule = "+" + ("-" * (width + 2) + "+") * len(rows[0])
        lines = [rule]
        for row in rows:
            lines += ["|" + "|".join(" %s " % (in_line(cell.text) if cell.is_origin else "").ljust(width) for cell in row) + "|", rule]
        return "\n".join(lines)
    return document(soup, table)


WAYS = {
    "$12$": dollars,
    "$ 12 $, headings repeated": dollars_with_blanks,
    r"\( 12 \)": brackets,
    r"\text{}, \mathrm{}": text_macros,
    "**12**, headings repeated": bold,
    "headings repeated, 1\\.": repeated,
    "covered cells left out": collapsed,
    "<br> in labels": broken,
    "heads again in mid-table": heads_again,
    "code fences": fenced,
    "no outer bars": unbarred,
    "quoted": quoted,
    "empty heads, pages": empty_head,
    "columns filled with blanks": padded,
    "empty lines between rows": empty_lines,
    "grid of +---+": grid_table,
    "HTML on one line": html_in_line,
    "HTML, thead and tbody": html_head,
    "HTML in html and body": html_wrapped,
    "tabular": tabular,
    "tabular on one line": tabular_in_line,
    "array": array,
    "list, figures behind": list_of_rows,
    "list, commas between": list_of_commas,
    "list of lists": list_of_lists,
    "list, figures by name": list_of_names,
    "JSON, rows": json_rows,
    "JSON, page": json_page,
    "<fcel>, <nl>": table_tokens,
}

LOOSE = ("list, commas between", "list, figures by name", "JSON, rows")
