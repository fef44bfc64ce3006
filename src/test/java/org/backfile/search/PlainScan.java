package org.backfile.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.article.ArticleSummary;
import org.backfile.language.Folding;
import org.backfile.language.Stemming;
import org.backfile.language.WordScanner;

/** The same questions as the index answers, answered by looking at every word of every article. */
final class PlainScan {
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final WordScanner scanner = new WordScanner();
    private final Stemming stemming = new Stemming();

    /** A word; the key is empty where a phrase may not go on. */
    private record Token(String key, String stem) {}

    /** @param tokens their numbers, in order */
    private record Document(ArticleSummary entry, Set<Facet> facets, int... tokens) {}

    /** All different words; each question's word is compared with each of them once. */
    private final List<Token> words = new ArrayList<>();

    private final Map<Token, Integer> numbers = new HashMap<>();

    void add(ArticleSummary entry, List<Facet> facets, String lang, List<String> lines) {
        var tokens = new ArrayList<Token>();
        for (String line : lines) {
            scanner.scan(line, (chars, length, hash, paired) -> {
                String word = new String(chars, 0, length);
                String key = Folding.fold(word);
                tokens.add(new Token(key, paired ? key : stemming.stem(word, lang)));
            });
            tokens.add(new Token("", ""));
        }
        for (Token token : tokens) {
            stems.computeIfAbsent(token.key(), key -> new TreeSet<>()).add(token.stem());
        }
        documents.add(new Document(
                entry,
                Set.copyOf(facets),
                tokens.stream().mapToInt(this::number).toArray()));
    }

    private int number(Token token) {
        return numbers.computeIfAbsent(token, added -> {
            words.add(added);
            return words.size() - 1;
        });
    }

    /** The numbers of the articles that fit, oldest first. */
    List<Integer> ask(Query query) {
        var found = new ArrayList<Integer>();
        var fitting = new HashMap<Query.Phrase, List<BitSet>>();
        query.clauses()
                .forEach(clause -> clause.alternatives().forEach(phrase -> fitting.put(phrase, fitting(phrase))));
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            boolean fits =
                    Evaluation.fits(document.entry().date(), query.filters()) && narrowed(document, query.filters());
            for (Query.Clause clause : query.clauses()) {
                boolean any =
                        clause.alternatives().stream().anyMatch(phrase -> has(document, phrase, fitting.get(phrase)));
                fits &= any != clause.not();
            }
            if (fits) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean narrowed(Document document, Filters filters) {
        return filters.topics().stream()
                        .allMatch(topic -> document.facets().stream()
                                .anyMatch(facet -> facet.type().compareTo(Facet.Type.LANGUAGE) > 0
                                        && facet.slug().equals(topic)))
                && (filters.source().isEmpty() || has(document, Facet.Type.SOURCE, filters.source()))
                && (filters.lang().isEmpty() || has(document, Facet.Type.LANGUAGE, filters.lang()));
    }

    private static boolean has(Document document, Facet.Type type, String slug) {
        return document.facets().stream()
                .anyMatch(facet -> facet.type() == type && facet.slug().equals(slug));
    }

    /** For each word of a phrase, which of all words are it. */
    private List<BitSet> fitting(Query.Phrase phrase) {
        var all = new ArrayList<BitSet>();
        for (Query.Word word : phrase.words()) {
            var fitting = new BitSet();
            for (int i = 0; i < words.size(); i++) {
                fitting.set(i, is(words.get(i), word, phrase.exact()));
            }
            all.add(fitting);
        }
        return all;
    }

    private static boolean has(Document document, Query.Phrase phrase, List<BitSet> fitting) {
        int[] tokens = document.tokens();
        for (int start = 0; start < tokens.length; start++) {
            boolean all = true;
            for (int i = 0; all && i < fitting.size(); i++) {
                int at = start
                        + phrase.words().get(i).offset()
                        - phrase.words().get(0).offset();
                all = at < tokens.length && fitting.get(i).get(tokens[at]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Token token, Query.Word word, boolean exact) {
        if (token.key().isEmpty()) {
            return false;
        }
        return word.prefix()
                ? token.key().startsWith(word.key())
                : token.key().equals(word.key())
                        || !exact && stems.getOrDefault(word.key(), Set.of()).contains(token.stem());
    }
}
