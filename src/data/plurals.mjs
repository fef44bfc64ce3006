// Writes which plural form a whole number takes in which language, by CLDR's rules as this Node's ICU has them:
//   node src/data/plurals.mjs > src/main/resources/org/backfile/message/plurals.txt
// For whole numbers these rules look at the number itself, its last two digits and whether it is millions, which is
// checked up to 30,000; a language in which that does not hold is left out.
const groups = new Map();
for (let a = 97; a < 123; a++) for (let b = 97; b < 123; b++) for (let c = 96; c < 123; c++) {
  const tag = String.fromCharCode(a, b) + (c < 97 ? '' : String.fromCharCode(c));
  if (Intl.getCanonicalLocales(tag)[0] !== tag || !Intl.PluralRules.supportedLocalesOf(tag).length) continue;
  const rules = new Intl.PluralRules(tag), of = n => rules.select(n);
  let regular = true;
  for (let n = 200; n < 30000 && regular; n++) regular = of(n) === of(100 + n % 100);
  if (!regular) continue;
  const runs = new Map();
  for (let from = 0, n = 1; n <= 200; n++) if (n === 200 || of(n) !== of(from)) {
    const form = of(from), run = from === n - 1 ? `${from}` : `${from}-${n - 1}`;
    if (form !== 'other') runs.set(form, [...(runs.get(form) || []), run]);
    from = n;
  }
  if (of(1e6) !== of(100)) runs.set(of(1e6), [...(runs.get(of(1e6)) || []), '1000000']);
  const line = [...runs].map(([form, all]) => `${form} ${all.join(',')}`).join('; ');
  groups.set(line, [...(groups.get(line) || []), tag]);
}
console.log(`# Plural forms of whole numbers: languages, then form and numbers below 200; from there on as 100 and the last two digits.
# All other numbers are "other". From the Unicode CLDR ${process.versions.cldr} (Unicode License v3), by src/data/plurals.mjs.`);
for (const [line, tags] of [...groups].sort((x, y) => x[1][0] < y[1][0] ? -1 : 1)) console.log(`${tags.join(' ')}: ${line}`);
