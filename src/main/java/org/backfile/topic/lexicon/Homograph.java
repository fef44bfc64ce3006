package org.backfile.topic.lexicon;

import java.util.List;
import java.util.Set;
import org.backfile.topic.lexicon.TokenizedText.Token;

/**
 * What must stand around a name for it to be one, where its letters are a word or part of one, too: Mali is Arabic for
 * financial, and Haiti stands within Chinese "coastal area".
 *
 * @param before characters of which none may stand before it, in a script without spaces
 * @param after characters of which none may stand behind it
 * @param behind words of which one must stand before it, or hang on it; none if anything may
 * @param inner whether it must not begin a sentence, where any word has a capital
 */
public record Homograph(String before, String after, Set<String> behind, boolean inner) {
    public static final Homograph NONE = new Homograph("", "", Set.of(), false);

    /** Reads what stands behind a form in {@code homographs.txt}. */
    public static Homograph parse(String before, String after, String behind) {
        boolean inner = behind.equals("inner");
        return new Homograph(
                before, after, behind.isEmpty() || inner ? Set.of() : Set.copyOf(List.of(behind.split(";"))), inner);
    }

    /** Whether it may be one at a place within a word. */
    public boolean allows(String word, int from, int to) {
        return (from == 0 || before.indexOf(word.charAt(from - 1)) < 0)
                && (to == word.length() || after.indexOf(word.charAt(to)) < 0);
    }

    /** Whether it may be one that begins at a word. */
    public boolean allows(TokenizedText text, int at) {
        Token token = text.at(at);
        if (inner && token.opens()) {
            return false;
        }
        return behind.isEmpty()
                || at > 0 && behind.contains(text.at(at - 1).word())
                || behind.contains(token.word().substring(0, 1) + "-");
    }
}
