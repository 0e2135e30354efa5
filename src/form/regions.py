#!/usr/bin/env python3
"""The table of divisions: regions.csv and regions_by_hand.csv to regions_data.c.

	regions.py                      make regions_data.c anew
	regions.py reduce AREACODES     take regions.csv from a newer areacodes.csv
	regions.py add YEAR LIST        add a year's list of the Ministry of Civil Affairs:
	                                lines of a code and a name, all divisions at county
	                                level and above

Each command ends with the first.  Run by `make regions`, never by a build.

regions.csv has one line for each code and name since FIRST_YEAR: code, name, first
year, the year from which it holds no more (empty: in use), and successors as the source
writes them: codes parted by `;`, of which a year in brackets dates a part that went over.
It is a reduced copy of github.com/yescallop/areacodes (CC0 1.0).

A division has one successor or none:
- a dropped code that has one undated successor, that one;
- a name that was changed while the code went on, the row that has the code next;
- what is split among several, and parts that went over, none;
- what regions_by_hand.csv says, with its source.
It is a rename if the successor begins when the other ends, and takes in no other then.
"""
import csv
import os
import re
import sys

FIRST_YEAR = 2008
HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, 'regions.csv')
BY_HAND = os.path.join(HERE, 'regions_by_hand.csv')
TARGET = os.path.join(HERE, 'regions_data.c')
COLUMNS = ['code', 'name', 'from', 'until', 'successors']
EPOCH = 1980
NONE = 0xFFFF


def read_rows(path):
	with open(path, encoding='utf-8', newline='') as file:
		return [dict(row) for row in csv.DictReader(file)]


def write_rows(rows):
	rows.sort(key=lambda row: (row['code'], int(row['from'])))
	with open(SOURCE, 'w', encoding='utf-8', newline='') as file:
		writer = csv.DictWriter(file, COLUMNS, lineterminator='\n')
		writer.writeheader()
		writer.writerows(rows)


def reduce(path):
	with open(path, encoding='utf-8-sig', newline='') as file:
		rows = [{'code': row['代码'], 'name': row['名称'], 'from': row['启用时间'],
				 'until': row['变更/弃用时间'], 'successors': row['新代码']}
				for row in csv.DictReader(file)]
	write_rows([row for row in rows if not row['until'] or int(row['until']) > FIRST_YEAR])


def add(year, path):
	listed = {}
	with open(path, encoding='utf-8-sig') as file:
		for line in file:
			found = re.match(r'\D*(\d{6})[\s,]+(\S+)', line)
			if found:
				listed[found[1]] = found[2].rstrip('*, ')
	if len(listed) < 3000:
		sys.exit('%s: %d divisions are no list of all' % (path, len(listed)))
	rows = read_rows(SOURCE)
	for row in rows:
		if not row['until'] and listed.get(row['code']) != row['name']:
			row['until'] = year
	known = {row['code']: row['name'] for row in rows if not row['until']}
	rows += [{'code': code, 'name': name, 'from': year, 'until': '', 'successors': ''}
			 for code, name in listed.items() if code not in known]
	write_rows(rows)


def find_successors(rows):
	"""For each row the number of the row that took its place, or None."""
	by_hand = {row['code']: row['successor'] for row in read_rows(BY_HAND)}
	first = {}
	for number, row in enumerate(rows):
		first.setdefault((row['code'], row['from']), number)

	def holder(code, year):
		"""The row that has this code in that year."""
		for number, row in enumerate(rows):
			if row['code'] == code and int(row['from']) <= year and \
					(not row['until'] or year < int(row['until'])):
				return number
		return None

	successors = []
	for row in rows:
		target = None
		if row['until']:
			year = int(row['until'])
			undated = [code for code in row['successors'].split(';') if code and '[' not in code]
			if row['code'] in by_hand:
				undated = [by_hand[row['code']]] if by_hand[row['code']] else []
			if holder(row['code'], year) is not None:
				target = holder(row['code'], year)
			elif len(undated) == 1:
				target = holder(undated[0], year)
				if target is None:
					sys.exit('%s %s: no %s in %d' % (row['code'], row['name'], undated[0], year))
			elif not undated and row['code'] not in by_hand:
				sys.exit('%s %s: no successor; say which in %s' % (row['code'], row['name'], BY_HAND))
		successors.append(target)
	return successors


def find_renames(rows, successors):
	"""Is the successor of each row the same division by another name or code?"""
	heirs = {}
	for number, target in enumerate(successors):
		if target is not None:
			heirs.setdefault((target, rows[number]['until']), []).append(number)
	return [target is not None and rows[target]['from'] == row['until'] and
			len(heirs[(target, row['until'])]) == 1
			for row, target in zip(rows, successors)]


def write_table(rows):
	successors = find_successors(rows)
	renames = find_renames(rows, successors)
	pool, places = '', {}
	for name in sorted({row['name'] for row in rows}, key=lambda name: (-len(name), name)):
		if name not in pool:
			pool += name
		places[name] = pool.index(name)
	with open(TARGET, 'w', encoding='utf-8') as out:
		out.write('/*\n * regions_data.c\n *\t  The divisions of China at county level and above since %d.\n *\n'
				  ' * Made by regions.py from regions.csv and regions_by_hand.csv: change those.\n */\n'
				  '#include "form/regions.h"\n\n' % FIRST_YEAR)
		out.write('/* code, name, successor, length of the name, from and until since %d, rename */\n'
				  'const Region gxbg_regions[] = {\n' % EPOCH)
		for row, successor, rename in zip(rows, successors, renames):
			out.write('\t{%s, %d, %s, %d, %d, %d, %d},\t/* %s */\n' % (
				row['code'], places[row['name']], 'NO_REGION' if successor is None else successor,
				len(row['name']), int(row['from']) - EPOCH,
				int(row['until']) - EPOCH if row['until'] else 0, rename, row['name']))
		out.write('};\n\nconst int\tgxbg_region_count = sizeof(gxbg_regions) / sizeof(gxbg_regions[0]);\n\n'
				  '/* Names one behind the other, in which a name may stand within another */\n'
				  'const uint16_t gxbg_region_letters[] = {\n')
		for start in range(0, len(pool), 12):
			out.write('\t' + ', '.join('0x%04X' % ord(letter) for letter in pool[start:start + 12]) + ',\n')
		out.write('};\n')
	size = 12 * len(rows) + 2 * len(pool)
	print('%d rows, %d letters, %d bytes' % (len(rows), len(pool), size))
	if size >= 100000:
		sys.exit('the table is too large')


def main(arguments):
	if len(arguments) == 2 and arguments[0] == 'reduce':
		reduce(arguments[1])
	elif len(arguments) == 3 and arguments[0] == 'add':
		add(arguments[1], arguments[2])
	elif arguments:
		sys.exit(__doc__)
	write_table(read_rows(SOURCE))


if __name__ == '__main__':
	main(sys.argv[1:])
