// Flux over wavelength, one line per spectrum. Data: {spectra: [{label, wavelength: [], flux: [], wavelengthUnit, fluxUnit}]}.
import { extent, padded } from './look.js';

/** Ångströms in one of these units. */
const IN_ANGSTROM = {
  angstrom: 1, angstroms: 1, a: 1, å: 1, aa: 1, nm: 10, nanometer: 10, um: 1e4, 'µm': 1e4, micron: 1e4, microns: 1e4, m: 1e10,
};
const scaleOf = ({ wavelengthUnit }) => IN_ANGSTROM[(wavelengthUnit ?? 'Angstrom').trim().toLowerCase()];

const SUPERSCRIPT = { '-': '⁻', 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };
const raised = (text) => [...text].map((sign) => SUPERSCRIPT[sign] ?? sign).join('');

/** "erg / (Angstrom s cm2)" as astronomers write it: erg Å⁻¹ s⁻¹ cm⁻². */
function prettyUnit(unit) {
  if (!unit) return '';
  const [above, below = '', ...more] = unit.split('/');
  if (more.length) return unit;
  const factors = (text, sign) => text.replace(/[()*]/g, ' ').trim().split(/\s+/).filter(Boolean).map((factor) => {
    const [, name, power = '1'] = /^([^\d^-]+)\^?\*{0,2}(-?\d+)?$/.exec(factor) ?? [null, factor];
    const exponent = sign * Number(power);
    return name.replace(/^Angstroms?$/i, 'Å') + (exponent === 1 ? '' : raised(String(exponent)));
  });
  return [...factors(above, 1), ...factors(below, -1)].join(' ');
}

function number(value) {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text = size < 1e-3 || size >= 1e5 ? value.toExponential(1) : String(Number(value.toPrecision(4)));
  return text.replace('e+', 'e').replaceAll('-', '\u2212');
}

function points({ wavelength, flux }, scale) {
  const rows = new Float64Array(wavelength.length * 2);
  wavelength.forEach((value, index) => {
    rows[2 * index] = value * scale;
    rows[2 * index + 1] = flux[index] ?? NaN;
  });
  return rows;
}

function tooltip(entries) {
  const [first] = entries;
  const lines = entries.slice(0, 8).map(({ seriesName, value }) => `${seriesName}: ${number(value[1])}`);
  if (entries.length > 8) lines.push(`and ${entries.length - 8} more`);
  return [`${first.value[0].toFixed(1)}`, ...lines].join('\n');
}

function option(data, look) {
  const spectra = data.spectra.filter(({ wavelength }) => wavelength?.length);
  const known = spectra.every(scaleOf);
  const units = [...new Set(spectra.map(({ fluxUnit }) => prettyUnit(fluxUnit)))];
  const factor = (spectrum) => (known ? scaleOf(spectrum) : 1);
  const waveUnit = known ? 'Å' : spectra[0].wavelengthUnit;
  const series = spectra.map((spectrum, index) => (
    look.line(index, {
      name: units.length > 1 ? `${spectrum.label} [${prettyUnit(spectrum.fluxUnit)}]` : spectrum.label,
      dimensions: ['wavelength', 'flux'],
      data: points(spectrum, factor(spectrum)),
      sampling: 'lttb',
    }, 1.3)
  ));
  const range = padded(extent(spectra.flatMap((each) => extent(each.wavelength).map((w) => w * factor(each)))), 0.01);
  const xAxis = look.axis({
    type: 'value', min: range[0], max: range[1], name: `Wavelength (${waveUnit})`, splitNumber: look.narrow ? 3 : 8,
  }, number);
  const flux = units.length === 1 && units[0] ? `Flux (${units[0]})` : 'Flux';
  const yAxis = look.axis({ type: 'value', scale: true, name: flux, nameGap: 58 }, number);
  return {
    ...look.base,
    grid: { ...look.base.grid, left: 82 },
    legend: look.lineLegend,
    tooltip: { ...look.base.tooltip, trigger: 'axis', formatter: tooltip },
    dataZoom: [look.zoom({ xAxisIndex: 0 }), look.zoom({ yAxisIndex: 0 })],
    xAxis,
    yAxis,
    series,
  };
}

function* rows(data) {
  for (const { label, wavelength, flux, wavelengthUnit, fluxUnit } of data.spectra) {
    for (let index = 0; index < wavelength.length; index++) {
      yield [label, `${wavelength[index]} ${wavelengthUnit ?? ''}`, `${flux[index] ?? ''} ${prettyUnit(fluxUnit)}`];
    }
  }
}

export default {
  label: 'Spectrum',
  emptyText: 'No spectra yet.',
  isEmpty: (data) => data.spectra.every(({ wavelength }) => !wavelength?.length),
  option,
  table: (data) => ({
    columns: ['Spectrum', 'Wavelength', 'Flux'],
    total: data.spectra.reduce((sum, { wavelength }) => sum + wavelength.length, 0),
    rows: rows(data),
  }),
};
