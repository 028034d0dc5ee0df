// Airmass over time, one line per site, gaps where the target cannot be observed.
// Data: {sites: [{name, points: [[epochMillis, airmass|null]]}], limit}.
import { extent, utc } from './look.js';

/** Altitude in degrees for an airmass of sec z. */
const altitude = (airmass) => (Math.asin(1 / airmass) * 180) / Math.PI;

function tooltip(entries) {
  const lines = entries
    .filter(({ value }) => value[1] !== null && !Number.isNaN(value[1]))
    .map(({ seriesName, value }) => `${seriesName}: ${value[1].toFixed(2)} (altitude ${altitude(value[1]).toFixed(0)}°)`);
  return [utc(entries[0].value[0]), ...(lines.length ? lines : ['not observable'])].join('\n');
}

function nowLine(look, [start, end]) {
  const now = Date.now();
  if (now < start || now > end) return undefined;
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: look.ink, type: 'dotted' },
    label: { formatter: 'now', color: look.ink },
    data: [{ xAxis: now }],
  };
}

function option(data, look, echarts, width) {
  const times = extent(data.sites.flatMap(({ points }) => points.map(([millis]) => millis)));
  const limit = data.limit ?? extent(data.sites.flatMap(({ points }) => points.map(([, airmass]) => airmass ?? 1)))[1];
  const series = data.sites.map(({ name, points }, index) => {
    const color = look.palette[index % look.palette.length];
    return {
      type: 'line',
      name,
      data: points,
      connectNulls: false,
      showSymbol: false,
      color,
      lineStyle: { color, width: 2, type: ['solid', 'dashed', 'dotted'][Math.floor(index / look.palette.length) % 3] },
      emphasis: { disabled: true },
      markLine: index === 0 ? nowLine(look, times) : undefined,
    };
  });
  const xAxis = look.axis({ type: 'time', min: times[0], max: times[1], name: 'UTC', nameGap: 36, splitNumber: width < 500 ? 3 : 8 });
  const yAxis = look.axis({ type: 'value', inverse: true, min: 1, max: limit, name: 'Airmass', nameGap: 40 });
  Object.assign(yAxis.axisLabel, { showMinLabel: true, showMaxLabel: true });
  return {
    ...look.base,
    useUTC: true,
    tooltip: { ...look.base.tooltip, trigger: 'axis', formatter: tooltip },
    dataZoom: [look.zoom({ xAxisIndex: 0 }), look.zoom({ yAxisIndex: 0 })],
    xAxis,
    yAxis,
    series,
  };
}

function* rows(data) {
  for (const { name, points } of data.sites) {
    for (const [millis, airmass] of points) if (airmass !== null) yield [utc(millis), name, airmass.toFixed(3)];
  }
}

export default {
  label: 'Airmass',
  emptyText: 'Not observable from these sites in this time: below the airmass limit, or no dark sky.',
  isEmpty: (data) => data.sites.every(({ points }) => points.every(([, airmass]) => airmass === null)),
  option,
  table: (data) => ({
    columns: ['Time', 'Site', 'Airmass'],
    total: data.sites.reduce((sum, { points }) => sum + points.filter(([, airmass]) => airmass !== null).length, 0),
    rows: rows(data),
  }),
};
