package org.backfile.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.testing.Images;

/**
 * The texts of cases, three paragraphs each, which stand there by name: {@code {weir}} is HTML, and others are {@code
 * {weir-text}} (paragraphs parted by blank lines), {@code {weir-lines}}, {@code {weir-json}} and {@code {weir-n}} (the same in a
 * string of JSON), {@code {weir-list}} (an array), {@code {weir-1}} (a paragraph), {@code {weir-cut}} (only its beginning).
 */
enum CaseText {
    WEIR(
            "The weir was opened at noon, when the water stood two hands below the upper mark of the old gauge.",
            "Boats had waited since the morning, and the keeper let them through in the order in which they came.",
            "He said that he had seen it higher once only, in the spring of the year when the old mill was taken down."),
    LOCK(
            "Nobody may fish from the gates of the lock any more, since a rod was caught there in the wheel on Sunday.",
            "The board has put up a sign, and asks the members of the club to stay on the other bank until the autumn.",
            "A member of the club told this paper that fish had never been caught there in any number worth the quarrel."),
    DAM(
            "Twelve men and a horse mended the dam behind the brewery, which a flood had broken through in the night.",
            "They drove poles into the clay and filled the gap with stones that a barge had brought up from the quarry.",
            "The brewer paid for their supper, and beer will cost no more than it did before, as far as he can tell.");

    private static final Pattern NAMED =
            Pattern.compile("\\{(weir|lock|dam)(?:-([a-z]+|[123]))?}|\\{png (\\d+x\\d+) \\d}|\\{fill}");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> paragraphs;

    CaseText(String... paragraphs) {
        this.paragraphs = List.of(paragraphs);
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    /** As it stands in cases. */
    String label() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** As it stands on a page, in markdown. */
    String markdown() {
        return String.join("\n\n", paragraphs);
    }

    /** The text of a case with what its names stand for. */
    static String told(String text) {
        return NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found)));
    }

    private static String of(java.util.regex.MatchResult found) {
        if (found.group(1) == null) {
            return found.group(3) == null ? "x".repeat(300) : Images.data(SourceCase.picture("png=" + found.group(3)));
        }
        return valueOf(found.group(1).toUpperCase(Locale.ROOT)).as(found.group(2) == null ? "" : found.group(2));
    }

    private String as(String form) {
        return switch (form) {
            case "", "html" -> "<p>" + String.join("</p><p>", paragraphs) + "</p>";
            case "text", "blank" -> markdown();
            case "lines" -> String.join("\n", paragraphs);
            case "json" -> String.join("\\n\\n", paragraphs);
            case "n" -> String.join("\\n", paragraphs);
            case "list" -> paragraphs.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
            case "cut" -> paragraphs.get(0).substring(0, 40);
            default -> paragraphs.get(Integer.parseInt(form) - 1);
        };
    }
}
