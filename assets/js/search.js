// The page that is searched on. What asks the index is engine.js, and what few readers use is extras.js: both are loaded when needed.
(() => {
'use strict';
const own = document.currentScript, $ = id => document.getElementById(id);
const form = $('search-form'), box = $('q'), status = $('search-status'), list = $('search-hits'), more = $('search-more');
const say = JSON.parse($('search-words').textContent), PAGE = 10, FIELDS = ['vs', 'from', 'to', 'day', 'order'];
const plural = new Intl.PluralRules(say.lang), many = (n, what) => (say[what][plural.select(n)] || say[what].other).replace('#', n.toLocaleString(say.lang));
const share = (n, all) => say.of.replace('{0}', n).replace('{1}', all);
const scripts = {};
let state, answer, shown = 0, turn = 0, timer;

// Loads another script of ours, once.
const need = name => scripts[name] = scripts[name] || new Promise((done, fail) => {
  const script = document.createElement('script');
  script.src = new URL(own.dataset[name], document.baseURI).href;
  script.onload = () => done(window.Backfile);
  script.onerror = () => { delete scripts[name]; fail(Error(name)); };
  document.head.append(script);
});

// An element with what is in it; texts are texts.
function make(name, props = {}, ...inside) {
  const element = Object.assign(document.createElement(name), props);
  element.append(...inside);
  return element;
}

function read() {
  const p = new URLSearchParams(location.search), one = key => p.get(key) || '';
  return {q: one('q'), topic: p.getAll('topic'), source: one('source'), lang: one('lang'), ...Object.fromEntries(FIELDS.map(f => [f, one(f)]))};
}

// A query is an address.
function address(changed = {}) {
  const p = new URLSearchParams();
  for (const [key, value] of Object.entries({...state, ...changed}))
    for (const each of [value].flat()) if (each) p.append(key, each);
  return '?' + p;
}

function fill() {
  box.value = state.q;
  for (const field of FIELDS) if (form.elements[field]) form.elements[field].value = state[field];
  $('search-options').open = FIELDS.some(f => state[f]) || $('search-options').open;
  const chips = [];
  const chip = (label, changed) => chips.push(make('li', {}, make('a', {href: address(changed), title: say.remove}, label, ' ×')));
  state.topic.forEach(t => chip(t, {topic: state.topic.filter(o => o !== t)}));
  for (const key of ['source', 'lang', 'from', 'to', 'day']) if (state[key]) chip(say[key === 'lang' ? 'language' : key] + ' ' + state[key], {[key]: ''});
  $('search-chips').replaceChildren(...chips);
}

const isEmpty = s => !s.q.trim() && !s.topic.length && !s.source && !s.lang && !s.from && !s.to && !s.day;

// Asks, and shows what comes of it; of two questions at once the later wins.
async function run(typing) {
  const mine = ++turn, asked = typing ? state.q + '*' : state.q;
  const late = () => mine !== turn;
  if (isEmpty(state)) { clear(''); return; }
  const slow = setTimeout(() => late() || (status.textContent = say.loading), 300);
  try {
    const engine = await need('engine'), found = await engine.ask(asked, state);
    clearTimeout(slow);
    if (late()) return;
    answer = found;
    answer.typing = typing;
    shown = 0;
    list.replaceChildren();
    status.textContent = found.hits.length ? many(found.hits.length, 'hits') : say.none;
    document.body.classList.toggle('has-hits', found.hits.length > 0);
    await page(late);
    if (late()) return;
    curve();
    if (!typing || !found.hits.length) need('extras').then(b => late() || b.after({state, answer, say, address, make, need, many})).catch(broken);
  } catch (error) {
    if (!late()) broken(error);
  } finally {
    clearTimeout(slow);
  }
}

function clear(text) {
  answer = null;
  list.replaceChildren();
  for (const id of ['search-curve', 'search-narrow', 'search-take', 'search-spellings']) $(id).replaceChildren();
  document.body.classList.remove('has-hits');
  more.hidden = true;
  status.textContent = text;
}

// A browser says offline also where only this machine is reached, so that the cause stays a guess.
function broken(error) {
  clear(`${say.broken} ${navigator.onLine === false ? say.offline : say.again}`);
  console.warn(error);
}

async function page(late = () => false) {
  const hits = answer.hits.slice(shown, shown + PAGE), from = answer;
  const rows = await Promise.all(hits.map(hit => window.Backfile.row(from.index, hit)));
  if (late() || from !== answer) return;
  const items = rows.map(row => {
    const item = make('li', {className: 'entry', lang: row.lang},
      make('h2', {className: 'headline'}, make('a', {href: row.href, dir: 'auto'}, row.title)),
      make('p', {className: 'note', lang: say.lang}, make('time', {dateTime: row.date}, day(row.date)), row.publisher ? ', ' + row.publisher : ''),
      location.protocol === 'file:' ? '' : make('p', {className: 'excerpt', dir: 'auto'}));
    item.row = row;
    return item;
  });
  list.append(...items);
  shown += items.length;
  more.hidden = shown >= answer.hits.length;
  need('extras').then(b => b.excerpts(items, from.seen)).catch(() => {});
}

// As the pages have it: the day before the month.
const day = iso => new Date(iso + 'T12:00:00Z').toLocaleDateString(say.lang === 'en' ? 'en-GB' : say.lang, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});

// How much of what the archive has of each year was found; a bar leads to its year.
function curve() {
  const all = new Map(), of = new Map();
  for (const segment of answer.index.segments) {
    let at = segment.first;
    for (const [year, count] of segment.years) {
      all.set(year, (all.get(year) || 0) + count);
      answer.years = answer.years || [];
      answer.years.push([at, year]);
      at += count;
    }
  }
  const starts = answer.years;
  for (const hit of answer.hits) {
    let low = 0, high = starts.length;
    while (low < high) { const mid = low + high >> 1; starts[mid][0] <= hit ? low = mid + 1 : high = mid; }
    const year = starts[low - 1][1];
    of.set(year, (of.get(year) || 0) + 1);
  }
  answer.of = of;
  answer.all = all;
  const years = [...all.keys()];
  if (years.length < 2 || !answer.hits.length) { $('search-curve').replaceChildren(); return; }
  // Each bar is as broad as a finger: of many years several share one.
  const room = Math.max(1, Math.floor($('search-curve').clientWidth / 24)), size = Math.ceil(years.length / room), spans = [];
  for (let from = 0; from < years.length; from += size) {
    const some = years.slice(from, from + size), sum = counts => some.reduce((n, year) => n + (counts.get(year) || 0), 0);
    spans.push({from: some[0], to: some.at(-1), n: sum(of), all: sum(all)});
  }
  answer.spans = spans;
  const most = Math.max(...spans.map(s => s.n / s.all));
  const bars = spans.map(({from, to, n, all: total}) => {
    const text = `${from === to ? from : from + '–' + to}: ${share(n, total)}`;
    const bar = make('a', {href: address({from: String(from), to: String(to)}), title: text}, make('span', {className: 'bar'}), make('span', {className: 'year'}, text));
    bar.firstChild.style.blockSize = n ? Math.max(3, 100 * n / total / most) + '%' : '0';
    return make('li', {}, bar);
  });
  $('search-curve').replaceChildren(
    make('figcaption', {className: 'label'}, `${say.curve}: ${years[0]}–${years.at(-1)}`), make('ol', {className: 'curve'}, ...bars));
}

function go(changed, push = true) {
  state = {...state, ...changed};
  if (push && address() !== location.search) history.pushState(null, '', address());
  fill();
  run(false);
}

form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(timer);
  go({q: box.value, ...Object.fromEntries(FIELDS.map(f => [f, form.elements[f] ? form.elements[f].value.trim() : '']))});
});
form.elements.order.addEventListener('change', () => form.requestSubmit());

// As one types, the last word is the beginning of one.
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    state = {...state, q: box.value};
    run(/[\p{L}\p{N}\p{M}]{3}$/u.test(box.value) && !/["“”„]/.test(box.value));
  }, 200);
});
more.addEventListener('click', async () => {
  const next = list.children.length;
  await page().catch(broken);
  list.children[next]?.querySelector('a').focus();
});

// Links to other questions need no new page.
document.querySelector('main').addEventListener('click', event => {
  const link = event.target.closest('a[href^="?"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  arrive();
  status.focus();
});

document.addEventListener('keydown', event => {
  const at = document.activeElement, typing = at && (/^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName) || at.isContentEditable);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/' && !typing) { event.preventDefault(); box.focus(); box.select(); }
  const links = [...list.querySelectorAll('.headline a')], n = links.indexOf(at);
  if (event.key === 'ArrowDown' && (at === box || n >= 0) && links.length) {
    event.preventDefault();
    (links[n + 1] || (more.hidden ? links[n] : more)).focus();
  }
  if (event.key === 'ArrowUp' && (n >= 0 || at === more)) {
    event.preventDefault();
    (at === more ? links.at(-1) : links[n - 1] || box).focus();
  }
  if (event.key === 'Escape' && (n >= 0 || at === more)) { box.focus(); box.select(); }
  else if (event.key === 'Escape' && at === box && box.value) { event.preventDefault(); box.value = ''; box.dispatchEvent(new Event('input')); }
});

function arrive() {
  state = read();
  fill();
  run(false);
}

addEventListener('popstate', arrive);
addEventListener('online', () => state && run(false));
arrive();
if (isEmpty(state)) box.focus();
})();
