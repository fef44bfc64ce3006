package org.backfile.topic.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;

/** Finds the longest of many sequences of words. Filled once, then only read. */
public final class Trie<T> {
    /** What stands at {@code [from, to)}; without values if nothing does, and then it is nowhere. */
    public record Match<T>(int from, int to, List<T> values) {
        private static final Match<?> NONE = new Match<>(0, 0, List.of());

        @SuppressWarnings("unchecked") // it has no values
        public static <T> Match<T> none() {
            return (Match<T>) NONE;
        }
    }

    /** Where the words of some forms have led. */
    public static final class Node<T> {
        private static final HashMap<?, ?> NOWHERE = new HashMap<>(0);
        private static final ArrayList<?> NOTHING = new ArrayList<>(0);
        private static final Node<?> NONE = new Node<>();

        // Classes and not interfaces: each word of each text comes by here, and they are called at less cost.
        private HashMap<String, Node<T>> next;
        private ArrayList<Pattern<T>> patterns;
        /** What the patterns mean, if none asks anything of a text's words, as most do. */
        private List<T> free = List.of();

        private boolean asks;
        /** Whether some form that begins here leaves its first word in small letters; asked of first words only. */
        private boolean small;

        @SuppressWarnings("unchecked") // both stay empty
        private Node() {
            next = (HashMap<String, Node<T>>) NOWHERE;
            patterns = (ArrayList<Pattern<T>>) NOTHING;
        }

        /** Where no form leads. */
        @SuppressWarnings("unchecked") // nothing can be put in, and nothing comes out
        public static <T> Node<T> none() {
            return (Node<T>) NONE;
        }

        public boolean isNone() {
            return this == NONE;
        }

        /** Whether a word in small letters, a number or a mark may begin one of its forms. */
        public boolean takesSmall() {
            return small;
        }

        /** Whether no form goes on from here, and none asks how its words are written: then {@link #values} is all. */
        public boolean isEnd() {
            return next.isEmpty() && !asks;
        }

        /** What the forms that end here mean. */
        public List<T> values() {
            return free;
        }
    }

    /** What a form means, and what it asks of a text's words. */
    private record Pattern<T>(ArrayList<Demand> words, T value) {
        static <T> Pattern<T> of(List<Lexeme> words, T value) {
            boolean free = true;
            for (int i = 0; i < words.size(); i++) {
                free &= !Character.isUpperCase(words.get(i).word().charAt(0));
            }
            var demands = new ArrayList<Demand>(free ? 0 : words.size());
            for (int i = 0; !free && i < words.size(); i++) {
                demands.add(Demand.of(words.get(i).word()));
            }
            return new Pattern<>(demands, value);
        }

        boolean fits(TokenizedText text, int from) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).isMetBy(text.at(from + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What a form's word asks of a text's.
     *
     * @param capital to be written with a capital, or in a script without case
     * @param exact to be the very word, which is in capitals
     * @param dot to end with a dot: Mass. is a state; Mass is none
     */
    private record Demand(String word, boolean capital, boolean exact, boolean dot) {
        static Demand of(String word) {
            boolean capital = Character.isUpperCase(word.charAt(0));
            return new Demand(word, capital, capital && word.length() > 1 && isUpper(word), word.endsWith("."));
        }

        boolean isMetBy(Token token) {
            if (!capital) {
                return true;
            }
            if (exact) {
                return token.word().equals(word);
            }
            return (token.isCapital() || token.shape() == Shape.OTHER)
                    && (!dot || token.word().endsWith("."));
        }

        private static boolean isUpper(String word) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.isLowerCase(word.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Node<T> root = new Node<>();
    private final Function<Lexeme, String> key;

    /** @param key what of a word is compared */
    public Trie(Function<Lexeme, String> key) {
        this.key = key;
    }

    /** The words of a form as a text's words would be. */
    public static List<Token> tokens(String form) {
        var tokenizer = new Tokenizer(LexemeLookup.PLAIN, form.length());
        // What follows tells an abbreviation's dot from a full stop.
        tokenizer.add(form + " x", Zone.BODY);
        return List.of(tokenizer.tokens()).subList(0, tokenizer.size() - 1);
    }

    /** Adds a form. A capital in it asks for a capital, capitals only for the very word, lower case for nothing. */
    public void add(String form, T value) {
        List<Lexeme> words = isPlain(form) ? split(form) : spellings(form);
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            node = step(node, words.get(i));
            node.small |= i == 0 && !Character.isUpperCase(words.get(0).word().charAt(0));
        }
        if (node.patterns.isEmpty()) {
            node.patterns = new ArrayList<>(1);
        }
        Pattern<T> pattern = Pattern.of(words, value);
        node.patterns.add(pattern);
        node.asks |= !pattern.words().isEmpty();
        node.free = node.asks ? List.of() : joined(node.free, value);
    }

    private static List<Lexeme> spellings(String form) {
        List<Lexeme> words = new ArrayList<>();
        tokens(form).forEach(token -> words.add(token.spelling()));
        return words;
    }

    /** What needs no tokenizer, which is most of what is added when all is loaded: letters, and a space between words. */
    private static boolean isPlain(String form) {
        boolean letter = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean space = c == ' ' && letter;
            letter = c >= 'a' && c <= 'z' || Character.isLetter(c);
            if (!letter && !space) {
                return false;
            }
        }
        return letter;
    }

    private static List<Lexeme> split(String form) {
        List<Lexeme> words = new ArrayList<>(2);
        for (int from = 0; from < form.length(); ) {
            int space = form.indexOf(' ', from);
            int to = space < 0 ? form.length() : space;
            words.add(Lexeme.ofForm(form.substring(from, to)));
            from = to + 1;
        }
        return words;
    }

    private Node<T> step(Node<T> node, Lexeme word) {
        if (node.next.isEmpty()) {
            node.next = new HashMap<>(node == root ? 1 << 14 : 2);
        }
        return node.next.computeIfAbsent(key.apply(word), k -> new Node<>());
    }

    /** Where a word leads as a form's first. */
    public Node<T> first(Lexeme word) {
        return root.next.getOrDefault(key.apply(word), Node.none());
    }

    /** The longest match that begins at a place; without values if there is none. */
    public Match<T> longest(TokenizedText text, int from) {
        return longest(text, from, first(text.at(from).spelling()));
    }

    /**
     * The longest match that begins at a place; without values if there is none.
     *
     * @param first where the word there leads
     */
    public Match<T> longest(TokenizedText text, int from, Node<T> first) {
        Node<T> node = first;
        List<T> best = List.of();
        int end = from;
        for (int i = from; !node.isNone(); ) {
            i++;
            List<T> fitting = node.asks ? fitting(node.patterns, text, from) : node.free;
            if (!fitting.isEmpty()) {
                best = fitting;
                end = i;
            }
            node = i < text.size()
                            && !node.next.isEmpty()
                            && text.at(i).zone() == text.at(from).zone()
                    ? node.next.getOrDefault(key.apply(text.at(i).spelling()), Node.none())
                    : Node.none();
        }
        return best.isEmpty() ? Match.none() : new Match<>(from, end, best);
    }

    /** The values of a form of one word that is folded already, whatever its case. */
    public List<T> single(String folded) {
        Node<T> node = root.next.get(folded);
        return node == null
                ? List.of()
                : node.patterns.stream().map(Pattern::value).toList();
    }

    private static <T> List<T> fitting(ArrayList<Pattern<T>> patterns, TokenizedText text, int from) {
        List<T> fitting = List.of();
        for (int i = 0; i < patterns.size(); i++) {
            Pattern<T> pattern = patterns.get(i);
            if (pattern.fits(text, from)) {
                fitting = joined(fitting, pattern.value());
            }
        }
        return fitting;
    }

    private static <T> List<T> joined(List<T> some, T another) {
        if (some.isEmpty()) {
            return List.of(another);
        }
        if (some.contains(another)) {
            return some;
        }
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
