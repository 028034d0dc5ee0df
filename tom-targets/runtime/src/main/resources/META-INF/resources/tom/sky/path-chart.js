// Way of a moving target over the sky, right ascension growing to the left. Data: {points: [[millis, ra, dec]]}.
import { extent, padded, utc } from '/tom/charts/look.js';

const DAY = 86_400_000;
const day = (millis) => utc(millis).slice(5, 10);
const within = (ra) => ((ra % 360) + 360) % 360;

function option(data, look) {
  const ras = padded(extent(data.points.map(([, ra]) => ra)), 0.01);
  const decs = padded(extent(data.points.map(([, , dec]) => dec)), 0.01);
  const span = data.points.at(-1)[0] - data.points[0][0];
  const every = Math.max(1, Math.ceil(span / DAY / 8)) * DAY;
  let next = data.points[0][0];
  const marks = [];
  for (const [millis, ra, dec] of data.points) {
    if (millis < next) continue;
    marks.push({ value: [ra, dec, millis], label: { formatter: day(millis) } });
    next += every;
  }
  return {
    ...look.base,
    legend: { show: false },
    tooltip: {
      ...look.base.tooltip,
      trigger: 'item',
      formatter: ({ value }) => `${utc(value[2])}\nRA ${within(value[0]).toFixed(4)}°\nDec ${value[1].toFixed(4)}°`,
    },
    dataZoom: [look.zoom({ xAxisIndex: 0 }), look.zoom({ yAxisIndex: 0 })],
    xAxis: look.axis({ type: 'value', inverse: true, min: ras[0], max: ras[1], name: 'RA (°)', nameGap: 32 }, (ra) => within(ra).toFixed(2)),
    yAxis: look.axis({ type: 'value', min: decs[0], max: decs[1], name: 'Dec (°)', nameGap: 48 }, (dec) => dec.toFixed(2)),
    series: [
      look.line(0, { name: 'Way', data: data.points.map(([millis, ra, dec]) => [ra, dec, millis]) }, 2),
      {
        type: 'scatter',
        name: 'Days',
        data: marks,
        symbolSize: 8,
        itemStyle: { color: look.line(0, {}, 1).color },
        label: { show: true, position: 'top', color: look.ink },
        labelLayout: { hideOverlap: true },
      },
    ],
  };
}

export default {
  label: 'Way over the sky',
  emptyText: 'Nothing to draw for this time.',
  isEmpty: (data) => data.points.length === 0,
  option,
  table: (data) => ({
    columns: ['Time', 'RA (°)', 'Dec (°)'],
    total: data.points.length,
    rows: data.points.map(([millis, ra, dec]) => [utc(millis), within(ra).toFixed(5), dec.toFixed(5)]).values(),
  }),
};
