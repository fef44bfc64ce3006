package org.backfile.parse.text;

import java.time.LocalDate;
import java.util.Optional;
import org.backfile.date.CrawlDates;

/**
 * A text that ends in agency and date: {@code … said. 27.10.2025, Sputnik International} or the other way round.
 *
 * @param text without them
 * @param agency empty if only a date stood there
 */
public record SignOff(String text, String agency, LocalDate date) {
    private static final int LONGEST = 70;

    /** Finds a signature; empty if the text ends in anything else. */
    public static Optional<SignOff> of(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        for (int at = text.indexOf(' ', from); at > 0; at = text.indexOf(' ', at + 1)) {
            char before = text.charAt(at - 1);
            if (".!?…。\"”»)".indexOf(before) < 0) {
                continue;
            }
            Optional<SignOff> found = signature(
                    text.substring(0, at).strip(), text.substring(at + 1).strip());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<SignOff> signature(String text, String tail) {
        Optional<LocalDate> date = Optional.empty();
        var agency = new StringBuilder();
        int words = 0;
        String[] all = tail.split(" ");
        for (int i = 0; i < all.length; i++) {
            if (date.isEmpty() && i + 2 < all.length) {
                date = CrawlDates.find(all[i] + ' ' + all[i + 1] + ' ' + all[i + 2]);
                if (date.isPresent()) {
                    i += 2;
                    continue;
                }
            }
            String word = all[i];
            String bare = word.endsWith(",") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            Optional<LocalDate> day = CrawlDates.find(bare);
            if (day.isPresent() && date.isEmpty()) {
                date = day;
            } else if (bare.isEmpty() || !Character.isLetter(bare.charAt(0))) {
                return Optional.empty();
            } else {
                agency.append(agency.isEmpty() ? "" : " ").append(bare);
                words++;
            }
        }
        return date.isPresent() && words <= 4 && !text.isEmpty()
                ? Optional.of(new SignOff(text, agency.toString(), date.get()))
                : Optional.empty();
    }
}
