package org.backfile.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.article.Slug;
import org.backfile.language.NameWords;
import org.backfile.language.PhoneticKey;
import org.backfile.language.WordNormalizer;
import org.backfile.report.Finding;

/** Topics that look like one topic under two labels. Only the owner knows; so they are proposed, never merged. */
final class Proposals {
    private static final int SHORTEST_ACRONYM = 3;
    /** What share of a surname's mentions its main bearer must have for the surname alone to mean them. */
    private static final double MAIN = 0.8;
    /** How many letters two words begin with that may be one: Premiership, Premier League. */
    private static final int STEM = 6;
    /** How many letters of the longer name's first word may be its ending: Democratic Party. */
    private static final int SUFFIX = 2;

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
        proposals.longerNames();
        return List.copyOf(proposals.findings);
    }

    /** The same topic, the same name in two scripts, or the same but for a plural. */
    private void collisions() {
        Map<String, Registry.Use> seen = new HashMap<>();
        Map<String, Registry.Use> keys = new HashMap<>();
        for (Registry.Use use : byLabel.values()) {
            String slug = Slug.of(use.label()).value();
            Registry.Use same = keys.putIfAbsent(TopicKey.of(use.label()), use);
            Registry.Use other = seen.putIfAbsent(slug, use);
            if (same != null) {
                findings.add(Finding.note(
                        "topic-spellings", file, 0, quoted(same, use) + " share the address " + slug, hint(same, use)));
            } else if (other != null && isLatin(other.label()) != isLatin(use.label())) {
                propose(other, use);
            }
            String singular = singular(use.label(), slug);
            if (!singular.equals(slug) && seen.containsKey(singular) && use.kind() != Kind.PERSON) {
                propose(seen.get(singular), use);
            }
        }
    }

    private static boolean isLatin(String label) {
        return label.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** PCs are several of a PC, however short. */
    private static String singular(String label, String slug) {
        int last = label.length() - 1;
        boolean letters = last > 1 && label.charAt(last) == 's' && Character.isUpperCase(label.charAt(last - 1));
        return letters ? slug.substring(0, slug.length() - 1) : WordNormalizer.singular(slug);
    }

    /** TimeWarner and Time Warner; BBC and BBC News; Premiership and Premier League. */
    private void longerNames() {
        var words = new NameWords();
        Map<String, Registry.Use> joined = new HashMap<>();
        Map<String, Registry.Use> byKey = new HashMap<>();
        Map<String, List<Registry.Use>> single = new HashMap<>();
        for (Registry.Use use : byLabel.values()) {
            if (isName(use)) {
                String key = TopicKey.of(use.label());
                byKey.putIfAbsent(key, use);
                Registry.Use other = joined.putIfAbsent(key.replace("-", ""), use);
                if (other != null && !TopicKey.of(other.label()).equals(key)) {
                    propose(other, use);
                }
                if (key.indexOf('-') < 0 && key.length() >= STEM) {
                    single.computeIfAbsent(key.substring(0, STEM), k -> new ArrayList<>())
                            .add(use);
                }
            }
        }
        for (Map.Entry<String, Registry.Use> each : byKey.entrySet()) {
            String[] parts = each.getKey().split("-");
            int to = parts.length;
            while (to > 1 && (words.isOrganisation(parts[to - 1]) || words.isGeneric(parts[to - 1]))) {
                to--;
            }
            if (to == parts.length) {
                continue;
            }
            String start = String.join("-", List.of(parts).subList(0, to));
            Optional.ofNullable(byKey.get(start)).ifPresent(shorter -> propose(shorter, each.getValue()));
            if (to == 1 && start.length() >= STEM) {
                for (Registry.Use other : single.getOrDefault(start.substring(0, STEM), List.of())) {
                    String key = TopicKey.of(other.label());
                    int same = shared(start, key);
                    if (same >= start.length() - SUFFIX && !key.equals(start)) {
                        propose(other, each.getValue());
                    }
                }
            }
        }
    }

    private static boolean isName(Registry.Use use) {
        return use.kind() == Kind.ORGANISATION || use.kind() == Kind.NAME;
    }

    private static int shared(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private void people() {
        Map<String, List<Registry.Use>> bySurname = new TreeMap<>();
        for (Registry.Use use : byLabel.values()) {
            if (use.kind() == Kind.PERSON) {
                String[] words = WordNormalizer.fold(use.label()).split(" ");
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
                Registry.Use other = bySound.putIfAbsent(PhoneticKey.of(use.label()), use);
                if (other != null && !Slug.of(other.label()).equals(Slug.of(use.label()))) {
                    propose(other, use);
                }
            }
        }
    }

    private static boolean isAlone(Registry.Use bearer, String surname) {
        return WordNormalizer.fold(bearer.label()).equals(surname);
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
