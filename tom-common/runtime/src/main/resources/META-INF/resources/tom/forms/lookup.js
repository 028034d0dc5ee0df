// <input data-lookup="/choices/targets/" list="…">: fills its <datalist> with what the server finds.
const WAIT_MILLIS = 200;
const timers = new WeakMap();

async function find(input) {
  const text = input.value.trim();
  if (text === '' || !input.list) return;
  const answer = await fetch(`${input.dataset.lookup}?q=${encodeURIComponent(text)}`, { headers: { Accept: 'application/json' } });
  if (!answer.ok || input.value.trim() !== text) return;
  const { results } = await answer.json();
  input.list.replaceChildren(...results.map(({ value, label }) => {
    const option = document.createElement('option');
    option.value = value;
    if (label !== value) option.label = label;
    return option;
  }));
}

export function initLookup() {
  document.addEventListener('input', ({ target }) => {
    if (!target.matches?.('[data-lookup]')) return;
    clearTimeout(timers.get(target));
    timers.set(target, setTimeout(() => find(target).catch(() => {}), WAIT_MILLIS));
  });
}
