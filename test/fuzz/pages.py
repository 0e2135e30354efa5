"""Reports on printed pages and in documents, as tools take their text, against the HTML itself.

usage: pages.py ACCURACY CELLS COUNT SEED

As tools.py, by way of PDF (WeasyPrint, on narrow and wide pages) and of a word processor's
document (Pandoc).  Where a program writes the columns of a page one after the other, most cells
stay open; a few figures may still be taken for those of another cell.  So this measures, and does
not fail.
"""
import os
import subprocess
import sys
import tempfile

import bs4
import docx
import fitz
from docx.table import Table
from docx.text.paragraph import Paragraph
from pdfminer.high_level import extract_text

from tools import cells_of

PAGES = {
    "narrow": "@page {size: A4; margin: 1cm} td {font-size: 7pt; text-align: center; padding: 1pt}",
    "wide": "@page {size: A3 landscape; margin: 1cm} td {font-size: 8pt; padding: 2pt}",
}
STYLE = "body {font: 11pt 'WenQuanYi Micro Hei'} table {border-collapse: collapse; width: 100%} td {border: 1px solid}"


def written_by(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout.decode()


def lines_of_words(page):
    """Words at one height are a line, as pdfplumber has it"""
    lines = []
    for word in sorted(page.get_text("words"), key=lambda word: (word[1], word[0])):
        if not lines or word[1] - lines[-1][0] > 3:
            lines.append((word[1], []))
        lines[-1][1].append(word)
    return "\n".join(" ".join(word[4] for word in sorted(words)) for _, words in lines)


def each_page(file, text_of):
    with fitz.open(file) as document:
        return "\n".join(text_of(page) for page in document)


OF_PDF = {
    "pdftotext": lambda file: written_by("pdftotext", file, "-"),
    "pdftotext -layout": lambda file: written_by("pdftotext", "-layout", file, "-"),
    "pdftotext -raw": lambda file: written_by("pdftotext", "-raw", file, "-"),
    "PyMuPDF": lambda file: each_page(file, lambda page: page.get_text()),
    "PyMuPDF, sorted": lambda file: each_page(file, lambda page: page.get_text(sort=True)),
    "lines of words": lambda file: each_page(file, lines_of_words),
    "pdfminer": extract_text,
}


def document_text(file, separator):
    """Paragraphs and rows in their order; cells that were joined stand in each of their columns"""
    document = docx.Document(file)
    lines = []
    for element in document.element.body.iterchildren():
        if element.tag.endswith("}p"):
            lines.append(Paragraph(element, document).text)
        elif element.tag.endswith("}tbl"):
            for row in Table(element, document).rows:
                lines.append(separator.join(cell.text for cell in row.cells))
    return "\n".join(lines)


OF_DOCUMENT = {
    "python-docx, bars": lambda file: document_text(file, " | "),
    "python-docx, tabs": lambda file: document_text(file, "\t"),
    "python-docx, lines": lambda file: document_text(file, "\n"),
    "docx2txt": lambda file: written_by("docx2txt", file, "-"),
}


def texts(page, directory):
    html, pdf, word = (os.path.join(directory, "page." + kind) for kind in ("html", "pdf", "docx"))
    with open(html, "w", encoding="utf-8") as file:
        file.write(page)
    for size, style in PAGES.items():
        css = os.path.join(directory, "page.css")
        with open(css, "w", encoding="utf-8") as file:
            file.write(STYLE + style)
        written_by("weasyprint", "-e", "utf-8", "-s", css, html, pdf)
        for name, text_of in OF_PDF.items():
            yield "%s, %s" % (name, size), text_of(pdf).replace("\0", "")
    written_by("pandoc", "-f", "html", "-o", word, html)
    for name, text_of in OF_DOCUMENT.items():
        yield name, text_of(word)


def main():
    accuracy, cells, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    sums = {}
    for number in range(seed, seed + count):
        page = written_by(accuracy, "--dump", "5", str(number))
        with tempfile.TemporaryDirectory() as directory:
            named = list(texts(str(bs4.BeautifulSoup(page, "lxml")), directory))
        found = cells_of(cells, [page] + [text for _, text in named])
        for (name, _), values in zip(named, found[1:]):
            asked, opened, wrong = sums.get(name, (0, 0, 0))
            for truth, value in zip(found[0], values):
                asked += truth != "-"
                opened += truth != "-" and value == "-"
                wrong += value not in ("-", truth)
            sums[name] = asked, opened, wrong
    print("%-28s %8s %8s %8s" % ("tool", "cells", "open", "wrong"))
    for name, (asked, opened, wrong) in sums.items():
        print("%-28s %8d %8d %8d" % (name, asked, opened, wrong))


if __name__ == "__main__":
    main()
