package org.backfile.takedown;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backfile.files.NamedFile;
import org.backfile.pack.AtomicFile;
import org.backfile.report.UserError;

/**
 * {@code takedowns.tsv}: an article, passage or name a line, in the order they went. It holds nothing of what stood there,
 * so that it can be published. A line that cannot be read stops everything: what it is about might come back.
 */
final class TakedownFile {
    static final String NAME = "takedowns.tsv";

    private static final String FIRST_LINE =
            "# backfile takedowns 2\tarticle day reason policy title guid also keys; keep in version control";
    private static final Pattern LATER_VERSION = Pattern.compile("# backfile takedowns ([3-9]|\\d\\d+)\\t.*");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}|[a-z]:[0-9a-f.]+");
    private static final int FIELDS = 8;

    private TakedownFile() {}

    static List<Takedown> read(Path site) {
        String text = text(site);
        var takedowns = new ArrayList<Takedown>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (number == 1 && LATER_VERSION.matcher(line).matches()) {
                throw new UserError(NAME + " was written by a later version", "update Backfile");
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                takedowns.add(takedown(line, number));
            }
        }
        return takedowns;
    }

    /** All of the file; empty if there is none. */
    static String text(Path site) {
        return NamedFile.text(site.resolve(NAME), "put the one from version control there")
                .orElse("");
    }

    private static Takedown takedown(String line, int number) {
        String[] fields = line.split("\t", -1);
        try {
            if (fields.length == FIELDS && !fields[0].isBlank()) {
                List<String> keys = words(fields[7]);
                if (keys.stream().allMatch(key -> KEY.matcher(key).matches())) {
                    int colon = fields[0].indexOf(':'); // no article's path has one
                    return new Takedown(
                            kind(fields[0].substring(0, Math.max(0, colon))),
                            fields[0].substring(colon + 1),
                            LocalDate.parse(fields[1]),
                            fields[2],
                            fields[3],
                            fields[4],
                            fields[5],
                            words(fields[6]),
                            keys);
                }
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw broken(number, e);
        }
        throw broken(number, new IllegalArgumentException(line));
    }

    private static Takedown.Kind kind(String word) {
        return word.isEmpty() ? Takedown.Kind.ARTICLE : Takedown.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String first(Takedown takedown) {
        return takedown.kind() == Takedown.Kind.ARTICLE
                ? takedown.path()
                : takedown.kind().name().toLowerCase(Locale.ROOT) + ":" + takedown.path();
    }

    private static List<String> words(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split(" "));
    }

    private static UserError broken(int number, Exception cause) {
        return new UserError(
                NAME + ":" + number + ": this line cannot be read, and what it is about might come back",
                "mend it, or put the file from version control there; until then nothing is published",
                cause);
    }

    static void write(Path site, List<Takedown> takedowns) throws IOException {
        AtomicFile.beside(site.resolve(NAME), AtomicFile.text(out -> {
                    out.write(FIRST_LINE + "\n");
                    for (Takedown each : takedowns) {
                        out.write(String.join(
                                        "\t",
                                        first(each),
                                        each.day().toString(),
                                        plain(each.reason()),
                                        plain(each.policy()),
                                        plain(each.title()),
                                        plain(each.guid()),
                                        String.join(" ", each.also()),
                                        String.join(" ", each.keys()))
                                + "\n");
                    }
                }))
                .moveForGood();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
