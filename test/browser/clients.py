#!/usr/bin/python3
"""The examples of doc/bi.md in Python, over the schema mart of the database of the
environment: the same sums as in SQL.  Prints TAP."""

import os
import shutil
import subprocess

import psycopg2

HERE = os.path.dirname(os.path.abspath(__file__))
count = 0


def result(passed, name, found=None):
    global count
    count += 1
    print('ok' if passed else 'not ok', count, '-', name)
    if not passed:
        print('#', found)


def skip(name, why):
    global count
    count += 1
    print('ok', count, '# SKIP', name + ':', why)


def sums():
    connection = psycopg2.connect('')
    cursor = connection.cursor()
    cursor.execute('SELECT year, sum(received)::bigint, sum(concluded)::bigint FROM mart.annual GROUP BY year ORDER BY year')
    return cursor.fetchall()


def address(prefix):
    """Of the server, as SQLAlchemy and JDBC have it; the environment has the rest"""
    return f'{prefix}://{os.environ.get("PGUSER", "")}@/{os.environ["PGDATABASE"]}?host={os.environ["PGHOST"]}&port={os.environ.get("PGPORT", "5432")}'


expected = sums()
try:
    import pandas
    import sqlalchemy
except ImportError:
    skip('pandas', 'apt-get install python3-pandas python3-sqlalchemy')
else:
    engine = sqlalchemy.create_engine(address('postgresql+psycopg2'))
    annual = pandas.read_sql('SELECT * FROM mart.annual', engine)
    found = annual.groupby('year')[['received', 'concluded']].sum().astype('Int64').reset_index()
    found = [tuple(int(v) for v in row) for row in found.itertuples(index=False)]
    result(found == expected, 'pandas over SQLAlchemy: the same sums as in SQL', [found, expected])
    result(annual['agency'].str.contains('市').any(), 'and names in Chinese', annual['agency'].head())
    names = sqlalchemy.inspect(engine).get_view_names(schema='mart')
    result({'report', 'application', 'finding'} <= set(names), 'SQLAlchemy lists the views', names)

if shutil.which('Rscript') is None:
    skip('R', 'apt-get install r-base-core r-cran-rpostgresql')
else:
    done = subprocess.run(['Rscript', os.path.join(HERE, 'clients.R')], capture_output=True, text=True, check=False)
    if 'there is no package' in done.stderr:
        skip('R', 'apt-get install r-cran-rpostgresql')
    else:
        found = [tuple(int(v) for v in line.split()) for line in done.stdout.splitlines() if line and line[0].isdigit()]
        result(found == [row[:2] for row in expected], 'R over RPostgreSQL: the same sums', done.stdout + done.stderr)

driver = '/usr/share/java/postgresql.jar'
if shutil.which('java') is None or not os.path.exists(driver):
    skip('JDBC', 'apt-get install default-jdk-headless libpostgresql-jdbc-java')
elif not os.environ.get('GXBG_JDBC'):
    skip('JDBC', 'it needs a server that listens on TCP: GXBG_JDBC=jdbc:postgresql://…')
else:
    done = subprocess.run(['java', '-cp', driver, os.path.join(HERE, 'Clients.java'), os.environ['GXBG_JDBC']],
                          capture_output=True, text=True, check=False)
    found = [tuple(int(v) for v in line.split()) for line in done.stdout.splitlines()]
    result(found == [row[:2] for row in expected], 'JDBC: the same sums', done.stdout + done.stderr)

if shutil.which('soffice') is None:
    skip('LibreOffice', 'apt-get install libreoffice-base libreoffice-calc libreoffice-sdbc-postgresql python3-uno')
else:
    dsn = f'dbname={os.environ["PGDATABASE"]} host={os.environ["PGHOST"]} port={os.environ.get("PGPORT", "5432")}'
    done = subprocess.run(['/usr/bin/python3', os.path.join(HERE, 'libreoffice.py'), dsn], capture_output=True, text=True, check=False)
    said = [line.split(' ') for line in done.stdout.splitlines()]
    for program, what in ('base', 'Base (SDBC): the same sums'), ('calc', 'Calc, of a CSV file: the same sums'):
        found = [tuple(int(v) for v in words[1:]) for words in said if words[0] == program]
        result(found == [row[:2] for row in expected], f'LibreOffice {what}', done.stdout + done.stderr)
    listed = next((words[1:] for words in said if words[0] == 'views'), [])
    result({'report', 'application', 'finding', 'annual', 'rollup'} <= set(listed), 'Base lists tables and views', listed)
    result(any(words[0] == 'name' and '市' in words[1] for words in said) and
           any(words[0] == 'names' and words[1] != '0' for words in said), 'and names in Chinese', done.stdout)
print(f'1..{count}')
