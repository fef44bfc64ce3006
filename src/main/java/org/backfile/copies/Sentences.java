package org.backfile.copies;

import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a text end, as far as its marks tell: good enough to compare texts piece by piece. */
public final class Sentences {
    private static final String ENDS = ".!?…؟।";
    private static final String IDEOGRAPHIC_ENDS = "。！？";

    private Sentences() {}

    /** A text's sentences in their order, without those that are nothing but blanks. */
    public static List<String> of(String text) {
        return spans(text).stream()
                .map(span -> text.substring(span[0], span[1]).strip())
                .toList();
    }

    /** The same as pairs of places: where each begins, with the blanks before it, and where it ends. */
    public static List<int[]> spans(String text) {
        var spans = new ArrayList<int[]>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == text.length();
            if (last || IDEOGRAPHIC_ENDS.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0 && text.charAt(i + 1) == ' ') {
                if (!text.substring(from, i + 1).isBlank()) {
                    spans.add(new int[] {from, i + 1});
                }
                from = i + 1;
            }
        }
        return spans;
    }
}
