package org.backfile.bake.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.backfile.article.ArticleSummary;

/** The lines of a part of the data set as the bake before wrote them: most articles of a changed part are as they were. */
final class FormerLines {
    static final FormerLines NONE = new FormerLines(new byte[0], Map.of());

    private final byte[] text;
    /** Where an article's line begins and ends, by the number that changes when the article's file does. */
    private final Map<Long, int[]> places;

    private FormerLines(byte[] text, Map<Long, int[]> places) {
        this.text = text;
        this.places = places;
    }

    /**
     * @param file the part's, gzipped
     * @param articles a number for each line; what two lines have in common, or is 0, tells of neither
     * @return none if there are not as many lines
     * @throws IOException if it is not gzipped, or broken off
     */
    static FormerLines of(byte[] file, long[] articles) throws IOException {
        byte[] text;
        try (var in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            text = in.readAllBytes();
        }
        var places = new HashMap<Long, int[]>();
        int line = 0;
        int from = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\n') {
                if (line == articles.length) {
                    return NONE;
                }
                int[] place = places.containsKey(articles[line]) ? new int[] {0, 0} : new int[] {from, at + 1};
                places.put(articles[line++], place);
                from = at + 1;
            }
        }
        return line == articles.length && from == text.length ? new FormerLines(text, places) : NONE;
    }

    /** An article's line; empty if it is not known, or there was another article with the same number. */
    Optional<byte[]> of(ArticleSummary article) {
        return Optional.ofNullable(article.stamp() == 0 ? null : places.get(article.stamp()))
                .filter(place -> place[1] > 0)
                .map(place -> Arrays.copyOfRange(text, place[0], place[1]));
    }
}
