package org.backfile.site;

import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;

/**
 * Names of articles as Archival Resource Keys (draft-kunze-ark): made of what an article's identity is made of, in letters
 * that spell no words, with the check character of NOID behind them.
 */
final class Ark {
    private static final String LETTERS = "0123456789bcdfghjkmnpqrstvwxz";
    private static final int LENGTH = 10;

    private Ark() {}

    /** An article's name: ten letters and the check character. */
    static String name(String naan, ArticleSummary entry) {
        String guid = Address.guid(entry);
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < guid.length(); i++) {
            hash = (hash ^ guid.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 31) * 0x9E3779B97F4A7C15L;
        var name = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt((int) Long.remainderUnsigned(hash, LETTERS.length())));
            hash = Long.divideUnsigned(hash, LETTERS.length());
        }
        return name.append(check(naan + "/" + name)).toString();
    }

    /** Each letter's place in the alphabet, times where it stands. */
    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += Math.max(0, LETTERS.indexOf(text.charAt(i))) * (i + 1);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
