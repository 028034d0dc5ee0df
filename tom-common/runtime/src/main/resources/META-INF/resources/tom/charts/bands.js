// Colour and symbol of a photometric band. Colours follow the astronomers' habit (g green, r red …), each in a shade
// that is legible on the light and on the dark page; the symbol tells bands apart without colour.

//            light      dark       symbol
const BANDS = {
  u: ['#6f3fc7', '#b693ff', 'diamond'],
  g: ['#18803a', '#5fd07f', 'circle'],
  r: ['#cb2a2a', '#ff7a70', 'square'],
  i: ['#8a4b1f', '#d9a071', 'triangle'],
  z: ['#a5267a', '#f083c4', 'pentagon'],
  y: ['#6a5800', '#dcc550', 'plus'],
  c: ['#007588', '#3fd3e6', 'diamond'],
  o: ['#b85000', '#ff9f4a', 'cross'],
  w: ['#556070', '#b9c2cf', 'plus'],
  G: ['#3f4f63', '#cfd7e2', 'pentagon'],
  U: ['#7b2fb8', '#c792ff', 'triangle'],
  B: ['#1f5fd1', '#78aaff', 'circle'],
  V: ['#3d7a12', '#9bd65c', 'square'],
  R: ['#ad1145', '#ff84a0', 'diamond'],
  I: ['#7d3b3b', '#d6a3a3', 'triangle'],
  J: ['#6d549c', '#bba1e6', 'pentagon'],
  H: ['#5a660f', '#c5d267', 'plus'],
  K: ['#3a3f47', '#e4e7ec', 'cross'],
  BP: ['#1f5fd1', '#78aaff', 'triangle'],
  RP: ['#cb2a2a', '#ff7a70', 'diamond'],
  UVW2: ['#4b2fb0', '#a99bff', 'circle'],
  UVM2: ['#6a2f9e', '#c295f5', 'square'],
  UVW1: ['#8a2f90', '#e09aec', 'diamond'],
};
const OTHERS = [
  ['#27628f', '#8cc4ea'], ['#8f5a14', '#e2b673'], ['#2b7563', '#7fd6bf'], ['#93366b', '#e79dc6'], ['#5d5f1a', '#cfd077'],
];

const corners = (count, turn = 0) => Array.from({ length: count }, (_, index) => {
  const angle = turn + (2 * Math.PI * index) / count - Math.PI / 2;
  return [1.15 * Math.cos(angle), 1.15 * Math.sin(angle)];
});
const A = 0.36;
const PLUS = [[-A, -1.1], [A, -1.1], [A, -A], [1.1, -A], [1.1, A], [A, A], [A, 1.1], [-A, 1.1], [-A, A], [-1.1, A], [-1.1, -A], [-A, -A]];
const turned = PLUS.map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]);

/** Corners of each symbol, for a radius of 1, y downwards; none for the circle. */
export const SYMBOLS = {
  circle: null,
  square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
  triangle: [[0, -1.2], [1.15, 0.9], [-1.15, 0.9]],
  pentagon: corners(5),
  plus: PLUS,
  cross: turned,
  limit: [[-1.15, -0.9], [1.15, -0.9], [0, 1.2]],
};

/** The same symbol as an ECharts icon. */
export function icon(symbol) {
  const points = SYMBOLS[symbol];
  return points ? `path://M${points.map((point) => point.map((n) => (n * 10).toFixed(1)).join(',')).join('L')}Z` : 'circle';
}

// rp, r', r_ZTF, ztfr, SDSS r, sdss-r, Bessell-V, atlas-o … are all shades of one letter.
function baseBand(name) {
  if (BANDS[name]) return name;
  const upper = name.toUpperCase();
  if (BANDS[upper] && upper.length > 1) return upper;
  const word = name.split(/[^A-Za-z0-9']+/).find((each) => BANDS[each] || /^[ugrizy](p|'|s)$/.test(each));
  if (word) return BANDS[word] ? word : word[0];
  const survey = /^(?:ztf|atlas|sdss|ps1|lsst|gaia)_?([A-Za-z])$/i.exec(name);
  return survey && BANDS[survey[1]] ? survey[1] : null;
}

/** `[{color, symbol}]` for the names of one chart, in order: no two bands get the same pair. */
export function bandStyles(names, dark) {
  const used = new Set();
  let strangers = 0;
  return names.map((name) => {
    const base = baseBand(name ?? '');
    const [light, night, wanted] = BANDS[base] ?? [...OTHERS[strangers++ % OTHERS.length], 'circle'];
    const color = dark ? night : light;
    const free = (symbol) => !used.has(color + symbol);
    const symbol = [wanted, 'circle', 'square', 'diamond', 'triangle', 'pentagon', 'plus', 'cross'].find(free) ?? wanted;
    used.add(color + symbol);
    return { color, symbol };
  });
}
