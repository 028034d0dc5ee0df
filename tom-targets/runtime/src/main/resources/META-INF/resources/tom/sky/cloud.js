// Many points on a canvas: placed by typed arrays, painted as pixels. A hundred thousand take a few milliseconds.
import { frames, mollweideAngle, radians } from './projection.js';

const LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Any CSS colour as one pixel. */
export function pixel(color) {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return LITTLE ? ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0 : ((r << 24) | (g << 16) | (b << 8) | 255) >>> 0;
}

/** Offsets of the pixels of a disc. */
function disc(radius) {
  const found = [];
  const reach = Math.ceil(radius);
  for (let y = -reach; y <= reach; y++) {
    for (let x = -reach; x <= reach; x++) if (x * x + y * y <= radius * radius) found.push([x, y]);
  }
  return found;
}

// Slow functions as tables with straight lines between their values: nobody sees the difference on a map.
const STEPS = 8192;

function table(from, to, of) {
  const step = (to - from) / STEPS;
  const values = Float64Array.from({ length: STEPS + 2 }, (_, i) => of(Math.min(to, from + i * step)));
  return (value) => {
    const at = (value - from) / step;
    const low = Math.floor(at);
    return values[low] + (at - low) * (values[low + 1] - values[low]);
  };
}

const angleOfLatitude = table(-Math.PI / 2, Math.PI / 2, mollweideAngle);
// α/sin α of c = cos α, for α up to a right angle
const stretch = table(0, 1, (c) => (c > 1 - 1e-12 ? 1 : Math.acos(c) / Math.sqrt(1 - c * c)));

export class Cloud {
  constructor(points) {
    const { size } = points;
    this.points = points;
    this.longitude = new Float32Array(size);
    this.latitude = new Float32Array(size);
    this.a = new Float32Array(size);
    this.b = new Float32Array(size);
    this.x = new Float32Array(size);
    this.y = new Float32Array(size);
  }

  /** Coordinates in a frame, and what the projection needs of each latitude. */
  prepare(frame, projection) {
    if (this.frame === frame && this.projection === projection) return;
    if (this.frame !== frame) this.turn(frame);
    const { size } = this.points;
    for (let i = 0; i < size; i++) {
      const angle = projection === 'mollweide' ? angleOfLatitude(this.latitude[i]) : this.latitude[i];
      this.a[i] = Math.cos(angle);
      this.b[i] = Math.sin(angle);
    }
    this.frame = frame;
    this.projection = projection;
    this.centre = undefined;
  }

  turn(frame) {
    const { size, ra, dec } = this.points;
    const [p, q, r] = frames[frame];
    for (let i = 0; i < size; i++) {
      const [longitude, latitude] = [radians(ra[i]), radians(dec[i])];
      if (frame === 'equatorial') {
        this.longitude[i] = longitude;
        this.latitude[i] = latitude;
        continue;
      }
      const c = Math.cos(latitude);
      const x = c * Math.cos(longitude);
      const y = c * Math.sin(longitude);
      const z = Math.sin(latitude);
      this.longitude[i] = Math.atan2(q[0] * x + q[1] * y + q[2] * z, p[0] * x + p[1] * y + p[2] * z);
      this.latitude[i] = Math.asin(Math.max(-1, Math.min(1, r[0] * x + r[1] * y + r[2] * z)));
    }
  }

  /** Places on the map for the longitude at its middle; kept while only zoom and place of the map change. */
  place(centre) {
    if (this.centre === centre) return;
    const { size } = this.points;
    const { longitude, a, b, x, y } = this;
    const [turn, whole] = [1 / (2 * Math.PI), 2 * Math.PI];
    const flat = this.projection === 'mollweide';
    for (let i = 0; i < size; i++) {
      const from = longitude[i] - centre;
      const wrapped = from - whole * Math.floor(from * turn + 0.5);
      if (flat) {
        x[i] = (-wrapped / Math.PI) * a[i];
        y[i] = b[i] / 2;
      } else {
        const sine = Math.sin(wrapped / 2);
        const k = stretch(a[i] * Math.sqrt(Math.max(0, 1 - sine * sine))) / Math.PI;
        x[i] = -2 * a[i] * sine * k;
        y[i] = b[i] * k;
      }
    }
    this.centre = centre;
  }

  /** Fewer points, or fewer in view, are larger. */
  radius(zoom, ratio) {
    const crowd = this.points.size / zoom;
    return (crowd > 20_000 ? 0.7 : crowd > 3000 ? 1.2 : crowd > 300 ? 2 : 3) * ratio;
  }

  /** Paints all points; `view` is `{scale, left, top, zoom, ratio}` in device pixels. */
  paint(context, view, colors) {
    const { width, height } = context.canvas;
    if (this.image?.width !== width || this.image?.height !== height) {
      this.image = context.createImageData(width, height);
      this.pixels = new Uint32Array(this.image.data.buffer);
    } else {
      this.pixels.fill(0);
    }
    const stamp = disc(this.radius(view.zoom, view.ratio));
    const margin = 8;
    const { pixels } = this;
    const offsets = Int32Array.from(stamp, ([dx, dy]) => dy * width + dx);
    const { x, y } = this;
    const { size, moving } = this.points;
    const { scale, left, top } = view;
    for (let i = 0; i < size; i++) {
      const px = Math.round(left + x[i] * scale);
      const py = Math.round(top - y[i] * scale);
      if (px < margin || py < margin || px >= width - margin || py >= height - margin) continue;
      const color = colors[moving[i]];
      const at = py * width + px;
      for (let k = 0; k < offsets.length; k++) pixels[at + offsets[k]] = color;
    }
    context.putImageData(this.image, 0, 0);
  }

  /** Index of the point nearest to a place in device pixels, -1 when none is that near. */
  nearest(x, y, view, reach) {
    let best = reach * reach;
    let found = -1;
    for (let i = 0; i < this.points.size; i++) {
      const dx = view.left + this.x[i] * view.scale - x;
      const dy = view.top - this.y[i] * view.scale - y;
      const distance = dx * dx + dy * dy;
      if (distance < best) {
        best = distance;
        found = i;
      }
    }
    return found;
  }
}
