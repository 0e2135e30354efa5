"""gxbg-dashboard: one HTML file over the views of gxbg_create_views.

The figures come from the queries in dashboard/*.sql, one for each chart, each of
which can be run by itself.  Queries of totals give rows by year, province, level,
kind of organ and scope; they are joined into one cube, which the page sums up as
it is filtered.  The rest are lists of at most 2,000 rows.
"""

import argparse
import base64
import datetime
import decimal
import gzip
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import gxbg_tools
from gxbg_tools import connection
from gxbg_tools.connection import Fatal, psycopg2

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, 'page')
# beside the package where it is installed, in sql/ of a checkout
QUERIES = [os.path.join(HERE, '..', 'dashboard'), os.path.join(HERE, '..', '..', 'sql', 'dashboard')]

DIMENSIONS = ('province', 'level', 'organ_kind', 'scope')
CUBE = ('outcomes', 'refusals', 'applicants', 'disclosure_by_kind', 'disclosure_by_province', 'proceedings', 'coverage')
LISTS = ('heat_map', 'findings', 'carry_over', 'agencies')
SCRIPTS = ('text.js', 'data.js', 'charts.js', 'tables.js', 'page.js')


def read(*path):
    with open(os.path.join(*path), encoding='utf-8') as file:
        return file.read()


def plain(value):
    """A value as JSON has it: whole numbers whole."""
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


class Queries:
    """The queries, run in one snapshot of the database."""

    def __init__(self, database, views, gxbg):
        self.cursor = database.cursor()
        self.directory = next((path for path in QUERIES if os.path.isdir(path)), None)
        if self.directory is None:
            raise Fatal('the queries of the dashboard are not installed: make install')
        self.cursor.execute('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
        self.cursor.execute("SELECT pg_catalog.set_config('search_path', pg_catalog.quote_ident(%s) || ', '"
                            " || pg_catalog.quote_ident(%s) || ', pg_temp', true)", (views, gxbg))
        self.cursor.execute("SELECT pg_catalog.to_regclass(pg_catalog.quote_ident(%s) || '.rollup')", (views,))
        if self.cursor.fetchone()[0] is None:
            raise Fatal(f'schema "{views}" has no views of gxbg\n'
                        f"hint: SELECT gxbg_create_views('reports', 'id', 'body', '{views}', 'title')")
        self.text = {}

    def run(self, name):
        """(names of columns, rows)"""
        self.text[name] = read(self.directory, name + '.sql')
        self.cursor.execute(self.text[name])
        return ([column.name for column in self.cursor.description],
                [[plain(value) for value in row] for row in self.cursor.fetchall()])


class Cube:
    """Measures by year and dimensions, from several queries that have these in common."""

    def __init__(self):
        self.places = {}
        self.measures = {}

    def add(self, columns, rows):
        keys = 1 + len(DIMENSIONS)
        measures = [self.measures.setdefault(name, {}) for name in columns[keys:]]
        for row in rows:
            place = self.places.setdefault(tuple(row[:keys]), len(self.places))
            for measure, value in zip(measures, row[keys:]):
                if value is not None:
                    measure[place] = value

    def content(self):
        """(cube, values of the dimensions): dimensions as numbers of their values"""
        values = {name: sorted({key[i] for key in self.places}, key=lambda v: (v is None, v))
                  for i, name in enumerate(DIMENSIONS, 1)}
        numbers = {name: {value: n for n, value in enumerate(found)} for name, found in values.items()}
        cube = {'year': [key[0] for key in self.places],
                'measures': {name: [found.get(place) for place in range(len(self.places))]
                             for name, found in self.measures.items()}}
        for i, name in enumerate(DIMENSIONS, 1):
            cube[name] = [numbers[name][key[i]] for key in self.places]
        return cube, values


def collect(queries):
    """All that the page shows."""
    cube = Cube()
    for name in CUBE:
        cube.add(*queries.run(name))
    content, values = cube.content()
    lists = {}
    for name in LISTS:
        columns, rows = queries.run(name)
        of_all = rows[0][columns.index('of_all')] if rows else 0
        keep = [i for i, column in enumerate(columns) if column != 'of_all']
        lists[name] = {'columns': [columns[i] for i in keep], 'rows': [[row[i] for i in keep] for row in rows], 'of_all': of_all}
    labels = {}
    for dimension, code, label, label_en, _ in queries.run('labels')[1]:
        labels.setdefault(dimension, {})[code] = [label, label_en]
    columns, rows = queries.run('source')
    return {'cube': content, 'values': values, 'lists': lists, 'labels': labels, 'source': dict(zip(columns, rows[0])),
            'queries': queries.text}


def npm_echarts():
    """The library as npm brings it, once, into a cache, by the version and digest of the lock file."""
    version = json.loads(read(PAGE, 'package.json'))['dependencies']['echarts']
    cache = os.path.join(os.environ.get('XDG_CACHE_HOME') or os.path.expanduser('~/.cache'), 'gxbg', f'echarts-{version}')
    found = os.path.join(cache, 'node_modules', 'echarts', 'dist', 'echarts.min.js')
    if not os.path.exists(found):
        if shutil.which('npm') is None:
            raise Fatal('npm, which brings the library Apache ECharts, is not installed\n'
                        'hint: apt-get install npm, or give the file: --echarts echarts.min.js\n'
                        f'      (of version {version}, from https://echarts.apache.org)')
        os.makedirs(cache, exist_ok=True)
        for name in ('package.json', 'package-lock.json'):
            shutil.copy(os.path.join(PAGE, name), cache)
        print(f'gxbg-dashboard: Apache ECharts {version} is brought by npm, once, into {cache}', file=sys.stderr)
        done = subprocess.run(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
                              cwd=cache, capture_output=True, text=True, check=False)
        if done.returncode != 0 or not os.path.exists(found):
            raise Fatal(f'npm could not bring Apache ECharts: {done.stderr.strip()}\nhint: give the file: --echarts echarts.min.js')
    return found


def page(data, echarts):
    """The page's text."""
    with open(echarts, encoding='utf-8', errors='replace') as file:
        library = file.read()
    if 'echarts' not in library:
        raise Fatal(f'{echarts} is not echarts.min.js')
    version = re.search(r'\bversion="(\d+\.\d+\.\d+)"', library) or re.search(r'"(\d+\.\d+\.\d+)"', library)
    data['echarts'] = version.group(1) if version else ''
    packed = gzip.compress(json.dumps(data, ensure_ascii=False, separators=(',', ':')).encode('utf-8'), 9, mtime=0)
    parts = {
        'version': gxbg_tools.VERSION,
        'title': html.escape(data['title'] or '政府信息公开工作年度报告统计'),
        'css': read(PAGE, 'page.css'),
        'data': base64.b64encode(packed).decode('ascii'),
        'echarts': library.replace('</script', '<\\/script'),
        'js': '\n'.join(read(PAGE, name) for name in SCRIPTS),
    }
    return re.sub(r'\{\{(\w+)\}\}', lambda slot: parts[slot.group(1)], read(PAGE, 'page.html'))


def write(path, text):
    """All of the file or nothing."""
    directory = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(directory):
        raise Fatal(f'there is no directory {directory}')
    handle, temporary = tempfile.mkstemp(dir=directory, prefix='.gxbg-dashboard')
    try:
        with os.fdopen(handle, 'w', encoding='utf-8') as file:
            file.write(text)
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(temporary, 0o666 & ~umask)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def parse_arguments():
    parser = argparse.ArgumentParser(
        prog='gxbg-dashboard', add_help=False, usage='gxbg-dashboard [OPTION]... --views SCHEMA --out FILE',
        description='Writes the views of gxbg_create_views as a page with charts, in Chinese and English, that opens without a network.')
    group = parser.add_argument_group('what to do')
    group.add_argument('--views', default='mart', metavar='SCHEMA', help='schema that gxbg_create_views made (default: mart)')
    group.add_argument('--out', default='report.html', metavar='FILE', help='file to write (default: report.html)')
    group.add_argument('--title', metavar='TEXT', help='heading of the page')
    group.add_argument('--language', choices=('zh', 'en'), help="language that it opens in (default: the reader's)")
    group.add_argument('--echarts', metavar='FILE', help='echarts.min.js (default: npm brings it, once)')
    group.add_argument('--version', action='version', version=f'gxbg-dashboard {gxbg_tools.VERSION}')
    group.add_argument('--help', action='help', help='this text')
    connection.add_options(parser)
    return parser.parse_args()


def main():
    options = parse_arguments()
    try:
        database, gxbg = connection.open_connection(connection.connection_of(options, 'gxbg-dashboard'))
        data = collect(Queries(database, options.views, gxbg))
        data.update(version=gxbg_tools.VERSION, views=options.views, title=options.title, language=options.language,
                    made=datetime.datetime.now().strftime('%Y-%m-%d %H:%M'))
        text = page(data, options.echarts or npm_echarts())
        write(options.out, text)
    except (Fatal, psycopg2.Error) as why:
        sys.exit(f'gxbg-dashboard: {connection.explain(why)}')
    except OSError as why:
        sys.exit(f'gxbg-dashboard: {why.filename}: {why.strerror}')
    except KeyboardInterrupt:
        sys.exit(130)
    source = data['source']
    print(f'gxbg-dashboard: {options.out}: {source["chosen"]:,} reports of {source["agencies"]:,} agencies,'
          f' {len(text.encode("utf-8")) / 1e6:.1f} MB')
    if not source['chosen']:
        print("gxbg-dashboard: there are no reports: CALL gxbg_refresh has not run, or no text was a report", file=sys.stderr)
