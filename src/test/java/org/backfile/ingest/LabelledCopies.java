package org.backfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * Raw files of which we know which are copies of which: short reports of {@code briefs.txt} and made-up wire stories, each
 * edited, cut, with other headlines, with another paper's credits and links, and updated; texts of {@code forms.txt}, of
 * which none is a copy of another; and unlike stories with one long text below all of them. A file's name is its story,
 * a hyphen and its kind.
 */
final class LabelledCopies {
    /** How many of a text's words somebody changed on the way, in a hundred. */
    private static final int EDITED = 6;

    private static final int OF_A_FORM = 24;
    private static final int WIRE = 40;
    private static final String[] TOWNS = {
        "Arvika",
        "Belmora",
        "Corvin",
        "Dalsund",
        "Eskby",
        "Farwick",
        "Gralen",
        "Holmstad",
        "Istra",
        "Jarnvik",
        "Kolding",
        "Lunde",
        "Moss",
        "Narva",
        "Ostrand",
        "Pelm",
        "Quist",
        "Rosendal",
        "Sundby",
        "Tarn",
        "Ulvik",
        "Voss",
        "Wexel",
        "Ystad"
    };
    private static final String[] GIVEN = {
        "Anna", "Bo", "Clara", "David", "Elsa", "Felix", "Greta", "Hugo", "Ida", "Jan", "Karin", "Leo", "Maja", "Nils"
    };
    private static final String[] FAMILY = {
        "Aker", "Brandt", "Corell", "Dahl", "Ekman", "Falk", "Gran", "Holm", "Iversen", "Juhl", "Kvist", "Lind", "Moe",
        "Nyberg", "Oster", "Palm", "Rask", "Strand", "Thorn", "Vik"
    };
    private static final String[] FIRMS = {
        "Altona", "Bexley", "Cormac", "Dorado", "Elvian", "Fennimore", "Gartner", "Huld"
    };
    private static final String[] THINGS = {
        "letters", "a long walk", "the garden", "old debts", "a journey", "books", "a small gift", "the kitchen", "sums"
    };
    private static final String[] OTHER_WORDS = {
        "reportedly", "again", "local", "several", "recent", "major", "also", "early", "later", "new", "nearly", "some"
    };
    private static final String LINKS = """
        Read more: How our town got its tram. The best walks of the season. Ten questions for the new mayor of Halden.
        Our reporters work without advertising. If you value what they do, support us with a gift of 5 euros a month, and get our letter on Sundays.
        About us. Imprint. Privacy. Terms of use. All rights reserved, Halden Courier, 2021. Articles may not be copied without leave of the publisher.
        Follow the Halden Courier on all channels, call our desk at 555 0100, or write to the editor, Harriet Bloom, at the old post office in Halden.""";

    private final Path raw;
    private final String half;

    private LabelledCopies(Path raw, String half) {
        this.raw = raw;
        this.half = half;
    }

    /** Writes one half: what rules and thresholds were found with, or what was held out. */
    static void write(Path raw, boolean heldOut) throws IOException {
        Files.createDirectories(raw);
        var set = new LabelledCopies(raw, heldOut ? "held out" : "used");
        set.briefs();
        set.wire(heldOut ? 5000 : 0);
        set.forms();
    }

    private List<String[]> texts(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String part = all.substring(all.indexOf("= " + half + "\n") + half.length() + 3);
            int end = part.indexOf("\n= ");
            return Arrays.stream((end < 0 ? part : part.substring(0, end)).split("\n---\n"))
                    .map(text -> text.strip().split("\n"))
                    .toList();
        }
    }

    private void briefs() throws IOException {
        List<String[]> briefs = texts("briefs.txt");
        for (int i = 0; i < briefs.size(); i++) {
            String[] lines = briefs.get(i);
            List<String> body = Arrays.asList(lines).subList(3, lines.length);
            reprints(
                    "brief" + i,
                    lines[0],
                    lines[1],
                    lines[2],
                    body,
                    LocalDate.of(2019, 3, 1).plusDays(40L * i));
            // Unlike stories of one paper with one long text below.
            var linked = new ArrayList<>(body.subList(0, 1));
            linked.addAll(List.of(LINKS.split("\n")));
            save(
                    "linked" + i,
                    "alone",
                    "https://halden.example/" + i,
                    LocalDate.of(2021, 5, 1).plusDays(i),
                    "Note " + lines[0],
                    linked);
        }
    }

    private void wire(int first) throws IOException {
        Path wire = raw.resolveSibling(raw.getFileName() + "-wire");
        WireStories.write(wire, first, WIRE);
        try (var files = Files.walk(wire)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<String> lines = Files.readString(file).lines().toList();
                String title = lines.get(1);
                List<String> body = lines.subList(4, lines.size());
                String words = body.get(body.size() / 2);
                String other = words.substring(0, Math.min(60, words.length()));
                reprints(
                        "wire" + file.getFileName().toString().split("_")[0],
                        title,
                        other,
                        "Was wir bisher wissen",
                        body,
                        LocalDate.parse(lines.get(2)));
            }
        }
    }

    private void reprints(String story, String title, String other, String foreign, List<String> body, LocalDate day)
            throws IOException {
        var random = new Random(story.hashCode());
        String host = "https://first.example/" + story;
        save(story, "original", host, day, title, body);
        save(story, "edited", "https://second.example/" + story, day, title, edited(body, random));
        List<String> cut = body.subList(0, (body.size() * 2 + 2) / 3);
        save(story, "cut", "https://third.example/" + story, day.plusDays(1), title, cut);
        save(story, "retitled", host + "/print", day, other, body);
        save(story, "translated", "https://fourth.example/" + story, day.plusDays(2), foreign, body);
        var credited = new ArrayList<String>();
        credited.add("By our correspondent in Tarnby, Olga Brink");
        credited.addAll(body);
        credited.add("Additional reporting by Piet Maas; editing by Rosa Quinn. Follow The Fifth Paper for more.");
        save(story, "credited", "https://fifth.example/" + story, day.plusDays(1), other, credited);
        var update = new ArrayList<>(edited(body, random));
        update.add("In the evening the opposition's speaker, Fenna Odum, asked for an inquiry and named 3 more cases.");
        save(story, "update", host + "/update", day, title, update);
    }

    private static List<String> edited(List<String> body, Random random) {
        return body.stream().map(line -> edited(line, random)).toList();
    }

    private static String edited(String line, Random random) {
        var words = new ArrayList<String>();
        for (String word : line.split(" ")) {
            boolean change = random.nextInt(100) < EDITED && !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            words.add(change ? OTHER_WORDS[random.nextInt(OTHER_WORDS.length)] : word);
        }
        return String.join(" ", words);
    }

    private void forms() throws IOException {
        List<String[]> forms = texts("forms.txt");
        for (int form = 0; form < forms.size(); form++) {
            for (int number = 0; number < OF_A_FORM; number++) {
                var random = new Random(form * 1000L + number);
                var lines = new ArrayList<String>();
                String town = TOWNS[random.nextInt(TOWNS.length)];
                for (String line : Arrays.asList(forms.get(form)).subList(1, forms.get(form).length)) {
                    lines.add(filled(
                            line, town, GIVEN[number % GIVEN.length] + " " + FAMILY[number % FAMILY.length], random));
                }
                // Most from one paper, on the same day or on others.
                String host = number % 6 == 0 ? "https://herald.example/" : "https://gazette.example/";
                LocalDate day = LocalDate.of(2021, 3, 4).plusDays(number % 2 == 0 ? 0 : number * 7L);
                save(
                        "form" + form + "n" + number,
                        "alone",
                        host + form + "/" + number,
                        day,
                        lines.get(0),
                        lines.subList(1, lines.size()));
            }
        }
    }

    private static String filled(String line, String town, String person, Random random) {
        String filled = line.replace("{c}", town)
                .replace("{C}", "Skarvoy")
                .replace("{P}", "Vale")
                .replace("{p}", person);
        while (filled.indexOf('{') >= 0) {
            int at = filled.indexOf('{');
            filled = filled.substring(0, at) + slot(filled.charAt(at + 1), random) + filled.substring(at + 3);
        }
        return filled;
    }

    private static String slot(char kind, Random random) {
        return switch (kind) {
            case 'd' -> TOWNS[random.nextInt(TOWNS.length)];
            case 'x' -> FIRMS[random.nextInt(FIRMS.length)] + " " + FAMILY[random.nextInt(FAMILY.length)];
            case 'm' ->
                1 + random.nextInt(28) + " " + List.of("May", "June", "July").get(random.nextInt(3));
            case 'w' -> List.of("Monday", "Tuesday", "Friday", "Sunday").get(random.nextInt(4));
            case 'q' -> THINGS[random.nextInt(THINGS.length)];
            case 'r' -> List.of("north", "west", "south").get(random.nextInt(3));
            default -> Integer.toString(2 + random.nextInt(80));
        };
    }

    private void save(String story, String kind, String address, LocalDate day, String title, List<String> body)
            throws IOException {
        String text = String.format(
                Locale.ROOT,
                " date %s %s%n%s%n%s%n%s%n%s",
                day,
                address,
                title,
                day,
                body.get(0),
                String.join("\n", body));
        Files.writeString(raw.resolve(story + "-" + kind + ".txt"), text);
    }
}
