#!/usr/bin/python3
"""test/browser/dashboard.py

Tests of gxbg-dashboard in a browser without a screen: every chart has the figures
that SQL gives, whatever is filtered, in both languages and three widths; no two
texts overlap; the browser has nothing to complain of.  Reads the schema mart of the
database of the environment.  Prints TAP.

GXBG_ECHARTS   the file echarts.min.js (default: npm brings it)
GXBG_PICTURES  a directory for pictures of the page
"""

import base64
import os
import subprocess
import sys
import tempfile
import time

import psycopg2
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

HERE = os.path.dirname(os.path.abspath(__file__))
FLAGS = ('--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'
         ' --disable-component-update --disable-sync --hide-scrollbars').split()
WIDTHS = (1440, 768, 360)
count = 0
failed = 0


def ok(passed, name, found=None):
    global count, failed
    count += 1
    print(('ok' if passed else 'not ok'), count, '-', name, flush=True)
    if not passed:
        failed += 1
        for line in str(found).splitlines()[:20]:
            print('#', line, flush=True)


def same(found, expected, name):
    ok(found == expected, name, f'found    {found}\nexpected {expected}')


class Page:
    def __init__(self, path, directory):
        self.address = 'file://' + path
        options = webdriver.ChromeOptions()
        for flag in FLAGS + ['--user-data-dir=' + directory]:
            options.add_argument(flag)
        options.set_capability('goog:loggingPrefs', {'browser': 'ALL'})
        self.browser = webdriver.Chrome(service=Service('/usr/bin/chromedriver'), options=options)
        self.browser.set_script_timeout(60)

    def run(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def size(self, width, height=900):
        self.browser.execute_cdp_cmd('Emulation.setDeviceMetricsOverride',
                                     {'width': width, 'height': height, 'deviceScaleFactor': 1, 'mobile': False})

    def open(self, width, language, more=''):
        self.size(width)
        self.browser.get('about:blank')
        self.browser.get(f'{self.address}#language={language}{more}')
        for _ in range(600):
            if self.run('return document.body.dataset.ready') == 'yes':
                return
            time.sleep(0.1)
        raise TimeoutError('the page is not ready after a minute')

    def choose(self, name, value):
        """As a reader does, by the list of that name."""
        self.run("""const list = document.querySelector(`select[name="${arguments[0]}"]`);
            list.value = arguments[1]; list.dispatchEvent(new Event('change'));""", name, str(value))

    def series(self, chart):
        """Names and data of a chart's series; None if it is empty"""
        return self.run("""const chart = drawn[arguments[0]];
            return chart ? chart.getOption().series.map((s) => [s.name ?? '', s.data.map((d) => d?.value ?? d)]) : null;""", chart)

    def picture(self, path, clip=None):
        whole = self.run('return [document.documentElement.scrollWidth, document.documentElement.scrollHeight]')
        clip = clip or [0, 0, *whole]
        self.size(whole[0], whole[1])
        time.sleep(0.5)
        taken = self.browser.execute_cdp_cmd('Page.captureScreenshot', {
            'format': 'png', 'clip': dict(zip(('x', 'y', 'width', 'height'), clip), scale=1)})
        with open(path, 'wb') as file:
            file.write(base64.b64decode(taken['data']))


OVERLAPS = """
const boxes = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const clips = new Map();
function clipOf(element) {
    if (!element || element === document.body)
        return {left: -1e9, right: 1e9, top: -1e9, bottom: 1e9};
    if (!clips.has(element)) {
        const outer = clipOf(element.parentElement);
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        clips.set(element, style.overflowX === 'visible' || element instanceof SVGElement ? outer : {
            left: Math.max(outer.left, box.left), right: Math.min(outer.right, box.right),
            top: Math.max(outer.top, box.top), bottom: Math.min(outer.bottom, box.bottom)});
    }
    return clips.get(element);
}
while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || node.parentElement.closest('script, style, option, noscript, details:not([open]) > :not(summary)'))
        continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const clip = clipOf(node.parentElement);
    for (const r of range.getClientRects()) {
        const rest = 0.18 * r.height;
        const box = {node, text: node.data.trim().slice(0, 30), left: Math.max(r.left, clip.left), right: Math.min(r.right, clip.right),
            top: Math.max(r.top + rest, clip.top), bottom: Math.min(r.bottom - rest, clip.bottom)};
        if (box.right - box.left > 1 && box.bottom - box.top > 1)
            boxes.push(box);
    }
}
boxes.sort((a, b) => a.top - b.top);
const found = [];
for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
        const [a, b] = [boxes[i], boxes[j]];
        if (a.node !== b.node && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - b.top > 1)
            found.push(`${a.text} | ${b.text}`);
    }
return [boxes.length, found.slice(0, 12), document.documentElement.scrollWidth > innerWidth + 1];
"""


class Figures:
    """The same figures, from the views by queries of our own."""

    def __init__(self, where='true', values=()):
        self.where = "(scope IS DISTINCT FROM 'region') AND " + where
        self.values = values

    def by_year(self, page, *columns):
        """Sums for each year that the page shows; None where there is none"""
        sums = ', '.join(f'sum({column})' for column in columns)
        cursor = DATABASE.cursor()
        cursor.execute(f'SELECT year, {sums} FROM mart.rollup WHERE {self.where} GROUP BY year ORDER BY year', self.values)
        found = {row[0]: row[1:] for row in cursor.fetchall()}
        rows = [found.get(year, (None,) * len(columns)) for year in page.run('return chosenYears()')]
        return {column: [None if row[i] is None else int(row[i]) for row in rows] for i, column in enumerate(columns)}

    def one(self, expression):
        cursor = DATABASE.cursor()
        cursor.execute(f'SELECT {expression} FROM mart.rollup WHERE {self.where}', self.values)
        found = cursor.fetchone()[0]
        return None if found is None else float(found)


def check_figures(page, figures, name):
    outcomes = ['disclosed', 'partly_disclosed', 'refused', 'unavailable', 'not_processed', 'other']
    sums = figures.by_year(page, 'received', *outcomes)
    labels = page.run('return text().outcomes')
    expected = [[labels[code], sums[code]] for code in outcomes if any(sums[code])]
    expected.append([page.run('return text().received'), sums['received']])
    same(page.series('outcomes'), expected, f'{name}: outcomes by year')

    decided = '+'.join(f'coalesce({code}, 0)' for code in outcomes)
    rate = figures.one(f'sum(coalesce(disclosed, 0) + coalesce(partly_disclosed, 0))::numeric / nullif(sum({decided}), 0)')
    numbers = page.run('return numbers()')
    same(numbers['received'], figures.one('sum(received)'), f'{name}: received')
    same(numbers['concluded'], figures.one('sum(concluded)'), f'{name}: concluded')
    same(numbers['reports'], figures.one('sum(reports)'), f'{name}: reports')
    ok(abs((numbers['rate'] or 0) - (rate or 0)) < 1e-9, f'{name}: disclosure rate', [numbers['rate'], rate])

    cases = figures.by_year(page, 'reconsiderations', 'reconsiderations_corrected', 'litigations')
    series = page.series('proceedings')
    if any(cases['reconsiderations']) or any(cases['litigations']):
        same([s[1] for s in series[:2]], [cases['reconsiderations'], cases['litigations']], f'{name}: cases by year')
        shares = [c / n if n else None for c, n in zip(cases['reconsiderations_corrected'], cases['reconsiderations'])]
        ok(all((a is None) == (b is None) and (a is None or abs(a - b) < 1e-9) for a, b in zip(series[2][1], shares)),
           f'{name}: correction rate', [series[2][1], shares])

    cursor = DATABASE.cursor()
    cursor.execute("SELECT o.code, gxbg_count(sum(applications), o.code) FROM mart.rollup, gxbg_outcome AS o"
                   f" WHERE o.group_code = 'refused' AND {figures.where} GROUP BY o.code, o.ordinal ORDER BY o.ordinal", figures.values)
    grounds = [value for _, value in cursor.fetchall()]
    series = page.series('refusals')
    if any(grounds):
        same(series[0][1], grounds, f'{name}: grounds of refusal')
    else:
        same(series, None, f'{name}: no grounds of refusal')

    cursor.execute('SELECT a.code, r.year, gxbg_count(sum(applications), %s, a.code) FROM mart.rollup AS r, gxbg_applicant AS a'
                   f" WHERE a.code <> 'total' AND {figures.where} GROUP BY a.ordinal, a.code, r.year ORDER BY a.ordinal, r.year",
                   ('received', *figures.values))
    found = {(code, year): value for code, year, value in cursor.fetchall()}
    codes = list(dict.fromkeys(code for code, _ in found))
    expected = [[found.get((code, year)) for year in page.run('return chosenYears()')] for code in codes]
    same([s[1] for s in page.series('applicants') or []], [values for values in expected if any(values)], f'{name}: applicants by year')

    cursor.execute(f'SELECT province, sum(coalesce(disclosed, 0) + coalesce(partly_disclosed, 0))::float8 / nullif(sum({decided}), 0)'
                   f' FROM mart.rollup WHERE {figures.where} GROUP BY province', figures.values)
    rates = {province: share for province, share in cursor.fetchall() if province and share is not None}
    found = page.run("""return Object.fromEntries((drawn.disclosure_by_province?.getOption().series[0].data ?? [])
        .filter((d) => d.rate != null).map((d) => [d.name, d.rate]))""")
    ok(rates.keys() == found.keys() and all(abs(rates[p] - found[p]) < 1e-9 for p in rates), f'{name}: rates of provinces', [rates, found])


def test_filters(page):
    page.open(1440, 'zh')
    check_figures(page, Figures(), 'all')
    cursor = DATABASE.cursor()
    cursor.execute("SELECT province, level, organ_kind, year FROM mart.rollup WHERE province IS NOT NULL AND organ_kind IS NOT NULL"
                   " AND level IS NOT NULL AND scope IS DISTINCT FROM 'region' ORDER BY received DESC NULLS LAST LIMIT 1")
    province, level, kind, year = cursor.fetchone()
    page.choose('province', province)
    check_figures(page, Figures('province = %s', (province,)), 'a province')
    page.choose('level', level)
    check_figures(page, Figures('province = %s AND level = %s', (province, level)), 'and a level')
    page.choose('organ_kind', kind)
    check_figures(page, Figures('province = %s AND level = %s AND organ_kind = %s', (province, level, kind)), 'and a kind')
    page.choose('from', year)
    page.choose('to', year)
    check_figures(page, Figures('province = %s AND level = %s AND organ_kind = %s AND year = %s', (province, level, kind, year)), 'and a year')
    rows = page.run("return chosenList('agencies')")
    ok(rows and all((r['province'], r['level'], r['organ_kind'], r['year']) == (province, level, kind, year) for r in rows),
       'lists are filtered, too', rows[:3])
    page.run('clearChoice(); draw()')
    same(page.run('return numbers().received'), Figures().one('sum(received)'), 'filters are cleared')
    page.run("choice.level = 'institution'; choice.province = '青海省'; choice.organ_kind = 'tobacco'; draw()")
    empty = page.run("return [...document.querySelectorAll('.card')].filter((c) => c.querySelector('.empty')).length")
    same(empty, 11, 'nothing chosen: every card says so')


def test_tables(page):
    page.open(1440, 'zh')
    cursor = DATABASE.cursor()
    cursor.execute("SELECT count(*) FROM mart.finding NATURAL JOIN mart.report WHERE severity = 'error'")
    found = page.run('return [DATA.lists.findings.rows.length, DATA.lists.findings.of_all]')
    errors = cursor.fetchone()[0]
    same(found, [min(2000, errors), errors], 'findings, 2,000 at most')
    cursor.execute("SELECT message, message_en FROM mart.finding WHERE severity = 'error'")
    said = cursor.fetchall()
    for language, known in (('zh', {row[0] for row in said}), ('en', {row[1] for row in said})):
        page.open(1440, language)
        shown = page.run("return [...byId('findings').querySelectorAll('td.message, td.message_en')].map((c) => c.textContent)")
        ok(shown and known.issuperset(shown), f'messages of findings in {language}', shown[:2])
    page.open(1440, 'zh')
    cursor.execute('SELECT count(*) FROM mart.annual')
    annual = cursor.fetchone()[0]
    same(page.run('return [DATA.lists.agencies.rows.length, DATA.lists.agencies.of_all]'), [min(2000, annual), annual], 'agencies and years')
    note = page.run("return byId('agencies').querySelector('.note').textContent")
    ok(('agencies.sql' in note) == (annual > 2000), 'what is left out is said, and the query that gives it', note)
    page.run("byId('agencies').querySelector('button[data-column=received]').click()")
    page.run("byId('agencies').querySelector('button[data-column=received]').click()")
    shown = page.run("return [...byId('agencies').querySelectorAll('tbody tr')].map((r) => r.children[5].textContent)")
    received = [int(v.replace(',', '')) for v in shown if v != '–']
    same(received, sorted(received), 'sorted by what was received')
    csv = page.run("return csvOf('agencies')")
    same(len(csv.strip().split('\r\n')), 1 + page.run("return chosenList('agencies').length"), 'CSV has every row')
    ok(csv.startswith('\ufeffyear,province,'), 'and names of columns, for spreadsheets in UTF-8', csv[:60])
    same(page.run("return [csvCell('=1+1'), csvCell('a\"b,c'), csvCell(-3), csvCell(null)]"), ["'=1+1", '"a""b,c"', '-3', ''], 'no formulas in CSV')


def test_layout(page):
    for language in ('zh', 'en'):
        for width in WIDTHS:
            page.open(width, language)
            boxes, overlaps, wide = page.run(OVERLAPS)
            same(overlaps, [], f'no texts overlap: {boxes} at {width} pixels, {language}')
            same(wide, False, f'nothing is wider than {width} pixels, {language}')
            same(page.run('return Object.keys(drawn).length'), 8, 'every chart is drawn')
        other = page.run("return /[\\u4e00-\\u9fff]/.test(byId('subtitle').textContent + byId('footer').textContent)")
        same(other, language == 'zh', f'in its language: {language}')
    page.open(1440, 'zh')
    page.run("document.querySelector('[data-language=en]').click()")
    same(page.run('return document.documentElement.lang'), 'en', 'the other language by its button')
    page.run("dispatchEvent(new Event('beforeprint'))")
    widths = page.run("return Object.values(drawn).map((c) => c.getWidth())")
    ok(all(w == 660 for w in widths), 'charts fit the paper', widths)
    page.run("dispatchEvent(new Event('afterprint'))")


def pictures(page, directory):
    for language in ('zh', 'en'):
        page.open(1100, language)
        page.picture(os.path.join(directory, f'dashboard.{language}.png'), [0, 0, 1100, 1000])


def main():
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'report.html')
        echarts = os.environ.get('GXBG_ECHARTS')
        made = subprocess.run(['gxbg-dashboard', '--views', 'mart', '--out', path,
                               *(['--echarts', echarts] if echarts else []), '--title', '样例数据:数字均为虚构 Sample data, all figures invented'], capture_output=True, text=True, check=False)
        same(made.returncode, 0, 'the page is made: ' + made.stdout.strip())
        if made.returncode:
            print('#', made.stderr)
            return
        ok(os.path.getsize(path) < 5e6, 'it has less than 5 MB', os.path.getsize(path))
        page = Page(path, directory + '/profile')
        try:
            test_filters(page)
            test_tables(page)
            test_layout(page)
            same(page.run("return performance.getEntriesByType('resource').map((r) => r.name)"), [], 'nothing is fetched')
            if os.environ.get('GXBG_PICTURES'):
                pictures(page, os.environ['GXBG_PICTURES'])
            said = [entry['message'] for entry in page.browser.get_log('browser')]
            same(said, [], 'the console has nothing')
        finally:
            page.browser.quit()


DATABASE = psycopg2.connect('')
DATABASE.autocommit = True
main()
print(f'1..{count}')
sys.exit(1 if failed else 0)
