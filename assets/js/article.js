// Takes an article's address, or a quotation with its reference, to the clipboard. Without it the page lacks two buttons.
(() => {
'use strict';
// Of several articles on a page each has a box of its own.
document.querySelectorAll('.copy').forEach(box => {
const article = box.closest('article') || document, text = article.querySelector('.text');
if (!text) return;

const page = location.protocol === 'file:' ? box.dataset.address.replace(/#.*$/, '') : location.href.replace(/[?#].*$/, '');
const here = page + (article.id ? '#' + article.id : '');

// What is selected in the text, or else its first paragraph; and the paragraph that it begins in.
function quoted() {
  const selection = getSelection(), range = selection.rangeCount ? selection.getRangeAt(0) : null;
  const own = range && !selection.isCollapsed && text.contains(range.commonAncestorContainer);
  const start = own ? range.startContainer : text.querySelector('p') || text;
  const block = (start.nodeType === 1 ? start : start.parentElement).closest('[id]');
  let words = own ? selection.toString() : '';
  if (!own) {
    const copy = start.cloneNode(true);
    copy.querySelectorAll('.mark').forEach(mark => mark.remove());
    words = copy.textContent;
  }
  return {words: words.trim().replace(/[ \t]*\n\s*/g, '\n'), id: block && text.contains(block) ? '#' + block.id : ''};
}

function quotation() {
  const {words, id} = quoted();
  const source = article.querySelector('.citation').textContent.trim().replace(/\s+/g, ' ');
  return box.dataset.quoted.replace('…', () => words) + '\n' + source + '\n' + (id ? page + id : here);
}

// Pages from a disk, or from a server without encryption, have no clipboard but this old way.
function old(words) {
  const field = document.createElement('textarea');
  field.value = words;
  field.setAttribute('aria-hidden', 'true');
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

box.addEventListener('click', async event => {
  const button = event.target.closest('button');
  if (!button) return;
  const words = button.value === 'quote' ? quotation() : here;
  const status = box.querySelector('[role=status]');
  status.textContent = '';
  const done = await copy(words);
  button.focus();
  if (done) status.textContent = box.dataset.copied;
});
box.hidden = false;
});
})();
