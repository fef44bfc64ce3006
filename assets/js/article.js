// What needs a script on an article's page: the clipboard, files for reference managers, a link to each paragraph. Without it the page lacks these, and no word.
(() => {
'use strict';
// Published in the site's language.
const say = /*say*/{copyLink: 'Copy link', copyQuote: 'Copy quotation', selectFirst: 'The quotation is what you have selected in the text, or else its first paragraph.', copied: 'Copied',
  quoted: '“…”', paragraphLink: 'Link to this paragraph', referenceManagers: 'For reference managers'}/*say*/;
const data = JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)['@graph'];

function make(name, props, ...inside) {
  const element = Object.assign(document.createElement(name), props);
  element.append(...inside);
  return element;
}

// Of several articles on a page each has its own.
document.querySelectorAll('.citation').forEach(citation => {
const article = citation.closest('article') || document, text = article.querySelector('.text');
const about = data.find(each => each.headline && (!article.id || each.url.endsWith('#' + article.id)));
if (!text || !about) return;

const own = (location.protocol === 'file:' ? about.url : location.href).replace(/[?#].*$/, '');
const here = own + (article.id ? '#' + article.id : '');

text.querySelectorAll('p[id]').forEach(p => p.append(' ', make('a', {className: 'mark', href: '#' + p.id, ariaLabel: say.paragraphLink})));

// What is selected in the text, or else its first paragraph; and the paragraph that it begins in.
function quoted() {
  const selection = getSelection(), range = selection.rangeCount ? selection.getRangeAt(0) : null;
  const chosen = range && !selection.isCollapsed && text.contains(range.commonAncestorContainer);
  const start = chosen ? range.startContainer : text.querySelector('p') || text;
  const block = (start.nodeType === 1 ? start : start.parentElement).closest('[id]');
  const words = chosen ? selection.toString() : start.textContent;
  return {words: words.trim().replace(/[ \t]*\n\s*/g, '\n'), id: block && text.contains(block) ? '#' + block.id : ''};
}

function quotation() {
  const {words, id} = quoted();
  const source = citation.textContent.trim().replace(/\s+/g, ' ');
  return say.quoted.replace('…', () => words) + '\n' + source + '\n' + (id ? own + id : here);
}

// Pages from a disk, or from a server without encryption, have no clipboard but this old way.
function old(words) {
  const field = make('textarea', {value: words, ariaHidden: 'true'});
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return old(words);
  }
}

const status = make('span', {role: 'status'});
const button = (label, props, words) => {
  const made = make('button', {type: 'button', ...props}, label);
  made.addEventListener('click', async () => {
    status.textContent = '';
    const done = await copy(words());
    made.focus();
    if (done) status.textContent = say.copied;
  });
  return made;
};
citation.parentElement.before(make('p', {className: 'copy'}, button(say.copyLink, {value: 'link'}, () => here), ' ',
  button(say.copyQuote, {value: 'quote', title: say.selectFirst}, quotation), ' ', status));

// The entry for BibTeX stands on the page; the other forms are made of it and of what the page says to machines.
const entry = citation.parentElement.querySelector('pre'), bibtex = entry.textContent;
const part = form => (bibtex.match(form) || [])[1] || '';
const day = about.datePublished.slice(0, 10), paper = about.publisher?.name;
const agency = about.author?.name, names = agency ? [agency] : (about.author || []).map(person => person.name);
const original = part(/^ {2}url = {(.*)},$/m), archived = part(/\\url{(.*)}},$/m).replace(/\\%/g, '%');

const ris = () => [['TY', 'NEWS'], ['TI', about.headline], ...names.map(name => ['AU', name + (agency ? ',' : '')]), ['T2', paper],
  ['DA', day.replace(/-/g, '/')], ['PY', day.slice(0, 4)], ['IS', about.isPartOf?.issueNumber], ['SE', about.articleSection],
  ['SP', about.pagination], ['LA', about.inLanguage], ['UR', original], ['L2', archived], ...(about.keywords || []).map(word => ['KW', word])]
  .filter(([, value]) => value && value.trim()).map(([tag, value]) => tag + '  - ' + value.replace(/\s+/g, ' ').trim() + '\r\n').join('') + 'ER  - \r\n';

const csl = () => JSON.stringify([{id: part(/{(.*),/), type: paper ? 'article-newspaper' : 'webpage', title: about.headline,
  author: names.length ? names.map(literal => ({literal})) : undefined, 'container-title': paper, issue: about.isPartOf?.issueNumber,
  section: about.articleSection, page: about.pagination, issued: {'date-parts': [day.split('-').map(Number)]}, language: about.inLanguage,
  URL: original || undefined, archive_location: archived || undefined}]);

const files = make('p', {className: 'note files'}, say.referenceManagers, ':');
for (const [name, end, type, content] of [['BibTeX', 'bib', 'application/x-bibtex;charset=utf-8', () => bibtex],
  ['RIS', 'ris', 'application/x-research-info-systems;charset=utf-8', ris], ['CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', csl]]) {
  files.append(' ', make('a', {download: 'article.' + end, href: 'data:' + type + ',' + encodeURIComponent(content())}, name));
}
entry.before(files);
});
})();
