package org.backfile.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.backfile.copies.TextFingerprint;

/**
 * Raw files of made-up wire stories, 330 to 400 words each, for benchmarks and tests: names that come back, datelines,
 * quotes, links that broke a line. One in a hundred is a reprint of another. Story n is always the same. The words are in
 * {@code wire.txt}.
 */
public final class WireStories {
    private static final List<String> SUBJECTS =
            List.of("economy", "diplomacy", "weather", "sport", "science", "court", "energy", "transport", "culture");
    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3652;
    private static final int FOLDER = 1000;
    private static final int REPRINT = 100;
    private static final int FEWEST_WORDS = 300;

    private final Map<String, String[]> sections = new HashMap<>();

    private WireStories() throws IOException {
        var resource = Objects.requireNonNull(WireStories.class.getResourceAsStream("wire.txt"), "wire.txt");
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    sections.merge(section, line.split("\\|"), WireStories::joined);
                }
            }
        }
    }

    private static String[] joined(String[] some, String[] more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Writes stories: the folder, how many, and the number of the first (0). */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), args.length > 2 ? Integer.parseInt(args[2]) : 0, Integer.parseInt(args[1]));
    }

    /**
     * A story's paragraphs as they were before links broke them.
     *
     * @return with double square brackets around some names where they first stand, as pages link them
     */
    public static List<String> linked(int number) throws IOException {
        return new WireStories().new Story(new Random(TextFingerprint.mix(number))).linked();
    }

    /** Writes {@code count} stories from the {@code first} on, a thousand in a folder. */
    static void write(Path raw, int first, int count) throws IOException {
        var stories = new WireStories();
        for (int i = first; i < first + count; i++) {
            Path folder = raw.resolve(String.format(Locale.ROOT, "%03d", i / FOLDER));
            if (i == first || i % FOLDER == 0) {
                Files.createDirectories(folder);
            }
            String name = String.format(Locale.ROOT, "%03d_%016x.txt", i, TextFingerprint.mix(i + 1L));
            Files.writeString(folder.resolve(name), stories.story(i));
        }
    }

    private String story(int number) {
        boolean isReprint = number % REPRINT == REPRINT - 1;
        int seed = isReprint ? number - REPRINT / 2 : number;
        return new Story(new Random(TextFingerprint.mix(seed))).text(number);
    }

    /** One story and its cast. */
    private final class Story {
        private final Random random;
        private final Map<String, String[]> cast = new HashMap<>();

        Story(Random random) {
            this.random = random;
            cast.put("noun", sections.get(SUBJECTS.get(random.nextInt(SUBJECTS.size()))));
            String[] surnames = {pick("surname"), pick("surname"), pick("surname")};
            String[] persons = new String[surnames.length];
            for (int i = 0; i < persons.length; i++) {
                persons[i] = pick("given") + " " + surnames[i];
            }
            cast.put("person", persons);
            cast.put("surname", surnames);
            cast.put("org", new String[] {pick("body"), pick("body")});
            String[] cities = new String[3];
            String[] countries = new String[3];
            for (int i = 0; i < cities.length; i++) {
                String place = pick("place");
                cities[i] = place.substring(0, place.indexOf(','));
                countries[i] = place.substring(place.indexOf(',') + 2);
            }
            cast.put("city", cities);
            cast.put("country", countries);
        }

        String text(int number) {
            LocalDate date = START.plusDays(random.nextInt(DAYS));
            String agency = pick("agency");
            String title = expand(pick("title"));
            String lead = expand(pick("opening"));
            var body = new StringBuilder(cast.get("city")[0].toUpperCase(Locale.ROOT) + " (" + agency + ") - " + lead);
            int most = FEWEST_WORDS + random.nextInt(70);
            for (int words = words(lead); words < most; ) {
                String paragraph = paragraph();
                words += words(paragraph);
                body.append('\n').append(paragraph);
            }
            // The host is the number's, so that a reprint has another.
            String host = sections.get("host")[number % sections.get("host").length];
            return " date " + date + " https://" + host + "/" + date.toString().replace('-', '/') + "/"
                    + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + number + ".html\n"
                    + title + "\n" + date + "\n" + lead + "\n" + body;
        }

        List<String> linked() {
            var paragraphs = new ArrayList<String>();
            String lead = expand(pick("opening"));
            paragraphs.add(cast.get("city")[0].toUpperCase(Locale.ROOT) + " (" + pick("agency") + ") - " + lead);
            int count = 6 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                paragraphs.add(whole());
            }
            int often = 2 + random.nextInt(8);
            for (String kind : List.of("person", "org", "country", "city", "noun")) {
                for (String name : cast.get(kind)) {
                    if (random.nextInt(10) < often) {
                        link(paragraphs, name);
                    }
                }
            }
            return paragraphs;
        }

        private static void link(List<String> paragraphs, String name) {
            for (int i = 0; i < paragraphs.size(); i++) {
                String text = paragraphs.get(i);
                int at = text.indexOf(name);
                int to = at + name.length();
                if (at >= 0 && (to == text.length() || !Character.isLetter(text.charAt(to)))) {
                    boolean isInside = text.lastIndexOf("[[", at) > text.lastIndexOf("]]", at);
                    if (!isInside) {
                        paragraphs.set(i, text.substring(0, at) + "[[" + name + "]]" + text.substring(to));
                    }
                    return;
                }
            }
        }

        private String paragraph() {
            String text = whole();
            return random.nextInt(5) == 0 ? brokenByLink(text) : text;
        }

        private String whole() {
            int kind = random.nextInt(4);
            String text = expand(pick(kind == 0 ? "quote" : "sentence"));
            return kind > 1 ? text + " " + expand(pick("sentence")) : text;
        }

        /** Ends the line before a link, after it, or on both sides. */
        private String brokenByLink(String text) {
            int from = text.indexOf(' ', 20 + random.nextInt(60));
            int to = from < 0 ? -1 : text.indexOf(' ', from + 12);
            if (to < 0 || to + 10 > text.length()) {
                return text;
            }
            int sides = random.nextInt(3);
            String before = text.substring(0, from) + (sides == 1 ? " " : "\n");
            return before + text.substring(from + 1, to) + (sides == 0 ? " " : "\n") + text.substring(to + 1);
        }

        private String expand(String pattern) {
            var out = new StringBuilder();
            int from = 0;
            for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
                int close = pattern.indexOf('}', open);
                out.append(pattern, from, open).append(phrase(pattern.substring(open + 1, close)));
                from = close + 1;
            }
            String text = out.append(pattern.substring(from)).toString();
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }

        /** A name with a capital or a 2 behind it asks for a phrase with a capital. */
        private String phrase(String name) {
            String section = name.replace("2", "").toLowerCase(Locale.ROOT);
            String found = pick(section);
            String text = found.indexOf('{') < 0 ? found : expandInside(found);
            boolean capital = name.endsWith("2") || Character.isUpperCase(name.charAt(0));
            return capital ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
        }

        private String expandInside(String pattern) {
            String text = expand(pattern);
            return pattern.charAt(0) == '{'
                    ? expandedStart(pattern, text)
                    : text.replaceFirst("^.", pattern.substring(0, 1));
        }

        /** A name at the start keeps its capital, a common word does not. */
        private String expandedStart(String pattern, String text) {
            boolean isName = pattern.startsWith("{country}") || pattern.startsWith("{surname}");
            return isName ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
        }

        private String pick(String section) {
            String[] phrases = cast.getOrDefault(section, sections.getOrDefault(section, new String[0]));
            return phrases[random.nextInt(phrases.length)];
        }

        private int words(String text) {
            int words = 1;
            for (int i = 0; i < text.length(); i++) {
                words += text.charAt(i) == ' ' ? 1 : 0;
            }
            return words;
        }
    }
}
