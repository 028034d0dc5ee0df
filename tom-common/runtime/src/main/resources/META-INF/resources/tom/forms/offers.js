// <div data-offer-when="scheme" data-offer-values="A|B"> around a field: out of the way while the field "scheme" has another
// value. Never while it holds something itself or is marked as wrong, and what it holds is sent in any case.
const CONTROLS = 'input:not([type="hidden"]), select, textarea';

function isFilled(control) {
  return control.type === 'checkbox' || control.type === 'radio' ? control.checked : control.value.trim() !== '';
}

function isKept(wrapper) {
  return [...wrapper.querySelectorAll(CONTROLS)].some((control) =>
    isFilled(control) || control === document.activeElement
      || control.matches('.is-invalid, [aria-invalid="true"]'));
}

function offer(form) {
  for (const wrapper of form.querySelectorAll('[data-offer-when]')) {
    const { offerWhen, offerValues } = wrapper.dataset;
    const chosen = form.elements[offerWhen]?.value ?? '';
    const fits = chosen === '' || offerValues.split('|').includes(chosen);
    wrapper.classList.toggle('d-none', !fits && !isKept(wrapper));
  }
}

function offerAll(root) {
  const forms = [...root.querySelectorAll('[data-offer-when]')].map((wrapper) => wrapper.closest('form'));
  new Set(forms).forEach((form) => form && offer(form));
}

export function initOffers() {
  offerAll(document);
  document.addEventListener('change', ({ target }) => target.form && offer(target.form));
  document.addEventListener('htmx:load', ({ target }) => offerAll(target));
  // values that the browser brings back
  addEventListener('pageshow', () => offerAll(document));
  document.addEventListener('reset', ({ target }) => setTimeout(() => offer(target)));
}
