"""Reports on printed pages and in documents, as tools take their text, against the HTML itself.

usage: GXBG_PDFJS=NODE_MODULES pages.py ACCURACY CELLS COUNT SEED [TEXTS]

As tools.py, by way of PDF and of a word processor's document.  Three programs print each report, on
narrow and on wide pages: WeasyPrint, Chromium and LibreOffice; where a page is too narrow for its
table, so that figures are cut off, it is passed over.  Prints, by reading program and by
printing one, how many cells there were to find, and how many are exact, open and wrong.  Exits with
1 if any cell is wrong, or fewer are exact than EXACT asks.

TEXTS, a directory, keeps the texts; a second run reads those that are there.
"""
import base64
import html
import os
import re
import subprocess
import sys
import tempfile

import bs4
import docx
import fitz
import pypdf
import weasyprint
from docx.table import Table
from docx.text.paragraph import Paragraph
from pdfminer.high_level import extract_text
from selenium import webdriver

from tools import cells_of

STYLE = ("body {font: 11pt 'WenQuanYi Micro Hei'} table {border-collapse: collapse; width: 100%} "
         "td {border: 1px solid black} ")
# Sizes of a page in cm: DIN A4 and A3, and what the cells of the tables look like
SIZES = {
    "narrow": ((21, 29.7), "td {font-size: 7pt; text-align: center; padding: 1pt}"),
    "wide": ((42, 29.7), "td {font-size: 8pt; padding: 2pt}"),
}
MARGIN = 1


def written_by(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout.decode(
        errors="replace")


def by_weasyprint(files, directory):
    for file in files:
        weasyprint.HTML(file, encoding="utf-8").write_pdf(file[:-len("html")] + "weasyprint.pdf")


def by_chromium(files, directory):
    options = webdriver.ChromeOptions()
    for option in ("--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + os.path.join(directory, "chromium")):
        options.add_argument(option)
    driver = webdriver.Chrome(options=options)
    try:
        for file in files:
            width, height = SIZES[file.split(".")[-2]][0]
            driver.get("file://" + file)
            page = driver.execute_cdp_cmd("Page.printToPDF", {
                "paperWidth": width / 2.54, "paperHeight": height / 2.54, **{
                    "margin" + side: MARGIN / 2.54 for side in ("Top", "Bottom", "Left", "Right")}})
            with open(file[:-len("html")] + "chromium.pdf", "wb") as out:
                out.write(base64.b64decode(page["data"]))
    finally:
        driver.quit()


def by_libreoffice(files, directory):
    written_by("soffice", "-env:UserInstallation=file://" + os.path.join(directory, "libreoffice"), "--headless",
               "--infilter=HTML (StarWriter):UTF8", "--convert-to", "pdf:writer_pdf_Export", "--outdir",
               os.path.join(directory, "pdf"), *files)
    for file in files:
        name = os.path.basename(file)[:-len("html")]
        os.rename(os.path.join(directory, "pdf", name + "pdf"), os.path.join(directory, name + "libreoffice.pdf"))


PRINTERS = {"weasyprint": by_weasyprint, "chromium": by_chromium, "libreoffice": by_libreoffice}


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


def is_too_narrow(file):
    """Does a table run over its page, so that figures are cut off?"""
    with fitz.open(file) as document:
        return any(word[2] > page.rect.x1 for page in document
                   for word in page.get_text("words", clip=fitz.INFINITE_RECT()))


def of_pypdf(file):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


PDF_JS = """
const fs = require('fs');
const [library, ...files] = process.argv.slice(1);
const waysOfItems = {
  'pdf.js, blanks': items => items.map(item => item.str + ' ').join(''),
  'pdf.js, lines': items => items.map(item => item.str + (item.hasEOL ? '\\n' : '')).join(''),
};
import('file://' + library).then(async ({getDocument}) => {
  for (const file of files) {
    const document = await getDocument({data: new Uint8Array(fs.readFileSync(file)), verbosity: 0}).promise;
    const pages = [];
    for (let i = 1; i <= document.numPages; i++)
      pages.push((await (await document.getPage(i)).getTextContent()).items);
    for (const [way, write] of Object.entries(waysOfItems))
      fs.writeFileSync(file.replace(/pdf$/, way), pages.map(write).join('\\n'));
    await document.destroy();
  }
});
"""


def by_pdf_js(files):
    """What users of pdf.js write: its pieces of text in their order, with blanks or with its line ends"""
    library = os.path.join(os.environ["GXBG_PDFJS"], "pdfjs-dist", "legacy", "build", "pdf.mjs")
    written_by("node", "-e", PDF_JS, library, *files)


def of_pdf_js(way):
    return lambda file: open(file[:-len("pdf")] + way, encoding="utf-8", newline="").read()


OF_PDF = {
    "pdftotext": lambda file: written_by("pdftotext", file, "-"),
    "pdftotext -layout": lambda file: written_by("pdftotext", "-layout", file, "-"),
    "pdftotext -raw": lambda file: written_by("pdftotext", "-raw", file, "-"),
    "pdftohtml": lambda file: written_by("pdftohtml", "-i", "-noframes", "-stdout", file),
    "pdftohtml -xml": lambda file: written_by("pdftohtml", "-i", "-xml", "-stdout", file),
    "mutool": lambda file: written_by("mutool", "draw", "-q", "-F", "text", file),
    "PyMuPDF": lambda file: each_page(file, lambda page: page.get_text()),
    "PyMuPDF, sorted": lambda file: each_page(file, lambda page: page.get_text(sort=True)),
    "lines of words": lambda file: each_page(file, lines_of_words),
    "pdfminer": extract_text,
    "pypdf": of_pypdf,
    "pdf.js, blanks": of_pdf_js("pdf.js, blanks"),
    "pdf.js, lines": of_pdf_js("pdf.js, lines"),
}

# How much of what there is has to be exact, in percent
EXACT = {"pdftotext": 90, "pdfminer": 90, "pdftotext -raw": 99.5, "mutool": 99.5}


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


def printable(page, style):
    soup = bs4.BeautifulSoup(page, "lxml")
    head = "<head><meta charset='utf-8'><title>%s</title><style>%s</style></head>" % (
        html.escape(soup.title.get_text() if soup.title else "1"), style)
    return "<!DOCTYPE html><html>%s%s</html>" % (head, soup.body)


def write(name, text):
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text.replace("\0", ""))


def make_texts(reports, texts):
    """For each report, printer, size and tool a file of text in the directory"""
    with tempfile.TemporaryDirectory() as directory:
        pages = []
        for number, page in reports.items():
            for size, ((width, height), style) in SIZES.items():
                name = os.path.join(directory, "%d.%s.html" % (number, size))
                write(name, printable(page, "%s@page {size: %gcm %gcm; margin: %gcm} %s" % (STYLE, width, height, MARGIN, style)))
                pages.append(name)
        for printer, print_all in PRINTERS.items():
            print_all(pages, directory)
            by_pdf_js([name[:-len("html")] + printer + ".pdf" for name in pages])
            for name in pages:
                base = os.path.basename(name)[:-len("html")] + printer
                if is_too_narrow(os.path.join(directory, base + ".pdf")):
                    print("%s: runs over its page, passed over" % base)
                    continue
                for tool, text_of in OF_PDF.items():
                    write(os.path.join(texts, "%s.%s" % (base, tool)), text_of(os.path.join(directory, base + ".pdf")))
        for number, page in reports.items():
            name, word = (os.path.join(directory, "page." + kind) for kind in ("html", "docx"))
            write(name, page)
            written_by("pandoc", "-f", "html", "-o", word, name)
            for tool, text_of in OF_DOCUMENT.items():
                write(os.path.join(texts, "%d.any.pandoc.%s" % (number, tool)), text_of(word))


def scores(cells, reports, texts):
    """By tool, printer and size: cells there are, exact, open and wrong ones"""
    sums = {}
    for number, page in reports.items():
        names = sorted(name for name in os.listdir(texts) if re.match("%d[.]" % number, name))
        bodies = [open(os.path.join(texts, name), encoding="utf-8", newline="").read() for name in names]
        truth, *found = cells_of(cells, [page] + bodies)
        for name, values in zip(names, found):
            _, size, printer, tool = name.split(".", 3)
            counts = sums.setdefault((tool, printer, size), [0, 0, 0, 0])
            for asked, value in zip(truth, values):
                counts[0] += asked != "-"
                counts[1] += asked != "-" and value == asked
                counts[2] += asked != "-" and value == "-"
                if value not in ("-", asked):
                    counts[3] += 1
                    print("%s: %s for %s" % (name, value, asked))
    return sums


def main():
    accuracy, cells, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    reports = {number: written_by(accuracy, "--dump", "5", str(number)) for number in range(seed, seed + count)}
    with tempfile.TemporaryDirectory() as directory:
        texts = sys.argv[5] if len(sys.argv) > 5 else directory
        os.makedirs(texts, exist_ok=True)
        kept = {name.split(".", 1)[0] for name in os.listdir(texts)}
        make_texts({number: page for number, page in reports.items() if str(number) not in kept}, texts)
        sums = scores(cells, reports, texts)
    print("%-20s %-12s %-7s %8s %8s %8s %8s %8s" % ("tool", "printer", "pages", "cells", "exact", "open", "wrong", "exact %"))
    by_tool = {}
    for (tool, printer, size), counts in sorted(sums.items()):
        print("%-20s %-12s %-7s %8d %8d %8d %8d %8.2f" % (tool, printer, size, *counts, 100 * counts[1] / counts[0]))
        by_tool[tool] = [sum(pair) for pair in zip(by_tool.get(tool, [0] * 4), counts)]
    good = True
    for tool, counts in by_tool.items():
        exact = 100 * counts[1] / counts[0]
        holds = counts[3] == 0 and exact >= EXACT.get(tool, 0)
        good = good and holds
        print("%s - %s: %d cells, %.2f%% exact%s, %d wrong" % (
            "ok" if holds else "not ok", tool, counts[0], exact,
            " (at least %g)" % EXACT[tool] if tool in EXACT else "", counts[3]))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
