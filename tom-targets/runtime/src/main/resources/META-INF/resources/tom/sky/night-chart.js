// Altitude of target and Moon at one site; daylight and twilights shaded, observable stretches in green.
// Data: {site, target: [[millis, degrees]], moon, limitDeg, shades: [{kind, from, until}], windows: [[from, until]]}.
import { extent, utc } from '/tom/charts/look.js';

const SHADES = { day: 0.22, civil: 0.16, nautical: 0.1, astronomical: 0.05 };

const area = (from, until, color) => [{ xAxis: from, itemStyle: { color } }, { xAxis: until }];

function tooltip(data) {
  return (entries) => {
    const [millis] = entries[0].value;
    const light = data.shades.find(({ from, until }) => millis >= from && millis < until)?.kind;
    return [
      utc(millis),
      ...entries.map(({ seriesName, value }) => `${seriesName}: ${value[1].toFixed(1)}°`),
      light === 'day' ? 'daylight' : light ? `${light} twilight` : 'dark',
      ...(data.windows.some(([from, until]) => millis >= from && millis < until) ? ['observable'] : []),
    ].join('\n');
  };
}

function option(data, look) {
  const times = extent(data.target.map(([millis]) => millis));
  const grey = look.dark ? '200,210,230' : '70,90,130';
  const shades = data.shades.map(({ kind, from, until }) => area(from, until, `rgba(${grey},${SHADES[kind]})`));
  const windows = data.windows.map(([from, until]) => area(from, until, look.dark ? 'rgba(76,204,163,.28)' : 'rgba(0,121,90,.2)'));
  const xAxis = look.axis({ type: 'time', min: times[0], max: times[1], name: 'UTC', nameGap: 36, splitNumber: look.narrow ? 3 : 8 });
  const yAxis = look.axis({ type: 'value', min: 0, max: 90, interval: 15, name: 'Altitude (°)', nameGap: 40 });
  Object.assign(yAxis.axisLabel, { showMinLabel: true, showMaxLabel: true });
  const target = look.line(0, {
    name: 'Target',
    data: data.target,
    markArea: { silent: true, data: [...shades, ...windows] },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: look.ink, type: 'dashed' },
      label: { formatter: 'airmass limit', color: look.ink, position: 'insideEndTop' },
      data: [{ yAxis: data.limitDeg }],
    },
  }, 2.5);
  const moon = look.line(7, { name: 'Moon', data: data.moon }, 1.5);
  moon.lineStyle.type = 'dotted';
  return {
    ...look.base,
    useUTC: true,
    legend: look.lineLegend,
    tooltip: { ...look.base.tooltip, trigger: 'axis', formatter: tooltip(data) },
    dataZoom: [look.zoom({ xAxisIndex: 0 })],
    xAxis,
    yAxis,
    series: [target, moon].map((series) => ({ ...series, clip: true })),
  };
}

function* rows(data) {
  for (let i = 0; i < data.target.length; i++) {
    yield [utc(data.target[i][0]), data.target[i][1].toFixed(1), data.moon[i][1].toFixed(1)];
  }
}

export default {
  label: 'Altitude',
  emptyText: 'Nothing to draw for this time.',
  isEmpty: (data) => data.target.length === 0,
  option,
  table: (data) => ({ columns: ['Time', 'Altitude (°)', 'Moon (°)'], total: data.target.length, rows: rows(data) }),
};
