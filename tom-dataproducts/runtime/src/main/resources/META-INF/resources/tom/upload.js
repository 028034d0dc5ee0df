// Sending files without leaving the page: how much is sent, what went wrong on the way, plots that are out of date.
function say(form, text) {
  const box = form.closest('[data-upload-panel]')?.querySelector('[data-upload-messages]');
  if (!box) return;
  const alert = document.createElement('div');
  alert.className = 'alert alert-danger';
  alert.setAttribute('role', 'alert');
  alert.textContent = text;
  box.replaceChildren(alert);
}

const formOf = (event) => event.target.closest?.('[data-upload-form]');
const meterOf = (form) => form.querySelector('[data-upload-progress]');

function redrawPlots() {
  document.querySelectorAll('[data-tom-chart]').forEach((figure) => figure.dispatchEvent(new CustomEvent('tom:reload')));
}

document.addEventListener('htmx:xhr:progress', (event) => {
  const form = formOf(event);
  const { lengthComputable, loaded, total } = event.detail;
  if (!form || !lengthComputable) return;
  const meter = meterOf(form);
  meter.hidden = false;
  meter.value = (100 * loaded) / total;
});

document.addEventListener('htmx:afterRequest', (event) => {
  const form = formOf(event);
  if (!form) return;
  meterOf(form).hidden = true;
  if (event.detail.successful) redrawPlots();
});

// The list of files asks again while one is being read; when it has stopped asking, there is something new to draw.
document.addEventListener('htmx:afterSwap', (event) => {
  const list = event.detail.elt?.id === 'product-list' ? event.detail.elt : undefined;
  if (list && !list.hasAttribute('hx-get')) redrawPlots();
});

document.addEventListener('htmx:responseError', (event) => {
  const form = formOf(event);
  if (!form) return;
  const { status } = event.detail.xhr;
  say(form, status === 413
    ? 'The files are too large to be sent together. Nothing was stored.'
    : `The site refused the files (${status}). Nothing was stored.`);
});

document.addEventListener('htmx:sendError', (event) => {
  const form = formOf(event);
  if (form) say(form, 'The files did not arrive: the connection broke, or they are too large. Nothing was stored.');
});
