// Many marks in few canvas calls. A block of a thousand points with their error bars is one item of a custom series:
// ECharts' own symbols, one object per point, take seconds for 100,000 points and have no open shapes in bulk.
import { SYMBOLS } from './bands.js';

const BLOCK = 1000;
/** Below this radius in pixels nobody can tell a symbol from a square, which is far cheaper. */
const DENSE = 2;

// The point under the pointer, found while ECharts looks for what is hovered; tooltips read it.
let hovered = null;

/** `{row, band, isLimit}` under the pointer, or null. */
export const hoveredPoint = () => hovered;

function radiusFor(count) {
  if (count > 20_000) return 1.5;
  if (count > 3000) return 2.4;
  return count > 300 ? 3.2 : 4;
}

function tracePolygon(path, corners, x, y, radius) {
  path.moveTo(x + corners[0][0] * radius, y + corners[0][1] * radius);
  for (let c = 1; c < corners.length; c++) path.lineTo(x + corners[c][0] * radius, y + corners[c][1] * radius);
  path.closePath();
}

// A shape holds its block as one object: of bare arrays ECharts makes a copy, number by number.
const shape = { block: null };

const marks = {
  type: 'tomMarks',
  shape,
  buildPath(path, { block }) {
    const { at, radius, symbol } = block;
    this.context = path.getContext();
    if (radius < DENSE) return;
    const corners = SYMBOLS[symbol];
    for (let i = 0; i < at.length; i += 3) {
      if (corners) {
        tracePolygon(path, corners, at[i], at[i + 1], radius);
      } else {
        path.moveTo(at[i] + radius, at[i + 1]);
        path.arc(at[i], at[i + 1], radius, 0, 2 * Math.PI);
      }
    }
  },
  // After the (empty) path is painted the canvas still has this block's colours: rectangles go straight to it.
  afterBrush() {
    const { at, radius } = this.shape.block;
    if (radius >= DENSE) return;
    this.context.beginPath();
    for (let i = 0; i < at.length; i += 3) this.context.rect(at[i] - radius, at[i + 1] - radius, 2 * radius, 2 * radius);
    this.context.fill();
  },
};

const bars = {
  type: 'tomBars',
  shape,
  buildPath(path) {
    this.context = path.getContext();
  },
  afterBrush() {
    const { bars: at, cap } = this.shape.block;
    const { context } = this;
    context.beginPath();
    for (let i = 0; i < at.length; i += 3) {
      const x = at[i];
      const top = at[i + 1];
      const bottom = at[i + 2];
      context.rect(x - 0.5, top, 1, bottom - top);
      if (!cap) continue;
      context.rect(x - cap, top - 0.5, 2 * cap, 1);
      context.rect(x - cap, bottom - 0.5, 2 * cap, 1);
    }
    context.fill();
  },
};

const hit = {
  type: 'tomHit',
  shape,
  buildPath() {},
  contain(x, y) {
    const { at, radius, pointAt } = this.shape.block;
    let reach = (radius + 3) ** 2;
    let found = -1;
    for (let i = 0; i < at.length; i += 3) {
      const distance = (at[i] - x) ** 2 + (at[i + 1] - y) ** 2;
      if (distance < reach) {
        reach = distance;
        found = at[i + 2];
      }
    }
    if (found >= 0) hovered = pointAt(found);
    return found >= 0;
  },
};

let registered = false;

function register({ graphic }) {
  if (registered) return;
  registered = true;
  // Measuring a shape the usual way would trace it without a canvas.
  const getBoundingRect = () => new graphic.BoundingRect(0, 0, 0, 0);
  for (const kind of [marks, bars, hit]) {
    graphic.registerShape(kind.type, graphic.extendShape({ ...kind, getBoundingRect }));
  }
}

// Axes are linear: two corners give the scale, far cheaper than asking ECharts for every point.
function scaleOf(api, [x0, x1], [y0, y1]) {
  const [left, top] = api.coord([x0, y0]);
  const [right, bottom] = api.coord([x1, y1]);
  const [sx, sy] = [(right - left) / (x1 - x0), (bottom - top) / (y1 - y0)];
  return { x: (value) => left + (value - x0) * sx, y: (value) => top + (value - y0) * sy, width: right - left };
}

function placeBlock(rows, start, { style, ranges, crowd, band, isLimit }, view, scale) {
  // Fewer points in view, larger symbols.
  const radius = Math.max(style.leastRadius ?? 0, radiusFor(crowd * Math.min(1, view.width / scale.width)));
  const end = Math.min(start + BLOCK, rows.length);
  const at = new Float64Array(3 * (end - start));
  const spans = new Float64Array(isLimit ? 0 : at.length);
  let [marked, spanned] = [0, 0];
  for (let i = start; i < end; i++) {
    const row = rows[i];
    const x = scale.x(row[0]);
    if (x < view.x - 10 || x > view.x + view.width + 10) continue;
    at[marked++] = x;
    at[marked++] = scale.y(row[1]);
    at[marked++] = i;
    if (isLimit || !row[2]) continue;
    spans[spanned++] = x;
    spans[spanned++] = scale.y(row[1] - row[2]);
    spans[spanned++] = scale.y(row[1] + row[2]);
  }
  return {
    at: at.subarray(0, marked),
    bars: spans.subarray(0, spanned),
    radius,
    cap: radius > 3 ? 2.5 : 0,
    symbol: style.symbol,
    pointAt: (index) => ({ row: rows[index], band, isLimit }),
  };
}

function renderBlock(rows, start, how, { coordSys }, api) {
  const block = placeBlock(rows, start, how, coordSys, scaleOf(api, how.ranges.x, how.ranges.y));
  const bar = { fill: how.style.color, opacity: block.radius < DENSE ? 0.35 : 0.7 };
  return {
    type: 'group',
    // Otherwise hovering would repaint every block.
    emphasisDisabled: true,
    children: [
      { type: 'tomBars', z2: 1, silent: true, shape: { block }, style: bar },
      { type: 'tomMarks', z2: 2, silent: true, shape: { block }, style: how.style.mark },
      { type: 'tomHit', z2: 3, invisible: true, shape: { block } },
    ],
  };
}

/**
 * A series of marks. `rows` are `[mjd, magnitude, error, …]`, for limits `[mjd, magnitude, …]`; `how` is `{band, isLimit,
 * style: {color, symbol, mark, leastRadius?}, ranges: {x, y}, crowd}`: any two different values on each axis, and the
 * number of points of the whole chart.
 */
export function markSeries(echarts, name, rows, how) {
  register(echarts);
  const starts = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, index) => index * BLOCK);
  return {
    type: 'custom',
    name,
    // On a canvas of its own, so that a tooltip does not repaint every point.
    zlevel: -1,
    clip: true,
    dimensions: ['mjd', 'mag'],
    data: starts.map((start) => rows[start].slice(0, 2)),
    renderItem: (params, api) => renderBlock(rows, starts[params.dataIndex], how, params, api),
    itemStyle: { color: how.style.color },
  };
}
