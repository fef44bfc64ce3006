// Asks the index that the bake wrote into search/. The same as org.backfile.search in Java: src/docs/search.md tells the form.
(() => {
'use strict';
const base = new URL('../search/', document.currentScript.src).href, files = new Map(), utf8 = new TextDecoder();

// Files are scripts that call this, so that they load from a disk too.
window.backfile = text => { document.currentScript.told = text; };

function load(path) {
  if (!files.has(path)) files.set(path, new Promise((done, fail) => {
    const script = document.createElement('script'), broken = () => { files.delete(path); script.remove(); fail(Error(path)); };
    script.src = base + path + '.js';
    script.onerror = broken;
    script.onload = () => { script.told ? decode(script.told).then(done, broken) : broken(); script.remove(); };
    document.head.append(script);
  }));
  return files.get(path);
}

const digit = c => c - 33 - (c > 34) - (c > 39) - (c > 92);

async function decode(text) {
  const flags = text.charCodeAt(0) - 48, bytes = new Uint8Array((text.length - 1) / 2 * 13 >> 3);
  let bits = 0, count = 0, size = 0;
  for (let i = 1; i < text.length; i += 2) {
    bits |= digit(text.charCodeAt(i)) + digit(text.charCodeAt(i + 1)) * 91 << count;
    for (count += 13; count > 7; count -= 8, bits >>>= 8) bytes[size++] = bits;
  }
  const all = bytes.subarray(0, size - (flags >> 1));
  return flags & 1
    ? new Uint8Array(await new Response(new Blob([all]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer())
    : all;
}

class Bytes {
  constructor(bytes, at = 0, end = bytes.length) { this.bytes = bytes; this.at = at; this.end = end; }
  get more() { return this.at < this.end; }
  number() {
    let value = 0, shift = 0, b;
    do { b = this.bytes[this.at++]; value |= (b & 127) << shift; shift += 7; } while (b > 127);
    return value;
  }
  take(n) { this.at += n; return this.bytes.subarray(this.at - n, this.at); }
  text() { return utf8.decode(this.take(this.number())); }
  after(before) { const n = this.number(); return before.slice(0, n) + this.text(); }
  list(read) { return Array.from({length: this.number()}, read); }
}

// Words.
const PAIRED = '\\u0E00-\\u0EFF\\u1000-\\u109F\\u1100-\\u11FF\\u1780-\\u17FF\\u3005-\\u3007\\u3040-\\u318F\\u31A0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA960-\\uA97F\\uAC00-\\uD7FF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}';
const RUN = RegExp(`((?:(?=[\\p{L}\\p{N}\\p{M}])[${PAIRED}])+)|(?:(?![${PAIRED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const MARKS = /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;
const LETTERS = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', þ: 'th', ł: 'l', ħ: 'h', ŧ: 't', ı: 'i'};
const IGNORED = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const fold = word => word.normalize('NFD').replace(MARKS, '').replace(/[ßæœøðđþłħŧı]/g, c => LETTERS[c]).normalize('NFC') || word;
const normal = text => text.normalize('NFKC').toLowerCase().replace(/ς/g, 'σ').replace(IGNORED, '');

// [word, whether it is the last character of pairs, whether such a pair stands before it], in order.
function words(text) {
  const all = [];
  for (const [run, paired] of normal(text).matchAll(RUN)) {
    if (!paired) all.push([run.slice(0, 64).replace(/[\uD800-\uDBFF]$/, '')]);
    else {
      const chars = [...run];
      chars.forEach((c, i) => all.push([c + (chars[i + 1] || ''), i === chars.length - 1, i > 0]));
    }
  }
  return all;
}

// Queries.
const SPACE = /[ \t\n\r\u00A0\u3000]/, QUOTE = /["“”„«»]/;

function phrase(text, quoted) {
  const found = [];
  words(text).forEach(([word, alone, inPairs], offset) => {
    if (!alone || !inPairs) found.push({surface: word, key: fold(word), offset, prefix: !!alone});
  });
  if (text.endsWith('*') && found.length) found.at(-1).prefix = true;
  return {words: found, exact: quoted || found.length > 1};
}

function parse(text) {
  const clauses = [], n = text.length;
  let or = false;
  for (let i = 0; i < n;) {
    if (SPACE.test(text[i])) { i++; continue; }
    const not = text[i] === '-' && i + 1 < n && !SPACE.test(text[i + 1]);
    if (not) i++;
    const quoted = QUOTE.test(text[i] || ''), from = quoted ? i + 1 : i;
    let end = from;
    while (end < n && !(quoted ? QUOTE : SPACE).test(text[end])) end++;
    let part = text.slice(from, end);
    i = quoted ? Math.min(n, end + 1) : end;
    if (quoted && text[i] === '*') { part += '*'; i++; }
    if (!quoted && !not && part === 'OR') { or = clauses.length > 0; continue; }
    const found = phrase(part, quoted), last = clauses.at(-1);
    if (!found.words.length) continue;
    if (or && !not && !last.not) last.any.push(found);
    else clauses.push({any: [found], not});
    or = false;
  }
  return clauses;
}

// The index.
const WORTH = [8, 10, 12, 14, 16, 18, 20, 22, 27, 29, 31, 33, 44, 48, 52, 60];
let opening;

const open = () => opening = opening || load('index').then(bytes => {
  const all = new Bytes(bytes), forms = all.number();
  let first = 0;
  const segments = all.list(() => {
    const segment = {folder: all.text() + '/', first, size: all.number(), inTable: all.number(),
      years: all.list(() => [all.number(), all.number()])};
    let before = '';
    segment.prefixes = all.number();
    segment.firsts = all.list(() => before = all.after(before));
    first += segment.size;
    return segment;
  });
  return {positions: forms & 1, grouped: forms & 2, segments, size: first};
}).catch(error => { opening = null; throw error; });

function place(firsts, key) {
  let low = 0, high = firsts.length;
  while (low < high) { const mid = low + high >> 1; firsts[mid] <= key ? low = mid + 1 : high = mid; }
  return Math.max(0, low - 1);
}

const shards = new WeakMap();

async function shard(index, segment, number) {
  if (!segment.firsts.length) return new Map();
  const bytes = await load(segment.folder + 'd' + number);
  if (shards.has(bytes)) return shards.get(bytes);
  const all = new Bytes(bytes), entries = new Map();
  const cursor = () => ({file: all.number() - 1, at: all.number()});
  const p = cursor(), q = cursor();
  const next = (c, begins, length) => {
    if (begins) { c.file++; c.at = 0; }
    c.at += length;
    return {file: c.file, from: c.at - length, to: c.at};
  };
  let key = '';
  while (all.more) {
    key = all.after(key);
    const keys = all.list(() => all.after(key)), found = all.list(() => {
      const flags = all.number(), surface = flags & 1 ? all.text() : key, stem = flags & 2 ? all.after(key) : key;
      const word = {key, surface, stem, count: all.number()}, length = all.number(), spots = index.positions ? all.number() : 0;
      if (flags & 4) { word.p = {bytes: all.take(length)}; word.q = {bytes: all.take(spots)}; }
      else { word.p = next(p, flags & 8, length); word.q = next(q, flags & 16, spots); }
      return word;
    });
    entries.set(key, {key, keys, words: found});
  }
  shards.set(bytes, entries);
  return entries;
}

const find = async (index, segment, key) =>
  (await shard(index, segment, place(segment.firsts, key))).get(key) || {keys: [], words: []};

async function starting(index, segment, prefix) {
  const found = [], from = place(segment.firsts, prefix);
  for (let i = from; i < segment.firsts.length && (i === from || segment.firsts[i].startsWith(prefix) || segment.firsts[i] < prefix); i++)
    for (const entry of (await shard(index, segment, i)).values()) if (entry.key.startsWith(prefix)) found.push(entry);
  return found;
}

// Lists that words which begin alike have in common.
const common = segment => segment.common = segment.common || (async () => {
  const found = new Map();
  if (segment.prefixes)
    for (let all = new Bytes(await load(segment.folder + 'x0')), name = '', file = -1, to = 0, at; all.more; found.set(name, at)) {
      name = all.after(name);
      const how = all.number();
      if (how === 1) { file++; to = 0; }
      if (how < 2) at = {file, from: to, to: to += all.number()};
    }
  return found;
})().catch(error => { segment.common = null; throw error; });

const list = async (segment, kind, {bytes, file, from, to}) =>
  bytes ? new Bytes(bytes) : new Bytes(await load(segment.folder + kind + file), from, to);

async function matches(index, segment, word, stems, seen, alone) {
  const found = new Map(), all = word.prefix && alone && (await common(segment)).get(word.key);
  const add = each => {
    const id = each.key + '\n' + each.surface + '\n' + each.stem;
    const level = each.surface === word.surface ? 16 : each.key === word.key ? 14 : 12;
    // What begins so is worth what its place is: body, often there, lead or title.
    if (!found.has(id)) found.set(id, {at: each.p, q: each.q, kind: 'p', bits: 4, steps: word.prefix && level === 12 ? 12 : 15, level});
    if (!word.prefix) seen.add(each.key);
  };
  const entries = word.prefix && !all ? await starting(index, segment, word.key) : [await find(index, segment, word.key)];
  entries.forEach(entry => entry.words.forEach(add));
  if (word.prefix) seen.starts.push(word.key);
  if (all) found.set('', {at: all, kind: 'w', bits: 2, level: 12});
  for (const stem of stems)
    for (const key of [...(await find(index, segment, stem)).keys, stem])
      (await find(index, segment, key)).words.forEach(each => each.stem === stem && add(each));
  return [...found.values()];
}

async function union(segment, found) {
  const worth = new Int32Array(segment.size);
  for (const {all, bits, steps, level} of await Promise.all(found.map(async each => ({...each, all: await list(segment, each.kind, each.at)}))))
    for (let article = 0; all.more;) {
      const coded = all.number(), each = WORTH[bits < 4 ? (coded & 3) << 2 : coded & steps] * level;
      article += coded >>> bits;
      if (each > worth[article]) worth[article] = each;
    }
  return worth;
}

async function inOrder(segment, asked, found, worth) {
  let starts;
  for (let i = 0; i < found.length; i++) {
    const next = new Map(), offset = asked[i].offset - asked[0].offset;
    const lists = await Promise.all(found[i].map(({at, q}) => Promise.all([list(segment, 'p', at), list(segment, 'q', q)])));
    for (const [articles, spots] of lists)
      for (let article = 0; articles.more;) {
        article += articles.number() >>> 4;
        const known = starts && starts.get(article);
        let position = -1, coded;
        do {
          coded = spots.number();
          position += coded >>> 1;
          const start = position - offset;
          if (worth[article] && (!starts || known && known.has(start))) (next.get(article) || next.set(article, new Set()).get(article)).add(start);
        } while (coded & 1);
      }
    starts = next;
  }
  for (let i = 0; i < worth.length; i++) if (!starts.has(i)) worth[i] = 0;
}

async function ofPhrase(index, asked, seen) {
  const worth = new Int32Array(index.size);
  const stems = await Promise.all(asked.words.map(async word => asked.exact || word.prefix ? new Set()
    : new Set((await Promise.all(index.segments.map(s => find(index, s, word.key)))).flatMap(e => e.words.map(w => w.stem)))));
  await Promise.all(index.segments.map(async segment => {
    const found = await Promise.all(asked.words.map((word, i) => matches(index, segment, word, stems[i], seen, asked.words.length < 2)));
    const each = await Promise.all(found.map(f => union(segment, f))), all = each[0];
    each.slice(1).forEach(one => all.forEach((w, j) => all[j] = w && one[j] ? w + one[j] : 0));
    if (found.length > 1 && index.positions) await inOrder(segment, asked.words, found, all);
    worth.set(all, segment.first);
  }));
  return worth;
}

// Keys of words that were found, and how others begin.
const noted = () => Object.assign(new Set(), {starts: []});

async function ofClause(index, clause, seen) {
  const best = new Int32Array(index.size);
  for (const worth of await Promise.all(clause.any.map(each => ofPhrase(index, each, clause.not ? noted() : seen)))) {
    const count = worth.reduce((n, w) => n + (w > 0), 0);
    if (!count) continue;
    const ratio = Math.floor(index.size * 65536 / count), bits = Math.floor(Math.log2(ratio));
    const rarity = 8 * (bits - 15) + (Math.floor(ratio / 2 ** (bits - 3)) & 7);
    worth.forEach((w, i) => { if (w * rarity > best[i]) best[i] = w * rarity; });
  }
  return best;
}

const ISO = day => new Date((day - 1000000) * 864e5).toISOString().slice(0, 10);

async function narrow(index, filters, scores) {
  const {from, to, day} = filters, topics = filters.topic || [];
  const wanted = [...topics.map(slug => [type => type > 1, slug])];
  if (filters.source) wanted.push([type => type === 0, filters.source]);
  if (filters.lang) wanted.push([type => type === 1, filters.lang]);
  await Promise.all(index.segments.map(async segment => {
    if (from || to || day) {
      const all = new Bytes(await load(segment.folder + 'y0'));
      for (let at = segment.first, n = 0; all.more;) {
        n += all.number();
        const date = ISO(n), count = all.number();
        const fits = !(from && date < from) && !(to && date.slice(0, to.length) > to) && !(day && date.slice(-5) !== day);
        if (!fits) scores.fill(0, at, at + count);
        at += count;
      }
    }
    for (const [is, slug] of wanted) {
      const has = new Uint8Array(segment.size);
      for (const facet of await facets(segment))
        if (is(facet.type) && facet.slug === slug)
          for (let all = await list(segment, 'g', facet), article = 0; all.more;) has[article += all.number()] = 1;
      has.forEach((h, i) => { if (!h) scores[segment.first + i] = 0; });
    }
  }));
}

async function facets(segment) {
  const all = new Bytes(await load(segment.folder + 'f0'));
  let file = -1, at = 0;
  return all.list(() => {
    const facet = {type: all.number(), slug: all.text(), label: all.text()}, how = all.number();
    facet.count = all.number();
    const length = all.number();
    if (how === 1) return {...facet, bytes: all.take(length)};
    if (how === 2) { file++; at = 0; }
    at += length;
    return {...facet, file, from: at - length, to: at};
  });
}

// What fits: numbers of articles in the order asked for (relevance, newest, oldest), and the keys of the words that were found.
async function ask(text, filters = {}) {
  const index = await open(), clauses = parse(text), seen = noted(), scores = new Int32Array(index.size).fill(1);
  const [worths] = await Promise.all([Promise.all(clauses.map(c => ofClause(index, c, seen))), narrow(index, filters, scores)]);
  clauses.forEach((clause, n) => worths[n].forEach((w, i) => {
    scores[i] = scores[i] && w > 0 !== clause.not ? scores[i] + (clause.not ? 0 : w) : 0;
  }));
  const hits = [];
  for (let i = index.size - 1; i >= 0; i--) if (scores[i]) hits.push(i);
  if (filters.order === 'oldest') hits.reverse();
  else if (filters.order !== 'newest') hits.sort((a, b) => scores[b] - scores[a] || b - a);
  return {index, clauses, hits, seen, scores};
}

const slug = title => title.replace(/[A-Z]/g, c => c.toLowerCase()).split(/[^a-z0-9]+/).filter(Boolean).join('-');

// As the pages' own links have it.
const encoded = path => path.split('/').map(encodeURIComponent).join('/').replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase());

async function row(index, article) {
  const segment = index.segments.findLast(s => s.first <= article), at = article - segment.first;
  const rows = utf8.decode(await load(segment.folder + 't' + Math.floor(at / segment.inTable))).split('\n');
  const [date, title, publisher, lang, rest] = rows[at % segment.inTable].split('\t');
  const day = date.replace(/-/g, '/') + '/', name = rest || slug(title), path = name[0] === '/' ? name.slice(1) : day + name;
  const place = index.grouped ? day + 'index.html#' + encoded(name === 'main' ? '/' + path : name) : encoded(path) + '.html';
  return {date, title, publisher, lang, path: path + '.html', href: '../' + place};
}

window.Backfile = {open, ask, row, words, fold, facets, load, Bytes, shard, place, base};
})();
