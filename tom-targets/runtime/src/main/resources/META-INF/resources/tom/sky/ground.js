// What stands behind and above the points: the sphere's outline, its net, great circles, the Sun and the Moon.
import { circle, frames, longitudeLatitude, projections, radians, toIcrs, turned, vector, wrap } from './projection.js';

/** From an ICRS vector to a place in device pixels. */
export function place(icrs, view) {
  const [longitude, latitude] = longitudeLatitude(turned(frames[view.frame], icrs));
  return placeOf(longitude, latitude, view);
}

function placeOf(longitude, latitude, view) {
  const { prepare, x, y } = projections[view.projection];
  const [a, b] = prepare(latitude);
  const turnedBy = wrap(longitude - view.centre);
  return [view.left + x(turnedBy, a, b) * view.scale, view.top - y(turnedBy, a, b) * view.scale];
}

function line(context, places, view) {
  context.beginPath();
  let before = null;
  for (const [x, y] of places) {
    // a line that leaves the map at one side goes on at the other
    if (before && Math.abs(x - before) < view.scale / 2) context.lineTo(x, y);
    else context.moveTo(x, y);
    before = x;
  }
  context.stroke();
}

const degrees = (from, to, step) => Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);

function net(context, view, colors) {
  context.strokeStyle = colors.grid;
  context.lineWidth = view.ratio;
  for (const latitude of [-60, -30, 0, 30, 60]) {
    // just inside the rim, where the longitude would jump
    line(context, degrees(-179.9, 179.9, 1.999).map((l) => placeOf(view.centre + radians(l), radians(latitude), view)), view);
  }
  for (const longitude of degrees(0, 330, 30)) {
    line(context, degrees(-90, 90, 2).map((l) => placeOf(radians(longitude), radians(l), view)), view);
  }
}

function labels(context, view, colors) {
  context.fillStyle = colors.ink;
  context.font = `${11 * view.ratio}px ${colors.font}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const longitude of degrees(0, 315, 45)) {
    if (Math.abs(wrap(radians(longitude) - view.centre)) > 3) continue;
    const [x, y] = placeOf(radians(longitude), 0, view);
    context.fillText(view.frame === 'equatorial' ? `${longitude / 15}h` : `${longitude}°`, x, y + 9 * view.ratio);
  }
  for (const latitude of [-60, -30, 30, 60]) {
    const [x, y] = placeOf(view.centre + radians(179), radians(latitude), view);
    context.fillText(`${latitude > 0 ? '+' : '−'}${Math.abs(latitude)}°`, Math.max(x, 0) + 16 * view.ratio, y);
  }
}

export function drawGround(context, view, colors, shown) {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  context.fillStyle = colors.sphere;
  context.strokeStyle = colors.rule;
  context.lineWidth = 1.5 * view.ratio;
  context.beginPath();
  context.ellipse(view.left, view.top, view.scale, view.scale / 2, 0, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  net(context, view, colors);
  for (const [name, color] of [['ecliptic', colors.ecliptic], ['galactic', colors.plane]]) {
    if (!shown[name]) continue;
    context.strokeStyle = color;
    context.lineWidth = 1.6 * view.ratio;
    context.setLineDash(name === 'ecliptic' ? [6 * view.ratio, 4 * view.ratio] : []);
    line(context, circle(name).map((icrs) => place(icrs, view)), view);
    context.setLineDash([]);
  }
  labels(context, view, colors);
}

const icrsOf = ([ra, dec]) => vector(radians(ra), radians(dec));

/** The Moon's disc: dark, with its lit part towards the Sun's side (a growing Moon is lit in the west, at the right). */
export function drawMoon(context, x, y, radius, illumination, waxing, colors) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colors.moonDark;
  context.fill();
  context.lineWidth = Math.max(1, radius / 8);
  context.strokeStyle = colors.moonRim;
  context.stroke();
  context.beginPath();
  const side = waxing ? 1 : -1;
  context.ellipse(x, y, radius, radius, 0, -Math.PI / 2, Math.PI / 2, side < 0);
  const bulge = Math.abs(1 - 2 * illumination) * radius;
  context.ellipse(x, y, bulge, radius, 0, Math.PI / 2, -Math.PI / 2, illumination > 0.5 ? side < 0 : side > 0);
  context.fillStyle = colors.moonLit;
  context.fill();
}

export function drawBodies(context, view, colors, bodies) {
  const [sx, sy] = place(icrsOf(bodies.sun), view);
  const radius = 8 * view.ratio;
  context.beginPath();
  context.arc(sx, sy, radius, 0, 2 * Math.PI);
  context.fillStyle = colors.sun;
  context.fill();
  context.strokeStyle = colors.sunRim;
  context.lineWidth = 1.5 * view.ratio;
  context.stroke();
  const [mx, my] = place(icrsOf(bodies.moon), view);
  drawMoon(context, mx, my, radius, bodies.illumination, bodies.waxing, colors);
  return [{ name: 'sun', x: sx, y: sy, radius }, { name: 'moon', x: mx, y: my, radius }];
}

/** Right ascension and declination of a place in device pixels, degrees; null outside the map. */
export function positionAt(x, y, view) {
  const found = projections[view.projection].inverse((x - view.left) / view.scale, (view.top - y) / view.scale);
  if (!found) return null;
  const [ra, dec] = toIcrs(view.frame, found[0] + view.centre, found[1]);
  return [((ra * 180) / Math.PI + 360) % 360, (dec * 180) / Math.PI];
}
