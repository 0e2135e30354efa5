#!/usr/bin/python3
"""What LibreOffice sees of the schema mart: through the driver that Base connects with, and of
a CSV file that Calc opens.  For clients.py; prints a line for each thing that was found.

usage: libreoffice.py 'DSN of libpq'"""

import csv
import os
import subprocess
import sys
import tempfile
import time

import psycopg2
import uno

PIPE = f'gxbg{os.getpid()}'


def start(directory):
    """(the office, its component context)"""
    office = subprocess.Popen(['soffice', '--headless', '--norestore', f'--accept=pipe,name={PIPE};urp;',
                               f'-env:UserInstallation=file://{directory}/profile'])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(600):
        try:
            return office, resolver.resolve(f'uno:pipe,name={PIPE};urp;StarOffice.ComponentContext')
        except Exception:       # NoConnectException, a class that only the bridge has
            time.sleep(0.2)
    raise SystemExit('soffice did not start')


def rows(cursor, columns):
    while cursor.next():
        yield [cursor.getString(column) for column in columns]


def base(context, dsn):
    """Through SDBC, as Base does: the views that it lists, and sums."""
    manager = context.ServiceManager.createInstanceWithContext('com.sun.star.sdbc.DriverManager', context)
    connection = manager.getConnection('sdbc:postgresql:' + dsn)
    listed = connection.getMetaData().getTables(None, 'mart', '%', ('TABLE', 'VIEW'))
    print('views', ' '.join(sorted(row[0] for row in rows(listed, [3]))))
    statement = connection.createStatement()
    for row in rows(statement.executeQuery('SELECT year, sum(received) FROM mart.annual GROUP BY year ORDER BY year'), [1, 2]):
        print('base', *row)
    for row in rows(statement.executeQuery("SELECT agency FROM mart.annual WHERE agency LIKE '%市%' LIMIT 1"), [1]):
        print('name', *row)
    connection.close()


def calc(directory, dsn):
    """A CSV file as \\copy writes it, converted as Calc reads it when asked for UTF-8 and commas."""
    path = os.path.join(directory, 'annual.csv')
    with psycopg2.connect(dsn) as connection, connection.cursor() as cursor, open(path, 'w', encoding='utf-8') as file:
        cursor.copy_expert('COPY (SELECT year, agency, received FROM mart.annual) TO STDOUT CSV HEADER', file)
    done = subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{directory}/profile', '--infilter=CSV:44,34,76,1',
                           '--convert-to', 'ods', '--outdir', directory, path], capture_output=True, text=True, check=False)
    back = subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{directory}/profile',
                           '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', os.path.join(directory, 'back'),
                           os.path.join(directory, 'annual.ods')], capture_output=True, text=True, check=False)
    sums = {}
    names = set()
    try:
        with open(os.path.join(directory, 'back', 'annual.csv'), encoding='utf-8') as file:
            for year, agency, received in list(csv.reader(file))[1:]:
                sums[year] = sums.get(year, 0) + int(received or 0)
                names.add(agency)
    except OSError as why:
        raise SystemExit(f'{why}: {done.stderr} {back.stderr}')
    for year in sorted(sums):
        print('calc', year, sums[year])
    print('names', sum('市' in name for name in names))


def main():
    with tempfile.TemporaryDirectory() as directory:
        office, context = start(directory)
        try:
            base(context, sys.argv[1])
        finally:
            office.terminate()
            office.wait()
        calc(directory, sys.argv[1])


main()
