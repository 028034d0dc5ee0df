// Sending: CSRF token for htmx, "are you sure?", no double submit.

export function csrfToken() {
  return document.querySelector('meta[name="tom-csrf"]')?.content ?? '';
}

// ---- [data-confirm="Delete M51?"], optional data-confirm-title, data-confirm-ok; also htmx's hx-confirm ----

function element(tag, className, text, attributes = {}) {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

/** Answers a promise of true or false. */
export function ask(text, { title = 'Are you sure?', ok = 'Continue', danger = false } = {}) {
  const dialog = element('dialog', 'tom-dialog', '', {
    'aria-labelledby': 'tom-ask-title', 'aria-describedby': 'tom-ask-text',
  });
  const form = element('form', '', '', { method: 'dialog' });
  const actions = element('div', 'tom-actions', '');
  actions.append(
    element('button', 'btn btn-outline-secondary', 'Cancel', { value: 'cancel', autofocus: '' }),
    element('button', `btn ${danger ? 'btn-danger' : 'btn-primary'}`, ok, { value: 'ok' }),
  );
  form.append(element('h2', '', title, { id: 'tom-ask-title' }), element('p', '', text, { id: 'tom-ask-text' }), actions);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => dialog.addEventListener('close', () => {
    dialog.remove();
    answer(dialog.returnValue === 'ok');
  }));
}

function askFor(source) {
  const { confirm, confirmTitle, confirmOk } = source.dataset;
  const label = source.tagName === 'FORM' ? '' : source.textContent.trim();
  return ask(confirm, {
    title: confirmTitle,
    ok: confirmOk || label || undefined,
    danger: /danger/.test(source.className),
  });
}

const confirmed = new WeakSet();

function hold(event, source, goOn) {
  if (confirmed.delete(source)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  askFor(source).then((yes) => {
    if (!yes) return;
    confirmed.add(source);
    goOn();
  });
}

function initConfirm() {
  // Capturing, to come before htmx and before the browser submits.
  document.addEventListener('click', (event) => {
    const source = event.target.closest('[data-confirm]:not(form)');
    if (source) hold(event, source, () => source.click());
  }, true);
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const { submitter } = event;
    if (form.matches('[data-confirm]')) hold(event, form, () => form.requestSubmit(submitter));
  }, true);
  document.addEventListener('htmx:confirm', (event) => {
    const { question, elt, issueRequest } = event.detail;
    if (!question) return;
    event.preventDefault();
    ask(question, { danger: /danger/.test(elt.className) }).then((yes) => yes && issueRequest(true));
  });
}

// ---- a submit button works once: <button data-busy-text="Saving…">; data-no-busy on the form or button opts out ----

const busy = new Map();
const sending = new Set();

function makeBusy(button) {
  if (!button || busy.has(button) || button.closest('[data-no-busy]')) return;
  const content = document.createDocumentFragment();
  content.append(...button.childNodes);
  busy.set(button, content);
  button.append(
    element('span', 'spinner-border spinner-border-sm me-2', '', { 'aria-hidden': 'true' }),
    button.dataset.busyText ?? content.textContent.trim(),
  );
  button.disabled = true;
}

function makeReady(button) {
  const content = busy.get(button);
  if (!content) return;
  busy.delete(button);
  button.replaceChildren(content);
  button.disabled = false;
}

function onSubmit(event) {
  const form = event.target;
  // htmx has prevented the default of its own forms: they are handled by its events below.
  if (event.defaultPrevented || form.target || form.method !== 'post' || form.closest('[data-no-busy]')) return;
  if (sending.has(form)) {
    event.preventDefault();
    return;
  }
  sending.add(form);
  // Later, because a disabled button would not send its name and value.
  setTimeout(() => makeBusy(event.submitter ?? form.querySelector('[type="submit"], button:not([type])')));
}

function buttonOf(elt, event) {
  if (elt.matches('button')) return elt;
  return event?.submitter ?? (elt.matches('form') && elt.querySelector('[data-busy-text]'));
}

const htmxButtons = new WeakMap();

function initBusy() {
  document.addEventListener('submit', onSubmit);
  document.addEventListener('htmx:beforeRequest', ({ detail }) => {
    const button = buttonOf(detail.elt, detail.requestConfig.triggeringEvent);
    if (!button) return;
    htmxButtons.set(detail.xhr, button);
    makeBusy(button);
  });
  document.addEventListener('htmx:afterRequest', ({ detail }) => makeReady(htmxButtons.get(detail.xhr)));
  // Back from the next page, out of the browser's page cache.
  addEventListener('pageshow', () => {
    sending.clear();
    [...busy.keys()].forEach(makeReady);
  });
}

export function initSubmit() {
  document.addEventListener('htmx:configRequest', ({ detail }) => {
    if (detail.verb !== 'get') detail.headers['X-CSRF-Token'] = csrfToken();
  });
  initConfirm();
  initBusy();
}
