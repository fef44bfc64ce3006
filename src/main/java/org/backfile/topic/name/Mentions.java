package org.backfile.topic.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.topic.lexicon.Entity;
import org.backfile.topic.lexicon.Evidence;
import org.backfile.topic.lexicon.Sense;
import org.backfile.topic.lexicon.TokenizedText.Zone;

/** Where, and how often, something stands in one article; and the score that makes. */
public final class Mentions {
    static final double TITLE = 3;
    static final double LEAD = 1;
    static final double DATELINE = 2.5;
    private static final String PART = "place in it";
    private static final int SHOWN = 4;
    /** What the weakest name of a country itself, its adjective, weighs. */
    private static final double NAMED = 0.9;

    public final Entity entity;
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Map<String, Double> rules = new LinkedHashMap<>();
    private double title;
    private double lead;
    private double dateline;
    private double mentions;
    private int named;

    public Mentions(Entity entity) {
        this.entity = entity;
    }

    public void count(String form, String rule, Zone zone, double weight) {
        forms.merge(form, 1, Integer::sum);
        rules.merge(rule, weight, Double::sum);
        if (!rule.equals(Sense.Form.HINT.rule)) {
            named++;
        }
        switch (zone) {
            case TITLE -> title = Math.max(title, weight);
            case LEAD -> lead = Math.max(lead, weight);
            case DATELINE -> dateline = Math.max(dateline, weight);
            case BODY -> {}
        }
        if (zone != Zone.DATELINE) {
            mentions += weight;
        }
    }

    /** Counts a part's mentions as the whole's, at a share of their weight. */
    public void roll(Mentions part, double share) {
        part.forms.forEach((form, n) -> forms.merge(form, n, Integer::sum));
        rules.merge(PART, part.mentions * share, Double::sum);
        title = Math.max(title, part.title * share);
        lead = Math.max(lead, part.lead * share);
        dateline = Math.max(dateline, part.dateline);
        mentions += part.mentions * share;
    }

    /** Counts another name of the same thing. */
    void take(Name name) {
        name.forms.forEach((form, n) -> forms.merge(form, n, Integer::sum));
        title = Math.max(title, Math.min(1, name.title));
        lead = Math.max(lead, Math.min(1, name.lead));
        mentions += name.mentions;
        named += name.mentions;
    }

    public double mentions() {
        return mentions;
    }

    public int named() {
        return named;
    }

    public boolean isInTitle() {
        return title > 0;
    }

    /** Whether only the text names it, and the owner's vocabulary does not. */
    public boolean isNote() {
        return title == 0 && dateline == 0 && !rules.containsKey(Sense.Form.OWN.rule);
    }

    /** Whether it is named itself somewhere, and not only by its adjective or by what lies in it. */
    public boolean isNamed() {
        return rules.keySet().stream()
                .anyMatch(rule -> !rule.equals(Sense.Form.ADJECTIVE.rule)
                        && !rule.equals(Sense.Form.HINT.rule)
                        && !rule.equals(PART));
    }

    /** The weight of the mentions of its name itself. */
    public double nouns() {
        double nouns = 0;
        for (Map.Entry<String, Double> each : rules.entrySet()) {
            boolean noun = !each.getKey().equals(Sense.Form.ADJECTIVE.rule)
                    && !each.getKey().equals(Sense.Form.HINT.rule)
                    && !each.getKey().equals(PART);
            nouns += noun ? each.getValue() : 0;
        }
        return nouns;
    }

    /** Whether the headline names this country itself, and not only a town in it. */
    public boolean isCountryInTitle() {
        return entity.level() == Entity.Level.COUNTRY && title >= NAMED;
    }

    /** What the length of its text takes from what is no country, nor in headline or dateline: {@link NameScore#forLength}. */
    public double passing(int size) {
        boolean country = entity.level() == Entity.Level.COUNTRY;
        return title > 0 || dateline > 0 || country ? 0 : NameScore.forLength(size, lead > 0);
    }

    public double score() {
        return TITLE * title + LEAD * lead + DATELINE * dateline + Math.log(1 + mentions) / Math.log(2);
    }

    /** @param told whether to tell of the words that were found, which takes time */
    public List<Evidence> evidence(boolean told) {
        return evidence(told ? shown(forms) : "", rules, title, lead, dateline, mentions);
    }

    /**
     * The reasons a score is made of, the heaviest first.
     *
     * @param text the words that were found, see {@link #shown}
     */
    public static List<Evidence> evidence(
            String text, Map<String, Double> rules, double title, double lead, double dateline, double mentions) {
        String rule = "name";
        double most = 0;
        for (Map.Entry<String, Double> each : rules.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                rule = each.getKey();
            }
        }
        List<Evidence> all = new ArrayList<>(4);
        if (title > 0) {
            all.add(new Evidence("title", rule, text, TITLE * title));
        }
        if (dateline > 0) {
            all.add(new Evidence("dateline", rule, text, DATELINE * dateline));
        }
        if (lead > 0) {
            all.add(new Evidence("lead", rule, text, LEAD * lead));
        }
        if (mentions > 0) {
            all.add(new Evidence("body", rule, text, Math.log(1 + mentions) / Math.log(2)));
        }
        all.sort((a, b) -> Double.compare(b.weight(), a.weight()));
        return all;
    }

    /** {@code Russian 4x, Russia, MOSCOW}: the most frequent first, four at most. */
    public static String shown(Map<String, Integer> forms) {
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(forms.entrySet());
        if (ranked.size() > 1) {
            ranked.sort((a, b) -> b.getValue() - a.getValue());
        }
        var shown = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN, ranked.size()); i++) {
            shown.append(i > 0 ? ", " : "").append(ranked.get(i).getKey());
            if (ranked.get(i).getValue() > 1) {
                shown.append(' ').append(ranked.get(i).getValue()).append('x');
            }
        }
        return shown.toString();
    }
}
