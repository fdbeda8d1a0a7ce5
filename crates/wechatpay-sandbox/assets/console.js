// The console is live: the sandbox tells by server-sent events that something happened, and the parts of the page that show it
// (`data-live`) are loaded anew. Everything works without this file.

const PATIENCE_MS = 600;
/** A running clock is shown anew after so long, even if nothing happens. */
const TICK_MS = 10_000;

const bar = document.querySelector('[data-stream]');
const word = document.querySelector('#stream');
const button = document.querySelector('#pause');
let paused = false;
let stream;
let timer;
let loading = false;
let again = false;
let loaded = 0;
/** What each live part showed last, as it came. */
const shown = new Map([...document.querySelectorAll('[data-live]')].map((region) => [region.id, region.innerHTML]));

/** What is focused, so that it can be found among the new elements. */
const place = (element) => {
  const region = element?.closest?.('[data-live]');
  if (!region) return;
  if (element.id) return () => document.getElementById(element.id);
  const likes = () => [...document.getElementById(region.id).querySelectorAll(element.tagName)];
  const name = element.getAttribute('href') ?? element.textContent;
  return () => likes().find((other) => (other.getAttribute('href') ?? other.textContent) === name);
};

const isSelecting = (region) => {
  const selection = getSelection();
  return !selection.isCollapsed && region.contains(selection.anchorNode);
};

const replace = (region, fresh) => {
  if (shown.get(region.id) === fresh.innerHTML || isSelecting(region)) return;
  shown.set(region.id, fresh.innerHTML);
  const open = new Map([...region.querySelectorAll('details[id]')].map((details) => [details.id, details.open]));
  const known = new Set([...region.querySelectorAll('[id]')].map((element) => element.id));
  const focused = region.contains(document.activeElement) && place(document.activeElement);
  region.replaceChildren(...document.importNode(fresh, true).childNodes);
  for (const details of region.querySelectorAll('details[id]')) {
    if (open.has(details.id)) details.open = open.get(details.id);
  }
  for (const row of region.querySelectorAll('tr[id], li[id]')) {
    if (known.size && !known.has(row.id)) row.classList.add('fresh');
  }
  if (focused) focused()?.focus({ preventScroll: true });
  ready(region);
};

/** Loads the page again and takes the live parts from it. */
const refresh = async () => {
  if (loading) {
    again = true;
    return;
  }
  loading = true;
  again = false;
  loaded = Date.now();
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const region of document.querySelectorAll('[data-live]')) {
      const fresh = page.getElementById(region.id);
      if (fresh && !paused) replace(region, fresh);
    }
  } catch {
    // The stream breaks, too, and says so.
  }
  loading = false;
  if (again) soon();
};

/** At once after a silence; else when a moment has passed, so that a busy world does not keep the browser busy. */
const soon = () => {
  if (paused || timer || document.hidden) return;
  timer = setTimeout(() => {
    timer = undefined;
    refresh();
  }, Math.max(0, loaded + PATIENCE_MS - Date.now()));
};

const say = (state) => {
  bar.dataset.state = state;
  word.textContent = bar.dataset[`${state}Word`];
  button.textContent = paused ? button.dataset.resume : button.dataset.pause;
};

const listen = () => {
  stream = new EventSource(bar.dataset.stream);
  stream.onopen = () => {
    say('live');
    soon();
  };
  stream.onmessage = soon;
  stream.onerror = () => {
    say('broken');
    // A refused stream is not tried again by the browser: after a restart it would be.
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => paused || listen(), 2000);
  };
};

/** Buttons that only a script can serve. */
const ready = (root) => {
  for (const copy of root.querySelectorAll('button[data-copy]')) copy.hidden = false;
};

document.addEventListener('click', async (event) => {
  const copy = event.target.closest('button[data-copy]');
  if (!copy) return;
  const source = document.getElementById(copy.dataset.copy);
  await navigator.clipboard.writeText(source.value ?? source.textContent);
  const label = copy.textContent;
  copy.textContent = copy.dataset.copied;
  setTimeout(() => (copy.textContent = label), 1500);
});

document.addEventListener('visibilitychange', () => document.hidden || soon());

/** `/` leads to the search, as in many tools. */
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, textarea, select');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const search = document.querySelector('input[type="search"]');
  if (!search) return;
  event.preventDefault();
  search.focus();
});

if (bar) {
  bar.hidden = false;
  button.addEventListener('click', () => {
    paused = !paused;
    if (paused) stream.close();
    else listen();
    say(paused ? 'paused' : 'live');
  });
  say('live');
  listen();
  setInterval(soon, TICK_MS);
}
ready(document);
document.querySelector('.sections [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
