// Single fields: show-when, file size, password reveal.

// ---- [data-show-when="field"][data-show-values="A|B"] ----

function valuesOf(form, name) {
  return [...form.elements]
    .filter((control) => control.name === name && !control.disabled)
    .flatMap((control) => {
      if (control.type === 'checkbox' && !control.checked) return ['false'];
      if (control.type === 'checkbox') return ['true', control.value];
      if (control.type === 'radio') return control.checked ? [control.value] : [];
      if (control.multiple && control.selectedOptions) return [...control.selectedOptions].map((each) => each.value);
      return [control.value];
    });
}

function isWanted(wrapper, form) {
  const values = valuesOf(form, wrapper.dataset.showWhen);
  const accepted = wrapper.dataset.showValues;
  if (!accepted) return values.some((value) => value !== '' && value !== 'false');
  return accepted.split('|').some((value) => values.includes(value.trim()));
}

const disabledByUs = new WeakSet();

function disable(control, off) {
  if (off && !control.disabled) {
    disabledByUs.add(control);
    control.disabled = true;
  } else if (!off && disabledByUs.delete(control)) {
    control.disabled = false;
  }
}

function showWhen(form) {
  const wrappers = [...form.querySelectorAll('[data-show-when]')];
  // A field may depend on one that is itself hidden: repeat until nothing changes.
  for (let round = 0, changed = true; changed && round < wrappers.length + 1; round++) {
    changed = false;
    for (const wrapper of wrappers) {
      const hidden = !isWanted(wrapper, form);
      if (wrapper.hidden !== hidden) changed = true;
      wrapper.hidden = hidden;
    }
    for (const control of wrappers.flatMap((each) => [...each.querySelectorAll('input, select, textarea, button')])) {
      disable(control, control.closest('[data-show-when][hidden]') !== null);
    }
  }
}

// ---- <input type="file" data-max-bytes="10485760"> ----

export function humanBytes(bytes) {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${step === 0 ? bytes : Number((bytes / 1000 ** step).toPrecision(3))} ${units[step]}`;
}

function noteOf(input) {
  const anchor = input.closest('.input-group') ?? input;
  let note = anchor.nextElementSibling;
  if (!note?.matches('[data-file-note]')) {
    note = document.createElement('div');
    note.dataset.fileNote = '';
    note.setAttribute('aria-live', 'polite');
    anchor.after(note);
  }
  return note;
}

function checkFiles(input) {
  const files = [...input.files];
  const limit = Number(input.dataset.maxBytes) || Infinity;
  const tooLarge = files.filter((file) => file.size > limit);
  const problem = tooLarge.length === 0
    ? ''
    : `${tooLarge.map((file) => `${file.name} (${humanBytes(file.size)})`).join(', ')}: `
      + `too large, at most ${humanBytes(limit)} per file.`;
  input.setCustomValidity(problem);
  input.classList.toggle('is-invalid', problem !== '');
  const note = noteOf(input);
  note.className = problem ? 'tom-error' : 'tom-file-note';
  note.textContent = problem || files.map((file) => `${file.name}, ${humanBytes(file.size)}`).join(' · ');
}

// A form with novalidate would send the file all the same.
function refuseTooLarge(event) {
  const input = [...event.target.elements].find((each) => each.type === 'file' && each.validity.customError);
  if (!input) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  input.focus();
}

// ---- <input type="password" data-reveal> ----

function addReveal(input) {
  const group = input.closest('.input-group') ?? document.createElement('div');
  if (!group.isConnected) {
    group.className = 'input-group';
    input.replaceWith(group);
    group.append(input);
  }
  if (group.querySelector('[data-reveal-button]')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-outline-secondary';
  button.dataset.revealButton = '';
  button.textContent = 'Show';
  button.setAttribute('aria-pressed', 'false');
  button.setAttribute('aria-label', 'Show password');
  input.after(button);
}

function reveal(button) {
  const input = button.closest('.input-group').querySelector('[data-reveal]');
  const shown = input.type === 'password';
  input.type = shown ? 'text' : 'password';
  button.textContent = shown ? 'Hide' : 'Show';
  button.setAttribute('aria-pressed', String(shown));
}

// ----

function enhance(root) {
  root.querySelectorAll('input[data-reveal]').forEach(addReveal);
  const inside = [...root.querySelectorAll('[data-show-when]')].map((each) => each.closest('form'));
  new Set([root.closest?.('form'), ...inside]).forEach((form) => form && showWhen(form));
}

export function initFields() {
  enhance(document);
  document.addEventListener('htmx:load', (event) => enhance(event.target));
  document.addEventListener('htmx:historyRestore', () => enhance(document));
  document.addEventListener('tom:row-added', (event) => enhance(event.target));
  addEventListener('pageshow', (event) => event.persisted && enhance(document));
  document.addEventListener('input', (event) => event.target.form && showWhen(event.target.form));
  document.addEventListener('change', (event) => {
    if (event.target.type === 'file') checkFiles(event.target);
    if (event.target.form) showWhen(event.target.form);
  });
  document.addEventListener('reset', (event) => setTimeout(() => showWhen(event.target)));
  document.addEventListener('submit', refuseTooLarge, true);
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-reveal-button]');
    if (button) reveal(button);
  });
}
