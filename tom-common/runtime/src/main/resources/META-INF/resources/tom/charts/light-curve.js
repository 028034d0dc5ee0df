// Magnitude over time. Data: {bands: [{band, detections: [[mjd, mag, err|null, source]], limits: [[mjd, mag, source]]}],
// distancePc}. Magnitudes grow downwards; with a distance, a second axis shows absolute magnitudes.
import { bandStyles, icon } from './bands.js';
import { extent, mjdToMillis, padded, utc } from './look.js';
import { hoveredPoint, markSeries } from './marks.js';

const MINUS = '\u2212';
const plain = (value) => String(Number(value.toFixed(4))).replace('-', MINUS);

const isComplete = ([mjd, mag]) => mjd !== null && mag !== null;

function completeBands(data) {
  return data.bands.map(({ band, detections = [], limits = [] }) => (
    { band, detections: detections.filter(isComplete), limits: limits.filter(isComplete) }
  ));
}

function rangesOf(bands) {
  const times = [];
  const magnitudes = [];
  for (const { detections, limits } of bands) {
    for (const [mjd, mag, err] of detections) {
      times.push(mjd);
      magnitudes.push(mag - (err ?? 0), mag + (err ?? 0));
    }
    for (const [mjd, mag] of limits) {
      times.push(mjd);
      magnitudes.push(mag);
    }
  }
  return { x: padded(extent(times), 0.5), y: padded(extent(magnitudes), 0.2), count: times.length };
}

/** m − M in magnitudes, for a distance in parsecs. */
const distanceModulus = (parsecs) => 5 * Math.log10(parsecs) - 5;

function tooltip(modulus) {
  return () => {
    const { row, band, isLimit } = hoveredPoint();
    const [mjd, mag] = row;
    const [err, source] = isLimit ? [null, row[2]] : row.slice(2);
    const than = isLimit ? '> ' : '';
    return [
      `${band}  ${than}${plain(mag)}${err ? ` ± ${plain(err)}` : ''} mag`,
      modulus !== null && `absolute  ${than}${plain(mag - modulus)} mag`,
      `MJD ${mjd.toFixed(5)}`,
      utc(mjdToMillis(mjd)),
      source,
    ].filter(Boolean).join('\n');
  };
}

function seriesOf({ band, detections, limits }, { color, symbol }, how, echarts) {
  const series = [];
  if (detections.length) {
    const style = { color, symbol, mark: { fill: color } };
    series.push(markSeries(echarts, band, detections, { ...how, band, isLimit: false, style }));
  }
  if (limits.length) {
    const mark = { fill: 'transparent', stroke: color, lineWidth: 1.3, opacity: 0.5 };
    const style = { color, symbol: 'limit', leastRadius: 2.4, mark };
    series.push(markSeries(echarts, `${band} limit`, limits, { ...how, band, isLimit: true, style }));
  }
  return series;
}

function legendOf(bands, styles) {
  return bands.flatMap(({ band, detections, limits }, index) => {
    const { color, symbol } = styles[index];
    const entries = [];
    if (detections.length) entries.push({ name: band, icon: icon(symbol), itemStyle: { color } });
    if (limits.length) {
      const open = { color: 'transparent', borderColor: color, borderWidth: 1.3 };
      entries.push({ name: `${band} limit`, icon: icon('limit'), itemStyle: open });
    }
    return entries;
  });
}

function option(data, look, echarts) {
  const bands = completeBands(data);
  const ranges = rangesOf(bands);
  const modulus = data.distancePc > 0 ? distanceModulus(data.distancePc) : null;
  const styles = bandStyles(bands.map(({ band }) => band), look.dark);
  const magnitude = (name, shift, more) => look.axis({
    type: 'value', inverse: true, min: ranges.y[0] - shift, max: ranges.y[1] - shift, name, nameGap: 44, ...more,
  }, plain);
  const yAxis = [magnitude('Apparent magnitude', 0)];
  if (modulus !== null) {
    yAxis.push(magnitude('Absolute magnitude', modulus, { position: 'right', splitLine: { show: false } }));
  }
  const how = { ranges, crowd: ranges.count };
  const xAxis = look.axis({ type: 'value', min: ranges.x[0], max: ranges.x[1], name: 'MJD', splitNumber: look.narrow ? 3 : 6 }, plain);
  return {
    ...look.base,
    grid: { ...look.base.grid, right: modulus === null ? 24 : 64 },
    legend: { ...look.base.legend, data: legendOf(bands, styles) },
    tooltip: { ...look.base.tooltip, trigger: 'item', formatter: tooltip(modulus) },
    // One zoom per axis: a shared one would apply absolute magnitudes to the apparent axis.
    dataZoom: [look.zoom({ xAxisIndex: 0 }), ...yAxis.map((_, index) => look.zoom({ yAxisIndex: index }))],
    xAxis,
    yAxis,
    series: bands.flatMap((band, index) => seriesOf(band, styles[index], how, echarts)),
  };
}

function table(data) {
  const rows = completeBands(data).flatMap(({ band, detections, limits }) => [
    ...detections.map(([mjd, mag, err, source]) => [mjd, band, plain(mag), err, source]),
    ...limits.map(([mjd, mag, source]) => [mjd, band, `> ${plain(mag)}`, null, source]),
  ]);
  return {
    columns: ['MJD', 'UTC', 'Band', 'Magnitude', 'Error', 'Source'],
    total: rows.length,
    rows: rows.sort(([a], [b]) => a - b).slice(0, 200)
      .map(([mjd, ...more]) => [mjd.toFixed(5), utc(mjdToMillis(mjd)), ...more]),
  };
}

export default {
  label: 'Light curve',
  emptyText: 'No photometry yet.',
  isEmpty: (data) => completeBands(data).every(({ detections, limits }) => detections.length + limits.length === 0),
  option,
  table,
};
