// Airmass over time, one line per site, gaps where the target cannot be observed.
// Data: {sites: [{name, points: [[epochMillis, airmass|null]]}], limit}.
import { extent, utc } from './look.js';

/** Steps of the airmass axis, the smallest first. */
const STEPS = [0.1, 0.2, 0.25, 0.5, 1, 2, 5];

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
    label: { formatter: 'now', color: look.ink, position: 'start' },
    data: [{ xAxis: now }],
  };
}

function option(data, look) {
  const times = extent(data.sites.flatMap(({ points }) => points.map(([millis]) => millis)));
  const limit = data.limit ?? extent(data.sites.flatMap(({ points }) => points.map(([, airmass]) => airmass ?? 1)))[1];
  const series = data.sites.map(({ name, points }, index) => look.line(index, {
    name,
    data: points,
    connectNulls: false,
    markLine: index === 0 ? nowLine(look, times) : undefined,
  }, 2));
  const xAxis = look.axis({ type: 'time', min: times[0], max: times[1], name: 'UTC', nameGap: 36, splitNumber: look.narrow ? 3 : 8 });
  const interval = STEPS.find((step) => (limit - 1) / step <= 6) ?? STEPS.at(-1);
  const yAxis = look.axis({ type: 'value', inverse: true, min: 1, max: limit, interval, name: 'Airmass', nameGap: 40 });
  const isWhole = Math.abs(((limit - 1) / interval) % 1) < 1e-9;
  Object.assign(yAxis.axisLabel, { showMinLabel: true, showMaxLabel: isWhole });
  return {
    ...look.base,
    useUTC: true,
    legend: look.lineLegend,
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
