// The rules of the server for numbers and times, said while somebody still types. The server checks again.
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;
const TIME = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const DAYS = /^\d{5,7}(\.\d{1,12})?$/;

function numberProblem(input, text) {
  if (!NUMBER.test(text)) return 'Enter a number.';
  const value = Number(text);
  if (input.dataset.number === 'integer' && !Number.isInteger(value)) return 'Enter a whole number.';
  if (input.dataset.min !== undefined && value < Number(input.dataset.min)) return `Must be ${Number(input.dataset.min)} or more.`;
  if (input.dataset.max !== undefined && value > Number(input.dataset.max)) return `Must be ${Number(input.dataset.max)} or less.`;
  return '';
}

function problem(input) {
  const text = input.value.trim();
  if (text === '') return '';
  if (input.dataset.number) return numberProblem(input, text);
  return TIME.test(text) || DAYS.test(text) ? '' : 'Enter a date and time (UTC) as 2026-11-20 04:00:00, or as MJD or JD.';
}

function check(input) {
  input.setCustomValidity(problem(input));
}

export function initChecks() {
  document.addEventListener('input', ({ target }) => target.matches?.('[data-number], [data-datetime]') && check(target));
  document.addEventListener('change', ({ target }) => {
    if (!target.matches?.('[data-number], [data-datetime]')) return;
    check(target);
    target.classList.toggle('is-invalid', !target.validity.valid);
  });
}
