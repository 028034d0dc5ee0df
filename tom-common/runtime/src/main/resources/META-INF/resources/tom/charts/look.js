// What all charts share: colours from the page's theme, axes, tools, tooltips.

const RESET_ICON = 'path://M3 12a9 9 0 1 0 3-6.7M3 4v4.5h4.5';

/** Wong's palette for readers with any colour vision, darkened or lightened for the page. */
const PALETTE = {
  light: ['#0067a5', '#b85000', '#00795a', '#a63d7d', '#6b5b00', '#3c79a8', '#6a4fb3', '#555'],
  dark: ['#6cb6f5', '#f2a65a', '#4ccca3', '#e79ac8', '#e3d368', '#9cd5f2', '#b8a3f0', '#c4c4c4'],
};

/** Colours of now and option parts made of them. */
export function look(name, onReset) {
  const css = getComputedStyle(document.documentElement);
  const value = (property) => css.getPropertyValue(`--tom-${property}`).trim();
  const dark = document.documentElement.dataset.bsTheme === 'dark';
  const ink = value('chart-ink');
  const line = value('chart-line');
  const grid = value('chart-grid');
  const surface = value('surface');
  const font = value('font');

  const axis = (more) => ({
    nameLocation: 'middle',
    nameTextStyle: { color: ink, fontSize: 13 },
    axisLabel: { color: ink, showMinLabel: false, showMaxLabel: false, hideOverlap: true },
    axisLine: { show: true, onZero: false, lineStyle: { color: line } },
    axisTick: { show: true, lineStyle: { color: line } },
    splitLine: { lineStyle: { color: grid } },
    ...more,
  });

  // filterMode none: a line must not lose the points just outside the view, nor a block of marks its first one.
  const zoom = (more) => ({ type: 'inside', filterMode: 'none', moveOnMouseMove: matchMedia('(pointer: fine)').matches, ...more });

  const toolbox = {
    right: 8,
    top: 0,
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
    grid: { left: 64, right: 24, top: 64, bottom: 52 },
    legend: {
      type: 'scroll',
      orient: 'horizontal',
      top: 26,
      left: 'center',
      textStyle: { color: ink },
      inactiveColor: line,
      pageTextStyle: { color: ink },
      pageIconColor: ink,
      pageIconInactiveColor: line,
    },
    // An HTML tooltip carries inline styles, which the content security policy refuses.
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: surface,
      borderColor: line,
      textStyle: { color: value('ink'), fontSize: 13, lineHeight: 19 },
      axisPointer: { lineStyle: { color: line } },
    },
  };
  return { dark, ink, line, surface, palette: PALETTE[dark ? 'dark' : 'light'], axis, zoom, base };
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
