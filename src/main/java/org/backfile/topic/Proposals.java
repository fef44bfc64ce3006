package org.backfile.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.article.Slug;
import org.backfile.report.Finding;

/** Topics that look like one topic under two labels. Only the owner knows; so they are proposed, never merged. */
final class Proposals {
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
        proposals.spellings();
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
            String singular = Fold.singular(slug);
            if (!singular.equals(slug) && seen.containsKey(singular) && use.kind() != Kind.PERSON) {
                propose(seen.get(singular), use);
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
        bySurname.forEach(this::surnames);
    }

    /** A surname alone, and who has it. */
    private void surnames(String surname, List<Registry.Use> bearers) {
        int all = bearers.stream().mapToInt(Registry.Use::articles).sum();
        for (Registry.Use alone : bearers) {
            if (!isAlone(alone, surname)) {
                continue;
            }
            for (Registry.Use other : bearers) {
                boolean main = other.articles() >= MAIN * (all - alone.articles());
                if (other != alone && main) {
                    propose(other, alone);
                }
            }
        }
    }

    /** Sergey, Sergei and Сергей Лавров. */
    private void spellings() {
        Map<String, Registry.Use> bySound = new HashMap<>();
        for (Registry.Use use : byLabel.values()) {
            boolean letters = use.label().equals(use.label().toUpperCase(Locale.ROOT));
            if (!letters && (use.kind() == Kind.PERSON || use.kind() == Kind.NAME)) {
                Registry.Use other = bySound.putIfAbsent(Sound.of(use.label()), use);
                if (other != null && !Slug.of(other.label()).equals(Slug.of(use.label()))) {
                    propose(other, use);
                }
            }
        }
    }

    private static boolean isAlone(Registry.Use bearer, String surname) {
        return Fold.fold(bearer.label()).equals(surname);
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
