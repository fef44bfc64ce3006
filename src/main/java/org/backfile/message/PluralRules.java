package org.backfile.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Which plural form a whole number takes in a language, by CLDR's rules as {@code src/data/plurals.mjs} has written them
 * down.
 */
final class PluralRules {
    /** What every message has that tells numbers apart, and every language without rules. */
    static final String OTHER = "other";

    /** The forms that CLDR knows. */
    static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", OTHER);

    private static final int KNOWN = 200;
    private static final int LAST_DIGITS = 100;
    private static final int MILLION = 1_000_000;

    private final String[] forms = new String[KNOWN];
    private String ofMillions = "";

    private PluralRules() {
        Arrays.fill(forms, OTHER);
    }

    /** @param tag BCP 47; of a language that CLDR has no rules for, all numbers are {@value #OTHER} */
    static PluralRules of(String tag) {
        int end = tag.indexOf('-');
        String language = end < 0 ? tag : tag.substring(0, end);
        var rules = new PluralRules();
        try (InputStream in = PluralRules.class.getResourceAsStream("plurals.txt")) {
            if (in == null) {
                throw new IllegalStateException("plurals.txt is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.charAt(0) != '#')
                    .filter(line -> List.of(line.substring(0, line.indexOf(':')).split(" "))
                            .contains(language))
                    .forEach(line -> rules.read(line.substring(line.indexOf(':') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private void read(String line) {
        for (String rule : line.split(";")) {
            String[] words = rule.strip().split(" ");
            for (String run : words.length < 2 ? new String[0] : words[1].split(",")) {
                String[] ends = run.split("-");
                int from = Integer.parseInt(ends[0]);
                if (from == MILLION) {
                    ofMillions = words[0];
                } else {
                    Arrays.fill(forms, from, Integer.parseInt(ends[ends.length - 1]) + 1, words[0]);
                }
            }
        }
    }

    /** The form of a whole number, not below 0. */
    String form(long number) {
        if (number < KNOWN) {
            return forms[(int) Math.max(0, number)];
        }
        if (number % MILLION == 0 && !ofMillions.isEmpty()) {
            return ofMillions;
        }
        return forms[LAST_DIGITS + (int) (number % LAST_DIGITS)];
    }
}
