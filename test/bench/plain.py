"""What users write without gxbg, outside the database: fetch the bodies, and keep
table III's figures.

	plain.py RUNS LAYOUT

A line for each way of reading the rows of plain_report in that layout, which take
turns: the median of its milliseconds for a thousand reports, how many times that is
what gxbg_applications takes, and its name.  The figures of each are checked against
gxbg's before.
"""

import html
import io
import re
import statistics
import sys
import time

import psycopg2
from bs4 import BeautifulSoup

try:
    import pandas
except ImportError:
    pandas = None

APPLICANTS = ("natural_person", "enterprise", "research", "public_interest",
              "legal_service", "other_org", "total")
SEVEN = r"[\s|]+(\d+)" * 7


class Labels:
    def __init__(self, connection):
        with connection.cursor() as cursor:
            cursor.execute("SELECT outcome, label FROM plain_label ORDER BY ordinal")
            self.outcomes = {label: outcome for outcome, label in cursor}
        self.rows = [(outcome, re.compile(re.escape(label) + SEVEN)) for label, outcome in self.outcomes.items()]
        self.table = re.compile("(" + "|".join(map(re.escape, self.outcomes)) + ")" + SEVEN)

    def outcome(self, cell):
        return next((outcome for label, outcome in self.outcomes.items() if label in cell), None)


def row(outcome, cells):
    return {(outcome, applicant): int(cell) for applicant, cell in zip(APPLICANTS, cells)}


def figures_of(lines, labels):
    """Rows of cells whose last seven are figures, behind a label"""
    figures = {}
    for cells in lines:
        if len(cells) < 8 or not all(cell.isdigit() for cell in cells[-7:]):
            continue
        outcome = labels.outcome(cells[-8])
        if outcome:
            figures.update(row(outcome, cells[-7:]))
    return figures


def beautiful_soup(body, labels):
    """The rows of a page's markup"""
    return figures_of(([re.sub(r"\s+", "", cell.get_text()) for cell in line.find_all(("td", "th"))]
                       for line in BeautifulSoup(body, "lxml").find_all("tr")), labels)


def read_html(body, labels):
    """The same from the frames that pandas makes of a page's tables"""
    # numbers of a column that has blanks are floating-point numbers
    return figures_of(([re.sub(r"\s+|\.0$", "", str(cell)) for cell in line if pandas.notna(cell)]
                       for frame in pandas.read_html(io.StringIO(body))
                       for line in frame.itertuples(index=False)), labels)


def expression_a_row(body, labels):
    """An expression for each row, looked for in the text"""
    figures = {}
    for outcome, pattern in labels.rows:
        match = pattern.search(body)
        if match:
            figures.update(row(outcome, match.groups()))
    return figures


def one_expression(body, labels):
    """One expression over the whole table: any of the labels, and seven figures"""
    figures = {}
    for label, *cells in labels.table.findall(body):
        figures.setdefault(labels.outcomes[label], cells)
    return {key: count for outcome, cells in figures.items() for key, count in row(outcome, cells).items()}


def one_expression_of_markup(body, labels):
    """The same once cells are parted by bars, and tags and space cut out"""
    return one_expression(html.unescape(re.sub(r"<[^>]+>|\s+", "", re.sub(r"</t[dh]>", "|", body))), labels)


def is_markup(layout):
    return layout in ("markup", "word")


def statements(layout):
    return {"gxbg_applications": "SELECT count(*) FROM plain_report, gxbg_applications(body) WHERE layout = %s",
            "gxbg_parse": "SELECT count(gxbg_parse(body)) FROM plain_report WHERE layout = %s",
            **({} if is_markup(layout) else {
                "PL/pgSQL, an expression a row":
                    "SELECT count(*) FROM plain_report, plain_applications(body) WHERE layout = %s"})}


def ways(layout):
    if is_markup(layout):
        return {"BeautifulSoup and lxml": beautiful_soup,
                **({"pandas.read_html": read_html} if pandas else {}),
                "one expression, tags cut out": one_expression_of_markup}
    return {"an expression a row": expression_a_row, "one expression": one_expression}


def read_all(connection, labels, layout, read):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, body FROM plain_report WHERE layout = %s", (layout,))
        return {report: read(body, labels) for report, body in cursor}


def check(connection, layout, found):
    """All ways have the same figures, three in four of the table at least, and they are gxbg's"""
    with connection.cursor() as cursor:
        cursor.execute("SELECT r.id, a.outcome, a.applicant, a.count"
                       " FROM plain_report AS r, gxbg_applications(r.body) AS a"
                       " WHERE r.layout = %s", (layout,))
        ours = {}
        for report, outcome, applicant, count in cursor:
            ours.setdefault(report, {})[outcome, applicant] = count
        cursor.execute("SELECT 7 * count(*) FROM plain_label")
        whole, = cursor.fetchone()
    for way, reports in found.items():
        for report, figures in reports.items():
            # a word processor writes three labels in its own quotes and brackets
            if len(figures) < 0.75 * whole:
                sys.exit(f"{way}: {len(figures)} figures read of report {report}")
            if any(figures != others[report] for others in found.values()):
                sys.exit(f"{way}: not what others read of report {report}")
            for key, count in figures.items():
                if ours[report][key] != count:
                    sys.exit(f"{way}: figures differ: report {report}, {key}: {count}, {ours[report][key]}")


def milliseconds(run, *arguments):
    start = time.perf_counter()
    result = run(*arguments)
    return (time.perf_counter() - start) * 1000, result


def query(connection, statement, layout):
    with connection.cursor() as cursor:
        cursor.execute(statement, (layout,))
        return cursor.fetchall()


def main():
    connection = psycopg2.connect("", options="-c jit=off -c max_parallel_workers_per_gather=0")
    labels = Labels(connection)
    layout = sys.argv[2]
    found = {}
    times = {}
    for _ in range(int(sys.argv[1]) + 1):
        for name, statement in statements(layout).items():
            times.setdefault(name, []).append(milliseconds(query, connection, statement, layout)[0])
        for name, read in ways(layout).items():
            took, found[name] = milliseconds(read_all, connection, labels, layout, read)
            times.setdefault(name, []).append(took)
    check(connection, layout, found)
    thousands = len(next(iter(found.values()))) / 1000
    medians = {name: statistics.median(column[1:]) / thousands for name, column in times.items()}
    for name, median in medians.items():
        print(f"{median:10.1f} ms {median / medians['gxbg_applications']:7.2f} x  {name}")


main()
