// The page: filters, numbers, cards, and what is drawn in them

const drawn = {};
const ORDER = ['outcomes', 'refusals', 'applicants', 'proceedings', 'disclosure_by_kind', 'disclosure_by_province', 'heat_map', 'coverage',
	'findings', 'carry_over', 'agencies'];

const byId = (id) => document.getElementById(id);

function choose(name, value) {
	choice[name] = value;
	if (choice.from > choice.to)
		choice[name === 'from' ? 'to' : 'from'] = value;
	for (const state of Object.values(tableState))
		state.page = 0;
	draw();
}

function select(name, label, options, value) {
	const list = element('select', options.map(([v, shown]) => element('option', shown, {value: v, selected: String(v) === String(value)})), {
		name, onchange: (event) => choose(name, name === 'from' || name === 'to' ? Number(event.target.value) : event.target.value)
	});
	return element('label', [element('span', label), list]);
}

function drawFilters() {
	const t = text();
	const list = years().map((y) => [y, y]);
	const filters = [select('from', t.from, list, choice.from), select('to', t.to, list, choice.to)];
	for (const dimension of DIMENSIONS) {
		const values = valuesOf(dimension);
		if (values.length > 1)
			filters.push(select(dimension, t[dimension], [['', t.all], ...values.map((v) => [v, labelOf(dimension, v)])], choice[dimension]));
	}
	const scopes = new Set(DATA.values.scope.map(scopeOf));
	if (scopes.size > 1)
		filters.push(select('scope', t.scope, [...scopes].sort().map((s) => [s, t.scopes[s]]), choice.scope));
	filters.push(element('button', t.reset, {type: 'button', onclick: () => { clearChoice(); draw(); }}));
	byId('filters').replaceChildren(...filters);
	const said = [`${choice.from}–${choice.to}`, ...DIMENSIONS.filter((d) => choice[d]).map((d) => labelOf(d, choice[d])),
		scopes.size > 1 ? t.scopes[choice.scope] : ''].filter(Boolean);
	byId('chosen').textContent = `${t.chosen}: ${said.join(' · ')}`;
}

function clearChoice() {
	const all = years();
	const scopes = new Set(DATA.values.scope.map(scopeOf));
	Object.assign(choice, {from: all[0], to: all[all.length - 1], province: '', level: '', organ_kind: '',
		// a region's report holds those of its organs: the two are never added up
		scope: scopes.has('own') ? 'own' : 'region'});
}

// The headline numbers of what is chosen
function numbers() {
	const rows = chosenRows();
	const sum = (measure) => sumOf(measure, rows);
	return {
		reports: sum('reports'), received: sum('received'), concluded: sum('concluded'), rate: rateOf(rows),
		refused_share: shareOf(sum('refused'), sum('decided')), corrected: shareOf(sum('reconsiderations_corrected'), sum('reconsiderations'))
	};
}

function drawNumbers() {
	const found = numbers();
	byId('numbers').replaceChildren(...Object.entries(found).map(([name, value]) => element('div', [
		element('strong', ['rate', 'refused_share', 'corrected'].includes(name) ? percent(value) : number(value)),
		element('span', text()[name])
	], {className: 'number', id: 'number_' + name})));
}

function makeCards() {
	byId('cards').replaceChildren(...ORDER.map((name) => element('article', [
		element('h2', ''), element('p', '', {className: 'definition'}), element('div', null, {className: 'legend'}),
		element('div', null, {className: 'body'}), element('p', '', {className: 'note'}),
		element('details', [element('summary', ''), element('pre', DATA.queries[name])])
	], {id: name, className: TABLES[name] ? 'card table' : 'card'})));
}

function legendOf(chart) {
	if (chart.scale) {
		const bar = element('i', null, {className: 'scale'});
		return [element('span', [`${chart.scale[0]} `, bar, ` ${chart.scale[1]}`])];
	}
	return (chart.legend ?? []).map(([name, colour, kind]) => {
		const mark = element('i', null, {className: kind === 'line' ? 'line' : ''});
		mark.style.background = colour;
		return element('span', [mark, name]);
	});
}

function drawChart(name, card) {
	const body = card.querySelector('.body');
	const chart = CHARTS[name](body.clientWidth);
	drawn[name]?.dispose();
	delete drawn[name];
	card.querySelector('.legend').replaceChildren(...(chart.empty ? [] : legendOf(chart)));
	card.querySelector('.note').textContent = chart.note ?? '';
	if (chart.empty) {
		body.style.height = '';
		body.replaceChildren(element('p', text().empty, {className: 'empty'}));
		return;
	}
	body.replaceChildren();
	body.style.height = chart.height + 'px';
	drawn[name] = echarts.init(body, null, {renderer: 'svg'});
	drawn[name].setOption(chart.option);
	if (chart.click)
		drawn[name].on('click', chart.click);
}

function drawCards() {
	for (const name of ORDER) {
		const card = byId(name);
		const [heading, definition] = text().cards[name];
		card.querySelector('h2').textContent = heading;
		card.querySelector('.definition').textContent = definition;
		card.querySelector('summary').textContent = `${text().query}: ${name}.sql`;
		if (TABLES[name]) {
			drawTable(name, card);
			const {rows, of_all} = DATA.lists[name];
			card.querySelector('.note').textContent = of_all > rows.length ? text().capped(rows.length, of_all, name + '.sql') : '';
		} else
			drawChart(name, card);
	}
}

function draw() {
	document.documentElement.lang = language;
	document.title = DATA.title || text().title;
	byId('title').textContent = document.title;
	byId('subtitle').textContent = text().subtitle(DATA.source);
	byId('footer').textContent = text().footer(DATA.source);
	for (const button of document.querySelectorAll('[data-language]'))
		button.setAttribute('aria-pressed', button.dataset.language === language);
	drawFilters();
	drawNumbers();
	drawCards();
	history.replaceState(null, '', '#' + new URLSearchParams({...choice, language}));
}

function readAddress() {
	const said = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
	const all = years();
	for (const name of ['from', 'to'])
		if (all.includes(Number(said[name])))
			choice[name] = Number(said[name]);
	for (const name of [...DIMENSIONS, 'scope'])
		if (DATA.values[name].includes(said[name]) || (name === 'scope' && said[name] === 'own'))
			choice[name] = said[name];
	language = said.language in TEXT ? said.language : DATA.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
}

let width = 0;
let printing = false;
function resized() {
	if (printing || document.body.clientWidth === width)
		return;
	width = document.body.clientWidth;
	drawCards();
}

async function start() {
	if (typeof DecompressionStream === 'undefined') {
		byId('subtitle').textContent = `${TEXT.zh.old} ${TEXT.en.old}`;
		return;
	}
	DATA = await unpack(byId('data'));
	clearChoice();
	readAddress();
	makeCards();
	for (const button of document.querySelectorAll('[data-language]'))
		button.onclick = () => { language = button.dataset.language; draw(); };
	width = document.body.clientWidth;
	draw();
	let waiting;
	addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(resized, 150); });
	addEventListener('beforeprint', () => { printing = true; for (const chart of Object.values(drawn)) chart.resize({width: 660}); });
	addEventListener('afterprint', () => { printing = false; drawCards(); });
	document.body.dataset.ready = 'yes';
}

start();
