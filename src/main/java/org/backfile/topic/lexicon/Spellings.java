package org.backfile.topic.lexicon;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Remembers words that were seen, with all that is known of them, so that a text's common words are looked up once and
 * not in each list at each place. Takes bounded memory: of two words with one place, the later takes it. Threads share
 * it without locks: a spelling never changes, and says the same whoever made it.
 */
public final class Spellings implements LexemeLookup {
    private static final int BITS = 15;
    private static final int LONGEST = 40;

    private final Lexeme[] seen = new Lexeme[1 << BITS];
    private final Function<Lexeme, LexicalEntry> knowledge;

    /** @param knowledge tells of a spelling of which nothing is known yet */
    public Spellings(Function<Lexeme, LexicalEntry> knowledge) {
        this.knowledge = knowledge;
        Arrays.fill(seen, Lexeme.of(" "));
    }

    @Override
    public Lexeme of(char[] text, int from, int to, long key) {
        int place = (int) (key * MIX >>> Long.SIZE - BITS);
        Lexeme spelling = seen[place];
        if (spelling.key() == key && (key >= 0 || isAt(spelling.raw(), text, from, to))) {
            return spelling;
        }
        Lexeme plain = Lexeme.of(String.valueOf(text, from, to - from), key);
        Lexeme known = plain.with(knowledge.apply(plain));
        if (to - from <= LONGEST) {
            seen[place] = known;
        }
        return known;
    }

    private static boolean isAt(String word, char[] text, int from, int to) {
        int length = to - from;
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
