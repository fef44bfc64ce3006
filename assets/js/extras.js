// What comes after the hits: excerpts, what they can be narrowed down to, other spellings, another question's curve, and the hits to take away.
(() => {
'use strict';
const B = window.Backfile, $ = id => document.getElementById(id);
const KINDS = ['source', 'lang', 'place', 'person', 'organisation', 'subject', 'name', 'phrase'], EXCERPT = 240, MOST = 12;

// Excerpts come from the articles' own pages, each when its hit comes into view; from a disk they cannot be read.
function excerpts(items, keys) {
  if (location.protocol === 'file:') return;
  const watch = new IntersectionObserver(found => found.filter(f => f.isIntersecting).forEach(f => {
    watch.unobserve(f.target);
    excerpt(f.target, keys);
  }), {rootMargin: '300px 0px'});
  items.forEach(item => watch.observe(item));
}

async function excerpt(item, keys) {
  try {
    const answer = await fetch(item.row.href);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html'), place = item.row.href.split('#')[1];
    const text = (place && page.getElementById(place) || page).querySelector('.text') || page.querySelector('main');
    if (text) item.querySelector('.excerpt').append(...marked(text.innerText.replace(/\s+/g, ' ').trim(), keys));
  } catch { /* the title stays */ }
}

function marked(text, keys) {
  const pieces = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(m => ({at: m.index, end: m.index + m[0].length}));
  const isHit = p => B.words(text.slice(p.at, p.end)).some(([w]) => (w = B.fold(w), keys.has(w) || keys.starts.some(s => w.startsWith(s))));
  const first = keys.size + keys.starts.length ? pieces.findIndex(isHit) : -1;
  const from = Math.max(0, first < 0 ? 0 : pieces[Math.max(0, first - 8)].at);
  const last = pieces.findLast(p => p.end <= from + EXCERPT), end = last ? last.end : text.length;
  const out = [from ? '… ' : ''];
  let at = from;
  for (const piece of pieces) {
    if (first < 0 || piece.at < from || piece.end > end || !isHit(piece)) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(piece.at, piece.end);
    out.push(text.slice(at, piece.at), mark);
    at = piece.end;
  }
  out.push(text.slice(at, end), end < text.length ? ' …' : '');
  return out;
}

function after(all) {
  const {state, answer, say, make} = all;
  $('search-spellings').replaceChildren();
  if (!answer.hits.length) { $('search-narrow').replaceChildren(); $('search-take').replaceChildren(); return spellings(all); }
  const narrow = make('details', {}, make('summary', {}, say.narrow));
  narrow.addEventListener('toggle', () => narrow.open && narrow.children.length < 2 && facets(all, narrow), {once: true});
  $('search-narrow').replaceChildren(narrow);
  const take = make('ul', {className: 'take'}, ...Object.keys(FORMS).map(form => {
    const button = make('button', {type: 'button'}, form);
    button.addEventListener('click', () => download(all, form, button));
    return make('li', {}, button);
  }));
  $('search-take').replaceChildren(make('span', {}, say.take), take);
  return state.vs ? compare(all) : null;
}

// Which sources, languages and topics the hits have, and how many each.
async function facets({state, answer, say, address, make}, panel) {
  const counts = new Map(), names = new Map();
  try {
    await Promise.all(answer.index.segments.map(async segment => {
      const hits = answer.hits.filter(h => h >= segment.first && h < segment.first + segment.size).map(h => h - segment.first);
      if (!hits.length) return;
      const known = await B.facets(segment), wanted = new Set(hits), chunk = 2048;
      await Promise.all([...new Set(hits.map(h => Math.floor(h / chunk)))].map(async n => {
        const column = new B.Bytes(await B.load(segment.folder + 'c' + n));
        for (let at = n * chunk; column.more; at++)
          for (const f of column.list(() => column.number()))
            if (wanted.has(at)) {
              const {type, slug, label} = known[f], id = type + ' ' + slug;
              counts.set(id, (counts.get(id) || 0) + 1);
              names.set(id, {type, slug, label});
            }
      }));
    }));
  } catch { panel.append(make('p', {}, say.broken)); return; }
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const lang = new Intl.DisplayNames([say.lang], {type: 'language', fallback: 'code'});
  KINDS.forEach((kind, type) => {
    const own = best.filter(([id]) => names.get(id).type === type && !state.topic.includes(names.get(id).slug));
    if (own.length < (type < 2 ? 2 : 1)) return;
    panel.append(make('section', {}, make('h2', {className: 'label'}, say.kinds[type]),
      make('ul', {className: 'counted'}, ...own.slice(0, MOST).map(([id, count]) => {
        const {slug, label} = names.get(id);
        const href = address(type === 0 ? {source: slug} : type === 1 ? {lang: slug} : {topic: [...state.topic, slug]});
        return make('li', {}, make('a', {href}, type === 1 ? lang.of(label) : label), make('span', {className: 'count'}, String(count)));
      }))));
  });
}

// The second question's shares, as marks on the bars of the first.
async function compare({state, answer, say, make}) {
  const other = await B.ask(state.vs, {...state, q: state.vs}), of = new Map();
  let i = 0;
  for (const hit of [...other.hits].sort((a, b) => a - b)) {
    while (i + 1 < answer.years.length && answer.years[i + 1][0] <= hit) i++;
    of.set(answer.years[i][1], (of.get(answer.years[i][1]) || 0) + 1);
  }
  const spans = answer.spans.map(span => {
    let other = 0;
    for (const [year, n] of of) if (year >= span.from && year <= span.to) other += n;
    return {...span, other};
  });
  const most = Math.max(...spans.map(s => Math.max(s.n, s.other) / s.all)) || 1;
  document.querySelectorAll('.curve a').forEach((bar, i) => {
    const span = spans[i], mark = make('span', {className: 'other'});
    bar.firstChild.style.blockSize = 100 * span.n / span.all / most + '%';
    mark.style.insetBlockEnd = 100 * span.other / span.all / most + '%';
    if (span.other) bar.append(mark);
    bar.title += `; ${state.vs}: ${span.other}`;
    bar.querySelector('.year').textContent = bar.title;
  });
  const caption = document.querySelector('#search-curve figcaption');
  if (caption) caption.append(` · ${state.q} (${answer.hits.length}), ${state.vs} (${other.hits.length}) ${say.marks}`);
}

// Nothing found: what the archive has that is spelt like it. The question stays as it was asked.
async function spellings({state, answer, say, address, make}) {
  const lines = [];
  for (const clause of answer.clauses)
    for (const phrase of clause.any)
      for (const word of phrase.words) {
        const near = await like(answer.index, word.key);
        if (clause.not || near.some(n => n.key === word.key)) continue;
        lines.push(make('li', {}, say.notThere.replace('%', word.surface) + ' ', ...near.slice(0, 5).flatMap(n => [
          make('a', {href: address({q: swap(state.q, word.surface, n.surface)})}, n.surface), ` (${n.count}) `])));
      }
  $('search-spellings').replaceChildren(...lines);
}

const swap = (q, from, to) => q.replace(RegExp(from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu'), to);

async function like(index, key) {
  const found = new Map(), most = key.length < 5 ? 1 : 2;
  for (const segment of index.segments) {
    const shards = new Set();
    for (const start of [key, key.slice(0, 3), key.slice(0, 2), key[1] + key[0] + key.slice(2), key.slice(1)])
      if (start) for (let n = -1; n < 2; n++) shards.add(Math.min(segment.firsts.length - 1, Math.max(0, B.place(segment.firsts, start) + n)));
    for (const entries of await Promise.all([...shards].map(n => B.shard(index, segment, n))))
      for (const entry of entries.values()) {
        if (Math.abs(entry.key.length - key.length) > most || !entry.words.length) continue;
        const distance = apart(entry.key, key, most);
        if (distance > most) continue;
        const known = found.get(entry.key) || {key: entry.key, surface: entry.words[0].surface, count: 0, distance};
        known.count += Math.max(...entry.words.map(w => w.count));
        found.set(entry.key, known);
      }
  }
  return [...found.values()].sort((a, b) => a.distance - b.distance || b.count - a.count || (a.key < b.key ? -1 : 1));
}

// Damerau's distance of neighbours (optimal string alignment).
function apart(a, b) {
  let before = [], last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
    }
    before = last;
    last = now;
  }
  return last[b.length];
}

// The hits to take away.
// A spreadsheet takes what begins like a formula for one, and runs it: an apostrophe makes it text.
const csv = v => { const t = /^[=+\-@\t\r]/.test(v) ? "'" + v : v; return /[",\r\n]/.test(t) ? `"${t.replace(/"/g, '""')}"` : t; };
const TEX = {'\\': '\\textbackslash{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}'}, tex = v => v.replace(/[\\{}$&#^_%~]/g, c => TEX[c] || '\\' + c);
const FORMS = {
  CSV: ['csv', 'text/csv', rows => 'date,title,source,lang,url\r\n' + rows.map(r => [r.date, r.title, r.publisher, r.lang, r.url].map(csv).join(',') + '\r\n').join('')],
  'JSON Lines': ['jsonl', 'application/jsonl', rows => rows.map(r => JSON.stringify({date: r.date, title: r.title, source: r.publisher, lang: r.lang, url: r.url}) + '\n').join('')],
  RIS: ['ris', 'application/x-research-info-systems', rows => rows.map(r =>
    `TY  - NEWS\r\nTI  - ${r.title}\r\n${r.publisher ? `T2  - ${r.publisher}\r\n` : ''}DA  - ${r.date.replace(/-/g, '/')}\r\nPY  - ${r.date.slice(0, 4)}\r\n${r.lang ? `LA  - ${r.lang}\r\n` : ''}UR  - ${r.url}\r\nER  - \r\n`).join('\r\n')],
  BibTeX: ['bib', 'application/x-bibtex', rows => rows.map(r =>
    `@misc{${r.path.replace(/\.html$/, '').replace(/[^A-Za-z0-9]+/g, '-')},\n  title = {${tex(r.title)}},\n  date = {${r.date}},\n${r.publisher ? `  howpublished = {${tex(r.publisher)}},\n` : ''}  url = {${r.url}}\n}\n`).join('\n')],
};

async function download({answer, say}, form, button) {
  const [end, type, text] = FORMS[form];
  button.disabled = true;
  try {
    const rows = await Promise.all(answer.hits.map(async hit => {
      const row = await B.row(answer.index, hit);
      return {...row, url: new URL(row.href, location.href.split('?')[0]).href};
    }));
    const link = Object.assign(document.createElement('a'), {href: URL.createObjectURL(new Blob([text(rows)], {type})), download: 'search.' + end});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  } catch { $('search-status').textContent = say.broken; }
  button.disabled = false;
}

Object.assign(B, {excerpts, after, like});
})();
