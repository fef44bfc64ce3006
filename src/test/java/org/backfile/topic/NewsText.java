package org.backfile.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.backfile.topic.lexicon.Story;

/**
 * Made-up news in real English: sentences of the samples and the gold articles, and sentences with people, places and
 * numbers put in, each article with a cast of its own. The same number gives the same article.
 */
public final class NewsText {
    private static final String[] TITLES = {
        "{C} votes as {S} faces inquiry",
        "{P} to lead {O}",
        "{L}, {L} Agree on {n} Pact - {C}",
        "{D} {n} prices fall",
        "{O} warns of {n} shortage in {C}",
        "Fire near {C} kills {N}",
        "{S} and {S} meet in {C} over {n}",
        "The {n} that divided {L}",
    };
    private static final String[] SENTENCES = {
        "{D} Foreign Minister {P} met {S} in {C} on Tuesday, the ministry said in a statement.",
        "\"We have waited {N} years for this {n},\" said {P}, {M}, a {n} at the University of {C}.",
        "Shares in {O} fell {N}.4 percent on Friday after the {n} missed its forecast of ${N} million.",
        "The court in {C} sentenced {P} to {N} years in prison for {n}; {S} is to appeal.",
        "More than {N},{M}0 people fled the {n} near {C}, {L}, as the {a} {n} rose by two metres.",
        "{S} said the {O} would not comment on the {a} {n} before the election.",
        "Police in {C} arrested {N} people, among them {P} and {P}, the {D} news agency reported.",
        "The {n} of the {n}, which was {a}, cost the government of {L} {N} million dollars.",
        "{S}'s lawyer told reporters that the {n} had been \"{a} and {a}\".",
        "Researchers of {O} found the {n} in {N} of {M} patients, according to a study.",
        "{P} scored twice as {C} United beat {C} City {N}-2 in front of {M},000 spectators.",
        "President {P} flew from {C} to {C} for talks on {n}, {n} and the {a} {n}.",
        "The {O} ({I}) was founded in 19{M} by {P}, a {a} {n} from {C}.",
        "In {L}, the {n} has not changed; in {L}, it has {a} since June.",
        "U.S. Secretary of State {P} called the {n} in {L} {a}, and urged the U.N. to act.",
    };
    private static final String[] SURNAMES = {
        "Aldous", "Benedetti", "Carrow", "Demirci", "Eklund", "Farquhar", "Grigorov", "Haldane", "Ishikawa", "Jerabek",
        "Kowalczyk", "Lindqvist", "Mbeki", "Narayan", "O'Dowd", "Petrenko", "Quiroga", "Rasmussen", "Szabo", "Tanaka",
        "Ulrich", "Vandermeer", "Whitlock", "Yildiz", "Zoltan", "Åkesson", "García", "Hughes-Bell", "Ng", "Smith",
    };
    private static final String[] BODIES = {
        "Red Cross",
        "Harrow Steel Corp.",
        "Meridian Institute",
        "United Nations",
        "World Bank",
        "NASA",
        "Toyota",
        "Calder & Webb Ltd.",
        "European Union",
        "Northern Rail Union",
        "Microsoft",
        "Bureau of Fisheries",
    };
    private static final int PARAGRAPH = 3;
    private static final int SHORTEST = 30;

    private final List<String> titles = new ArrayList<>(List.of(TITLES));
    private final List<String> found = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> cities = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> adjectives = new ArrayList<>();

    private NewsText() {}

    /** @param samples the folder of the raw samples */
    public static NewsText of(Path samples) throws IOException {
        var news = new NewsText();
        for (String gold : List.of("gold-tuned.txt", "gold-untouched.txt")) {
            for (GoldTest.Case each : GoldTest.read(gold)) {
                news.titles.add(each.story().title());
                each.story().paragraphs().forEach(news::addSentences);
            }
        }
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                text.lines().skip(3).forEach(news::addSentences);
            }
        }
        for (String line : lines("lexicon/lexicon.txt")) {
            // Only the commoner ones: a word in 2^3 of the background's texts or more.
            if (line.charAt(line.length() - 1) > '3') {
                news.words.add(line.substring(0, line.indexOf(' ')));
            }
        }
        lines("lexicon/given.txt")
                .forEach(line ->
                        Stream.of(line.split(" ")).map(NewsText::capital).forEach(news.given::add));
        lines("place/cities.txt").forEach(line -> news.cities.add(line.substring(0, line.indexOf('|'))));
        for (String line : lines("place/places.txt")) {
            String[] fields = line.split("\\|", -1);
            if (fields[0].equals("country") && !fields[4].isEmpty()) {
                news.countries.add(fields[2]);
                news.adjectives.add(fields[4].split(";")[0]);
            }
        }
        return news;
    }

    /** An article of at least so many words, and hardly more. */
    public Story story(int number, int length) {
        return new Cast(new Random(number * 31L + 7)).story(length);
    }

    /** The words of a story, as a reader counts them. */
    static int words(Story story) {
        return story.paragraphs().stream().mapToInt(NewsText::count).sum() + count(story.title());
    }

    private static int count(String text) {
        int count = 0;
        for (int i = 1; i <= text.length(); i++) {
            count += (i == text.length() || text.charAt(i) == ' ') && text.charAt(i - 1) != ' ' ? 1 : 0;
        }
        return count;
    }

    private void addSentences(String paragraph) {
        for (String sentence : paragraph.split("(?<=[.!?]) (?=[A-Z\"])")) {
            if (sentence.length() > SHORTEST && Character.isUpperCase(sentence.charAt(0)) && sentence.endsWith(".")) {
                found.add(sentence);
            }
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = NewsText.class.getResourceAsStream("/org/backfile/topic/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The few people and places of one article. */
    private final class Cast {
        private final Random random;
        private final List<String> people = new ArrayList<>();
        private final List<String> towns = new ArrayList<>();
        private final List<String> nouns = new ArrayList<>();
        private final List<Integer> lands = new ArrayList<>();
        private final List<String> bodies = new ArrayList<>();

        Cast(Random random) {
            this.random = random;
            for (int i = 0; i < 3; i++) {
                people.add(often(given) + " " + often(List.of(SURNAMES)));
                towns.add(often(cities));
                nouns.add(any(words));
                nouns.add(any(words));
                lands.add(random.nextInt(countries.size()));
                bodies.add(any(List.of(BODIES)));
            }
        }

        Story story(int length) {
            String title = filled(any(titles));
            String dateline = random.nextInt(3) > 0 ? "" : towns.get(0).toUpperCase(Locale.ROOT) + " (Example)";
            var paragraphs = new ArrayList<String>();
            for (int left = length - count(title); left > 0; ) {
                var paragraph = new StringBuilder();
                for (int i = 1 + random.nextInt(PARAGRAPH); i > 0; i--) {
                    String sentence = random.nextBoolean() ? filled(any(List.of(SENTENCES))) : other(any(found));
                    left -= count(sentence);
                    paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence);
                }
                paragraphs.add(paragraph.toString());
            }
            int year = random.nextInt(4) == 0 ? 1950 + random.nextInt(70) : 0;
            return new Story(title, "", dateline, paragraphs, "en", year);
        }

        /** The sentence with a word here and there put in the place of another. */
        private String other(String sentence) {
            String[] parts = sentence.split(" ");
            for (int i = 1; i < parts.length; i++) {
                if (random.nextInt(25) == 0 && parts[i].length() > 4 && Character.isLetter(parts[i].charAt(0))) {
                    parts[i] = Character.isUpperCase(parts[i].charAt(0)) ? often(cities) : any(words);
                }
            }
            return String.join(" ", parts);
        }

        private String filled(String pattern) {
            var text = new StringBuilder();
            for (int i = 0; i < pattern.length(); i++) {
                if (pattern.charAt(i) != '{') {
                    text.append(pattern.charAt(i));
                    continue;
                }
                text.append(filling(pattern.charAt(i + 1)));
                i += 2;
            }
            return text.toString();
        }

        private String filling(char slot) {
            String person = any(people);
            int land = lands.get(random.nextInt(lands.size()));
            return switch (slot) {
                case 'P' -> person;
                case 'S' -> person.substring(person.indexOf(' ') + 1);
                case 'C' -> any(towns);
                case 'L' -> countries.get(land);
                case 'D' -> adjectives.get(land);
                case 'O' -> any(bodies);
                case 'I' -> "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)) + "F";
                case 'N' -> Integer.toString(2 + random.nextInt(40));
                case 'M' -> Integer.toString(21 + random.nextInt(60));
                case 'n' -> random.nextInt(3) == 0 ? any(words) : any(nouns);
                default -> any(words);
            };
        }

        private String any(List<String> list) {
            return list.get(random.nextInt(list.size()));
        }

        /** The first of a list often, the last seldom: a few people and large cities are in the news. */
        private String often(List<String> list) {
            double r = random.nextDouble();
            return list.get((int) (r * r * r * list.size()));
        }
    }
}
