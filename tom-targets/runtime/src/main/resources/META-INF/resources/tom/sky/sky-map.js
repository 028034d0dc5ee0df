// <div data-tom-sky-map>: the whole sky with the targets of a filter. With data-follow it follows the filters of the page's
// address as a list changes them. After drawing, the element has data-tom-frame-ms and the event tom:sky-drawn.
import { Cloud, pixel } from './cloud.js';
import { drawBodies, drawGround, positionAt } from './ground.js';
import { Problem, readPoints } from './points.js';
import { wrap } from './projection.js';

const MOST_ZOOM = 60;
const REACH = 9;
const TIP_MILLIS = 120;
const maps = new WeakMap();

const number = (value) => value.toLocaleString('en');

function colors() {
  const css = getComputedStyle(document.documentElement);
  const value = (name) => css.getPropertyValue(`--tom-${name}`).trim();
  const dark = document.documentElement.dataset.bsTheme === 'dark';
  return {
    sphere: dark ? '#0b111b' : '#fbfcfe',
    grid: value('chart-grid'),
    rule: value('chart-line'),
    ink: value('chart-ink'),
    font: value('font'),
    ecliptic: dark ? '#e3d368' : '#8a6d00',
    plane: dark ? '#b8a3f0' : '#6a4fb3',
    points: [pixel(dark ? '#6cb6f5' : '#0067a5'), pixel(dark ? '#f2a65a' : '#b85000')],
    mark: value('accent'),
    sun: '#f6c431',
    sunRim: dark ? '#fff3c4' : '#8a6d00',
    moonDark: dark ? '#2b3442' : '#5f6b7a',
    moonLit: '#f4f1e6',
    moonRim: dark ? '#98a6ba' : '#38455a',
  };
}

function sexagesimal(ra, dec) {
  const seconds = Math.round(ra * 240) % 86_400;
  const arc = Math.round(Math.abs(dec) * 60);
  const two = (value) => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}h${two((seconds / 60) % 60)}m ${dec < 0 ? '−' : '+'}${two(arc / 60)}°${two(arc % 60)}′`;
}

class SkyMap {
  constructor(root) {
    this.root = root;
    this.stage = root.querySelector('[data-sky-stage]');
    this.tip = root.querySelector('[data-sky-tip]');
    this.status = root.querySelector('[data-sky-status]');
    this.layers = {};
    for (const canvas of root.querySelectorAll('canvas')) {
      this.layers[canvas.dataset.skyLayer] = canvas.getContext('2d');
    }
    this.view = { centre: 0, zoom: 1, panX: 0, panY: 0 };
    this.names = new Map();
    this.colors = colors();
    this.listen();
  }

  listen() {
    const { root, stage } = this;
    root.querySelectorAll('[data-sky]').forEach((input) => input.addEventListener('change', () => this.changed(input)));
    root.querySelectorAll('[data-sky-do]').forEach((button) => button.addEventListener('click', () => this.act(button.dataset.skyDo)));
    stage.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    stage.addEventListener('pointerdown', (event) => this.press(event));
    stage.addEventListener('pointermove', (event) => this.move(event));
    stage.addEventListener('pointerup', (event) => this.release(event));
    stage.addEventListener('pointercancel', () => this.letGo());
    stage.addEventListener('pointerleave', () => this.hover(null));
    stage.addEventListener('keydown', (event) => this.key(event));
    new ResizeObserver(() => this.resized()).observe(stage);
    new MutationObserver(() => {
      this.colors = colors();
      this.redraw();
    }).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
    if (root.dataset.follow !== undefined) {
      for (const event of ['htmx:pushedIntoHistory', 'htmx:afterSettle', 'htmx:historyRestore']) {
        document.body.addEventListener(event, () => this.follow());
      }
      window.addEventListener('popstate', () => this.follow());
    }
  }

  get shown() {
    const input = (name) => this.root.querySelector(`[data-sky="${name}"]`);
    return {
      projection: input('projection').value,
      frame: input('frame').value,
      ecliptic: input('ecliptic').checked,
      galactic: input('plane').checked,
    };
  }

  follow() {
    if (!this.root.isConnected || this.query === undefined || this.query === location.search) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.load(), 100);
  }

  // The map is loaded when it is first seen: in a closed <details> it has no size.
  resized() {
    const { clientWidth } = this.stage;
    if (clientWidth === 0) return;
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.ratio = ratio;
    for (const { canvas } of Object.values(this.layers)) {
      canvas.width = Math.round(clientWidth * ratio);
      canvas.height = Math.round(this.stage.clientHeight * ratio);
    }
    if (this.query === undefined) this.load();
    else this.redraw();
  }

  async load() {
    this.query = location.search;
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    this.status.textContent = 'Loading…';
    try {
      const [points, bodies] = await Promise.all([
        readPoints(this.query, request.signal),
        fetch('/targets/sky/bodies.json', { signal: request.signal }).then((answer) => answer.json()),
      ]);
      if (request.signal.aborted) return;
      this.cloud = new Cloud(points);
      this.bodies = bodies;
      this.tell();
      this.redraw();
    } catch (failure) {
      if (request.signal.aborted) return;
      this.cloud = undefined;
      this.redraw();
      this.status.textContent = failure instanceof Problem ? failure.message : 'The map could not be loaded.';
    }
  }

  tell() {
    const { points } = this.cloud;
    const noun = points.size === 1 ? 'target' : 'targets';
    const moving = points.moving.reduce((sum, each) => sum + each, 0);
    const parts = [points.thinned
      ? `${number(points.size)} of more targets, evenly by age: narrow the filter to see all.`
      : `${number(points.size)} ${noun} with a position${moving ? `, ${number(moving)} of them moving (orange)` : ''}.`];
    parts.push(`The Moon is lit ${Math.round(100 * this.bodies.illumination)} %.`);
    this.status.textContent = parts.join(' ');
  }

  get place() {
    const { width, height } = this.layers.ground.canvas;
    const scale = (width / 2 - 22 * this.ratio) * this.view.zoom;
    return {
      ...this.view,
      ...this.shown,
      ratio: this.ratio,
      scale,
      left: width / 2 + this.view.panX * scale,
      top: height / 2 + this.view.panY * scale,
    };
  }

  redraw() {
    if (this.drawing || this.stage.clientWidth === 0) return;
    this.drawing = requestAnimationFrame(() => {
      this.drawing = undefined;
      this.draw();
    });
  }

  draw() {
    const began = performance.now();
    const view = this.place;
    drawGround(this.layers.ground, view, this.colors, { ecliptic: view.ecliptic, galactic: view.galactic });
    if (this.cloud) {
      this.cloud.prepare(view.frame, view.projection);
      this.cloud.place(view.centre);
      this.cloud.paint(this.layers.points, view, this.colors.points);
    } else {
      this.layers.points.clearRect(0, 0, this.layers.points.canvas.width, this.layers.points.canvas.height);
    }
    this.drawMarks(view);
    const milliseconds = performance.now() - began;
    this.root.dataset.tomFrameMs = milliseconds.toFixed(1);
    this.root.dataset.tomPoints = this.cloud?.points.size ?? 0;
    this.root.dispatchEvent(new CustomEvent('tom:sky-drawn', { bubbles: true, detail: { milliseconds } }));
  }

  drawMarks(view) {
    const context = this.layers.marks;
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    this.spots = this.bodies ? drawBodies(context, view, this.colors, this.bodies) : [];
    if (!this.cloud || this.over === undefined || this.over < 0) return;
    context.beginPath();
    context.arc(view.left + this.cloud.x[this.over] * view.scale, view.top - this.cloud.y[this.over] * view.scale, 7 * view.ratio, 0, 2 * Math.PI);
    context.strokeStyle = this.colors.mark;
    context.lineWidth = 2 * view.ratio;
    context.stroke();
  }

  changed(input) {
    if (input.dataset.sky === 'frame') this.view.centre = 0;
    this.redraw();
  }

  act(what) {
    if (what === 'in') this.zoomBy(1.6);
    if (what === 'out') this.zoomBy(1 / 1.6);
    if (what === 'reset') this.reset();
    if (what === 'save') this.save();
  }

  reset() {
    Object.assign(this.view, { centre: 0, zoom: 1, panX: 0, panY: 0 });
    this.stage.classList.remove('is-zoomed');
    this.redraw();
  }

  /** Zooms around a place in device pixels, the middle when none is given. */
  zoomBy(factor, x, y) {
    const { width, height } = this.layers.ground.canvas;
    const before = this.place;
    const [px, py] = [x ?? width / 2, y ?? height / 2];
    const [mapX, mapY] = [(px - before.left) / before.scale, (py - before.top) / before.scale];
    this.view.zoom = Math.max(1, Math.min(MOST_ZOOM, this.view.zoom * factor));
    const scale = (width / 2 - 22 * this.ratio) * this.view.zoom;
    this.view.panX = (px - mapX * scale - width / 2) / scale;
    this.view.panY = (py - mapY * scale - height / 2) / scale;
    this.keepInside();
    this.redraw();
  }

  keepInside() {
    const least = 1 - 1 / this.view.zoom;
    const bound = (value, most) => Math.max(-most, Math.min(most, value));
    this.view.panX = bound(this.view.panX, least);
    this.view.panY = bound(this.view.panY, least / 2);
    this.stage.classList.toggle('is-zoomed', this.view.zoom > 1);
  }

  /** Moves the map by device pixels: the whole sky turns, a part of it is pushed. */
  pushBy(dx, dy) {
    const { scale } = this.place;
    if (this.view.zoom === 1) {
      this.view.centre = wrap(this.view.centre + (dx / scale) * Math.PI);
    } else {
      this.view.panX += dx / scale;
      this.view.panY += dy / scale;
      this.keepInside();
    }
    this.redraw();
  }

  at(event) {
    const box = this.stage.getBoundingClientRect();
    return [(event.clientX - box.left) * this.ratio, (event.clientY - box.top) * this.ratio];
  }

  // Without Ctrl the wheel scrolls the page until the map has been touched.
  wheel(event) {
    if (!event.ctrlKey && document.activeElement !== this.stage) return;
    event.preventDefault();
    this.zoomBy(Math.exp(-event.deltaY / 400), ...this.at(event));
  }

  press(event) {
    this.stage.focus({ preventScroll: true });
    this.pressed = this.at(event);
    this.moved = 0;
    this.stage.setPointerCapture(event.pointerId);
  }

  move(event) {
    const [x, y] = this.at(event);
    if (!this.pressed) {
      this.hover([x, y]);
      return;
    }
    const [dx, dy] = [x - this.pressed[0], y - this.pressed[1]];
    this.moved += Math.abs(dx) + Math.abs(dy);
    if (this.moved < 4 * this.ratio) return;
    this.stage.classList.add('is-dragging');
    this.hover(null);
    this.pressed = [x, y];
    this.pushBy(dx, dy);
  }

  release(event) {
    const clicked = this.pressed && this.moved < 4 * this.ratio;
    this.letGo();
    if (clicked) this.click(this.at(event));
  }

  letGo() {
    this.pressed = undefined;
    this.stage.classList.remove('is-dragging');
  }

  click([x, y]) {
    const index = this.cloud?.nearest(x, y, this.place, REACH * this.ratio) ?? -1;
    if (index >= 0) location.assign(`/targets/${this.cloud.points.ids[index]}/`);
  }

  hover(where) {
    const view = this.place;
    const index = where && this.cloud ? this.cloud.nearest(...where, view, REACH * this.ratio) : -1;
    this.stage.classList.toggle('is-over', index >= 0);
    if (index !== this.over) {
      this.over = index;
      this.drawMarks(view);
    }
    clearTimeout(this.telling);
    if (!where) this.tip.hidden = true;
    else if (index >= 0) this.telling = setTimeout(() => this.tellPoint(index, where), TIP_MILLIS);
    else this.tellPlace(where, view);
  }

  tellPlace(where, view) {
    const spot = this.spots?.find(({ x, y, radius }) => Math.hypot(x - where[0], y - where[1]) < radius);
    const position = positionAt(...where, view);
    if (spot?.name === 'sun') this.showTip(where, `Sun\n${sexagesimal(...this.bodies.sun)}`);
    else if (spot) this.showTip(where, `Moon, lit ${(100 * this.bodies.illumination).toFixed(0)} %\n${sexagesimal(...this.bodies.moon)}`);
    else if (position) this.showTip(where, sexagesimal(...position));
    else this.tip.hidden = true;
  }

  async tellPoint(index, where) {
    const id = this.cloud.points.ids[index];
    try {
      if (!this.names.has(id)) {
        const answer = await fetch(`/targets/${id}/point.json`, { headers: { Accept: 'application/json' } });
        if (!answer.ok) return;
        this.names.set(id, await answer.json());
      }
      if (this.over !== index) return;
      const { name, type, position, constellation } = this.names.get(id);
      this.showTip(where, `${name}\n${position}\n${type}, ${constellation}`);
    } catch {
      // the name is a courtesy
    }
  }

  showTip([x, y], text) {
    const { tip, stage } = this;
    tip.textContent = text;
    tip.hidden = false;
    const left = Math.min(x / this.ratio + 12, stage.clientWidth - tip.offsetWidth - 4);
    const below = y / this.ratio + 14;
    const top = below + tip.offsetHeight > stage.clientHeight ? y / this.ratio - tip.offsetHeight - 10 : below;
    tip.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }

  key(event) {
    const step = 40 * this.ratio;
    const moves = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (moves[event.key]) this.pushBy(...moves[event.key]);
    else if (event.key === '+' || event.key === '=') this.zoomBy(1.6);
    else if (event.key === '-') this.zoomBy(1 / 1.6);
    else if (event.key === '0') this.reset();
    else return;
    event.preventDefault();
  }

  save() {
    const { canvas } = this.layers.ground;
    const whole = document.createElement('canvas');
    [whole.width, whole.height] = [canvas.width, canvas.height];
    const context = whole.getContext('2d');
    context.fillStyle = getComputedStyle(this.stage).backgroundColor;
    context.fillRect(0, 0, whole.width, whole.height);
    for (const layer of ['ground', 'points', 'marks']) context.drawImage(this.layers[layer].canvas, 0, 0);
    const link = document.createElement('a');
    link.download = 'sky.png';
    link.href = whole.toDataURL('image/png');
    link.click();
  }
}

function scan(root) {
  for (const element of root.querySelectorAll('[data-tom-sky-map]')) {
    if (!maps.has(element)) maps.set(element, new SkyMap(element));
  }
}

scan(document);
document.addEventListener('htmx:load', (event) => scan(event.target));
