// What forms and tables of checkboxes do in the browser. Everything also works without it, the server checks again.
import { initChecks } from './forms/checks.js';
import { initFields } from './forms/fields.js';
import { initLookup } from './forms/lookup.js';
import { initOffers } from './forms/offers.js';
import { initRows } from './forms/rows.js';
import { initSearch } from './forms/search.js';
import { initSubmit } from './forms/submit.js';

export { csrfToken } from './forms/submit.js';

export function initForms() {
  initSearch();
  initOffers();
  initSubmit();
  initFields();
  initRows();
  initChecks();
  initLookup();
}
