// Counts what queries cost in Chromium: node bench/search.mjs NODE_DIR OUTPUT CONTENT [PAGEFIND]. Text is packed, as hosts
// do. PAGEFIND is the folder of Pagefind's index of the same site, of which the same words are asked beside.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import {pathToFileURL} from 'node:url';

const [modules, output, content, pagefind] = process.argv.slice(2);
const {default: puppeteer} = await import(pathToFileURL(path.join(modules, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js')));
const TYPES = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.xml': 'application/xml'};
let asked = [];

const server = http.createServer((request, response) => {
  const asks = decodeURIComponent(new URL(request.url, 'http://x').pathname), ofPagefind = asks.startsWith('/pagefind/');
  if (asks === '/blank') { response.writeHead(200, {'Content-Type': TYPES['.html']}).end('<!doctype html><title>Blank</title>'); return; }
  let file = ofPagefind ? path.join(pagefind, asks.slice(10)) : path.join(output, asks);
  if (fs.existsSync(file) && fs.statSync(file).isDirectory()) file = path.join(file, 'index.html');
  if (!fs.existsSync(file)) { response.writeHead(404).end(); return; }
  const isPacked = /\.(pagefind|pf_\w+)$/.test(file), bytes = isPacked ? fs.readFileSync(file) : zlib.gzipSync(fs.readFileSync(file));
  asked.push([request.url, bytes.length]);
  const head = {'Content-Type': TYPES[path.extname(file)] || 'application/octet-stream'};
  if (!isPacked) head['Content-Encoding'] = 'gzip';
  if (!ofPagefind) head['Content-Security-Policy'] = "default-src 'self'"; // which Pagefind's WebAssembly would not pass
  response.writeHead(200, head).end(bytes);
}).listen(0);

// Words by how many of some articles have them.
const counts = new Map(), texts = [];
for (const entry of fs.readdirSync(content, {recursive: true}).filter(f => f.endsWith('.md')).sort().filter((_, i) => i % 37 === 0)) {
  const text = fs.readFileSync(path.join(content, entry), 'utf8').split('~~~~~~')[1].toLowerCase();
  texts.push(text);
  for (const word of new Set(text.match(/[a-z]+/g))) counts.set(word, (counts.get(word) || 0) + 1);
}
const near = share => [...counts].sort((a, b) => Math.abs(a[1] / texts.length - share) - Math.abs(b[1] / texts.length - share))[0][0];
const pair = texts[0].match(/[a-z]+ [a-z]+/g)[7];
const queries = {
  rare: near(0), '1 %': near(.01), '10 %': near(.1), '35 %': near(.35), 'two words': near(.1) + ' ' + near(.35),
  phrase: `"${pair}"`, prefix: near(.01).slice(0, 4) + '*', 'prefix of 6': near(.001).slice(0, 6) + '*', filtered: near(.1) + '&topic=topic-1&from=2010&order=newest',
};

const browser = await puppeteer.launch({executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu', '--no-first-run']});
for (const [name, query] of Object.entries(queries)) {
  const context = await browser.createBrowserContext(), page = await context.newPage();
  const sum = of => (asked.filter(of).reduce((n, [, size]) => n + size, 0) / 1000).toFixed(1);
  const isExcerpt = ([url]) => /\/\d{4}\/\d\d\//.test(url);
  const cost = async q => {
    asked = [];
    const start = performance.now();
    await page.goto(`http://localhost:${server.address().port}/search/?q=` + q.replace(/ /g, '+'), {waitUntil: 'domcontentloaded'});
    await page.waitForFunction(() => /\d|Nothing/.test(document.getElementById('search-status').textContent), {timeout: 120000});
    const time = Math.round(performance.now() - start);
    await page.waitForNetworkIdle({idleTime: 300});
    return `${sum(a => !isExcerpt(a)).padStart(6)} KB in ${String(asked.filter(a => !isExcerpt(a)).length).padStart(2)} requests, ${time} ms, excerpts ${sum(isExcerpt)} KB`;
  };
  console.log(`  ${name.padEnd(11)} first: ${await cost(query)}; next: ${await cost(near(.05) + ' ' + query)}`);
  await context.close();
}

// Pagefind asks for words and phrases; a word is a prefix for it when nothing else fits. Ten hits are read, as it does.
for (const [name, query] of pagefind ? Object.entries(queries).filter(([, q]) => !/[*&]/.test(q)) : []) {
  const context = await browser.createBrowserContext(), page = await context.newPage();
  await page.goto(`http://localhost:${server.address().port}/blank`);
  const cost = async q => {
    asked = [];
    const start = performance.now();
    const count = await page.evaluate(async q => {
      const index = await import('/pagefind/pagefind.js'), found = await index.search(q);
      await Promise.all(found.results.slice(0, 10).map(hit => hit.data()));
      return found.results.length;
    }, q);
    const time = Math.round(performance.now() - start);
    return `${(asked.reduce((n, [, size]) => n + size, 0) / 1000).toFixed(1).padStart(6)} KB in ${String(asked.length).padStart(2)} requests, ${time} ms, ${count} hits`;
  };
  console.log(`  Pagefind, ${name.padEnd(11)} first: ${await cost(query)}; next: ${await cost(near(.05) + ' ' + query)}`);
  await context.close();
}
await browser.close();
server.close();
