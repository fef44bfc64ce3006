package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backfile.topic.Text.Shape;
import org.backfile.topic.Text.Token;
import org.backfile.topic.Text.Zone;

/** Finds the longest of many sequences of words. Filled once, then only read. */
final class Trie<T> {
    /** What stands at {@code [from, to)}: never empty. */
    record Match<T>(int from, int to, List<T> values) {}

    private static final class Node<T> {
        private Map<String, Node<T>> next = Map.of();
        private List<Pattern<T>> patterns = List.of();
    }

    /** @param isFree whether no word asks for a capital, so that any text fits */
    private record Pattern<T>(List<String> words, T value, boolean isFree) {
        Pattern(List<String> words, T value) {
            this(List.copyOf(words), value, words.stream().noneMatch(word -> Character.isUpperCase(word.charAt(0))));
        }
    }

    private final Node<T> root = new Node<>();
    private final Function<Token, String> key;

    /** @param key what of a word is compared */
    Trie(Function<Token, String> key) {
        this.key = key;
    }

    /** The words of a form as a text's words would be. */
    static List<Token> tokens(String form) {
        List<Token> tokens = new ArrayList<>();
        // What follows tells an abbreviation's dot from a full stop.
        new Tokenizer(tokens).add(form + " x", Zone.BODY);
        return tokens.subList(0, tokens.size() - 1);
    }

    /** Adds a form. A capital in it asks for a capital, capitals only for the very word, lower case for nothing. */
    void add(String form, T value) {
        Node<T> node = root;
        List<String> words = List.of(form);
        if (isOneWord(form)) {
            String fold = Fold.fold(form);
            String stem = Fold.singular(fold);
            node = step(node, new Token(form, fold, stem, Shape.LOWER, Zone.BODY, 0, false, false));
        } else {
            words = new ArrayList<>();
            for (Token token : tokens(form)) {
                node = step(node, token);
                words.add(token.word());
            }
        }
        if (node.patterns.isEmpty()) {
            node.patterns = new ArrayList<>(1);
        }
        node.patterns.add(new Pattern<>(words, value));
    }

    /** What needs no tokenizer, which is most of what is added when all is loaded. */
    private static boolean isOneWord(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i))) {
                return false;
            }
        }
        return !form.isEmpty();
    }

    private Node<T> step(Node<T> node, Token token) {
        if (node.next.isEmpty()) {
            node.next = new HashMap<>(node == root ? 1 << 14 : 2);
        }
        return node.next.computeIfAbsent(key.apply(token), k -> new Node<>());
    }

    /** The longest match that begins at a place; without values if there is none. */
    Match<T> longest(Text text, int from) {
        Node<T> node = root;
        List<T> best = List.of();
        int end = from;
        for (int i = from; i < text.size() && !node.next.isEmpty(); i++) {
            Token token = text.at(i);
            if (i > from && token.zone() != text.at(from).zone()) {
                break;
            }
            Node<T> next = node.next.get(key.apply(token));
            if (next == null) {
                break;
            }
            node = next;
            if (!node.patterns.isEmpty()) {
                List<T> fitting = fitting(node.patterns, text, from);
                if (!fitting.isEmpty()) {
                    best = fitting;
                    end = i + 1;
                }
            }
        }
        return new Match<>(from, end, best);
    }

    /** The values of a form of one word that is folded already, whatever its case. */
    List<T> single(String folded) {
        Node<T> node = root.next.get(folded);
        return node == null
                ? List.of()
                : node.patterns.stream().map(Pattern::value).toList();
    }

    private List<T> fitting(List<Pattern<T>> patterns, Text text, int from) {
        List<T> values = new ArrayList<>(patterns.size());
        for (Pattern<T> pattern : patterns) {
            if ((pattern.isFree() || fits(pattern.words(), text, from)) && !values.contains(pattern.value())) {
                values.add(pattern.value());
            }
        }
        return values;
    }

    private static boolean fits(List<String> words, Text text, int from) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Token token = text.at(from + i);
            if (!Character.isUpperCase(word.charAt(0))) {
                continue;
            }
            if (word.endsWith(".") && !token.word().endsWith(".")) {
                return false; // Mass. is a state; Mass is none
            }
            boolean capitals = word.length() > 1 && isUpper(word);
            if (capitals ? !token.word().equals(word) : !token.isCapital() && token.shape() != Shape.OTHER) {
                return false;
            }
        }
        return true;
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
