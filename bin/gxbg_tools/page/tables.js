// Tables that can be sorted, turned over and saved as CSV

const SHARES = /_share$|^rate$/;
const PAGE_ROWS = 12;
const TABLES = {
	findings: ['year', 'agency', 'rule', 'message', 'expected', 'actual'],
	carry_over: ['year', 'agency', 'carried_out_before', 'carried_in', 'difference'],
	agencies: ['year', 'agency', 'province', 'level', 'organ_kind', 'received', 'carried_in', 'concluded', 'carried_out', 'disclosed_share',
		'partly_disclosed_share', 'refused_share', 'unavailable_share', 'not_processed_share', 'reconsiderations',
		'reconsiderations_corrected_share', 'litigations', 'litigations_corrected_share', 'errors']
};
// A finding's message in English begins with its rule
const ENGLISH_TABLES = {
	...TABLES,
	findings: ['year', 'agency', 'message_en', 'expected', 'actual']
};
const tableState = {};

function shownValue(column, value) {
	if (['level', 'organ_kind', 'province'].includes(column))
		return value == null ? '–' : labelOf(column, value);
	if (column === 'rule')
		return labelOf('rule', value);
	if (value == null)
		return '–';
	return SHARES.test(column) ? percent(value) : typeof value === 'number' && column !== 'year' ? number(value) : String(value);
}

function sorted(rows, state) {
	if (!state.column)
		return rows;
	const direction = state.down ? -1 : 1;
	return [...rows].sort((a, b) => {
		const [x, y] = [a[state.column], b[state.column]];
		if (x == null || y == null)
			return x == null ? (y == null ? 0 : 1) : -1;
		return direction * (typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'zh'));
	});
}

// A cell of CSV; what a spreadsheet would take for a formula is text
function csvCell(value) {
	let s = value == null ? '' : String(value);
	if (typeof value === 'string' && /^[=+\-@\t\r]/.test(s))
		s = "'" + s;
	return /[",\r\n]/.test(s) ? '"' + s.replace(/"/g, '""') + '"' : s;
}

function csvOf(name) {
	const columns = DATA.lists[name].columns.filter((c) => c !== 'of_all');
	const rows = sorted(chosenList(name), tableState[name] ?? {});
	return '\ufeff' + [columns, ...rows.map((r) => columns.map((c) => r[c]))].map((r) => r.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

function save(name, content) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], {type: 'text/csv;charset=utf-8'}));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function element(tag, content, properties = {}) {
	const made = Object.assign(document.createElement(tag), properties);
	if (content != null)
		made.append(...[content].flat());
	return made;
}

function drawTable(name, card) {
	const state = tableState[name] ??= {page: 0};
	const rows = sorted(chosenList(name), state);
	const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
	state.page = Math.min(state.page, pages - 1);
	const from = state.page * PAGE_ROWS;
	const shown = rows.slice(from, from + PAGE_ROWS);
	const columns = (language === 'zh' ? TABLES : ENGLISH_TABLES)[name];
	const body = card.querySelector('.body');

	if (rows.length === 0) {
		body.replaceChildren(element('p', text().empty, {className: 'empty'}));
		return;
	}
	const isNumber = Object.fromEntries(columns.map((c) => [c, c !== 'year' && rows.some((r) => typeof r[c] === 'number')]));
	const head = element('tr', columns.map((c) => {
		const button = element('button', text().columns[c] + (state.column === c ? (state.down ? ' ▼' : ' ▲') : ''), {type: 'button'});
		button.dataset.column = c;
		button.onclick = () => {
			Object.assign(state, {down: state.column === c ? !state.down : isNumber[c], column: c, page: 0});
			drawTable(name, card);
		};
		return element('th', button, {className: isNumber[c] ? 'number' : ''});
	}));
	const table = element('table', [element('thead', head), element('tbody', shown.map((row) => element('tr', columns.map((c) =>
		element('td', shownValue(c, row[c]), {className: isNumber[c] ? 'number' : c})))))]);
	const turn = (by, label, possible) => element('button', label, {
		type: 'button', disabled: !possible, onclick: () => { state.page += by; drawTable(name, card); }
	});
	const csv = element('button', text().csv, {type: 'button', className: 'csv', onclick: () => save(`gxbg-${name}.csv`, csvOf(name))});
	body.replaceChildren(element('div', table, {className: 'scroll'}), element('div', [
		element('span', text().rows(from + 1, from + shown.length, rows.length)),
		turn(-1, text().previous, state.page > 0), turn(1, text().next, state.page < pages - 1), csv
	], {className: 'pager'}));
}
