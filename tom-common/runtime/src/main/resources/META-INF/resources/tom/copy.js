// <button data-copy="text"> or <button data-copy-from="#id"> copies to the clipboard.
import { toast } from './toast.js';

// The clipboard API exists only on https and localhost; many TOMs run on a plain http host of the institute.
function copyBySelection(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function textOf(button) {
  const source = button.dataset.copyFrom && document.querySelector(button.dataset.copyFrom);
  return source ? (source.value ?? source.textContent).trim() : button.dataset.copy;
}

export function initCopy() {
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy], [data-copy-from]');
    if (!button) return;
    event.preventDefault();
    const done = await copy(textOf(button) ?? '');
    button.focus();
    toast(done ? 'Copied' : 'Could not copy. Select the text and copy it by hand.', done ? 'success' : 'warning');
  });
}
