// The button [data-theme-toggle] steps through auto, light and dark; the choice stays in this browser.
const KEY = 'tom-theme';
const CHOICES = ['auto', 'light', 'dark'];
const ICONS = { auto: 'bi-circle-half', light: 'bi-sun', dark: 'bi-moon-stars' };
const systemDark = matchMedia('(prefers-color-scheme: dark)');

function stored() {
  try {
    const choice = localStorage.getItem(KEY);
    return CHOICES.includes(choice) ? choice : 'auto';
  } catch {
    return current;
  }
}

let current = 'auto';

function apply(choice) {
  current = choice;
  const theme = choice === 'auto' ? (systemDark.matches ? 'dark' : 'light') : choice;
  if (document.documentElement.getAttribute('data-bs-theme') !== theme) {
    document.documentElement.setAttribute('data-bs-theme', theme);
  }
  document.querySelectorAll('[data-theme-toggle]').forEach(label);
}

function label(button) {
  let icon = button.querySelector('i.bi');
  if (!icon) {
    icon = document.createElement('i');
    icon.setAttribute('aria-hidden', 'true');
    button.prepend(icon);
  }
  icon.className = `bi ${ICONS[current]}`;
  const text = `Theme: ${current}`;
  button.title = text;
  button.setAttribute('aria-label', text);
}

export function initTheme() {
  apply(stored());
  systemDark.addEventListener('change', () => apply(current));
  addEventListener('storage', (event) => event.key === KEY && apply(stored()));
  document.addEventListener('htmx:load', () => apply(current));
  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-theme-toggle]')) return;
    const next = CHOICES[(CHOICES.indexOf(current) + 1) % CHOICES.length];
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // storage may be blocked; the choice then lasts for this page
    }
    apply(next);
  });
}
