package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.backfile.copies.TextFingerprint;

/**
 * Made-up wire copy with reprints of which we know what they reprint, and stories by form which are alike and not the same:
 * weather, scores, markets and such. A raw file's name begins with its kind and the number of its story.
 */
final class Reprints {
    /** How many of a text's words somebody changed on the way, in a hundred. */
    private static final int EDITED = 5;

    private static final String[] OTHERS = {
        "reportedly", "officials", "again", "local", "several", "recent", "major", "according", "sources", "early",
        "later", "new", "earlier", "nearly", "some", "certain", "further", "public", "regional", "main"
    };

    private static final String[] CITIES = {
        "Turin", "Lyon", "Bremen", "Leeds", "Porto", "Ghent", "Graz", "Basel", "Malmo", "Aarhus", "Bergen", "Tartu",
        "Kaunas", "Gdansk", "Brno", "Szeged", "Varna", "Split", "Patras", "Cork", "Dundee", "Vigo", "Bari", "Nantes"
    };

    private static final String[] NAMES = {
        "Anna Berg", "Maria Lopez", "Helen Okoye", "Paul Meyer", "Ivan Petrov", "Li Wen", "Omar Haddad", "Jane Cole",
        "Peter Novak", "Sara Lind", "Tom Byrne", "Eva Toth", "Luis Vega", "Mei Tan", "Karl Brandt", "Nina Rossi"
    };

    /** {@code {c}} a city, the same in a story; {@code {d}} another; {@code {p}} a person; {@code {n}} a number. */
    private static final String[] FORMS = {"""
        Weather for {c}: {n} Degrees Expected
        The weather service in {c} expects {n} degrees on {w}, with a light wind from the {r} and little rain.
        In the morning clouds will cover most of the sky over {c}, and the temperature will be near {n} degrees.
        Around noon the clouds will open, and the sun will shine for about {n} hours until the evening comes.
        The wind will blow from the {r} at {n} kilometres an hour, with gusts of up to {n} kilometres an hour near the coast.
        At night the temperature will fall to {n} degrees, and fog may form in the valleys, the service said.
        Drivers are asked to slow down where visibility is poor and to keep a safe distance from the car in front of them.
        The air quality index in {c} stood at {n} in the morning, which the service calls moderate for this time of the year.
        The outlook for the rest of the week is much the same, with temperatures between {n} and {n} degrees.
        The next forecast will be published at 6 p.m., and warnings will be sent to subscribers as soon as they are issued.""", """
        {c} Beat {d} {n}-{n}
        {c} beat {d} {n}-{n} on {w} in front of {n} spectators to stay in the race for the title.
        {p} scored the first goal in minute {n} after a corner kick, and the visitors needed some time to recover.
        {d} came back before half time through {p}, whose shot from {n} metres left the goalkeeper no chance at all.
        After the break both teams played more carefully, and for a long time there were hardly any chances on either side.
        The decision fell in minute {n}, when {p} headed the ball into the net after a free kick from the left.
        The coach of {c}, {p}, said after the match that his team had earned the three points with a great effort.
        The coach of {d}, {p}, said his players had made too many mistakes and would have to work hard in training.
        {c} are now in place {n} of the table with {n} points, while {d} are in place {n} with {n} points.
        On the next match day {c} play away from home, and {d} receive the leaders of the table in their own stadium.""", """
        Shares Close {n} Percent Higher in {c}
        Shares in {c} closed {n}.{n} percent higher on {w} as investors waited for news from the central bank.
        The main index ended the session at {n},{n} points, after it had risen to {n},{n} points in early trade.
        Banks and insurers led the gains, while shares of energy companies fell with the price of oil on world markets.
        Traders said that volumes were thin, and that many investors stayed on the sidelines ahead of the decision on rates.
        The shares of {d} Industries rose {n}.{n} percent to {n}.{n} after the company raised its outlook for the year.
        The shares of {c} Holding fell {n}.{n} percent to {n}.{n} after a broker cut its rating from buy to hold.
        In currency trade the euro bought {n}.{n} dollars, and gold was quoted at {n},{n} dollars an ounce in the afternoon.
        Oil of the Brent sort cost {n}.{n} dollars a barrel, {n} cents less than at the end of the session before.
        The exchange will be open as usual for the rest of the week, and trade begins at 9 in the morning local time.""", """
        Quake of Magnitude {n}.{n} Shakes {c}
        An earthquake of magnitude {n}.{n} shook the region of {c} on {w}, the seismological service said.
        The centre of the quake was {n} kilometres north of {c}, at a depth of {n} kilometres below the surface.
        There were no reports of people hurt or of damage to buildings in the first hours after the earthquake.
        People in several towns felt the quake and ran into the streets, where many of them stayed until the morning.
        The service recorded {n} aftershocks, the strongest of which had a magnitude of {n}.{n} on the open scale.
        The head of the service, {p}, said that further aftershocks were to be expected over the coming days.
        Schools and hospitals will be looked at by engineers before they open again, the governor's office said.
        The region lies on a fault between two plates and is shaken by earthquakes of this strength from time to time.""", """
        {p} Named Head of {c} Works
        {c} Works has named {p} chief executive with effect from the first day of next month, the company said on {w}.
        {p} follows {p}, who leaves the company after {n} years to spend more time with the family.
        The new head joined the company as an engineer, and has led its largest division for the past {n} years.
        The chair of the board, {p}, said that the choice had been made after a long and careful search for candidates.
        The company makes pumps and valves, and has {n} workers at {n} sites; its sales were {n} million euros last year.
        The board also confirmed its outlook for the year, and said that it would propose a dividend of {n} cents a share.
        Shares of the company rose {n} percent after the news, in line with the wider market on the exchange."""};

    private Reprints() {}

    /** Writes so many wire stories, each with its reprints, and as many stories by form. */
    static void write(Path raw, int count) throws IOException {
        Path wire = raw.resolveSibling(raw.getFileName() + "-wire");
        WireStories.write(wire, 0, count);
        Files.createDirectories(raw);
        try (var files = Files.walk(wire)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                int number = Integer.parseInt(file.getFileName().toString().split("_")[0]);
                if (number % 100 == 99) {
                    continue; // is a reprint already
                }
                String story = Files.readString(file);
                var random = new Random(TextFingerprint.mix(number));
                save(raw, "original", number, story);
                save(raw, "wrapped", number, wrapped(story, number, random));
                save(raw, "cut", number, cut(story, number));
            }
        }
        for (int number = 0; number < count; number++) {
            save(raw, "form", number, byForm(number, new Random(TextFingerprint.mix(-number - 1L))));
        }
    }

    private static void save(Path raw, String kind, int number, String text) throws IOException {
        Files.writeString(raw.resolve(kind + "-" + number + ".txt"), text);
    }

    /** As another paper ran it: its own header, title and first line, and a few words changed. */
    private static String wrapped(String story, int number, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(story.split("\n")));
        LocalDate day = LocalDate.parse(lines.get(2)).plusDays(1);
        List<String> out = new ArrayList<>();
        out.add(" date " + day + " https://paper" + number % 7 + ".example/news/" + number);
        out.add("What We Know About " + lines.get(1));
        out.add(day.toString());
        out.add("Our readers asked about this on " + day + ", and here is the answer of paper " + number % 7 + ".");
        out.add("From our correspondent, with material of the agencies, number " + number + ".");
        for (String line : lines.subList(5, lines.size())) {
            var words = new ArrayList<String>();
            for (String word : line.split(" ")) {
                words.add(random.nextInt(100) < EDITED ? OTHERS[random.nextInt(OTHERS.length)] : word);
            }
            out.add(String.join(" ", words));
        }
        out.add("Read more in our section on world news.");
        return String.join("\n", out);
    }

    /** Its first three fifths. */
    private static String cut(String story, int number) {
        List<String> lines = Arrays.asList(story.split("\n"));
        int all = words(lines.subList(4, lines.size()));
        List<String> out = new ArrayList<>(lines.subList(0, 4));
        out.set(0, " date " + lines.get(2) + " https://brief.example/" + number);
        for (int i = 4; i < lines.size() && words(out.subList(4, out.size())) < all * 0.6; i++) {
            out.add(lines.get(i));
        }
        return String.join("\n", out);
    }

    private static int words(List<String> lines) {
        return lines.stream().mapToInt(line -> line.split(" ").length).sum();
    }

    private static String byForm(int number, Random random) {
        String[] form = FORMS[number % FORMS.length].split("\n");
        String day = "2020-" + String.format(Locale.ROOT, "%02d-%02d", 1 + random.nextInt(3), 1 + random.nextInt(28));
        String city = CITIES[random.nextInt(CITIES.length)];
        String other = CITIES[random.nextInt(CITIES.length)];
        var out = new StringBuilder(" date " + day + " https://forms.example/" + number);
        for (int i = 0; i < form.length; i++) {
            String line = form[i].replace("{c}", city).replace("{d}", other);
            while (line.indexOf('{') >= 0) {
                int at = line.indexOf('{');
                line = line.substring(0, at) + slot(line.charAt(at + 1), random) + line.substring(at + 3);
            }
            out.append('\n').append(line);
            if (i == 0) {
                out.append('\n').append(day).append("\n");
            }
        }
        return out.toString();
    }

    private static String slot(char name, Random random) {
        return switch (name) {
            case 'p' -> NAMES[random.nextInt(NAMES.length)];
            case 'w' -> List.of("Monday", "Tuesday", "Friday").get(random.nextInt(3));
            case 'r' -> List.of("north", "west", "south").get(random.nextInt(3));
            default -> Integer.toString(1 + random.nextInt(99));
        };
    }
}
