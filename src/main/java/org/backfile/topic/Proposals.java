package org.backfile.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.article.Slug;
import org.backfile.report.Finding;

/** Topics that look like one topic under two labels. Only the owner knows; so they are proposed, never merged. */
final class Proposals {
    private static final int DISTANCE = 2;
    private static final int SHORTEST_ACRONYM = 3;
    /** What share of a surname's mentions its main bearer must have for the surname alone to mean them. */
    private static final double MAIN = 0.8;

    private final String file;
    private final Vocabulary vocabulary;
    private final Map<String, Registry.Use> byLabel = new TreeMap<>();
    private final Set<Finding> findings = new TreeSet<>();

    private Proposals(String file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    static List<Finding> of(String file, Collection<Registry.Use> uses, Vocabulary vocabulary) {
        var proposals = new Proposals(file, vocabulary);
        for (Registry.Use use : uses) {
            String label = vocabulary.preferred(use.label());
            if (!vocabulary.rejects(label)) {
                proposals.byLabel.merge(
                        label,
                        new Registry.Use(label, use.kind(), use.articles()),
                        (a, b) -> new Registry.Use(label, a.kind(), a.articles() + b.articles()));
            }
        }
        proposals.collisions();
        proposals.people();
        proposals.acronyms();
        return List.copyOf(proposals.findings);
    }

    /** The same address, or the same but for a plural. */
    private void collisions() {
        Map<String, Registry.Use> seen = new HashMap<>();
        for (Registry.Use use : byLabel.values()) {
            String slug = Slug.of(use.label()).value();
            Registry.Use other = seen.putIfAbsent(slug, use);
            if (other != null) {
                findings.add(Finding.note(
                        "topic-spellings",
                        file,
                        0,
                        quoted(other, use) + " share the address " + slug,
                        hint(other, use)));
            }
            if (slug.endsWith("s") && seen.containsKey(Fold.singular(slug)) && use.kind() != Kind.PERSON) {
                propose(seen.get(Fold.singular(slug)), use);
            }
        }
    }

    private void people() {
        Map<String, List<Registry.Use>> bySurname = new TreeMap<>();
        for (Registry.Use use : byLabel.values()) {
            if (use.kind() == Kind.PERSON) {
                String[] words = Fold.fold(use.label()).split(" ");
                bySurname
                        .computeIfAbsent(words[words.length - 1], s -> new ArrayList<>())
                        .add(use);
            }
        }
        bySurname.forEach((surname, bearers) -> {
            int all = bearers.stream().mapToInt(Registry.Use::articles).sum();
            for (Registry.Use bearer : bearers) {
                boolean alone = Fold.fold(bearer.label()).equals(surname);
                for (Registry.Use other : bearers) {
                    boolean main = other.articles() >= MAIN * (all - bearer.articles());
                    if (bearer != other && alone && main) {
                        propose(other, bearer);
                    } else if (bearer.label().compareTo(other.label()) < 0 && !alone && isSpelling(bearer, other)) {
                        propose(bearer, other);
                    }
                }
            }
        });
    }

    /** Choe and Choi, Sergey and Sergei: the same first letter, and two letters apart at most. */
    private static boolean isSpelling(Registry.Use a, Registry.Use b) {
        String one = Fold.fold(a.label());
        String two = Fold.fold(b.label());
        return one.charAt(0) == two.charAt(0)
                && Math.abs(one.length() - two.length()) <= DISTANCE
                && distance(one, two) <= DISTANCE;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** WWF and World Wildlife Fund. */
    private void acronyms() {
        Map<String, Registry.Use> byInitials = new HashMap<>();
        for (Registry.Use use : byLabel.values()) {
            var initials = new StringBuilder();
            for (String word : use.label().split("[ -]")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    initials.append(word.charAt(0));
                }
            }
            if (initials.length() >= SHORTEST_ACRONYM && use.kind() != Kind.PERSON) {
                byInitials.putIfAbsent(initials.toString(), use);
            }
        }
        for (Registry.Use use : byLabel.values()) {
            Registry.Use whole = byInitials.get(use.label().replace(".", ""));
            if (whole != null && whole != use) {
                propose(whole, use);
            }
        }
    }

    private void propose(Registry.Use a, Registry.Use b) {
        findings.add(Finding.note("topic-merge", file, 0, quoted(a, b) + " may be one topic", hint(a, b)));
    }

    private static String quoted(Registry.Use a, Registry.Use b) {
        return "“" + a.label() + "” (" + a.articles() + ") and “" + b.label() + "” (" + b.articles() + ")";
    }

    private String hint(Registry.Use a, Registry.Use b) {
        boolean first = a.articles() > b.articles()
                || a.articles() == b.articles()
                        && a.label().length() >= b.label().length()
                || vocabulary.concept(a.label()).isPresent();
        String preferred = (first ? a : b).label();
        String other = (first ? b : a).label();
        return "if so: prefLabel: " + preferred + ", altLabel: [" + other + "]";
    }
}
