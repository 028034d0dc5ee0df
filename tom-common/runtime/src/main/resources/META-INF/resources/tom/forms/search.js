// <form role="search" hx-trigger="submit, tom:search">: choices apply at once, text after a pause, an input with
// data-search-on-enter only by Enter. The address names what was asked for and nothing else: people send it to each other.
const BOX_MILLIS = 250;
const TEXT_MILLIS = 600;
const AT_ONCE = 'select, [type="checkbox"], [type="radio"], [type="date"]';
const PAGE_ONLY = ['after', 'before', 'tab'];
const timers = new WeakMap();

const searchForm = (control) => control.closest?.('form[role="search"][hx-get]');

function search(form) {
  clearTimeout(timers.get(form));
  form.dispatchEvent(new CustomEvent('tom:search'));
}

function onChange({ target }) {
  const form = searchForm(target);
  if (form && target.matches(AT_ONCE)) search(form);
}

function onInput({ target }) {
  const form = searchForm(target);
  if (!form || target.matches(AT_ONCE) || target.matches('[data-search-on-enter]')) return;
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(() => search(form), target.type === 'search' ? BOX_MILLIS : TEXT_MILLIS));
}

// The order may have been chosen in the table since the form was made.
function order(form, formData) {
  const shown = document.querySelector(`${form.getAttribute('hx-target')} form[data-select-scope]`);
  if (!shown) return;
  formData.set('sort', shown.querySelector('input[name="sort"]')?.value ?? '');
}

function onlyWhatIsAsked({ target, detail }) {
  const form = searchForm(target);
  if (detail.verb !== 'get' || !form) return;
  order(form, detail.formData);
  for (const [name, value] of [...detail.formData.entries()]) {
    if (value.trim() === '') detail.formData.delete(name);
  }
}

// <a data-search-link="format=csv"> leads on with the filters of the page and what it says itself.
function updateLinks() {
  for (const link of document.querySelectorAll('a[data-search-link]')) {
    const query = new URLSearchParams(location.search);
    [...PAGE_ONLY, 'sort'].forEach((name) => query.delete(name));
    new URLSearchParams(link.dataset.searchLink).forEach((value, name) => query.set(name, value));
    link.setAttribute('href', `${link.pathname}?${query}`);
  }
}

export function initSearch() {
  document.addEventListener('change', onChange);
  document.addEventListener('input', onInput);
  document.addEventListener('submit', ({ target }) => clearTimeout(timers.get(target)), true);
  document.addEventListener('htmx:configRequest', onlyWhatIsAsked);
  document.addEventListener('htmx:pushedIntoHistory', updateLinks);
}
