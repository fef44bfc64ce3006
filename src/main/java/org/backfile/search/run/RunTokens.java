package org.backfile.search.run;

import java.io.IOException;
import java.util.Arrays;
import org.backfile.pack.Bytes;

/** Reads articles' words back from the run that was made of them. */
final class RunTokens {
    private RunTokens() {}

    /**
     * All articles of a run; the reader is behind its last term then.
     *
     * @param numbers numbers the words
     */
    static Tokens[] read(RunReader run, TermNumbers numbers) throws IOException {
        var terms = new int[run.members().size()][];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = new int[run.lengths(i)[0]];
            Arrays.fill(terms[i], Tokens.GAP);
        }
        while (run.nextBlock()) {
            do {
                if (!run.isForm()) {
                    word(run, numbers.number(word(run)), terms);
                }
            } while (run.next());
        }
        var tokens = new Tokens[terms.length];
        for (int i = 0; i < terms.length; i++) {
            tokens[i] = new Tokens(terms[i], run.lengths(i)[1], run.lengths(i)[2]);
        }
        return tokens;
    }

    private static Term word(RunReader run) {
        int keyEnd = TermBytes.keyEnd(run.term(), 0);
        return TermBytes.word(TermBytes.key(run.term(), 0, keyEnd), run.term(), keyEnd, run.length());
    }

    private static void word(RunReader run, int number, int[][] terms) {
        int at = run.passLists();
        var lists = new RunLists(run.block(), at);
        Bytes postings = lists.postings();
        Bytes positions = lists.positions();
        int article = 0;
        while (postings.more()) {
            article += postings.number() >>> Impact.BITS;
            int position = -1;
            int coded;
            do {
                coded = positions.number();
                position += coded >>> 1;
                terms[article][position] = number;
            } while ((coded & 1) != 0);
        }
    }
}
