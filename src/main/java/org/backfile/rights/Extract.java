package org.backfile.rights;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The first words of a text. */
final class Extract {
    private static final String BLOCKS = "p, li, blockquote, pre, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption";

    private Extract() {}

    /**
     * The first words in paragraphs of plain text. In scripts without spaces a word is what stands between two, so that
     * letters are counted too: six for a word.
     *
     * @param html the whole text
     * @param words how many, at most
     */
    static String of(String html, int words) {
        var out = new StringBuilder();
        int left = words;
        int letters = words * 6;
        for (String block : blocks(html)) {
            var kept = new ArrayList<String>();
            boolean cut = false;
            for (String word : block.split(" ")) {
                cut = left == 0 || letters < word.length() && (!kept.isEmpty() || out.length() > 0);
                if (cut) {
                    break;
                }
                String whole = word.length() <= letters
                        ? word
                        : word.substring(0, word.offsetByCodePoints(0, codePoints(word, letters)));
                kept.add(whole);
                left--;
                letters -= word.length();
                cut = whole.length() < word.length();
                if (cut) {
                    break;
                }
            }
            if (!kept.isEmpty()) {
                out.append("<p>")
                        .append(Entities.escape(String.join(" ", kept)))
                        .append(cut ? " …</p>\n" : "</p>\n");
            }
            if (cut || left == 0 || letters <= 0) {
                break;
            }
        }
        return out.toString();
    }

    private static int codePoints(String word, int chars) {
        return word.codePointCount(0, Math.max(1, chars))
                - (Character.isHighSurrogate(word.charAt(Math.max(1, chars) - 1)) ? 1 : 0);
    }

    private static List<String> blocks(String html) {
        var blocks = new ArrayList<String>();
        for (Element block : Jsoup.parseBodyFragment(html).select(BLOCKS)) {
            if (block.select(BLOCKS).size() == 1 && !block.text().isBlank()) {
                blocks.add(block.text().strip().replaceAll("\\s+", " "));
            }
        }
        return blocks;
    }
}
