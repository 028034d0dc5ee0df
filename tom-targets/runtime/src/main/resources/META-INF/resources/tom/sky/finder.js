// <div data-tom-finder="/targets/5/finder.json">: a finder chart, north up, east left, tangential projection.
// With an image survey by configuration its picture lies underneath.
import { radians } from './projection.js';

const SIZE = 600;
const charts = new WeakSet();
const SCALES = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000];

/** Tangential projection around a centre, in minutes of arc: [towards east, towards north]; null behind. */
export function tangent([ra0, dec0], ra, dec) {
  const [l, d, d0] = [radians(ra - ra0), radians(dec), radians(dec0)];
  const below = Math.sin(d0) * Math.sin(d) + Math.cos(d0) * Math.cos(d) * Math.cos(l);
  if (below <= 0) return null;
  const minutes = (60 * 180) / Math.PI;
  return [
    (minutes * Math.cos(d) * Math.sin(l)) / below,
    (minutes * (Math.cos(d0) * Math.sin(d) - Math.sin(d0) * Math.cos(d) * Math.cos(l))) / below,
  ];
}

const named = (seconds) => (seconds < 60 ? `${seconds}″` : seconds < 3600 ? `${seconds / 60}′` : `${seconds / 3600}°`);

class Finder {
  constructor(root) {
    this.root = root;
    this.canvas = root.querySelector('canvas');
    this.status = root.querySelector('[data-finder-status]');
    this.canvas.width = SIZE * 2;
    this.canvas.height = SIZE * 2;
    root.querySelector('[data-finder="fov"]').addEventListener('change', () => this.load());
    for (const name of ['names', 'survey']) {
      root.querySelector(`[data-finder="${name}"]`)?.addEventListener('change', () => this.draw());
    }
    root.querySelector('[data-finder-do="save"]').addEventListener('click', () => this.save());
    this.canvas.addEventListener('click', (event) => this.click(event));
    new MutationObserver(() => this.draw()).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
    // loaded when first seen: in a closed tab it has no size
    const sizes = new ResizeObserver(() => {
      if (this.canvas.clientWidth === 0) return;
      sizes.disconnect();
      this.load();
    });
    sizes.observe(this.canvas);
  }

  on(name) {
    return this.root.querySelector(`[data-finder="${name}"]`)?.checked ?? false;
  }

  async load() {
    const fov = this.root.querySelector('[data-finder="fov"]').value;
    this.asked = fov;
    this.status.textContent = 'Loading…';
    try {
      const answer = await fetch(`${this.root.dataset.tomFinder}?fov=${fov}`, { headers: { Accept: 'application/json' } });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const chart = await answer.json();
      if (this.asked !== fov) return;
      this.chart = chart;
      this.image = undefined;
      this.tell();
      this.draw();
    } catch {
      this.status.textContent = 'The chart could not be loaded.';
    }
  }

  tell() {
    const { neighbours, more } = this.chart;
    const many = neighbours.length === 1 ? '1 other target' : `${more ? 'The newest ' : ''}${neighbours.length || 'No'} other targets`;
    this.status.textContent = `${many} of yours in this field. North is up, east is left.${this.chart.track ? ' The line is its way from 12 hours ago to 12 hours ahead.' : ''}`;
  }

  loadSurvey() {
    if (this.image || !this.chart.survey) return;
    const image = new Image();
    // without this the saved picture would be refused
    image.crossOrigin = 'anonymous';
    image.onload = () => this.draw();
    image.onerror = () => {
      this.status.textContent = 'The image survey does not answer.';
    };
    image.src = this.chart.survey;
    this.image = image;
  }

  colors(onImage) {
    const css = getComputedStyle(document.documentElement);
    const value = (name) => css.getPropertyValue(`--tom-${name}`).trim();
    const dark = document.documentElement.dataset.bsTheme === 'dark';
    return {
      sky: dark ? '#0b111b' : '#fff',
      ink: onImage ? '#fff' : value('ink'),
      grid: onImage ? 'rgba(255,255,255,.25)' : value('chart-grid'),
      target: onImage ? '#ff6b6b' : value('bad'),
      other: onImage ? '#7cc4ff' : dark ? '#6cb6f5' : '#0067a5',
      font: value('font'),
    };
  }

  /** From minutes of arc to pixels. */
  at([east, north]) {
    const scale = (2 * SIZE) / this.chart.fov;
    return [SIZE - east * scale, SIZE - north * scale];
  }

  draw() {
    if (!this.chart) return;
    const context = this.canvas.getContext('2d');
    if (this.on('survey')) this.loadSurvey();
    const onImage = this.on('survey') && this.image?.complete && this.image.naturalWidth > 0;
    const colors = this.colors(onImage);
    context.fillStyle = colors.sky;
    context.fillRect(0, 0, 2 * SIZE, 2 * SIZE);
    if (onImage) context.drawImage(this.image, 0, 0, 2 * SIZE, 2 * SIZE);
    // as large on a phone as on a wide page
    const pixels = Math.round((13 * 2 * SIZE) / Math.max(280, this.canvas.clientWidth));
    context.font = `${pixels}px ${colors.font}`;
    this.drawNet(context, colors);
    this.drawNeighbours(context, colors);
    if (this.chart.track) this.drawTrack(context, colors);
    this.drawTarget(context, colors);
    this.drawCompass(context, colors);
    this.drawScale(context, colors);
    this.root.dataset.tomDrawn = 'true';
  }

  drawNet(context, colors) {
    context.strokeStyle = colors.grid;
    context.lineWidth = 2;
    context.beginPath();
    for (let i = 1; i < 4; i++) {
      context.moveTo((i * SIZE) / 2, 0);
      context.lineTo((i * SIZE) / 2, 2 * SIZE);
      context.moveTo(0, (i * SIZE) / 2);
      context.lineTo(2 * SIZE, (i * SIZE) / 2);
    }
    context.stroke();
  }

  drawNeighbours(context, colors) {
    this.spots = [];
    context.strokeStyle = colors.other;
    context.fillStyle = colors.other;
    context.lineWidth = 3;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    for (const { id, name, ra, dec } of this.chart.neighbours) {
      const place = tangent(this.chart.centre, ra, dec);
      if (!place) continue;
      const [x, y] = this.at(place);
      if (x < 0 || y < 0 || x > 2 * SIZE || y > 2 * SIZE) continue;
      context.beginPath();
      context.arc(x, y, 10, 0, 2 * Math.PI);
      context.stroke();
      if (this.on('names')) context.fillText(name, x + 18, y);
      this.spots.push({ id, x, y });
    }
  }

  drawTrack(context, colors) {
    context.strokeStyle = colors.target;
    context.lineWidth = 3;
    context.beginPath();
    this.chart.track.forEach(([, ra, dec], index) => {
      const place = tangent(this.chart.centre, ra, dec);
      if (!place) return;
      const [x, y] = this.at(place);
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.stroke();
    context.fillStyle = colors.target;
    for (const [hour, ra, dec] of this.chart.track.filter(([h]) => h % 6 === 0)) {
      const place = tangent(this.chart.centre, ra, dec);
      if (!place) continue;
      const [x, y] = this.at(place);
      context.beginPath();
      context.arc(x, y, 6, 0, 2 * Math.PI);
      context.fill();
      if (hour !== 0) context.fillText(`${hour > 0 ? '+' : '−'}${Math.abs(hour)} h`, x + 14, y + 24);
    }
  }

  // cross hairs that leave the object itself free
  drawTarget(context, colors) {
    context.strokeStyle = colors.target;
    context.fillStyle = colors.target;
    context.lineWidth = 4;
    context.beginPath();
    for (const [dx, dy] of [[1, 0], [0, 1], [-1, 0], [0, -1]]) {
      context.moveTo(SIZE + dx * 22, SIZE + dy * 22);
      context.lineTo(SIZE + dx * 70, SIZE + dy * 70);
    }
    context.stroke();
    context.textAlign = 'left';
    if (this.on('names')) context.fillText(this.chart.name, SIZE + 30, SIZE - 36);
  }

  drawCompass(context, colors) {
    const [x, y, arm] = [2 * SIZE - 70, 2 * SIZE - 60, 2 * SIZE / 10];
    context.strokeStyle = colors.ink;
    context.fillStyle = colors.ink;
    context.lineWidth = 4;
    context.beginPath();
    context.moveTo(x - arm, y);
    context.lineTo(x, y);
    context.lineTo(x, y - arm);
    context.stroke();
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('N', x, y - arm - 20);
    context.fillText('E', x - arm - 20, y);
  }

  drawScale(context, colors) {
    const seconds = SCALES.filter((each) => each <= (this.chart.fov * 60) / 4).at(-1) ?? SCALES[0];
    const length = (seconds / 60 / this.chart.fov) * 2 * SIZE;
    const [x, y] = [50, 2 * SIZE - 60];
    context.strokeStyle = colors.ink;
    context.fillStyle = colors.ink;
    context.lineWidth = 4;
    context.beginPath();
    context.moveTo(x, y - 10);
    context.lineTo(x, y + 10);
    context.moveTo(x, y);
    context.lineTo(x + length, y);
    context.moveTo(x + length, y - 10);
    context.lineTo(x + length, y + 10);
    context.stroke();
    context.textAlign = 'center';
    context.fillText(named(seconds), x + length / 2, y - 26);
  }

  click(event) {
    const box = this.canvas.getBoundingClientRect();
    const scale = (2 * SIZE) / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const spot = this.spots?.find((each) => Math.hypot(each.x - x, each.y - y) < 24);
    if (spot) location.assign(`/targets/${spot.id}/`);
  }

  save() {
    const link = document.createElement('a');
    link.download = `${this.root.dataset.name.replace(/[^\p{L}\p{N}._+-]+/gu, '-')}.png`;
    link.href = this.canvas.toDataURL('image/png');
    link.click();
  }
}

function scan(root) {
  for (const element of root.querySelectorAll('[data-tom-finder]')) {
    if (charts.has(element)) continue;
    charts.add(element);
    new Finder(element);
  }
}

scan(document);
document.addEventListener('htmx:load', (event) => scan(event.target));
