package org.backfile.topic.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.language.WordNormalizer;

/** Counts an article's own names for known things as these: TimeWarner for Time Warner, Webb for the telescope. */
public final class AliasLinker {
    private static final Set<String> SUFFIXES = Set.of(
            "inc", "corp", "co", "ltd", "plc", "company", "corporation", "group", "the", "fc", "football", "club");
    private static final int SHORTEST = 4;

    private final Map<String, Mentions> byName = new HashMap<>();
    private final Map<String, Mentions> byWord = new HashMap<>();

    public AliasLinker(List<Mentions> known) {
        for (Mentions tally : known) {
            if (tally.entity.isPlace()) {
                continue;
            }
            String label = WordNormalizer.fold(tally.entity.label());
            byName.put(compact(List.of(label.split("[ -]"))), tally);
            String[] words = label.split(" ");
            for (String word : words) {
                if (words.length > 1 && word.length() >= SHORTEST) {
                    byWord.putIfAbsent(word, tally);
                }
            }
        }
    }

    /** The names that are left when those of known things are counted there. */
    public List<Name> apply(List<Name> names, NameResolver table) {
        if (byName.isEmpty()) {
            return names;
        }
        List<Name> left = new ArrayList<>(names.size());
        for (Name name : names) {
            Mentions tally = byName.get(compact(name.folds));
            if (tally == null && name.isSingle() && !table.isPerson(name)) {
                tally = byWord.get(name.last());
            }
            if (tally == null) {
                left.add(name);
            } else {
                tally.take(name);
            }
        }
        return left;
    }

    private static String compact(List<String> words) {
        var compact = new StringBuilder();
        for (String word : words) {
            String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (!SUFFIXES.contains(plain)) {
                compact.append(plain);
            }
        }
        return compact.toString();
    }
}
