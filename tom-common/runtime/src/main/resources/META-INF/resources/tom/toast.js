// Short messages at the corner of the page. The server sends one with the header
// HX-Trigger: {"tom:toast": {"level": "success", "text": "Saved"}}.
const LEVELS = { error: 'danger', danger: 'danger', warning: 'warning', success: 'success', info: 'info' };
const SECONDS = 6;

function container() {
  let box = document.querySelector('.tom-toasts');
  if (!box) {
    box = document.createElement('div');
    box.className = 'tom-toasts';
    box.setAttribute('aria-live', 'polite');
    document.body.append(box);
  }
  return box;
}

export function toast(text, level = 'info') {
  const kind = LEVELS[level] ?? 'info';
  const item = document.createElement('div');
  item.className = `tom-toast tom-toast-${kind}`;
  item.setAttribute('role', kind === 'danger' ? 'alert' : 'status');
  const words = document.createElement('span');
  words.textContent = text;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn-close';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => item.remove());
  item.append(words, close);
  container().append(item);
  // An error waits for its reader.
  if (kind !== 'danger') setTimeout(() => item.remove(), SECONDS * 1000);
  return item;
}

function failureText(xhr) {
  try {
    const problem = JSON.parse(xhr.responseText);
    if (problem.detail || problem.title) return problem.detail ?? problem.title;
  } catch {
    // not a problem document
  }
  if (xhr.status === 401) return 'You are no longer signed in. Please sign in again.';
  if (xhr.status === 403 || xhr.status === 404) return 'This is not there, or you may not do it.';
  return `The server could not do this (${xhr.status}). Please try again.`;
}

/** A fragment that says what is wrong with the input is an answer, not a failure. */
function isRefusedForm(xhr) {
  const html = (xhr.getResponseHeader('Content-Type') ?? '').startsWith('text/html');
  return xhr.status === 400 && html && !/^\s*<!doctype/i.test(xhr.responseText);
}

export function initToasts() {
  document.addEventListener('htmx:beforeSwap', ({ detail }) => {
    if (!isRefusedForm(detail.xhr)) return;
    detail.shouldSwap = true;
    detail.isError = false;
  });
  document.addEventListener('tom:toast', ({ detail }) => toast(detail?.text ?? '', detail?.level));
  document.addEventListener('htmx:responseError', ({ detail }) => toast(failureText(detail.xhr), 'danger'));
  document.addEventListener('htmx:sendError', () => toast('The server did not answer. Are you online?', 'danger'));
  document.addEventListener('htmx:timeout', () => toast('The server took too long to answer.', 'danger'));
}
