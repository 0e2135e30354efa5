// The data of the page: totals by year, province, level, kind of organ and scope
// (the cube), and lists; what is chosen of them, and sums

let DATA;
const DIMENSIONS = ['province', 'level', 'organ_kind'];
const choice = {from: null, to: null, province: '', level: '', organ_kind: '', scope: ''};

async function unpack(element) {
	const bytes = Uint8Array.from(atob(element.textContent.trim()), (c) => c.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return JSON.parse(await new Response(stream).text());
}

const scopeOf = (scope) => scope === 'region' ? 'region' : 'own';

// Values that a dimension has, in an order that readers expect
function valuesOf(dimension) {
	const values = DATA.values[dimension].filter((v) => v != null);
	const order = dimension === 'level' ? Object.keys(TEXT.zh.levels) :
		dimension === 'province' ? Object.keys(PROVINCES) : Object.keys(DATA.labels[dimension] ?? {});
	return values.sort((a, b) => (order.indexOf(a) + 1 || 999) - (order.indexOf(b) + 1 || 999) || (a < b ? -1 : 1));
}

const years = () => [...new Set(DATA.cube.year)].filter((y) => y != null).sort((a, b) => a - b);
const chosenYears = () => years().filter((y) => y >= choice.from && y <= choice.to);

const isChosen = (year, province, level, kind, scope) =>
	year >= choice.from && year <= choice.to && (!choice.province || province === choice.province) &&
	(!choice.level || level === choice.level) && (!choice.organ_kind || kind === choice.organ_kind) &&
	(!choice.scope || scopeOf(scope) === choice.scope);

// Numbers of the cube's rows that are chosen
function chosenRows() {
	const {cube, values} = DATA;
	const rows = [];
	for (let i = 0; i < cube.year.length; i++)
		if (isChosen(cube.year[i], values.province[cube.province[i]], values.level[cube.level[i]],
				values.organ_kind[cube.organ_kind[i]], values.scope[cube.scope[i]]))
			rows.push(i);
	return rows;
}

// Rows of a list that are chosen, as objects
function chosenList(name) {
	const {columns, rows} = DATA.lists[name];
	const at = Object.fromEntries(columns.map((c, i) => [c, i]));
	return rows.filter((r) => isChosen(r[at.year], r[at.province], r[at.level], r[at.organ_kind], r[at.scope]))
		.map((r) => Object.fromEntries(columns.map((c, i) => [c, r[i]])));
}

// Sum of a measure over rows; null if no row has it
function sumOf(measure, rows) {
	const values = DATA.cube.measures[measure];
	let sum = null;
	for (const i of rows)
		if (values?.[i] != null)
			sum = (sum ?? 0) + values[i];
	return sum;
}

// Rows by a key of theirs
function groupRows(rows, key) {
	const groups = new Map();
	for (const i of rows) {
		const k = key(i);
		if (groups.has(k))
			groups.get(k).push(i);
		else
			groups.set(k, [i]);
	}
	return groups;
}

const byYear = (rows) => groupRows(rows, (i) => DATA.cube.year[i]);
const byDimension = (rows, dimension) => groupRows(rows, (i) => DATA.values[dimension][DATA.cube[dimension][i]]);

// Disclosed in full or in part, of those whose outcome is known
function rateOf(rows) {
	const decided = sumOf('decided', rows);
	return decided ? ((sumOf('disclosed', rows) ?? 0) + (sumOf('partly_disclosed', rows) ?? 0)) / decided : null;
}

const shareOf = (part, whole) => part == null || !whole ? null : part / whole;
