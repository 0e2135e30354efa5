"""What users write without gxbg, outside the database: fetch the bodies, take
cells out of markup or find rows in text, and keep table III's figures.

	plain.py RUNS markup|text

Prints medians of the milliseconds that these rows of plain_report take the
script, gxbg_applications and gxbg_parse, in turn, after it has checked the
figures against gxbg's.
"""

import re
import statistics
import sys
import time

import psycopg2
from bs4 import BeautifulSoup

APPLICANTS = ("natural_person", "enterprise", "research", "public_interest",
              "legal_service", "other_org", "total")


def labels(connection):
    with connection.cursor() as cursor:
        cursor.execute("SELECT outcome, label FROM plain_label ORDER BY ordinal")
        return [(outcome, label, re.compile(re.escape(label) + r"[\s|]+(\d+)" + r"[\s|]+(\d+)" * 6))
                for outcome, label in cursor]


def read_markup(body, rows):
    figures = {}
    for row in BeautifulSoup(body, "lxml").find_all("tr"):
        cells = [re.sub(r"\s+", "", cell.get_text()) for cell in row.find_all(("td", "th"))]
        if len(cells) < 8 or not all(cell.isdigit() for cell in cells[-7:]):
            continue
        for outcome, label, _ in rows:
            if label in cells[-8]:
                figures.update(((outcome, applicant), int(cell))
                               for applicant, cell in zip(APPLICANTS, cells[-7:]))
                break
    return figures


def read_text(body, rows):
    figures = {}
    for outcome, _, pattern in rows:
        match = pattern.search(body)
        if match:
            figures.update(((outcome, applicant), int(cell))
                           for applicant, cell in zip(APPLICANTS, match.groups()))
    return figures


def read_all(connection, rows, markup):
    read = read_markup if markup else read_text
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, body FROM plain_report WHERE markup = %s", (markup,))
        return {report: read(body, rows) for report, body in cursor}


def check(connection, found, markup):
    with connection.cursor() as cursor:
        cursor.execute("SELECT r.id, a.outcome, a.applicant, a.count"
                       " FROM plain_report AS r, gxbg_applications(r.body) AS a"
                       " WHERE r.markup = %s", (markup,))
        ours = {}
        for report, outcome, applicant, count in cursor:
            ours.setdefault(report, {})[outcome, applicant] = count
    for report, figures in found.items():
        if not figures:
            sys.exit(f"nothing read: report {report}")
        for key, count in figures.items():
            if ours[report][key] != count:
                sys.exit(f"figures differ: report {report}, {key}")


def milliseconds(run, *arguments):
    start = time.perf_counter()
    result = run(*arguments)
    return (time.perf_counter() - start) * 1000, result


def query(connection, statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall()


def main():
    connection = psycopg2.connect("", options="-c jit=off -c max_parallel_workers_per_gather=0")
    rows = labels(connection)
    markup = sys.argv[2] == "markup"
    wanted = "markup" if markup else "NOT markup"
    times = []
    for _ in range(int(sys.argv[1]) + 1):
        script, found = milliseconds(read_all, connection, rows, markup)
        times.append((script, *(milliseconds(query, connection, statement + wanted)[0] for statement in (
            "SELECT count(*) FROM plain_report, gxbg_applications(body) WHERE ",
            "SELECT count(gxbg_parse(body)) FROM plain_report WHERE "))))
    check(connection, found, markup)
    print(*(f"{statistics.median(column):.1f}" for column in zip(*times[1:])))


main()
