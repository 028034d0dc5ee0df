// Life of a chart: found on the page, loaded when first visible, drawn, redrawn with the theme, resized, disposed.
import { parts } from './figure.js';
import { hasFinger, look } from './look.js';

const kinds = new Map([
  ['light-curve', () => import('./light-curve.js')],
  ['spectrum', () => import('./spectrum.js')],
  ['airmass', () => import('./airmass.js')],
]);
const charts = new Map();
let echarts;

/** Adds a kind of chart: `loader` answers a promise of a module shaped like `spectrum.js`. */
export function registerChart(kind, loader) {
  kinds.set(kind, loader);
  scan(document);
}

function library() {
  echarts ??= import(document.querySelector('meta[name="tom-echarts"]').content).catch((failure) => {
    echarts = undefined;
    throw failure;
  });
  return echarts;
}

class Problem extends Error {}

async function readData(figure, signal) {
  const { src } = figure.dataset;
  if (!src) return JSON.parse(figure.querySelector(':scope > script[type="application/json"]').textContent);
  const response = await fetch(src, { signal, headers: { Accept: 'application/json' } });
  if (response.status === 401 || response.redirected) throw new Problem('Please sign in again to see these data.');
  if (response.status === 403 || response.status === 404) {
    throw new Problem('These data are not there, or you may not see them.');
  }
  if (!response.ok) throw new Problem(`The server could not send these data (${response.status}).`);
  return response.json();
}

class Chart {
  constructor(figure) {
    this.figure = figure;
    this.parts = parts(figure);
    this.sizes = new ResizeObserver(() => this.onSize());
    this.sizes.observe(this.parts.plot);
    figure.addEventListener('tom:reload', () => this.started && this.load());
  }

  // A chart in a closed tab has no size: it is loaded when it gets one.
  onSize() {
    if (!this.figure.isConnected) return this.dispose();
    if (this.parts.plot.clientWidth === 0) return undefined;
    if (!this.started) return this.load();
    return this.fit();
  }

  fit() {
    const { clientWidth, clientHeight } = this.parts.plot;
    if (!this.canvas || (clientWidth === this.canvas.getWidth() && clientHeight === this.canvas.getHeight())) return;
    this.restyle({ lazyUpdate: true });
    this.canvas.resize();
  }

  async load() {
    this.started = true;
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    this.parts.loading();
    try {
      const loader = kinds.get(this.figure.dataset.tomChart);
      const [data, kind, lib] = await Promise.all([readData(this.figure, request.signal), loader(), library()]);
      if (request.signal.aborted) return;
      this.data = data;
      this.kind = kind.default;
      this.lib = lib;
      if (this.kind.isEmpty(data)) this.showEmpty();
      else this.draw();
    } catch (failure) {
      if (request.signal.aborted) return;
      if (!(failure instanceof Problem)) console.warn('Chart', this.figure, failure);
      this.clear();
      const text = failure instanceof Problem ? failure.message : 'The plot could not be loaded.';
      this.parts.failed(text, () => this.load());
    }
  }

  showEmpty() {
    this.clear();
    this.parts.empty(this.figure.dataset.empty ?? this.kind.emptyText);
  }

  draw() {
    const began = performance.now();
    this.parts.ready(this.figure.dataset.label ?? this.kind.label, () => this.kind.table(this.data));
    const option = this.option();
    this.canvas ??= this.prepare(option);
    this.canvas.on('finished', () => {
      this.canvas.off('finished');
      this.parts.drawn(Math.round(performance.now() - began));
    });
    this.canvas.setOption(option, { replaceMerge: ['series'] });
  }

  prepare(option) {
    const canvas = this.lib.init(this.parts.canvas, null, { renderer: 'canvas' });
    const hideTip = () => canvas.dispatchAction({ type: 'hideTip' });
    // What the tooltip tells of moves away.
    canvas.on('datazoom', hideTip);
    canvas.getZr().on('mousedown', hideTip);
    canvas.getZr().on('dblclick', () => this.resetZoom());
    if (hasFinger()) return canvas;
    // Dragging selects the part to enlarge, without a first click on the tool. Switched on while there is nothing to
    // see, because it repaints everything.
    canvas.setOption({ ...option, series: [] });
    canvas.dispatchAction({ type: 'takeGlobalCursor', key: 'dataZoomSelect', dataZoomSelectActive: true });
    return canvas;
  }

  option() {
    const name = this.figure.dataset.label ?? this.kind.label;
    return this.kind.option(this.data, look(name, this.parts.plot.clientWidth, () => this.resetZoom()), this.lib);
  }

  resetZoom() {
    this.canvas.dispatchAction({ type: 'dataZoom', start: 0, end: 100 });
  }

  restyle(how) {
    this.canvas?.setOption(this.option(), how);
  }

  clear() {
    this.canvas?.dispose();
    this.canvas = undefined;
  }

  dispose() {
    this.request?.abort();
    this.sizes.disconnect();
    this.clear();
    charts.delete(this.figure);
  }
}

/** Takes up the charts of a part of the page; those already taken up stay as they are. */
export function scan(root) {
  const found = [...root.querySelectorAll('[data-tom-chart]')];
  if (root.matches?.('[data-tom-chart]')) found.unshift(root);
  for (const figure of found) {
    if (!charts.has(figure) && kinds.has(figure.dataset.tomChart)) charts.set(figure, new Chart(figure));
  }
}

function sweep() {
  for (const [figure, chart] of charts) if (!figure.isConnected) chart.dispose();
}

export function initCharts() {
  scan(document);
  document.addEventListener('htmx:load', (event) => {
    sweep();
    scan(event.target);
  });
  document.addEventListener('htmx:historyRestore', () => {
    sweep();
    scan(document);
  });
  document.addEventListener('htmx:afterSwap', sweep);
  new MutationObserver(() => charts.forEach((chart) => chart.restyle()))
    .observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
}
