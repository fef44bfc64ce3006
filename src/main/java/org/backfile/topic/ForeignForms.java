package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.topic.lexicon.Homograph;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.Trie;

/**
 * Known names or terms of one language other than English, found where they are words of their own: by spaces, by the
 * changes of script where there are none, and without what Arabic, Hebrew and Korean write together with a word. Filled
 * once, then only read.
 */
final class ForeignForms<T> {
    /** @param words as they are compared; the last may be a beginning only */
    record Form<T>(List<String> words, boolean beginning, boolean capital, Homograph apart, T value) {}

    private final ForeignWords words;
    private final Map<String, List<Form<T>>> whole = new HashMap<>();
    /** The forms of one word that is a beginning. */
    private final Map<String, List<Form<T>>> beginnings = new HashMap<>();
    /** By their first character, the longest first: South Sudan before Sudan. */
    private final Map<Character, List<Form<T>>> unspaced = new HashMap<>();

    private int longest;

    ForeignForms(ForeignWords words) {
        this.words = words;
    }

    /** Adds a form; a {@code *} at its end stands for any ending, a capital asks for one. */
    void add(String form, T value) {
        boolean beginning = form.endsWith("*");
        String plain = beginning ? form.substring(0, form.length() - 1) : form;
        if (plain.isBlank()) {
            return;
        }
        boolean capital = Character.isUpperCase(plain.codePointAt(0));
        Homograph apart = words.homograph(plain);
        if (words.isUnspaced()) {
            List<Form<T>> forms = unspaced.computeIfAbsent(plain.charAt(0), c -> new ArrayList<>());
            forms.add(new Form<>(List.of(plain), beginning, capital, apart, value));
            forms.sort((a, b) -> b.words().get(0).length() - a.words().get(0).length());
            return;
        }
        List<String> keys = new ArrayList<>();
        for (Token token : Trie.tokens(plain)) {
            keys.add(token.isMark() ? token.word() : words.key(token.spelling()));
        }
        if (beginning) {
            keys.set(keys.size() - 1, words.beginning(plain.substring(plain.lastIndexOf(' ') + 1)));
        }
        var made = new Form<>(List.copyOf(keys), beginning, capital, apart, value);
        boolean begun = beginning && keys.size() == 1;
        (begun ? beginnings : whole)
                .computeIfAbsent(keys.get(0), k -> new ArrayList<>())
                .add(made);
        longest = begun ? Math.max(longest, keys.get(0).length()) : longest;
    }

    /** Where the text has any of the forms, from left to right, the longest where several begin. */
    List<Trie.Match<T>> scan(TokenizedText text) {
        List<Trie.Match<T>> matches = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            if (text.at(i).isMark()) {
                i++;
            } else if (words.isUnspaced()) {
                within(text.at(i).word(), i, matches);
                i++;
            } else {
                Trie.Match<T> match = at(text, i);
                if (!match.values().isEmpty()) {
                    matches.add(match);
                }
                i = Math.max(i + 1, match.to());
            }
        }
        return matches;
    }

    private void within(String word, int at, List<Trie.Match<T>> matches) {
        for (int i = 0; i < word.length(); ) {
            int end = i + 1;
            for (Form<T> form : unspaced.getOrDefault(word.charAt(i), List.of())) {
                String plain = form.words().get(0);
                if (word.startsWith(plain, i)
                        && (form.beginning() || words.isApart(word, i, plain))
                        && form.apart().allows(word, i, i + plain.length())) {
                    matches.add(new Trie.Match<>(at, at + 1, List.of(form.value())));
                    end = i + plain.length();
                    break;
                }
            }
            i = end;
        }
    }

    private Trie.Match<T> at(TokenizedText text, int from) {
        for (String key : words.keys(text.at(from).spelling())) {
            Trie.Match<T> match = best(text, from, whole.getOrDefault(key, List.of()));
            if (!match.values().isEmpty()) {
                return match;
            }
        }
        if (longest > 0) {
            for (String key : words.plain(text.at(from).spelling())) {
                for (int length = Math.min(longest, key.length()); length > 1; length--) {
                    List<Form<T>> forms = beginnings.getOrDefault(key.substring(0, length), List.of());
                    Trie.Match<T> match = best(text, from, forms);
                    if (!match.values().isEmpty()) {
                        return match;
                    }
                }
            }
        }
        return Trie.Match.none();
    }

    /** What the longest of some forms that begin with a word mean there. */
    private Trie.Match<T> best(TokenizedText text, int from, List<Form<T>> forms) {
        int length = 0;
        Set<T> values = new LinkedHashSet<>();
        for (Form<T> form : forms) {
            int words = form.words().size();
            if (words >= length && fits(form, text, from)) {
                if (words > length) {
                    values.clear();
                }
                length = words;
                values.add(form.value());
            }
        }
        return values.isEmpty() ? Trie.Match.none() : new Trie.Match<>(from, from + length, List.copyOf(values));
    }

    private boolean fits(Form<T> form, TokenizedText text, int from) {
        int n = form.words().size();
        Token first = text.at(from);
        if (from + n > text.size()
                || form.capital() && !first.isCapital()
                || !form.apart().allows(text, from)) {
            return false;
        }
        for (int i = 1; i < n; i++) {
            Token token = text.at(from + i);
            String wanted = form.words().get(i);
            String key = token.isMark() ? token.word() : words.key(token.spelling());
            boolean begun = form.beginning()
                    && i == n - 1
                    && words.plain(token.spelling()).get(0).startsWith(wanted);
            if (token.zone() != first.zone() || !begun && !key.equals(wanted)) {
                return false;
            }
        }
        return true;
    }
}
