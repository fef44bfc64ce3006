package org.backfile.copies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.FrontMatter;
import org.backfile.language.Script;
import org.backfile.language.WordCharacters;

/**
 * A text as {@link SameStory} compares it with another that looks like it. All arrays hold hashes; but for {@code numbers}
 * they are different and sorted.
 *
 * @param shingles the runs of three words of the body
 * @param body the words of the body
 * @param words all words of title, description, dateline and body
 * @param numbers for each word with a digit two hashes: with the word before it, and with the word after it
 * @param contexts the same, sorted
 * @param names what a reprint keeps and a form fills in: words with a capital inside sentences; in scripts without
 *     capitals, all runs of two words
 * @param title the title's words
 * @param titleNames those words of the title that the body has as names or numbers
 * @param hasCase whether the script has capitals
 * @param length in words, of the body
 * @param publisher empty if not known
 */
public record ComparedText(
        long[] shingles,
        long[] body,
        long[] words,
        long[] numbers,
        long[] contexts,
        long[] names,
        long[] title,
        long[] titleNames,
        boolean hasCase,
        int length,
        String publisher,
        LocalDate day) {

    public static ComparedText of(Article article) {
        FrontMatter header = article.header();
        var fingerprint = new TextFingerprint().read(article);
        long[] shingles = fingerprint.shingles();
        var body = new Words();
        for (Block block : article.body()) {
            body.read(block.text());
        }
        var title = new Words();
        title.read(header.title());
        var all = new Words();
        all.read(header.description());
        all.read(header.dateline().text());
        long[] titleWords = TextFingerprint.different(title.all());
        boolean hasCase = body.capitals * 100 > body.count;
        return new ComparedText(
                shingles,
                TextFingerprint.different(body.all()),
                TextFingerprint.different(joined(joined(body.all(), title.all()), all.all())),
                body.numbers(),
                TextFingerprint.different(body.numbers()),
                TextFingerprint.different(hasCase ? Arrays.copyOf(body.names, body.nameCount) : body.pairs()),
                titleWords,
                hasCase ? common(titleWords, body.telling()) : titleWords,
                hasCase,
                body.count,
                header.publisher(),
                header.date());
    }

    /** Whether it and another, from another address, are one story. */
    public boolean isStoryOf(ComparedText other) {
        return SameStory.isOne(this, other);
    }

    /** How many values two sorted arrays share. */
    static int shared(long[] one, long[] other) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** How many of this text's numbers the other has too: with the same word before or after, as either may be edited. */
    int numbersIn(ComparedText other) {
        int found = 0;
        for (int i = 0; i < numbers.length; i += 2) {
            boolean before = Arrays.binarySearch(other.contexts, numbers[i]) >= 0;
            found += before || Arrays.binarySearch(other.contexts, numbers[i + 1]) >= 0 ? 1 : 0;
        }
        return found;
    }

    int numberCount() {
        return numbers.length / 2;
    }

    private static long[] common(long[] one, long[] other) {
        return Arrays.stream(one)
                .filter(each -> Arrays.binarySearch(other, each) >= 0)
                .toArray();
    }

    private static long[] joined(long[] one, long[] other) {
        long[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    /** Reads words one by one: in scripts that put no blanks between words, each character is one. */
    private static final class Words {
        private long[] words = new long[64];
        private int count;
        private long[] names = new long[16];
        private int nameCount;
        private long[] numbers = new long[16];
        private int numberCount;
        private int capitals;
        private long before;
        private boolean wasNumber;

        long[] all() {
            return Arrays.copyOf(words, count);
        }

        /** Runs of two words. */
        long[] pairs() {
            long[] pairs = new long[Math.max(0, count - 1)];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = pair(words[i], words[i + 1]);
            }
            return pairs;
        }

        long[] numbers() {
            return Arrays.copyOf(numbers, numberCount + (numberCount & 1)); // the text may end with a number
        }

        /** Names and numbers as words, sorted. */
        long[] telling() {
            return TextFingerprint.different(joined(Arrays.copyOf(names, nameCount), plainNumbers()));
        }

        private long[] plainNumbers() {
            return Arrays.stream(all()).filter(word -> (word & 1) == 1).toArray();
        }

        void read(String text) {
            boolean opens = true;
            for (int from = 0; from < text.length(); ) {
                char c = text.charAt(from);
                if (!WordCharacters.isPart(c)) {
                    opens = opens && c == ' ' || ".!?:\"“«".indexOf(c) >= 0;
                    from++;
                    continue;
                }
                int to = from + 1;
                boolean digit = Character.isDigit(c);
                if (!Script.isIdeograph(c)) {
                    while (to < text.length()
                            && WordCharacters.isPart(text.charAt(to))
                            && !Script.isIdeograph(text.charAt(to))) {
                        digit |= Character.isDigit(text.charAt(to));
                        to++;
                    }
                }
                boolean capital = Character.isUpperCase(c);
                add(word(text, from, to, digit), digit, capital, capital && !opens && to - from > 1);
                opens = false;
                from = to;
            }
        }

        private void add(long word, boolean digit, boolean capital, boolean name) {
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
            }
            words[count++] = word;
            capitals += capital ? 1 : 0;
            if (wasNumber) {
                number(pair(before, word));
            }
            if (digit) {
                number(pair(~before, word));
            } else if (name) {
                if (nameCount == names.length) {
                    names = Arrays.copyOf(names, nameCount * 2);
                }
                names[nameCount++] = word;
            }
            before = word;
            wasNumber = digit;
        }

        private void number(long value) {
            if (numberCount == numbers.length) {
                numbers = Arrays.copyOf(numbers, numberCount * 2);
            }
            numbers[numberCount++] = value;
        }

        /** A word's hash, which is odd for a number and even for any other. */
        private static long word(String text, int from, int to, boolean digit) {
            long hash = TextFingerprint.hash(text.substring(from, to).toLowerCase(Locale.ROOT));
            return digit ? hash | 1 : hash & ~1L;
        }

        private static long pair(long one, long other) {
            return TextFingerprint.mix(one * 31 + other);
        }
    }
}
