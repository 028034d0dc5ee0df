// What all charts share: colours from the page's theme, axes, tools, tooltips.

const RESET_ICON = 'path://M3 12a9 9 0 1 0 3-6.7M3 4v4.5h4.5';

const NARROW = 560;
const DASHES = ['solid', 'dashed', 'dotted'];

/** Wong's palette for readers with any colour vision, darkened or lightened for the page. */
const PALETTE = {
  light: ['#0067a5', '#b85000', '#00795a', '#a63d7d', '#6b5b00', '#3c79a8', '#6a4fb3', '#555'],
  dark: ['#6cb6f5', '#f2a65a', '#4ccca3', '#e79ac8', '#e3d368', '#9cd5f2', '#b8a3f0', '#c4c4c4'],
};

/** A finger's drag scrolls the page and must not be taken for a chart's. */
export const hasFinger = () => matchMedia('(pointer: coarse)').matches;

/** Colours of now and option parts made of them, for a chart of this width in pixels. */
export function look(name, width, onReset) {
  const css = getComputedStyle(document.documentElement);
  const value = (property) => css.getPropertyValue(`--tom-${property}`).trim();
  const dark = document.documentElement.dataset.bsTheme === 'dark';
  const ink = value('chart-ink');
  const rule = value('chart-line');
  const grid = value('chart-grid');
  const surface = value('surface');
  const font = value('font');

  const narrow = width < NARROW;
  const palette = PALETTE[dark ? 'dark' : 'light'];

  const axis = (more, formatter) => ({
    // Below the canvas of the points, see marks.js.
    zlevel: -2,
    nameLocation: 'middle',
    nameGap: 30,
    nameTextStyle: { color: ink, fontSize: 13 },
    axisLabel: { color: ink, showMinLabel: false, showMaxLabel: false, hideOverlap: true, formatter },
    axisLine: { show: true, onZero: false, lineStyle: { color: rule } },
    axisTick: { show: true, lineStyle: { color: rule } },
    splitLine: { lineStyle: { color: grid } },
    ...more,
  });

  // filterMode none: a line must not lose the points just outside the view, nor a block of marks its first one.
  const zoom = (more) => ({ type: 'inside', filterMode: 'none', moveOnMouseMove: !hasFinger(), ...more });

  const line = (index, more, lineWidth) => {
    const color = palette[index % palette.length];
    const type = DASHES[Math.floor(index / palette.length) % DASHES.length];
    return { type: 'line', showSymbol: false, color, lineStyle: { color, width: lineWidth, type }, emphasis: { disabled: true }, ...more };
  };

  const toolbox = {
    right: 8,
    // Level with the legend: above its icons a toolbox keeps room for a title.
    top: -9,
    itemSize: 15,
    itemGap: 10,
    iconStyle: { borderColor: ink, borderWidth: 1.4 },
    emphasis: { iconStyle: { borderColor: value('accent'), textFill: ink } },
    feature: {
      dataZoom: { filterMode: 'none', title: { zoom: 'Drag to zoom', back: 'Previous zoom' }, brushStyle: { color: 'rgba(110,140,200,.25)' } },
      myReset: { show: true, title: 'Whole range', icon: RESET_ICON, onclick: onReset },
      saveAsImage: { title: 'Save PNG', name: name.replace(/[^\p{L}\p{N}._+-]+/gu, '-'), pixelRatio: 2, backgroundColor: surface },
    },
  };

  const base = {
    animation: false,
    textStyle: { fontFamily: font, color: ink },
    backgroundColor: 'transparent',
    toolbox,
    grid: { left: 64, right: 24, top: narrow ? 62 : 40, bottom: 52 },
    legend: {
      type: 'scroll',
      orient: 'horizontal',
      top: narrow ? 30 : 2,
      left: narrow ? 0 : 58,
      width: narrow ? width - 20 : width - 200,
      itemWidth: 13,
      itemHeight: 11,
      itemGap: 16,
      textStyle: { color: ink },
      inactiveColor: rule,
      pageTextStyle: { color: ink },
      pageIconColor: ink,
      pageIconInactiveColor: rule,
    },
    // An HTML tooltip carries inline styles, which the content security policy refuses.
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: surface,
      borderColor: rule,
      textStyle: { color: value('ink'), fontFamily: font, fontSize: 13, lineHeight: 19 },
      axisPointer: { lineStyle: { color: rule } },
    },
  };
  const lineLegend = { ...base.legend, itemWidth: 22, itemStyle: { opacity: 0 } };
  return { dark, narrow, ink, axis, line, zoom, base, lineLegend };
}

/** 2024-01-31 05:06:07 UTC, from milliseconds since 1970. */
export function utc(millis) {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** Modified Julian Date to milliseconds since 1970 (both UTC). */
export const mjdToMillis = (mjd) => (mjd - 40587) * 86_400_000;

/** Smallest and largest of many numbers; null and NaN do not count. */
export function extent(numbers) {
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number === null) continue;
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return [low, high];
}

/** An extent with 5 % of air at both ends. */
export function padded([low, high], least = 0.1) {
  const air = Math.max((high - low) * 0.05, least);
  return [low - air, high + air];
}
