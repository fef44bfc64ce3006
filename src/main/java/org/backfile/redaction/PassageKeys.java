package org.backfile.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.copies.Sentences;
import org.backfile.copies.TextFingerprint;

/**
 * The numbers by which passages are known that were taken down: one of all words, {@code p:0123456789abcdef}, and one of each
 * sentence, with how many words the passage has in hex, {@code s:0123456789abcdef.3c}. By the latter a passage is found
 * whose paragraph another text has joined to the next, cut in two, or told with a sentence more.
 */
final class PassageKeys {
    /** So many words in a row are a quotation; a shorter sentence may be anybody's. */
    static final int QUOTED = 6;

    private static final String WHOLE = "p:";
    private static final String SENTENCE = "s:";

    /** By key: how many words its passage has; of whole passages 0. */
    private final Map<String, Integer> words = new HashMap<>();

    private boolean hasSentences;

    /** Those of a passage, that of all of it first. */
    static List<String> of(String passage) {
        var keys = new ArrayList<String>();
        keys.add(whole(passage));
        String of =
                "." + Integer.toHexString(new TextFingerprint().read(passage).words());
        for (String sentence : Sentences.of(passage)) {
            sentence(sentence)
                    .map(key -> key + of)
                    .filter(key -> !keys.contains(key))
                    .ifPresent(keys::add);
        }
        return keys;
    }

    static String whole(String passage) {
        return WHOLE
                + HexFormat.of().toHexDigits(new TextFingerprint().read(passage).text());
    }

    private static Optional<String> sentence(String sentence) {
        var print = new TextFingerprint().read(sentence);
        return print.words() < QUOTED
                ? Optional.empty()
                : Optional.of(SENTENCE + HexFormat.of().toHexDigits(print.text()));
    }

    void add(Collection<String> keys) {
        for (String key : keys) {
            int dot = key.indexOf('.');
            if (key.startsWith(SENTENCE) && dot > 0) {
                words.merge(key.substring(0, dot), HexFormat.fromHexDigits(key.substring(dot + 1)), Math::min);
                hasSentences = true;
            } else {
                words.put(key, 0);
            }
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a paragraph is a passage. */
    boolean has(String paragraph) {
        return !words.isEmpty() && !paragraph.isBlank() && words.containsKey(whole(paragraph));
    }

    /**
     * Which sentences of a paragraph are a passage's, as pairs of places, where these are half of the paragraph or of the
     * passage: a single one that others say too is no passage. Otherwise none.
     */
    List<int[]> sentences(String paragraph) {
        if (!hasSentences) {
            return List.of();
        }
        var found = new ArrayList<int[]>();
        int gone = 0;
        int enough = new TextFingerprint().read(paragraph).words();
        for (int[] span : Sentences.spans(paragraph)) {
            String sentence = paragraph.substring(span[0], span[1]);
            Optional<Integer> of = sentence(sentence).filter(words::containsKey).map(words::get);
            if (of.isPresent()) {
                found.add(span);
                gone += new TextFingerprint().read(sentence).words();
                enough = Math.min(enough, of.get());
            }
        }
        return gone * 2 >= enough ? found : List.of();
    }

    /** Whether what a copy says of its own is a passage, or a sentence of one. */
    boolean hasPiece(String piece) {
        return !words.isEmpty()
                && (words.containsKey(whole(piece))
                        || sentence(piece).filter(words::containsKey).isPresent());
    }
}
