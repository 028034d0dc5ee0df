// Magnitude over time. Data: {bands: [{band, detections: [[mjd, mag, err|null, source]], limits: [[mjd, mag, source]]}],
// distancePc}. Magnitudes grow downwards; with a distance, a second axis shows absolute magnitudes.
import { bandStyles, icon } from './bands.js';
import { extent, mjdToMillis, padded, utc } from './look.js';
import { hoveredPoint, markSeries } from './marks.js';

const MINUS = '\u2212';
const plain = (value) => String(Number(value.toFixed(5))).replace('-', MINUS);

function pointsOf({ band, detections = [], limits = [] }) {
  return {
    band,
    detections: detections
      .filter(([mjd, mag]) => mjd !== null && mag !== null)
      .map(([mjd, mag, err, source]) => ({ band, mjd, mag, err, source })),
    limits: limits
      .filter(([mjd, mag]) => mjd !== null && mag !== null)
      .map(([mjd, mag, source]) => ({ band, mjd, mag, source, isLimit: true })),
  };
}

const allPoints = (data) => data.bands.map(pointsOf).flatMap(({ detections, limits }) => [...detections, ...limits]);

/** m − M in magnitudes, for a distance in parsecs. */
const distanceModulus = (parsecs) => 5 * Math.log10(parsecs) - 5;

function tooltip(modulus) {
  return () => {
    const point = hoveredPoint();
    if (!point) return '';
    const { band, mjd, mag, err, source, isLimit } = point;
    const lines = [
      `${band}  ${isLimit ? 'limit > ' : ''}${plain(mag)}${err ? ` ± ${plain(err)}` : ''} mag`,
      `MJD ${mjd.toFixed(5)}`,
      utc(mjdToMillis(mjd)),
    ];
    if (modulus !== null) lines.push(`absolute ${isLimit ? '> ' : ''}${(mag - modulus).toFixed(3).replace('-', MINUS)} mag`);
    if (source) lines.push(source);
    return lines.join('\n');
  };
}

function radiusFor(count) {
  if (count > 20_000) return 1.6;
  if (count > 3000) return 2.4;
  return count > 300 ? 3.2 : 4;
}

function seriesOf(band, style, radius, echarts, ranges) {
  const { color, symbol } = style;
  const series = [];
  if (band.detections.length) {
    series.push(markSeries(echarts, band.band, band.detections, {
      color, symbol, radius, cap: radius > 3 ? 2.5 : 0,
      mark: { fill: color, stroke: null },
      bar: { stroke: color, lineWidth: 1, opacity: radius < 2 ? 0.35 : 0.7, fill: null },
    }, ranges));
  }
  if (band.limits.length) {
    series.push(markSeries(echarts, `${band.band} limit`, band.limits, {
      color, symbol: 'limit', radius, cap: 0,
      mark: { fill: 'transparent', stroke: color, lineWidth: radius < 2 ? 0.8 : 1.3, opacity: 0.5 },
    }, ranges));
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

function option(data, look, echarts, width) {
  const bands = data.bands.map(pointsOf);
  const points = allPoints(data);
  const modulus = data.distancePc > 0 ? distanceModulus(data.distancePc) : null;
  const ranges = {
    x: padded(extent(points.map(({ mjd }) => mjd)), 0.01),
    y: padded(extent(points.flatMap(({ mag, err }) => [mag - (err ?? 0), mag + (err ?? 0)]))),
  };
  const styles = bandStyles(bands.map(({ band }) => band), look.dark);
  const magnitude = (name, shift, more) => look.axis({
    type: 'value', inverse: true, min: ranges.y[0] - shift, max: ranges.y[1] - shift, name, ...more,
  });
  const yAxis = [magnitude('Apparent magnitude', 0, { nameGap: 44 })];
  if (modulus !== null) {
    yAxis.push(magnitude('Absolute magnitude', modulus, { nameGap: 44, position: 'right', splitLine: { show: false } }));
  }
  const narrow = width < 500;
  const xAxis = look.axis({ type: 'value', min: ranges.x[0], max: ranges.x[1], name: 'MJD', nameGap: 30, splitNumber: narrow ? 3 : 6 });
  xAxis.axisLabel.formatter = (value) => plain(value);
  return {
    ...look.base,
    grid: { ...look.base.grid, right: modulus === null ? 24 : 64 },
    legend: { ...look.base.legend, data: legendOf(bands, styles) },
    tooltip: { ...look.base.tooltip, trigger: 'item', formatter: tooltip(modulus) },
    dataZoom: [look.zoom({ xAxisIndex: 0 }), look.zoom({ yAxisIndex: yAxis.map((_, index) => index) })],
    xAxis,
    yAxis,
    series: bands.flatMap((band, index) => seriesOf(band, styles[index], radiusFor(points.length), echarts, ranges)),
  };
}

function table(data) {
  const points = allPoints(data).sort((a, b) => a.mjd - b.mjd);
  return {
    columns: ['MJD', 'UTC', 'Band', 'Magnitude', 'Error', 'Source'],
    total: points.length,
    rows: points.slice(0, 200).map(({ mjd, band, mag, err, source, isLimit }) => [
      mjd.toFixed(5), utc(mjdToMillis(mjd)), band, (isLimit ? '> ' : '') + plain(mag), err ?? '', source,
    ]),
  };
}

export default {
  label: 'Light curve',
  emptyText: 'No photometry yet.',
  isEmpty: (data) => data.bands.every(({ detections, limits }) => !detections?.length && !limits?.length),
  option,
  table,
};
