// Two equal-looking maps of the whole sphere: 2:1 ellipses, x from -1 to 1, y from -0.5 to 0.5, y upwards.
// Longitudes grow to the left, as the sky is seen from inside.

const HALF_PI = Math.PI / 2;

/** Auxiliary angle of Mollweide's map: 2θ + sin 2θ = π sin φ. */
export function mollweideAngle(latitude) {
  if (Math.abs(latitude) > HALF_PI - 1e-6) return Math.sign(latitude) * HALF_PI;
  const wanted = Math.PI * Math.sin(latitude);
  let theta = latitude;
  for (let i = 0; i < 12; i++) {
    const step = (2 * theta + Math.sin(2 * theta) - wanted) / (2 + 2 * Math.cos(2 * theta));
    theta -= step;
    if (Math.abs(step) < 1e-9) break;
  }
  return theta;
}

/** Longitude within -π…π. */
export const wrap = (longitude) => longitude - 2 * Math.PI * Math.floor((longitude + Math.PI) / (2 * Math.PI));

const mollweide = {
  /** What of a latitude is computed once. */
  prepare(latitude) {
    const theta = mollweideAngle(latitude);
    return [Math.cos(theta), Math.sin(theta)];
  },
  x: (longitude, a) => (-longitude / Math.PI) * a,
  y: (longitude, a, b) => b / 2,
  inverse(x, y) {
    const theta = Math.asin(Math.max(-1, Math.min(1, 2 * y)));
    const latitude = Math.asin(Math.max(-1, Math.min(1, (2 * theta + Math.sin(2 * theta)) / Math.PI)));
    const longitude = (-x * Math.PI) / Math.cos(theta);
    return Math.abs(longitude) > Math.PI || Math.abs(y) > 0.5 ? null : [longitude, latitude];
  },
};

// α/sin α of cos α = cos φ cos λ/2
function stretch(cosine) {
  const c = Math.max(-1, Math.min(1, cosine));
  const s = Math.sqrt(1 - c * c);
  return s < 1e-9 ? 1 : Math.acos(c) / s;
}

const aitoff = {
  prepare: (latitude) => [Math.cos(latitude), Math.sin(latitude)],
  x(longitude, a) {
    const half = longitude / 2;
    return (-2 * a * Math.sin(half) * stretch(a * Math.cos(half))) / Math.PI;
  },
  y: (longitude, a, b) => (b * stretch(a * Math.cos(longitude / 2))) / Math.PI,
  // by Newton's steps from Mollweide's answer
  inverse(x, y) {
    const guess = mollweide.inverse(x * 0.999, y * 0.999);
    if (!guess) return null;
    let [longitude, latitude] = guess;
    const at = (l, p) => [aitoff.x(l, Math.cos(p)), aitoff.y(l, Math.cos(p), Math.sin(p))];
    for (let i = 0; i < 20; i++) {
      const [px, py] = at(longitude, latitude);
      const h = 1e-5;
      const [lx, ly] = at(longitude + h, latitude);
      const [bx, by] = at(longitude, latitude + h);
      const [a, b, c, d] = [(lx - px) / h, (bx - px) / h, (ly - py) / h, (by - py) / h];
      const det = a * d - b * c;
      if (Math.abs(det) < 1e-12) break;
      longitude -= (d * (px - x) - b * (py - y)) / det;
      latitude -= (a * (py - y) - c * (px - x)) / det;
    }
    return Math.abs(longitude) > Math.PI || Math.abs(latitude) > HALF_PI || Number.isNaN(longitude) ? null : [longitude, latitude];
  },
};

export const projections = { mollweide, aitoff };

/** ICRS to galactic, rows of the matrix (Hipparcos catalogue, vol. 1, §1.5.3). */
const GALACTIC = [
  [-0.0548755604162154, -0.873437090234885, -0.4838350155487132],
  [0.4941094278755837, -0.4448296299600112, 0.7469822444972189],
  [-0.8676661490190047, -0.1980763734312015, 0.4559837761750669],
];
const EQUATORIAL = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
export const frames = { equatorial: EQUATORIAL, galactic: GALACTIC };

/** Obliquity of the ecliptic at J2000.0, radians. */
const OBLIQUITY = (84381.448 / 3600 / 180) * Math.PI;

export const radians = (degrees) => (degrees * Math.PI) / 180;

export function vector(longitude, latitude) {
  const c = Math.cos(latitude);
  return [c * Math.cos(longitude), c * Math.sin(longitude), Math.sin(latitude)];
}

export function turned(matrix, [x, y, z]) {
  return matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
}

const transposed = (m) => m[0].map((_, column) => m.map((row) => row[column]));

export const longitudeLatitude = ([x, y, z]) => [Math.atan2(y, x), Math.atan2(z, Math.hypot(x, y))];

/** A great circle as ICRS vectors: the ecliptic, the galactic plane or the equator. */
export function circle(name) {
  const steps = Array.from({ length: 361 }, (_, degree) => radians(degree));
  if (name === 'ecliptic') {
    const [c, s] = [Math.cos(OBLIQUITY), Math.sin(OBLIQUITY)];
    return steps.map((l) => [Math.cos(l), Math.sin(l) * c, Math.sin(l) * s]);
  }
  const back = transposed(name === 'galactic' ? GALACTIC : EQUATORIAL);
  return steps.map((l) => turned(back, vector(l, 0)));
}

/** From a position in a frame back to ICRS, both as longitude and latitude. */
export function toIcrs(frame, longitude, latitude) {
  return longitudeLatitude(turned(transposed(frames[frame]), vector(longitude, latitude)));
}
