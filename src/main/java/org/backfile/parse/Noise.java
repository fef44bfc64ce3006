package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Lines that a site's owner wants gone. One rule a line: the text of a line, or of a paragraph whose line was broken, as
 * a whole, with {@code *} at its start or end for anything; {@code #} begins a comment; {@code [example.com]} makes the rules below it hold for one publisher,
 * and {@code [*]} for all again.
 */
public final class Noise {
    /** Drops nothing. */
    public static final Noise NONE = new Noise(List.of());

    private final List<Pattern> patterns;
    /** By a rule's place, 1 if it has dropped a line. */
    private final AtomicIntegerArray used;

    private Noise(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.used = new AtomicIntegerArray(patterns.size());
    }

    private record Pattern(int number, String publisher, String text, boolean openStart, boolean openEnd) {
        boolean matches(String line) {
            if (openStart) {
                return openEnd ? line.contains(text) : line.endsWith(text);
            }
            return openEnd ? line.startsWith(text) : line.equals(text);
        }
    }

    /** Reads the rules from a file's lines. */
    public static Noise of(List<String> lines) {
        var patterns = new ArrayList<Pattern>();
        String publisher = "*";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                publisher = line.substring(1, line.length() - 1).strip();
                continue;
            }
            boolean openStart = line.startsWith("*");
            boolean openEnd = line.length() > 1 && line.endsWith("*");
            String text = line.substring(openStart ? 1 : 0, line.length() - (openEnd ? 1 : 0));
            if (!text.isBlank()) {
                patterns.add(new Pattern(i + 1, publisher, text, openStart, openEnd));
            }
        }
        return new Noise(patterns);
    }

    /** The number of the rule by which a publisher's line goes, counted from 1 in the owner's file; 0 if it stays. */
    int ruleFor(String publisher, String line) {
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            if ((pattern.publisher.equals("*") || pattern.publisher.equals(publisher)) && pattern.matches(line)) {
                used.setPlain(i, 1);
                return pattern.number;
            }
        }
        return 0;
    }

    /** The same rules, with nothing dropped: for a thread of its own, that can then say what each file needed. */
    public Noise fresh() {
        return isEmpty() ? this : new Noise(patterns);
    }

    /** The numbers of all rules, in their order. */
    public List<Integer> rules() {
        return patterns.stream().map(Pattern::number).toList();
    }

    /** The numbers of the rules that have dropped something since this was last asked, in their order. */
    public List<Integer> takeUsed() {
        if (isEmpty()) {
            return List.of();
        }
        var rules = new ArrayList<Integer>();
        for (int i = 0; i < patterns.size(); i++) {
            if (used.getAndSet(i, 0) == 1) {
                rules.add(patterns.get(i).number);
            }
        }
        return rules;
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }
}
