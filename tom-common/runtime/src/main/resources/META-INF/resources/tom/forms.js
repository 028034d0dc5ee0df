// What forms and tables of checkboxes do in the browser. Everything also works without it, the server checks again.
import { initChecks } from './forms/checks.js';
import { initFields } from './forms/fields.js';
import { initLookup } from './forms/lookup.js';
import { initRows } from './forms/rows.js';
import { initSubmit } from './forms/submit.js';

export { csrfToken } from './forms/submit.js';

// The address of a search names what was asked for and nothing else: people send it to each other.
function withoutEmpty({ target, detail }) {
  if (detail.verb !== 'get' || !target.closest('form[role="search"]')) return;
  for (const [name, value] of [...detail.formData.entries()]) {
    if (value === '') detail.formData.delete(name);
  }
}

export function initForms() {
  document.addEventListener('htmx:configRequest', withoutEmpty);
  initSubmit();
  initFields();
  initRows();
  initChecks();
  initLookup();
}
