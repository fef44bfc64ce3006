// Writes the names of months and weekdays from Unicode CLDR, for reading dates: see README.md.
// Run once when a source changes. Nothing here runs in a build.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '../main/resources/org/backfile/date/names.txt');

// Languages in which there are newspapers. Where two languages give one word to two months, the earlier comes first
// in neither: both stand, and the date that is known beside a line decides.
const LANGS = `en en-AU de de-AT fr es pt pt-PT it nl sv nb nn da fi is fo et lv lt pl cs sk sl hr bs bs-Cyrl sr sr-Latn mk
    bg ru uk be ro hu el tr az az-Cyrl kk ky uz uz-Cyrl tg tk tt ba mn ka hy sq mt ga gd cy br eu ca gl ast oc lb fy af eo
    ar ar-LB ar-IQ ar-DZ ar-MA fa fa-AF ps ur sd ug ckb ku he yi hi mr ne bn as pa gu or ta te kn ml si dv th lo km my bo
    ko ja zh zh-Hant vi id ms jv su fil ceb sw am ti om so ha yo ig zu xh af st tn rw rn ny sn ln mg wo ff lg ak
    qu gn ht`.split(/\s+/);

// As WordFold in Java folds a word of a line.
const fold = (text) => text.normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0655\u0670\u093c\u0640\u200c\u200d]/g, '')
    .normalize('NFC').toLowerCase().replaceAll('ı', 'i').replace(/[یى]/g, 'ي').replaceAll('ک', 'ك').replaceAll('ς', 'σ')
    .normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
const words = (text) => fold(text).replace(/['’ʼʻ`´׳״"]/g, '').match(/[\p{L}\p{M}]+/gu) ?? [];

// Other calendars are used by the papers of few languages; elsewhere their names are no more than noise.
const USED = {
    gregorian: LANGS,
    islamic: ['ar', 'fa', 'ur', 'ms', 'id', 'tr', 'en'],
    persian: ['fa', 'fa-AF', 'ps', 'ckb', 'en'],
    hebrew: ['he', 'en'],
    ethiopic: ['am', 'ti', 'om', 'en'],
};

const calendars = (lang, name) => {
    const file = name === 'gregorian' ? `cldr-dates-full/main/${lang}/ca-gregorian.json`
        : `cldr-cal-${name}-full/main/${lang}/ca-${name}.json`;
    try {
        return require(file).main[lang].dates.calendars[name];
    } catch {
        return undefined;
    }
};

const months = {};
const days = new Set();
for (const [name, langs] of Object.entries(USED)) {
    for (const lang of langs) {
        const calendar = calendars(lang, name);
        if (!calendar) continue;
        for (const form of ['format', 'stand-alone']) {
            for (const width of ['wide', 'abbreviated']) {
                for (const [number, text] of Object.entries(calendar.months[form][width])) {
                    if (/\d|[一二三四五六七八九十]/.test(text) || number.includes('leap')) continue;
                    // A name of several words is known by all of them as one, without articles before it.
                    const found = words(text).filter((word, i, all) => i === all.length - 1 || !/^(de|dhen|an|am|t)$/.test(word));
                    const word = found.join('');
                    if (word.length < (name !== 'gregorian' && /^[a-z]+$/.test(word) ? 4 : 2)) continue;
                    (months[`${name} ${number}`] ??= new Set()).add(word);
                    if (lang === 'yo' && found.length > 1) months[`${name} ${number}`].add(found.at(-1));
                }
                if (name !== 'gregorian') continue;
                for (const text of Object.values(calendar.days[form][width])) {
                    words(text).filter((word) => word.length > 1 || /[^a-zа-я]/.test(word)).forEach((word) => days.add(word));
                }
            }
        }
    }
}

// Our own words, after CLDR's: "kind[ number] word …".
const own = {};
for (const line of fs.readFileSync(path.join(here, 'date-words.txt'), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [kind, ...rest] = line.split(' ');
    const key = kind === 'era' || kind === 'month' || kind === 'persian' ? `${kind} ${rest.shift()}` : kind;
    for (const text of rest) {
        const word = words(text).join('');
        if (word) (own[key] ??= new Set()).add(word);
    }
}
for (const [key, names] of Object.entries(own)) {
    const [kind, number] = key.split(' ');
    if (kind !== 'month' && kind !== 'persian') continue;
    for (const name of names) months[`${kind === 'month' ? 'gregorian' : kind} ${number}`].add(name);
    delete own[key];
}

const lines = ['# Words of dates, folded, a kind and its number first: names of months and weekdays from Unicode CLDR 48',
    '# and 46 (Unicode License v3), the rest ours. Made by src/data/dates.mjs.'];
for (const [key, names] of Object.entries(months)) lines.push(`${key} ${[...names].sort().join(' ')}`);
lines.push(`weekday 0 ${[...days].sort().join(' ')}`);
for (const [key, names] of Object.entries(own)) {
    lines.push(`${key.includes(' ') ? key : `${key} 0`} ${[...names].sort().join(' ')}`);
}
fs.mkdirSync(path.dirname(out), { recursive: true });
fs.writeFileSync(out, lines.join('\n') + '\n');
