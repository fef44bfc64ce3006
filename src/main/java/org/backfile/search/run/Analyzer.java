package org.backfile.search.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.backfile.language.Folding;
import org.backfile.language.Stemming;
import org.backfile.language.WordScanner;

/** Turns texts into numbers of terms. For one thread. */
final class Analyzer {
    /** Positions beyond this many are left out: they would not fit beside an article's number. */
    static final int MOST = 1 << Run.POSITION_BITS;

    private final WordScanner scanner = new WordScanner();
    private final Stemming stemming = new Stemming();
    private final TermNumbers numbers;
    private final Map<String, Words> languages = new HashMap<>();
    private int[] terms = new int[1 << 12];
    private int size;

    Analyzer(TermNumbers numbers) {
        this.numbers = numbers;
    }

    TermNumbers numbers() {
        return numbers;
    }

    Tokens tokens(SearchText text) {
        size = 0;
        Words words = languages.computeIfAbsent(Stemming.primary(text.lang()), Words::new);
        lines(text.title().toCharArray(), text.title().length(), words);
        int titleEnd = size;
        lines(text.lead().toCharArray(), text.lead().length(), words);
        int leadEnd = size;
        HtmlText body = HtmlText.of(text.bodyHtml());
        lines(body.chars(), body.size(), words);
        while (size > 0 && terms[size - 1] == Tokens.GAP) {
            size--;
        }
        return new Tokens(Arrays.copyOf(terms, size), Math.min(titleEnd, size), Math.min(leadEnd, size));
    }

    private void lines(char[] chars, int end, Words words) {
        int from = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || chars[i] == '\n') {
                int before = size;
                scanner.scan(chars, from, i, words);
                if (size > before) {
                    add(Tokens.GAP);
                }
                from = i + 1;
            }
        }
    }

    private void add(int term) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
        }
        if (size < MOST) {
            terms[size++] = term;
        }
    }

    /** The words of a language that this thread has met. */
    private final class Words implements WordScanner.Sink {
        private final String lang;
        /** What all threads have met, so that each word is stemmed once; guarded by itself. */
        private final WordNumbers known;

        private final WordNumbers own = new WordNumbers();

        Words(String lang) {
            this.lang = lang;
            this.known = numbers.words(lang);
        }

        @Override
        public void word(char[] chars, int length, int hash, boolean paired) {
            int found = own.find(chars, length, hash);
            if (found < 0) {
                found = ofAll(chars, length, hash, paired);
                own.put(chars, length, hash, found);
            }
            add(found);
        }

        private int ofAll(char[] chars, int length, int hash, boolean paired) {
            synchronized (known) {
                int found = known.find(chars, length, hash);
                if (found >= 0) {
                    return found;
                }
            }
            int number = number(new String(chars, 0, length), paired);
            synchronized (known) {
                if (known.find(chars, length, hash) < 0) {
                    known.put(chars, length, hash, number);
                }
            }
            return number;
        }

        private int number(String word, boolean paired) {
            String key = Folding.fold(word);
            return numbers.number(new Term(key, word, paired ? key : stemming.stem(word, lang)));
        }
    }
}
