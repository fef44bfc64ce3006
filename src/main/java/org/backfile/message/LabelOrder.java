package org.backfile.message;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of names in a language: word by word, so that "New York" stands before "Newark", and by the language's own
 * alphabet within a word.
 */
final class LabelOrder {
    private final Collator collator;

    LabelOrder(String tag) {
        collator = Collator.getInstance(Locale.forLanguageTag(tag));
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    private record Keyed<T>(T item, String label, List<CollationKey> words) {}

    <T> List<T> sorted(List<T> items, Function<T, String> label) {
        return items.stream()
                .map(item -> new Keyed<>(item, label.apply(item), words(label.apply(item))))
                .sorted(Comparator.<Keyed<T>, List<CollationKey>>comparing(Keyed::words, LabelOrder::compare)
                        .thenComparing(Keyed::label))
                .map(Keyed::item)
                .toList();
    }

    private List<CollationKey> words(String label) {
        var words = new ArrayList<CollationKey>();
        for (String word : label.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(collator.getCollationKey(word));
            }
        }
        return words;
    }

    private static int compare(List<CollationKey> one, List<CollationKey> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
