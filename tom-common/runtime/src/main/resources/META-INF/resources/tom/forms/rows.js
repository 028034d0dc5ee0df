// Several of a kind: choosing rows of a table, adding and removing rows of a form.

// ---- <input type="checkbox" data-select-all="target">, <span data-selected-count>, <button data-needs-selection> ----

const isBox = (node) => node?.type === 'checkbox' && !node.dataset.selectAll;

function boxesOf(all) {
  const scope = all.closest('[data-select-scope], table, form') ?? document;
  return [...scope.querySelectorAll('input[type="checkbox"]')].filter((box) => box.name === all.dataset.selectAll);
}

function report(all) {
  const boxes = boxesOf(all).filter((box) => !box.disabled);
  const count = boxes.filter((box) => box.checked).length;
  all.checked = count > 0 && count === boxes.length;
  all.indeterminate = count > 0 && count < boxes.length;
  const scope = all.form ?? all.closest('[data-select-scope]') ?? document;
  const mine = (value) => value === '' || value === all.dataset.selectAll;
  const everything = scope.querySelector('[data-select-everything]')?.checked;
  scope.querySelectorAll('[data-selected-count]').forEach((node) => {
    if (mine(node.dataset.selectedCount)) node.textContent = everything ? 'all' : count;
  });
  scope.querySelectorAll('[data-needs-selection]').forEach((node) => {
    if (mine(node.dataset.needsSelection)) node.disabled = count === 0 && !everything;
  });
}

const reportAll = (root = document) => root.querySelectorAll('[data-select-all]').forEach(report);

let lastBox = null;

// With shift, everything between this box and the one clicked before.
function selectRange(event) {
  const box = event.target;
  if (!isBox(box)) return;
  const boxes = [...document.querySelectorAll('input[type="checkbox"]')].filter((each) => each.name === box.name);
  const from = boxes.indexOf(lastBox);
  if (event.shiftKey && from >= 0) {
    const to = boxes.indexOf(box);
    boxes.slice(Math.min(from, to), Math.max(from, to) + 1).forEach((each) => {
      if (!each.disabled) each.checked = box.checked;
    });
  }
  lastBox = box;
}

function onChange({ target }) {
  if (target.dataset?.selectAll) {
    boxesOf(target).forEach((box) => {
      if (!box.disabled) box.checked = target.checked;
    });
  }
  if (target.type === 'checkbox') reportAll();
}

// ---- [data-repeat] with [data-repeat-rows], <template>, [data-repeat-add]; rows [data-repeat-row], [data-repeat-remove] ----

const INDEXED = ['name', 'id', 'for', 'form', 'aria-describedby', 'aria-labelledby', 'aria-label', 'data-show-when', 'list'];

function fillIndex(row, index) {
  for (const node of [row, ...row.querySelectorAll('*')]) {
    for (const attribute of INDEXED) {
      const value = node.getAttribute(attribute);
      if (value?.includes('__index__')) node.setAttribute(attribute, value.replaceAll('__index__', index));
    }
  }
}

const rowsOf = (repeat) => [...repeat.querySelectorAll('[data-repeat-row]')];

function limit(repeat) {
  const add = repeat.querySelector('[data-repeat-add]');
  if (add) add.disabled = rowsOf(repeat).length >= (Number(repeat.dataset.repeatMax) || Infinity);
}

function addRow(repeat) {
  const index = Number(repeat.dataset.repeatNext ?? rowsOf(repeat).length);
  repeat.dataset.repeatNext = index + 1;
  const row = repeat.querySelector('template').content.firstElementChild.cloneNode(true);
  fillIndex(row, index);
  (repeat.querySelector('[data-repeat-rows]') ?? repeat).append(row);
  globalThis.htmx?.process(row);
  row.dispatchEvent(new CustomEvent('tom:row-added', { bubbles: true }));
  row.querySelector('input:not([type="hidden"]), select, textarea')?.focus();
  limit(repeat);
}

function removeRow(row) {
  const repeat = row.closest('[data-repeat]');
  const rows = rowsOf(repeat);
  if (rows.length <= (Number(repeat.dataset.repeatMin) || 0)) {
    row.querySelectorAll('input:not([type="hidden"]), textarea').forEach((input) => (input.value = ''));
    return;
  }
  const neighbour = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1];
  row.remove();
  (neighbour?.querySelector('[data-repeat-remove]') ?? repeat.querySelector('[data-repeat-add]'))?.focus();
  limit(repeat);
  repeat.dispatchEvent(new CustomEvent('tom:row-removed', { bubbles: true }));
}

function onClick(event) {
  selectRange(event);
  const add = event.target.closest('[data-repeat-add]');
  if (add) addRow(add.closest('[data-repeat]'));
  const remove = event.target.closest('[data-repeat-remove]');
  if (remove) removeRow(remove.closest('[data-repeat-row]'));
}

export function initRows() {
  reportAll();
  document.querySelectorAll('[data-repeat]').forEach(limit);
  document.addEventListener('htmx:load', () => reportAll());
  addEventListener('pageshow', () => reportAll());
  document.addEventListener('change', onChange);
  document.addEventListener('click', onClick);
}
