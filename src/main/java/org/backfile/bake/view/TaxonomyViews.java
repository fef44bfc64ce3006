package org.backfile.bake.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.authority.Kind;
import org.backfile.authority.TopicIndex;
import org.backfile.bake.model.DateView;
import org.backfile.bake.model.HeatScale;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.model.Values.Hash;
import org.backfile.message.Messages;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;
import org.backfile.site.Site;

/** Topics and sources as templates see them. */
public final class TaxonomyViews {
    private static final int TOP_TOPICS = 24;
    /** In an archive of fewer articles any topic may be of most of them. */
    private static final int FEW = 20;

    private static final int LEVELS = 4;
    private static final int MANY = 40;

    private TaxonomyViews() {}

    /** Topics under what they are, by label. */
    public static Value groups(Site site) {
        var groups = new EnumMap<Kind, List<TaxonomyTerm>>(Kind.class);
        for (TaxonomyTerm topic : site.archive().topics()) {
            groups.computeIfAbsent(site.topics().kind(topic.label()), k -> new ArrayList<>())
                    .add(topic);
        }
        // One scale for all kinds, or the most frequent of a few people would look like the most frequent of all.
        HeatScale scale = HeatScale.of(site.archive().topics().stream()
                .map(topic -> topic.entries().size())
                .toList());
        return Values.list(List.copyOf(groups.entrySet()), group -> group(group, scale, site.messages()));
    }

    static Hash topic(TaxonomyTerm topic, Site site) {
        TopicIndex index = site.topics();
        String label = topic.label();
        return Values.link(label, Links.topic(topic.slug()), topic.entries().size())
                .put("kind", word(index.kind(label)))
                .put("note", index.note(label))
                .put("feedHref", Links.feed(Links.topic(topic.slug()), FeedFormat.RSS))
                .put("years", years(topic.entries()))
                .put("broader", links(index.broader(label), site))
                .put("narrower", links(index.narrower(label), site))
                .put("related", links(index.related(label), site))
                .put("exactMatch", Values.list(index.exactMatch(label), TaxonomyViews::elsewhere));
    }

    /** A kind as style sheets and templates name it. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Named by the host: nobody reads Q405. */
    static Value elsewhere(String address) {
        String host = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
        return Values.link(host, address);
    }

    private static Value links(List<String> labels, Site site) {
        return Values.list(
                labels,
                label -> Values.link(
                        label,
                        Links.topic(site.topics().slug(label)),
                        site.archive()
                                .topic(site.topics().slug(label))
                                .map(s -> s.entries().size())
                                .orElse(0)));
    }

    /** All sources, those with most articles first. */
    public static Value sources(Site site) {
        return Values.list(byCount(site.archive().sources()), source -> source(source, site));
    }

    /** The keys {@code topic} and {@code source} on older pages of their lists. */
    public static Value name(TaxonomyTerm term, String href) {
        return Values.link(term.label(), href);
    }

    static Hash source(TaxonomyTerm source, Site site) {
        List<ArticleSummary> entries = source.entries();
        String page = Links.source(source.slug());
        return Values.link(source.label(), page, entries.size())
                .put("feedHref", Links.feed(page, FeedFormat.RSS))
                .put(
                        "first",
                        new DateView(entries.get(0).date(), site.messages().dates()))
                .put(
                        "last",
                        new DateView(
                                entries.get(entries.size() - 1).date(),
                                site.messages().dates()))
                .put("years", years(entries));
    }

    /** Those with most articles first. */
    static List<TaxonomyTerm> byCount(List<TaxonomyTerm> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(
                                (TaxonomyTerm term) -> -term.entries().size())
                        .thenComparing(TaxonomyTerm::slug))
                .toList();
    }

    private static Hash group(Map.Entry<Kind, List<TaxonomyTerm>> group, HeatScale scale, Messages messages) {
        List<TaxonomyTerm> sorted = messages.sorted(
                group.getValue().stream()
                        .sorted(Comparator.comparing(TaxonomyTerm::slug))
                        .toList(),
                TaxonomyTerm::label);
        return Values.hash()
                .put("kind", word(group.getKey()))
                .put("label", messages.text(heading(group.getKey())))
                .put("topics", Values.list(sorted, s -> weighed(s, scale)))
                .put("letters", letters(sorted, messages, topic -> weighed(topic, scale)));
    }

    /** The key {@code letters}: all sources by name, where they are many. */
    public static Value sourceLetters(Site site) {
        List<TaxonomyTerm> sorted = site.messages().sorted(site.archive().sources(), TaxonomyTerm::label);
        return letters(
                sorted,
                site.messages(),
                source -> Values.link(
                        source.label(),
                        Links.source(source.slug()),
                        source.entries().size()));
    }

    private static Hash weighed(TaxonomyTerm topic, HeatScale scale) {
        int count = topic.entries().size();
        return Values.link(topic.label(), Links.topic(topic.slug()), count).put("level", scale.level(count));
    }

    /** Topics or sources under their first letters; empty where that helps nobody, since they are few or the letters many. */
    private static Value letters(
            List<TaxonomyTerm> sorted, Messages messages, Function<TaxonomyTerm, ? extends Value> view) {
        var letters = new LinkedHashMap<String, List<TaxonomyTerm>>();
        if (sorted.size() >= MANY) {
            Locale locale = Locale.forLanguageTag(messages.lang());
            sorted.forEach(topic -> letters.computeIfAbsent(initial(topic.label(), locale), l -> new ArrayList<>())
                    .add(topic));
        }
        return Values.list(
                letters.size() > MANY ? List.of() : List.copyOf(letters.entrySet()),
                letter -> Values.hash()
                        .put("label", letter.getKey())
                        .put("topics", Values.list(letter.getValue(), view)));
    }

    /** A name's first letter, large and without marks. */
    private static String initial(String label, Locale locale) {
        String bare = Normalizer.normalize(label, Normalizer.Form.NFD);
        int first =
                bare.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('#');
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(locale) : "#";
    }

    /** The message that names a kind in the plural. */
    static String heading(Kind kind) {
        return switch (kind) {
            case PLACE -> "places";
            case PERSON -> "people";
            case ORGANISATION -> "organisations";
            case SUBJECT -> "subjects";
            case NAME -> "names";
            case PHRASE -> "phrases";
        };
    }

    /** How many articles a year has, for a small chart; years without any between the first and the last count 0. */
    static Value years(List<ArticleSummary> entries) {
        int first = entries.get(0).date().getYear();
        int last = entries.get(entries.size() - 1).date().getYear();
        int[] counts = new int[last - first + 1];
        int most = 1;
        for (ArticleSummary entry : entries) {
            most = Math.max(most, ++counts[entry.date().getYear() - first]);
        }
        var years = new ArrayList<Hash>(counts.length);
        for (int i = 0; i < counts.length; i++) {
            years.add(Values.hash()
                    .put("label", Integer.toString(first + i))
                    .put("count", counts[i])
                    .put("level", level(counts[i], most)));
        }
        return Values.list(years, y -> y);
    }

    /** A share of the most as one of five steps: 0 for none, 4 for the most. */
    static int level(int count, int most) {
        return count == 0 ? 0 : Math.max(1, (int) Math.ceil((double) count * LEVELS / most));
    }

    /** The topics with most articles, those first; one that most articles have says nothing. */
    public static Value mostUsed(Site site) {
        int all = site.archive().entries().size();
        List<TaxonomyTerm> most = site.archive().topics().stream()
                .filter(topic -> topic.entries().size() * 2 <= all || all < FEW)
                .sorted(Comparator.comparing((TaxonomyTerm s) -> -s.entries().size())
                        .thenComparing(TaxonomyTerm::slug))
                .limit(TOP_TOPICS)
                .toList();
        return Values.list(
                most,
                s -> Values.link(s.label(), Links.topic(s.slug()), s.entries().size()));
    }
}
