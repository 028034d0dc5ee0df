// News while a page is open. A WebSocket brings it; where that is blocked, the page asks every half minute.
// Elements: [data-live-unread] and [data-live-jobs] show counts, [data-live-topic="target:5"] follows an object.
// Each message becomes the event tom:live on <body>, and tom:live-<event>, for htmx: hx-trigger="tom:live-job from:body".
import { toast } from './toast.js';

const POLL_MILLIS = 30_000;
const MAX_PAUSE_MILLIS = 60_000;
const LOGIN_OVER = 4401;

let socket = null;
let pause = 1000;
let opened = false;
let failures = 0;
let poller = null;
let last = 0;
let asked = false;
let summaryTimer = null;
const states = new Map();

function show(selector, count, bad = false) {
  for (const badge of document.querySelectorAll(selector)) {
    badge.textContent = count > 99 ? '99+' : String(count);
    badge.hidden = count === 0;
    badge.classList.toggle('tom-nav-badge-bad', bad);
  }
}

function tell(message) {
  document.body.dispatchEvent(new CustomEvent('tom:live', { detail: message }));
  document.body.dispatchEvent(new CustomEvent(`tom:live-${message.event}`, { detail: message }));
}

// The jobs that stand on this page, when nothing else brings their progress.
function shownJobs() {
  if (!poller) return '';
  const ids = new Set([...document.querySelectorAll('[data-live-job-state]')].map(({ dataset }) => dataset.liveJobState));
  return [...ids].slice(0, 50).map((id) => `&job=${id}`).join('');
}

async function ask(toasts) {
  const answer = await fetch(`/api/notifications/${asked && toasts ? `?after=${last}` : '?limit=1'}${shownJobs()}`, {
    headers: { Accept: 'application/json' },
  });
  if (!answer.ok) return;
  const news = await answer.json();
  news.progress.forEach(showJob);
  if (toasts && asked) news.results.forEach((each) => toast(each.text, each.level));
  asked = true;
  last = Math.max(last, news.last);
  show('[data-live-unread]', news.unread);
  show('[data-live-jobs]', news.jobs.failed || news.jobs.going, news.jobs.failed > 0);
}

// Many jobs may change at once; the counts are asked for once a second at most.
function refresh() {
  summaryTimer ??= setTimeout(() => {
    summaryTimer = null;
    ask(false).catch(() => {});
  }, 1000);
}

function showJob({ id, state, done, total, message }) {
  for (const badge of document.querySelectorAll(`[data-live-job-state="${id}"]`)) {
    badge.textContent = state.charAt(0).toUpperCase() + state.slice(1);
    const look = { queued: 'pending', running: 'running', succeeded: 'completed' }[state] ?? state;
    badge.className = `tom-state tom-state-${look}`;
  }
  for (const text of document.querySelectorAll(`[data-live-job-message="${id}"]`)) text.textContent = message ?? '';
  for (const text of document.querySelectorAll(`[data-live-job-progress="${id}"]`)) {
    text.textContent = total > 0 ? `${done} of ${total}` : '';
  }
  for (const meter of document.querySelectorAll(`[data-live-job-meter="${id}"]`)) {
    meter.max = Math.max(total, 1);
    meter.value = done;
  }
}

function received(message) {
  if (message.event === 'hello' || message.event === 'resync') {
    refresh();
  } else if (message.event === 'notification') {
    last = Math.max(last, message.data.id);
    toast(message.data.text, message.data.level);
    refresh();
  } else if (message.event === 'job') {
    showJob(message.data);
    // progress changes no count
    if (states.get(message.data.id) !== message.data.state) refresh();
    states.set(message.data.id, message.data.state);
  } else if (message.event === 'target') {
    toast('This target has changed. Reload the page to see it.', 'info');
  } else if (message.event === 'read') {
    refresh();
  }
  tell(message);
}

function follow() {
  for (const { dataset } of document.querySelectorAll('[data-live-topic]')) {
    socket.send(JSON.stringify({ follow: dataset.liveTopic }));
  }
}

function startPolling() {
  poller ??= setInterval(() => {
    if (document.visibilityState === 'visible') ask(true).catch(() => {});
  }, POLL_MILLIS);
}

function stopPolling() {
  clearInterval(poller);
  poller = null;
}

function closed({ code }) {
  socket = null;
  if (code === LOGIN_OVER) {
    toast('You are no longer logged in.', 'warning');
    return;
  }
  failures = opened ? 0 : failures + 1;
  if (failures >= 2) {
    if (!poller) ask(false).catch(() => {});
    startPolling();
  }
  setTimeout(connect, pause * (0.5 + Math.random()));
  pause = Math.min(pause * 2, MAX_PAUSE_MILLIS);
}

function connect() {
  opened = false;
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  socket = new WebSocket(`${scheme}://${location.host}/api/live/`);
  socket.addEventListener('open', () => {
    opened = true;
    pause = 1000;
    stopPolling();
    follow();
  });
  socket.addEventListener('message', ({ data }) => received(JSON.parse(data)));
  socket.addEventListener('close', closed);
}

export function initLive() {
  // only those who are logged in have a bell
  if (!document.querySelector('[data-live-unread]')) return;
  const begin = () => setTimeout(connect, 200);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
  window.addEventListener('pagehide', () => socket?.close());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      ask(false).catch(() => {});
    }
  });
}
