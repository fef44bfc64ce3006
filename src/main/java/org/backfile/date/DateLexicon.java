package org.backfile.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of dates in some hundred languages, from {@code names.txt}. Loaded when the first line asks. */
final class DateLexicon {
    private static final Map<String, DateWord> WORDS = load();
    private static final int LONGEST = longest();
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 4;

    private DateLexicon() {}

    /** What a folded word may be; null if it is not known. */
    static @Nullable DateWord exact(String folded) {
        return WORDS.get(folded);
    }

    /** As above, and with the prefixes of Hebrew and Arabic, and endings behind the names of months. */
    static @Nullable DateWord find(String folded) {
        DateWord word = WORDS.get(folded);
        if (word != null || folded.length() < 3) {
            return word;
        }
        if ("בלהומש".indexOf(folded.charAt(0)) >= 0 || "وبل".indexOf(folded.charAt(0)) >= 0) {
            return find(folded.substring(1));
        }
        for (int cut = 1; cut <= LONGEST_ENDING && folded.length() - cut >= SHORTEST_STEM; cut++) {
            DateWord stem = WORDS.get(folded.substring(0, folded.length() - cut));
            if (stem != null && stem.months() != 0) {
                return stem;
            }
        }
        return null;
    }

    /** The end of the longest known word that starts at that place of a text without blanks; the place itself if there is none. */
    static int longest(String text, int from) {
        for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) {
            if (WORDS.containsKey(WordFold.fold(text.substring(from, to)))) {
                return to;
            }
        }
        return from;
    }

    private static int longest() {
        return WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static Map<String, DateWord> load() {
        var words = new HashMap<String, DateWord>(1 << 13);
        for (String line : text().split("\n")) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split(" ");
            DateWord word = word(fields[0], fields[1]);
            for (int i = 2; i < fields.length; i++) {
                words.merge(fields[i], word, DateWord::and);
            }
        }
        return words;
    }

    private static DateWord word(String kind, String number) {
        if (kind.equals("era")) {
            return DateWord.era(number);
        }
        String name = kind.toUpperCase(Locale.ROOT);
        return number.equals("0")
                ? DateWord.role(DateWord.Role.valueOf(name))
                : DateWord.month(CalendarSystem.valueOf(name), Integer.parseInt(number));
    }

    private static String text() {
        try (InputStream in = DateLexicon.class.getResourceAsStream("names.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
