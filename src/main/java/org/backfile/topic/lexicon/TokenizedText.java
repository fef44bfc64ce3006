package org.backfile.topic.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.backfile.language.WordClass;

/** An article's words and punctuation marks in reading order. Made once, then only read. */
public final class TokenizedText {
    /** Where in the article a word stands. */
    public enum Zone {
        TITLE,
        DATELINE,
        LEAD,
        BODY
    }

    /** How a word is written. */
    public enum Shape {
        LOWER,
        /** The first letter only, or others too: {@code Russia}, {@code McCain}. */
        CAPITAL,
        /** Two or more letters, all capitals: {@code NASA}, {@code U.S.} */
        UPPER,
        NUMBER,
        /** A letter of a script without case. */
        OTHER,
        MARK
    }

    /**
     * @param sentence counted from 0 over the whole article
     * @param opens whether it is the first word of its sentence or quotation
     * @param shape the spelling's
     * @param facts the spelling's, too: each pass asks for them, and what is near costs less than what is far
     */
    public record Token(Lexeme spelling, Zone zone, int sentence, boolean opens, Shape shape, int facts) {
        Token(Lexeme spelling, Zone zone, int sentence, boolean opens) {
            this(
                    spelling,
                    zone,
                    sentence,
                    opens,
                    spelling.shape(),
                    spelling.known().facts());
        }

        /** The word as it stands. */
        public String word() {
            return spelling.word();
        }

        /** The word as it is compared. */
        public String fold() {
            return spelling.fold();
        }

        /** The singular of what is compared. */
        public String stem() {
            return spelling.stem();
        }

        /** Whether an {@code 's} followed, which is no part of the word. */
        public boolean owner() {
            return spelling.owner();
        }

        public LexicalEntry known() {
            return spelling.known();
        }

        public boolean is(WordClass fact) {
            return (facts & 1 << fact.ordinal()) != 0;
        }

        public boolean isCapital() {
            return shape == Shape.CAPITAL || shape == Shape.UPPER;
        }

        public boolean isMark() {
            return shape == Shape.MARK;
        }
    }

    private static final int SHORTEST_LEAD = 40;
    private static final int USUAL_LEAD = 200;
    private static final int LONGEST_LEAD = 700;
    /** The same in Chinese and Japanese. */
    private static final int USUAL_IDEOGRAPHS = 60;
    /** How many characters of the paragraphs are read: a book's topics show in its first chapters. */
    public static final int LONGEST = 1_000_000;

    private static final int SMALL = 1;
    private static final int NAMING = 2;

    private final Token[] tokens;
    private final boolean titleCased;
    private final boolean titleCapitals;
    /** By the hash of a word as it is compared, where it first stands, and one more; 0 for a free place. */
    private final int[] places;
    /** How the word of a place is written: in small letters somewhere, with a name's capital somewhere. */
    private final byte[] written;

    private TokenizedText(Token[] tokens, boolean titleCased, boolean titleCapitals) {
        this.tokens = tokens;
        this.titleCased = titleCased;
        this.titleCapitals = titleCapitals;
        this.places = new int[Integer.highestOneBit(tokens.length + 1) * 4];
        this.written = new byte[places.length];
        for (int i = 0; i < tokens.length; i++) {
            note(i);
        }
    }

    /** The words of a story: title, dateline, lead and the paragraphs' first million characters. */
    public static TokenizedText of(Story story, LexemeLookup speller) {
        List<String> paragraphs = beginning(story.paragraphs());
        int length = 0;
        for (String paragraph : paragraphs) {
            length += paragraph.length();
        }
        var tokenizer = new Tokenizer(speller, length);
        tokenizer.add(story.title(), Zone.TITLE);
        boolean titleCased = looksTitleCased(tokenizer);
        boolean titleCapitals = story.title().equals(story.title().toUpperCase(Locale.ROOT));
        String dateline = story.dateline();
        if (dateline.isBlank() && !paragraphs.isEmpty()) {
            Matcher begun = Captions.DATELINE.matcher(paragraphs.get(0));
            if (begun.lookingAt()) {
                dateline = begun.group(1);
                paragraphs.set(0, paragraphs.get(0).substring(begun.end()));
            }
        }
        tokenizer.add(Captions.AGENCY.matcher(dateline).replaceAll(" "), Zone.DATELINE);
        // A lead that is also a paragraph would count twice; the first paragraph is the lead where there is no other.
        String lead = story.lead().strip();
        boolean apart =
                !lead.isEmpty() && paragraphs.stream().limit(2).noneMatch(paragraph -> paragraph.contains(lead));
        if (apart) {
            tokenizer.add(lead, Zone.LEAD);
        }
        boolean first = !apart;
        for (String each : paragraphs) {
            String paragraph = Captions.withoutCredit(each);
            // A line above the text, such as a date, is no lead; of a text in one piece only the beginning is.
            boolean caption = paragraph.length() < each.length();
            boolean opening = first && !caption && (paragraph.length() >= SHORTEST_LEAD || endsSentence(paragraph));
            int end = opening ? endOfLead(paragraph) : 0;
            if (end > 0) {
                tokenizer.add(paragraph.substring(0, end), Zone.LEAD);
            }
            if (end < paragraph.length()) {
                tokenizer.add(paragraph.substring(end), Zone.BODY);
            }
            first &= !opening;
        }
        return new TokenizedText(tokenizer.tokens(), titleCased, titleCapitals);
    }

    /** As much as is read, which bounds time and memory. */
    private static List<String> beginning(List<String> paragraphs) {
        List<String> read = new ArrayList<>(paragraphs.size());
        int left = LONGEST;
        for (String paragraph : paragraphs) {
            if (paragraph.length() > left) {
                int space = paragraph.lastIndexOf(' ', left);
                read.add(paragraph.substring(0, space > 0 ? space : left));
                break;
            }
            read.add(paragraph);
            left -= paragraph.length();
        }
        return read;
    }

    private static boolean endsSentence(String paragraph) {
        String text = paragraph.strip();
        return !text.isEmpty() && ".!?\"”。".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int endOfLead(String paragraph) {
        int stop = paragraph.indexOf('。', USUAL_IDEOGRAPHS);
        if (stop > 0) {
            return stop + 1;
        }
        if (paragraph.length() <= LONGEST_LEAD) {
            return paragraph.length();
        }
        int end = paragraph.indexOf(". ", USUAL_LEAD);
        return end < 0 ? paragraph.length() : end + 1;
    }

    private void note(int i) {
        Token token = tokens[i];
        int how = 0;
        if (token.shape() == Shape.LOWER) {
            how = SMALL;
        } else if (token.isCapital() && !token.opens() && isTelling(token)) {
            how = NAMING;
        }
        if (how != 0) {
            int place = place(token.fold());
            if (places[place] == 0) {
                places[place] = i + 1;
            }
            written[place] |= (byte) how;
        }
    }

    private int place(String fold) {
        int hash = fold.hashCode();
        int place = (hash ^ hash >>> 16) & places.length - 1;
        while (places[place] != 0 && !isSame(tokens[places[place] - 1].fold(), fold)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    @SuppressWarnings("ReferenceEquality") // most are the very same, and the quick compiler asks no further
    private static boolean isSame(String one, String other) {
        return one == other || one.equals(other);
    }

    /** Whether the capitals of the token's part of the text mean something. */
    public boolean isTelling(Token token) {
        return switch (token.zone()) {
            case TITLE -> !titleCased;
            case DATELINE -> false;
            default -> true;
        };
    }

    /** Whether the folded word stands somewhere in small letters. */
    public boolean hasSmall(String folded) {
        return (written[place(folded)] & SMALL) != 0;
    }

    /** Whether the folded word stands somewhere with a capital that only a name has. */
    public boolean hasCapital(String folded) {
        return (written[place(folded)] & NAMING) != 0;
    }

    public int size() {
        return tokens.length;
    }

    public Token at(int i) {
        return tokens[i];
    }

    /** Whether the headline's capitals say nothing: Title Case, or all of it in capitals. */
    public boolean isTitleCased() {
        return titleCased;
    }

    /** Whether the headline is in capitals altogether. */
    public boolean isTitleInCapitals() {
        return titleCapitals;
    }

    /** The words from one place to another, as they stand, joined by spaces. */
    public String words(int from, int to) {
        if (to - from == 1) {
            return tokens[from].word();
        }
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                words.append(tokens[i - 1].owner() ? "'s " : " ");
            }
            words.append(tokens[i].word());
        }
        return words.toString();
    }

    private static boolean looksTitleCased(Tokenizer title) {
        int capital = 0;
        int lower = 0;
        for (int i = 1; i < title.size(); i++) {
            Token token = title.at(i);
            if (token.word().length() > 3 && !token.isMark()) {
                if (token.isCapital()) {
                    capital++;
                } else if (token.shape() == Shape.LOWER) {
                    lower++;
                }
            }
        }
        return capital > 2 * lower && capital + lower > 1;
    }
}
