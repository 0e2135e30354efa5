// The charts: each gives the option of ECharts for what is chosen, its legend, and its height

const COLOURS = {
	disclosed: '#2f6690', partly_disclosed: '#81b1d0', refused: '#b5523b', unavailable: '#d9a441', not_processed: '#8a8f98', other: '#c8ccd2',
	received: '#1d2733', first: '#2f6690', second: '#d9a441', third: '#81b1d0', fourth: '#b5523b', fifth: '#8a8f98', sixth: '#c8ccd2'
};
const SERIES_COLOURS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((c) => COLOURS[c]);
const LOW = [245, 239, 226];
const HIGH = [33, 94, 138];
const FONT = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

const shade = (share) => 'rgb(' + LOW.map((low, i) => Math.round(low + (HIGH[i] - low) * share)).join(',') + ')';
const escape = (s) => String(s).replace(/[&<>"]/g, (c) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[c]);

// What all charts have in common
function common(width) {
	return {
		animation: false,
		textStyle: {fontFamily: FONT, fontSize: 12, color: '#2b333d'},
		grid: {left: width < 420 ? 46 : 58, right: 16, top: 14, bottom: 28},
		tooltip: {trigger: 'axis', confine: true, axisPointer: {type: 'shadow'}, textStyle: {fontSize: 12}}
	};
}

const yearAxis = (list) => ({
	type: 'category', data: list.map(String), axisTick: {show: false},
	axisLabel: {hideOverlap: true}, axisLine: {lineStyle: {color: '#9aa3ad'}}
});
const short = (n) => language === 'zh' ? (Math.abs(n) >= 1e8 ? n / 1e8 + '亿' : Math.abs(n) >= 1e4 ? n / 1e4 + '万' : number(n)) :
	Math.abs(n) >= 1e6 ? n / 1e6 + 'M' : Math.abs(n) >= 1e4 ? n / 1e3 + 'k' : number(n);
const valueAxis = (more) => ({
	type: 'value', minInterval: 1, splitNumber: 4, axisLabel: {formatter: short, hideOverlap: true}, splitLine: {lineStyle: {color: '#e6e9ed'}}, ...more
});

// Bars of several series one on another, by year
function stackedByYear(measures, labels, colours, width) {
	const list = chosenYears();
	const groups = byYear(chosenRows());
	const series = measures.map((measure, i) => ({
		name: labels[i], type: 'bar', stack: 'all', barMaxWidth: 44, itemStyle: {color: colours[i]},
		data: list.map((year) => sumOf(measure, groups.get(year) ?? []))
	})).filter((s) => s.data.some((v) => v));
	return {
		empty: series.length === 0, height: 300,
		legend: series.map((s) => [s.name, s.itemStyle.color]),
		option: {...common(width), xAxis: yearAxis(list), yAxis: valueAxis(), series}
	};
}

// Horizontal bars with what they count behind them
function bars(names, values, labels, width, more = {}) {
	const left = width < 420 ? 118 : language === 'en' ? 250 : 190;
	return {
		empty: !values.some((v) => v), height: 34 * names.length + 40, legend: [],
		option: {
			...common(width),
			grid: {left, right: width < 420 ? 86 : 110, top: 6, bottom: 26},
			xAxis: valueAxis({splitNumber: width < 420 ? 2 : 4, ...more}),
			yAxis: {
				type: 'category', inverse: true, data: names, axisTick: {show: false}, axisLine: {lineStyle: {color: '#9aa3ad'}},
				axisLabel: {interval: 0, width: left - 14, overflow: 'break', lineHeight: 14, fontSize: width < 420 ? 11 : 12}
			},
			series: [{
				type: 'bar', barMaxWidth: 20, itemStyle: {color: COLOURS.first}, data: values,
				label: {show: true, position: 'right', fontSize: 11, color: '#2b333d', formatter: (p) => labels[p.dataIndex]}
			}]
		}
	};
}

// A scale from low to high for tiles, and where a rate stands on it
function scaleOf(rates) {
	const known = rates.filter((r) => r != null);
	const low = Math.floor(10 * Math.min(...known)) / 10;
	const high = Math.max(Math.ceil(10 * Math.max(...known)) / 10, low + 0.1);
	return {low, high, at: (rate) => Math.max(0, Math.min(1, (rate - low) / (high - low)))};
}

function tile(rate, scale) {
	const at = scale.at(rate);
	return {itemStyle: {color: shade(at), borderColor: '#fff', borderWidth: 2}, label: {color: at > 0.55 ? '#fff' : '#2b333d'}};
}

const CHARTS = {
	outcomes(width) {
		const codes = Object.keys(text().outcomes);
		const chart = stackedByYear(codes, codes.map((c) => text().outcomes[c]), codes.map((c) => COLOURS[c]), width);
		const groups = byYear(chosenRows());
		const received = chosenYears().map((year) => sumOf('received', groups.get(year) ?? []));
		if (received.some((v) => v != null)) {
			chart.empty = false;
			chart.legend.push([text().received, COLOURS.received, 'line']);
			chart.option.series.push({
				name: text().received, type: 'line', symbolSize: 6, itemStyle: {color: COLOURS.received},
				lineStyle: {color: COLOURS.received, width: 2}, data: received
			});
		}
		return chart;
	},

	refusals(width) {
		const rows = chosenRows();
		const codes = Object.keys(DATA.cube.measures).filter((m) => m.startsWith('refused_'));
		const values = codes.map((c) => sumOf(c, rows));
		const total = values.reduce((a, b) => a + (b ?? 0), 0);
		return bars(codes.map((c) => labelOf('outcome', c).replace(/^Refused: /, '')), values,
			values.map((v) => `${number(v)} (${percent(shareOf(v, total), 0)})`), width);
	},

	applicants(width) {
		const codes = ['natural_person', 'enterprise', 'research', 'public_interest', 'legal_service', 'other_org'];
		return stackedByYear(codes, codes.map((c) => labelOf('applicant', c)), SERIES_COLOURS, width);
	},

	disclosure_by_kind(width) {
		const found = [...byDimension(chosenRows(), 'organ_kind')]
			.map(([kind, rows]) => ({kind, decided: sumOf('decided', rows), rate: rateOf(rows)}))
			.filter((k) => k.rate != null).sort((a, b) => b.decided - a.decided).slice(0, 15)
			.sort((a, b) => b.rate - a.rate);
		return bars(found.map((k) => labelOf('organ_kind', k.kind)), found.map((k) => k.rate),
			found.map((k) => `${percent(k.rate, 0)} (${number(k.decided)})`), width,
			{min: 0, max: 1, minInterval: 0, interval: 0.25, axisLabel: {formatter: (v) => percent(v, 0)}});
	},

	disclosure_by_province(width) {
		const groups = byDimension(chosenRows(), 'province');
		const found = Object.keys(PROVINCES).map((name) => ({name, rate: rateOf(groups.get(name) ?? []), decided: sumOf('decided', groups.get(name) ?? [])}));
		const scale = scaleOf(found.map((p) => p.rate));
		const elsewhere = [...groups].filter(([name]) => !PROVINCES[name]).reduce((n, [, rows]) => n + (sumOf('decided', rows) ?? 0), 0);
		const narrow = width < 420;
		return {
			empty: !found.some((p) => p.rate != null), height: Math.min(460, Math.max(300, 0.72 * width)),
			scale: [percent(scale.low, 0), percent(scale.high, 0)],
			note: elsewhere ? text().provinceUnknown(elsewhere) : '',
			option: {
				...common(width), grid: {left: 2, right: 2, top: 2, bottom: 2},
				xAxis: {type: 'category', show: false, data: [...Array(TILE_COLUMNS).keys()].map(String)},
				yAxis: {type: 'category', show: false, inverse: true, data: [...Array(TILE_ROWS).keys()].map(String)},
				tooltip: {
					trigger: 'item', confine: true, textStyle: {fontSize: 12},
					formatter: (p) => `${escape(labelOf('province', p.data.name))}<br>${percent(p.data.rate)} (${number(p.data.decided)})`
				},
				series: [{
					type: 'heatmap',
					data: found.map((p) => ({
						...p, value: [PROVINCES[p.name][0], PROVINCES[p.name][1], p.rate ?? '-'],
						...(p.rate == null ? {itemStyle: {color: '#f3f4f6', borderColor: '#fff', borderWidth: 2}, label: {color: '#7b828c'}} : tile(p.rate, scale))
					})),
					label: {
						show: true, fontSize: narrow ? 9.5 : 12, lineHeight: narrow ? 12 : 16,
						formatter: (p) => `${PROVINCES[p.data.name][language === 'en' ? 3 : 2]}\n${p.data.rate == null ? '–' : percent(p.data.rate, 0)}`
					}
				}]
			},
			click: (p) => choose('province', choice.province === p.data.name ? '' : p.data.name)
		};
	},

	heat_map(width) {
		const narrow = width < 420;
		const list = chosenYears().slice(narrow ? -6 : -12);
		const agencies = new Map();
		for (const row of chosenList('heat_map')) {
			if (!agencies.has(row.agency_key))
				agencies.set(row.agency_key, {name: row.agency, received: 0, rates: new Map()});
			const agency = agencies.get(row.agency_key);
			agency.name = row.agency;
			agency.received += row.received ?? 0;
			agency.rates.set(row.year, row.rate);
		}
		const shown = [...agencies.values()].sort((a, b) => b.received - a.received).slice(0, narrow ? 15 : 25);
		const cells = shown.flatMap((agency, y) => list.map((year, x) => ({x, y, rate: agency.rates.get(year)})));
		const scale = scaleOf(cells.map((c) => c.rate));
		const left = narrow ? 130 : 190;
		const list_ = DATA.lists.heat_map;
		const all = list_.of_all;
		const inFile = new Set(list_.rows.map((r) => r[list_.columns.indexOf('agency_key')])).size;
		return {
			empty: !cells.some((c) => c.rate != null), height: 24 * shown.length + 34,
			scale: [percent(scale.low, 0), percent(scale.high, 0)],
			note: all > inFile ? text().agenciesCapped(inFile, all, 'heat_map.sql') : '',
			option: {
				...common(width), grid: {left, right: 8, top: 24, bottom: 4},
				xAxis: {...yearAxis(list), position: 'top', axisLine: {show: false}},
				yAxis: {
					type: 'category', inverse: true, data: shown.map((a) => a.name), axisTick: {show: false}, axisLine: {show: false},
					axisLabel: {interval: 0, width: left - 12, overflow: 'truncate', fontSize: narrow ? 10.5 : 12}
				},
				tooltip: {
					trigger: 'item', confine: true, textStyle: {fontSize: 12},
					formatter: (p) => `${escape(shown[p.value[1]].name)}<br>${list[p.value[0]]}: ${percent(p.data.rate)}`
				},
				series: [{
					type: 'heatmap',
					data: cells.filter((c) => c.rate != null).map((c) => ({value: [c.x, c.y, c.rate], rate: c.rate, ...tile(c.rate, scale)})),
					label: {show: true, fontSize: narrow ? 9.5 : 11, formatter: (p) => percent(p.data.rate, 0)}
				}]
			}
		};
	},

	proceedings(width) {
		const list = chosenYears();
		const groups = byYear(chosenRows());
		const labels = text().proceedings;
		const kinds = ['reconsiderations', 'litigations'];
		const colours = [COLOURS.first, COLOURS.second];
		const at = (measure) => list.map((year) => sumOf(measure, groups.get(year) ?? []));
		const series = kinds.map((kind, i) => ({name: labels[kind], type: 'bar', barMaxWidth: 26, itemStyle: {color: colours[i]}, data: at(kind)}));
		for (const [i, kind] of kinds.entries()) {
			const corrected = at(kind + '_corrected');
			series.push({
				name: labels[kind + '_rate'], type: 'line', yAxisIndex: 1, symbolSize: 6, itemStyle: {color: [COLOURS.received, COLOURS.fourth][i]},
				lineStyle: {width: 2, type: i ? 'dashed' : 'solid'}, tooltip: {valueFormatter: (v) => percent(v)},
				data: series[i].data.map((all, y) => shareOf(corrected[y], all))
			});
		}
		const option = common(width);
		option.grid.right = 46;
		return {
			empty: !series[0].data.some((v) => v) && !series[1].data.some((v) => v), height: 300,
			legend: series.filter((s) => s.data.some((v) => v != null)).map((s) => [s.name, s.itemStyle.color, s.type]),
			option: {
				...option, xAxis: yearAxis(list),
				yAxis: [valueAxis(), valueAxis({min: 0, minInterval: 0, splitLine: {show: false}, axisLabel: {formatter: (v) => percent(v, 0), hideOverlap: true}})],
				series
			}
		};
	},

	coverage(width) {
		const forms = Object.keys(text().forms);
		const colours = ['first', 'third', 'second', 'fifth', 'sixth'].map((c) => COLOURS[c]);
		const chart = stackedByYear(forms, forms.map((f) => text().forms[f]), colours, width);
		chart.note = text().coverageNote(DATA.source, sumOf('unknown_cells', chosenRows()) ?? 0);
		return chart;
	}
};
