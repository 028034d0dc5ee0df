// Bootstrap tabs in [data-tom-tabs] remember the open one as ?tab=id. Whenever a pane becomes visible it gets the event
// `tom:shown`, and so do the elements in it that wait for it: hx-trigger="tom:shown once" loads them at first sight.
const TRIGGERS = '[data-bs-toggle="tab"], [data-bs-toggle="pill"]';

const paneOf = (trigger) => document.querySelector(trigger.dataset.bsTarget ?? trigger.getAttribute('href'));
const idOf = (trigger) => trigger.dataset.tab ?? paneOf(trigger)?.id;

function announce(trigger) {
  const pane = paneOf(trigger);
  if (!pane) return;
  for (const node of [pane, ...pane.querySelectorAll('[hx-trigger*="tom:shown"]')]) {
    node.dispatchEvent(new CustomEvent('tom:shown'));
  }
}

function remember(trigger) {
  const url = new URL(location.href);
  url.searchParams.set('tab', idOf(trigger));
  history.replaceState(history.state, '', url);
}

function open(list) {
  const triggers = [...list.querySelectorAll(TRIGGERS)];
  const wanted = new URLSearchParams(location.search).get('tab');
  const trigger = triggers.find((each) => idOf(each) === wanted);
  if (trigger && !trigger.classList.contains('active') && globalThis.bootstrap) {
    bootstrap.Tab.getOrCreateInstance(trigger).show();
  } else {
    const active = triggers.find((each) => each.classList.contains('active'));
    if (active) announce(active);
  }
}

export function initTabs() {
  document.addEventListener('shown.bs.tab', ({ target }) => {
    if (!target.closest('[data-tom-tabs]')) return;
    remember(target);
    announce(target);
  });
  // After htmx has seen the page, or it would miss the first announcement.
  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-tom-tabs]').forEach(open));
}
