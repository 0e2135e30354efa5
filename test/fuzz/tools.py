"""Reports in HTML as tools turn them into text as models write them and as real sites have
them, against the HTML itself.

usage: tools.py ACCURACY CELLS COUNT SEED

ACCURACY writes generated reports (--dump 5 SEED), CELLS prints the cells of files.
Prints, for each tool and way, how many cells it was asked for, how many it left open and how
many were given another value; exits with 1 if any was, or if a way that keeps rows is less exact
than EXACT percent.
"""
import io
import os
import random
import subprocess
import sys
import tempfile
import warnings

import bs4
import html2text
import lxml.html
import pandas

import models
import sites

warnings.filterwarnings("ignore")


def handled(page, **options):
    converter = html2text.HTML2Text()
    for name, value in options.items():
        setattr(converter, name, value)
    return converter.handle(page)


def with_frames(page, write):
    """The text of a page, its tables as pandas reads and writes them"""
    soup = bs4.BeautifulSoup(page, "lxml")
    for table in soup.find_all("table"):
        frame = pandas.read_html(io.StringIO(str(table)))[0]
        table.replace_with(bs4.NavigableString("\n" + write(frame) + "\n"))
    return soup.get_text("\n")


def extracted(soup, end):
    """The main text as extractors for corpora write it: a bar behind each cell, as many as it spans behind a wide one"""
    for table in soup.find_all("table"):
        lines = []
        for row in table.find_all("tr"):
            cells = row.find_all(["td", "th"])
            line = ""
            for cell in cells:
                span = int(cell.get("colspan") or 1)
                line += " ".join(cell.get_text(" ", strip=True).split()) + end + ("|" * span + " " if span > 1 and end == " | " else "")
            lines.append(line.rstrip(" "))
        table.replace_with(bs4.NavigableString("\n" + "\n".join(lines) + "\n"))
    return "\n".join(line.strip() for line in soup.get_text("\n").split("\n") if line.strip())


TOOLS = {
    "extractor": lambda page, soup: extracted(soup, " | "),
    "extractor, cell a line": lambda page, soup: extracted(soup, " |\n"),
    "extractor, bars apart": lambda page, soup: extracted(soup, "\n|\n"),
    "get_text()": lambda page, soup: soup.get_text(),
    'get_text("\\n")': lambda page, soup: soup.get_text("\n"),
    'get_text("\\n", strip)': lambda page, soup: soup.get_text("\n", strip=True),
    'get_text(" ")': lambda page, soup: soup.get_text(" "),
    'get_text(" ", strip)': lambda page, soup: soup.get_text(" ", strip=True),
    'get_text("|", strip)': lambda page, soup: soup.get_text("|", strip=True),
    'get_text("\\t", strip)': lambda page, soup: soup.get_text("\t", strip=True),
    "text_content()": lambda page, soup: lxml.html.fromstring(page).text_content(),
    "html2text": lambda page, soup: handled(page),
    "html2text, no width": lambda page, soup: handled(page, body_width=0),
    "html2text, no tables": lambda page, soup: handled(page, body_width=0, ignore_tables=True),
    "pandas csv": lambda page, soup: with_frames(page, lambda f: f.to_csv(index=False, header=False)),
    "pandas csv, index": lambda page, soup: with_frames(page, lambda f: f.to_csv()),
    "pandas tsv": lambda page, soup: with_frames(page, lambda f: f.to_csv(sep="\t", index=False, header=False)),
    "pandas string": lambda page, soup: with_frames(page, lambda f: f.to_string(index=False, header=False)),
    "pandas string, index": lambda page, soup: with_frames(page, lambda f: f.to_string()),
}

WAYS = {**models.WAYS, **sites.WAYS}

# How much has to be exact in what models and sites write, in percent
EXACT = 98


def cells_of(cells, bodies):
    with tempfile.TemporaryDirectory() as directory:
        names = []
        for number, body in enumerate(bodies):
            names.append(os.path.join(directory, "%d.txt" % number))
            with open(names[-1], "w", encoding="utf-8", newline="") as file:
                file.write(body)
        lines = subprocess.run([cells] + names, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    return [line.split() for line in lines]


def texts_of(page, number):
    """By name of tool or way, the text of a report"""
    def parsed():
        soup = bs4.BeautifulSoup(page, "lxml")
        for part in soup(["script", "style"]):
            part.extract()
        return soup

    texts = {name: write(page, parsed()) for name, write in TOOLS.items()}
    for name, write in WAYS.items():
        texts[name] = write(parsed(), random.Random("%d %s" % (number, name)))
    return texts


def main():
    accuracy, cells, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    sums = {}
    for number in range(seed, seed + count):
        page = subprocess.run([accuracy, "--dump", "5", str(number)], stdout=subprocess.PIPE,
                              check=True).stdout.decode()
        texts = texts_of(page, number)
        truth, *found = cells_of(cells, [page] + list(texts.values()))
        for name, values in zip(texts, found):
            counts = sums.setdefault(name, [0, 0, 0])
            for asked, value in zip(truth, values):
                counts[0] += asked != "-"
                counts[1] += asked != "-" and value == "-"
                if value not in ("-", asked):
                    counts[2] += 1
                    print("%s: %s for %s, report %d" % (name, value, asked, number))
    print("%-28s %8s %8s %8s %8s" % ("tool", "cells", "open", "wrong", "exact %"))
    good = True
    for name, (asked, opened, wrong) in sums.items():
        exact = 100 * (asked - opened - wrong) / asked
        print("%-28s %8d %8d %8d %8.2f" % (name, asked, opened, wrong, exact))
        good = good and wrong == 0 and (name in TOOLS or name in models.LOOSE or exact >= EXACT)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
