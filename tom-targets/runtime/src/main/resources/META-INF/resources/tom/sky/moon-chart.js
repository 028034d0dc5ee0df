// Distance of the Moon from the target and its lit part. Data: {points: [[millis, degrees, fraction]]}.
import { extent, utc } from '/tom/charts/look.js';

function option(data, look) {
  const [start, end] = extent(data.points.map(([millis]) => millis));
  const axis = (more) => {
    const made = look.axis({ type: 'value', nameGap: 40, ...more });
    Object.assign(made.axisLabel, { showMinLabel: true, showMaxLabel: true });
    return made;
  };
  return {
    ...look.base,
    useUTC: true,
    grid: { ...look.base.grid, right: 64 },
    legend: look.lineLegend,
    tooltip: {
      ...look.base.tooltip,
      trigger: 'axis',
      formatter: ([{ value, dataIndex }]) => {
        const [, degrees, lit] = data.points[dataIndex];
        return `${utc(value[0])}\nMoon ${degrees.toFixed(1)}° away\nlit ${(100 * lit).toFixed(0)} %`;
      },
    },
    xAxis: look.axis({ type: 'time', min: start, max: end, name: 'UTC', nameGap: 36, splitNumber: look.narrow ? 3 : 8 }),
    yAxis: [
      axis({ name: 'Distance (°)', min: 0, max: 180, interval: 45 }),
      axis({ name: 'Lit', min: 0, max: 1, interval: 0.25, splitLine: { show: false } }),
    ],
    series: [
      look.line(0, { name: 'Distance', data: data.points.map(([millis, degrees]) => [millis, degrees]) }, 2),
      look.line(1, { name: 'Lit part', yAxisIndex: 1, data: data.points.map(([millis, , lit]) => [millis, lit]) }, 2),
    ],
  };
}

export default {
  label: 'Moon',
  emptyText: 'Nothing to draw for this time.',
  isEmpty: (data) => data.points.length === 0,
  option,
  table: (data) => ({
    columns: ['Time', 'Distance (°)', 'Lit'],
    total: data.points.length,
    rows: data.points.map(([millis, degrees, lit]) => [utc(millis), degrees.toFixed(1), lit.toFixed(3)]).values(),
  }),
};
