package org.backfile.parse.text;

import org.backfile.language.Script;

/** How much of a lead the first paragraph says again. */
public final class LeadOverlap {
    private static final int SHORTEST = 5;
    /** Of a lead's words in hundredths, as many in the same order make it the paragraph's own sentence. */
    private static final int ENOUGH = 80;
    /** Where both begin alike, fewer will do. */
    private static final int ENOUGH_FROM_START = 60;

    private static final int SHORTEST_START = 6;

    private LeadOverlap() {}

    /**
     * Where the part of a lead begins that its text does not repeat, if whole sentences before it open the text; 0 if not.
     *
     * @param lead as it is
     * @param paragraph the first one, {@link Plain}
     */
    public static int restOf(String lead, String paragraph) {
        int rest = 0;
        for (int i = 1; i < lead.length(); i++) {
            boolean wide = "。！？".indexOf(lead.charAt(i - 1)) >= 0;
            boolean end = wide || ".!?".indexOf(lead.charAt(i - 1)) >= 0 && lead.charAt(i) == ' ';
            if (!end) {
                continue;
            }
            String before = Plain.of(lead.substring(0, i));
            if (before.isEmpty()) {
                continue; // dots before the first word
            }
            boolean whole = paragraph.equals(before)
                    || paragraph.startsWith(before)
                            && (paragraph.charAt(before.length()) == ' ' || Script.isIdeograph(before.charAt(0)));
            if (!whole) {
                break;
            }
            boolean enough = wide ? before.length() >= SHORTEST : before.split(" ").length >= SHORTEST;
            rest = enough ? wide ? i : i + 1 : 0;
        }
        return rest < lead.length() ? rest : 0;
    }

    /**
     * Whether a lead reads as the paragraph's first sentence does.
     *
     * @param lead {@link Plain}, as the paragraph
     */
    public static boolean isAlike(String lead, String paragraph) {
        String[] words = lead.split(" ");
        if (words.length < SHORTEST || paragraph.isEmpty()) {
            return false;
        }
        String[] others = paragraph.split(" ", 2 * words.length + 1);
        int common = 0;
        while (common < words.length && common < others.length && words[common].equals(others[common])) {
            common++;
        }
        return common >= SHORTEST_START && common * 100 >= words.length * ENOUGH_FROM_START
                || longest(words, others) * 100 >= words.length * ENOUGH;
    }

    /** The length of the longest common subsequence. */
    private static int longest(String[] words, String[] others) {
        int[] row = new int[others.length + 1];
        for (String word : words) {
            int diagonal = 0;
            for (int k = 1; k <= others.length; k++) {
                int above = row[k];
                row[k] = word.equals(others[k - 1]) ? diagonal + 1 : Math.max(row[k], row[k - 1]);
                diagonal = above;
            }
        }
        return row[others.length];
    }
}
