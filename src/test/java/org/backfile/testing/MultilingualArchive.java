package org.backfile.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Articles in the fifteen languages that the frame speaks, with all that a header can say and with what breaks pages:
 * marks of markup, both directions in one line, letters beyond the basic plane, very long words. The same for each run.
 */
public final class MultilingualArchive {
    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("en", "harbour council ferry winter bridge mayor ballot copper lantern orchard strike market"),
            Map.entry(
                    "de",
                    "Hafen Rathaus Fähre Winter Brücke Wahl Kupfer Straßenbahngesellschaft Markt Grüße Obst ölig"),
            Map.entry("fr", "port mairie été hiver pont élection cuivre l’école marché grève œuvre naïf"),
            Map.entry("es", "puerto alcalde niño invierno puente elección cobre mañana mercado huelga ¿quién? año"),
            Map.entry("pt", "porto câmara estação inverno ponte eleição cobre amanhã mercado greve coração avó"),
            Map.entry("it", "porto sindaco città inverno ponte elezione rame perché mercato sciopero più l’arte"),
            Map.entry("ru", "гавань мэр паром зима мост выборы медь фонарь рынок забастовка ёлка объезд"),
            Map.entry("uk", "гавань мер пором зима міст вибори мідь ліхтар ринок страйк їжак п’ять"),
            Map.entry("ar", "ميناء بلدية عبّارة شتاء جسر انتخابات نحاس فانوس سوق إضراب مدرسة لؤلؤ"),
            Map.entry("he", "נמל עירייה מעבורת חורף גשר בחירות נחושת פנס שוק שביתה צה״ל ג׳ירף"),
            Map.entry("hi", "बंदरगाह नगरपालिका नौका सर्दी पुल चुनाव ताँबा लालटेन बाज़ार हड़ताल क्षेत्र ज्ञान"),
            Map.entry("zh", "港口 市长 渡轮 冬天 大桥 选举 铜矿 灯笼 市场 罢工 学校 𠮷野"),
            Map.entry("ja", "港 市長 フェリー 冬 橋 選挙 銅 提灯 市場 ストライキ 学校 がっこう"),
            Map.entry("ko", "항구 시장 여객선 겨울 다리 선거 구리 등불 장터 파업 학교 읽다"),
            Map.entry("tr", "liman belediye vapur kış köprü seçim bakır fener çarşı grev İstanbul ılık")));

    private static final List<String> HARD = List.of(
            "<b>&amp; \"so\" 'on'</b>",
            "100 % – 1:0 (שלום) #7 … مرحبا 12/03",
            "👩‍🚀🇺🇦",
            "a\u00adb\u200bc\u2011d",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");

    private final Random random = new Random(3);
    private final Path content;

    private MultilingualArchive(Path content) {
        this.content = content;
    }

    /** The languages, as BCP 47. */
    public static List<String> languages() {
        return List.copyOf(WORDS.keySet());
    }

    /**
     * Writes articles into a content folder, one language after the other, several on some days.
     *
     * @param count how many
     */
    public static void write(Path content, int count) {
        var archive = new MultilingualArchive(content);
        List<String> languages = languages();
        for (int i = 0; i < count; i++) {
            archive.article(i, languages.get(i % languages.size()));
        }
    }

    /** Takes a content folder and a count. */
    public static void main(String[] args) {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    private void article(int number, String lang) {
        LocalDate date = LocalDate.of(1898, 2, 27).plusDays(number / 2 * 37L);
        String title =
                words(lang, 6) + " " + number + (number % 4 == 0 ? " " + HARD.get(number / 4 % HARD.size()) : "");
        var header =
                new StringBuilder("title=" + title + "\ndate=" + date + "\ntype=post\nstatus=published\nlang=" + lang);
        header.append("\ndescription=")
                .append(words(lang, 12))
                .append(" \"&\" <")
                .append(number)
                .append(">.");
        header.append("\ntags=")
                .append(words(lang, 1))
                .append(',')
                .append(words(lang, 1))
                .append(",Ferries & Trams");
        if (number % 3 > 0) {
            header.append("\npublisher=").append(number % 3 == 1 ? "gazette.example" : words(lang, 2));
            header.append("\nsource=https://gazette.example/")
                    .append(lang)
                    .append("/?a=")
                    .append(number)
                    .append("&b=%C3%A9");
        }
        if (number % 2 == 0) {
            header.append("\nauthors=")
                    .append(words(lang, 2))
                    .append("; B. O'Hara-")
                    .append(words(lang, 1));
        }
        if (number % 5 == 0) {
            header.append("\nlead=true\nissue=Nr. ")
                    .append(number)
                    .append(" & Co\nsection=")
                    .append(words(lang, 1));
            header.append("\npage=A").append(number % 30 + 1);
        }
        if (number % 7 == 0) {
            header.append("\ndateline=").append(words(lang, 1).toUpperCase(Locale.forLanguageTag(lang)));
            header.append(" (Meridian Press)\nagency=Meridian Press");
        }
        if (number % 11 == 0) {
            header.append("\ntime=23:59:00+05:30");
        }
        String path = date.toString().replace('-', '/') + "/" + lang + "-" + number + ".md";
        TestSite.write(content.resolve(path), header + "\n~~~~~~\n\n" + body(lang, number));
    }

    private String body(String lang, int number) {
        String rule = "\n\n";
        return paragraph(lang) + rule + "## " + words(lang, 3) + rule + "> " + paragraph(lang) + rule + "* "
                + words(lang, 4)
                + "\n* " + words(lang, 3) + " *" + words(lang, 1) + "*" + rule
                + HARD.get(number % HARD.size()).replace("<", "&lt;") + " " + paragraph(lang) + rule + "["
                + words(lang, 2)
                + "](https://example.org/?a=1&b=2)" + rule + paragraph(lang) + "\n";
    }

    private String paragraph(String lang) {
        return words(lang, 30 + random.nextInt(40)) + ".";
    }

    private String words(String lang, int count) {
        String[] all = WORDS.get(lang).split(" ");
        return IntStream.range(0, count)
                .mapToObj(i -> all[random.nextInt(all.length)])
                .collect(Collectors.joining(" "));
    }
}
