// Many points on a canvas: placed by typed arrays, painted as pixels. A hundred thousand take a few milliseconds.
import { frames, projections, radians, turned, vector, wrap } from './projection.js';

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
    const { size, ra, dec } = this.points;
    if (this.frame !== frame) {
      const matrix = frames[frame];
      for (let i = 0; i < size; i++) {
        if (frame === 'equatorial') {
          this.longitude[i] = radians(ra[i]);
          this.latitude[i] = radians(dec[i]);
        } else {
          const [x, y, z] = turned(matrix, vector(radians(ra[i]), radians(dec[i])));
          this.longitude[i] = Math.atan2(y, x);
          this.latitude[i] = Math.asin(Math.max(-1, Math.min(1, z)));
        }
      }
    }
    if (this.frame !== frame || this.projection !== projection) {
      const { prepare } = projections[projection];
      for (let i = 0; i < size; i++) [this.a[i], this.b[i]] = prepare(this.latitude[i]);
      this.centre = undefined;
    }
    this.frame = frame;
    this.projection = projection;
  }

  /** Places on the map for the longitude at its middle; kept while only zoom and place of the map change. */
  place(centre) {
    if (this.centre === centre) return;
    const { x, y } = projections[this.projection];
    for (let i = 0; i < this.points.size; i++) {
      const longitude = wrap(this.longitude[i] - centre);
      this.x[i] = x(longitude, this.a[i], this.b[i]);
      this.y[i] = y(longitude, this.a[i], this.b[i]);
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
    for (let i = 0; i < this.points.size; i++) {
      const px = Math.round(view.left + this.x[i] * view.scale);
      const py = Math.round(view.top - this.y[i] * view.scale);
      if (px < margin || py < margin || px >= width - margin || py >= height - margin) continue;
      const color = colors[this.points.moving[i]];
      for (let k = 0; k < stamp.length; k++) pixels[(py + stamp[k][1]) * width + px + stamp[k][0]] = color;
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
