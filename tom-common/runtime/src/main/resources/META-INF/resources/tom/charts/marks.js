// Many marks in few canvas paths. A block of a thousand points with their error bars is one item of a custom series;
// ECharts' own symbols, one object per point, take seconds for 100,000 points and cannot show open shapes in bulk.
import { SYMBOLS } from './bands.js';

const BLOCK = 1000;

// The point under the pointer, found while ECharts looks for what is hovered; tooltips read it.
const hovered = { points: null, index: -1 };
export const hoveredPoint = () => (hovered.points ? hovered.points[hovered.index] : null);

function buildMarks(path, { at, radius, symbol }) {
  const corners = SYMBOLS[symbol];
  for (let i = 0; i < at.length; i += 3) {
    const [x, y] = [at[i], at[i + 1]];
    if (!corners) {
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
      continue;
    }
    path.moveTo(x + corners[0][0] * radius, y + corners[0][1] * radius);
    for (let c = 1; c < corners.length; c++) path.lineTo(x + corners[c][0] * radius, y + corners[c][1] * radius);
    path.closePath();
  }
}

function buildBars(path, { bars, cap }) {
  for (let i = 0; i < bars.length; i += 3) {
    const [x, top, bottom] = [bars[i], bars[i + 1], bars[i + 2]];
    path.moveTo(x, top);
    path.lineTo(x, bottom);
    if (!cap) continue;
    path.moveTo(x - cap, top);
    path.lineTo(x + cap, top);
    path.moveTo(x - cap, bottom);
    path.lineTo(x + cap, bottom);
  }
}

function contain(x, y) {
  const { at, radius, points } = this.shape;
  let reach = (radius + 3) ** 2;
  let found = -1;
  for (let i = 0; i < at.length; i += 3) {
    const distance = (at[i] - x) ** 2 + (at[i + 1] - y) ** 2;
    if (distance < reach) {
      reach = distance;
      found = at[i + 2];
    }
  }
  if (found < 0) return false;
  hovered.points = points;
  hovered.index = found;
  return true;
}

let registered = false;

function register(echarts) {
  if (registered) return;
  registered = true;
  const { graphic } = echarts;
  graphic.registerShape('tomMarks', graphic.extendShape({
    type: 'tomMarks', shape: { at: [], radius: 3, symbol: 'circle', points: [] }, buildPath: buildMarks, contain,
  }));
  graphic.registerShape('tomBars', graphic.extendShape({
    type: 'tomBars', shape: { bars: [], cap: 0 }, buildPath: buildBars,
  }));
}

// Axes are linear: two corners give the scale, far cheaper than asking ECharts for every point.
function scaleOf(api, [x0, x1], [y0, y1]) {
  const [left, top] = api.coord([x0, y0]);
  const [right, bottom] = api.coord([x1, y1]);
  const [sx, sy] = [(right - left) / (x1 - x0), (bottom - top) / (y1 - y0)];
  return { x: (value) => left + (value - x0) * sx, y: (value) => top + (value - y0) * sy };
}

function renderBlock(style, points, start, ranges) {
  return (params, api) => {
    const scale = scaleOf(api, ranges.x, ranges.y);
    const view = params.coordSys;
    const at = [];
    const bars = [];
    for (let i = start; i < Math.min(start + BLOCK, points.length); i++) {
      const { mjd, mag, err } = points[i];
      const x = scale.x(mjd);
      if (x < view.x - 10 || x > view.x + view.width + 10) continue;
      at.push(x, scale.y(mag), i);
      if (err) bars.push(x, scale.y(mag - err), scale.y(mag + err));
    }
    const children = [{
      type: 'tomMarks', z2: 2, shape: { at, radius: style.radius, symbol: style.symbol, points }, style: style.mark,
    }];
    if (bars.length) {
      children.push({ type: 'tomBars', z2: 1, silent: true, shape: { bars, cap: style.cap }, style: style.bar });
    }
    return { type: 'group', children };
  };
}

/**
 * A series of marks. `points` are `{mjd, mag, err?}` objects, `style` is `{symbol, radius, cap, mark, bar}`,
 * `ranges` any two different values on each axis.
 */
export function markSeries(echarts, name, points, style, ranges) {
  register(echarts);
  const starts = Array.from({ length: Math.ceil(points.length / BLOCK) }, (_, index) => index * BLOCK);
  const render = starts.map((start) => renderBlock(style, points, start, ranges));
  return {
    type: 'custom',
    name,
    clip: true,
    dimensions: ['mjd', 'mag'],
    data: starts.map((start) => [points[start].mjd, points[start].mag]),
    renderItem: (params, api) => render[params.dataIndex](params, api),
    itemStyle: { color: style.color },
    emphasis: { disabled: true },
  };
}
