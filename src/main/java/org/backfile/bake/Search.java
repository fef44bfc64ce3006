package org.backfile.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;
import org.backfile.authority.Kind;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.page.Pages;
import org.backfile.output.Fingerprint;
import org.backfile.report.UserError;
import org.backfile.search.Facet;
import org.backfile.search.SearchBuild;
import org.backfile.search.SearchSettings;
import org.backfile.site.Site;

/** An archive's search: reads its settings, and knows what articles can be narrowed down to. */
final class Search {
    /** Hosts with the narrowest limits take 20,000 files in all. */
    private static final int MOST_FILES = 8_000;
    /** Where files are to be few. */
    private static final int MOST_OF_GROUPED = 4_000;

    /** A year's articles could not be told apart from the next year's in fewer. */
    private static final int FEWEST_FILES = 20;

    private final Site site;
    private final Map<String, List<Facet>> topics = new ConcurrentHashMap<>();
    private final Map<String, Slug> sources = new ConcurrentHashMap<>();

    private Search(Site site) {
        this.site = site;
    }

    /** Whether a site has a search: it says so, or has a template for it and does not say otherwise. */
    static boolean isWanted(JBakeSite jbake) {
        return jbake.flag("search.enabled", jbake.template(Pages.SEARCH).isPresent());
    }

    /** Begins to make the index of a site's articles. */
    static SearchBuild begin(JBakeSite jbake, Site site, String program) {
        var search = new Search(site);
        int most = jbake.number("search.max.files", site.links().isGrouped() ? MOST_OF_GROUPED : MOST_FILES);
        if (most < FEWEST_FILES) {
            throw new UserError(
                    "jbake.properties: search.max.files=" + most + " cannot be used",
                    "write " + FEWEST_FILES + " or more");
        }
        Path state = jbake.folder().resolve(ArchiveBake.STATE).resolve("search");
        return SearchBuild.begin(
                site.archive().entries(),
                new SearchSettings(
                        site.settings().lang(),
                        jbake.flag("search.positions", true),
                        site.links().isGrouped(),
                        most,
                        search::facets,
                        search.facetState(),
                        state,
                        program));
    }

    private long facetState() {
        var facetState =
                new Fingerprint().add(site.settings().lang()).add(site.terms().text());
        site.archive().topics().forEach(topic -> {
            for (Facet facet : topic(topic.label())) {
                facetState.add(facet.type().ordinal()).add(facet.slug()).add(facet.label());
            }
        });
        return facetState.value();
    }

    private List<Facet> facets(ArticleSummary entry) {
        var facets = new LinkedHashSet<Facet>();
        String publisher = entry.publisher();
        if (!publisher.isEmpty()) {
            facets.add(new Facet(
                    Facet.Type.SOURCE,
                    sources.computeIfAbsent(publisher, site.terms()::source).value(),
                    publisher));
        }
        String lang = site.lang(entry);
        facets.add(new Facet(Facet.Type.LANGUAGE, lang, lang));
        entry.tags().forEach(tag -> facets.addAll(topics.computeIfAbsent(tag, this::topic)));
        return List.copyOf(facets);
    }

    /** A topic and those it is part of. */
    private List<Facet> topic(String label) {
        var facets = new ArrayList<Facet>();
        facets.add(facet(label));
        site.topics().wider(label).forEach(wider -> facets.add(facet(wider)));
        return facets;
    }

    private Facet facet(String label) {
        return new Facet(
                type(site.topics().kind(label)), site.topics().slug(label).value(), label);
    }

    private static Facet.Type type(Kind kind) {
        return switch (kind) {
            case PLACE -> Facet.Type.PLACE;
            case PERSON -> Facet.Type.PERSON;
            case ORGANISATION -> Facet.Type.ORGANISATION;
            case SUBJECT -> Facet.Type.SUBJECT;
            case NAME -> Facet.Type.NAME;
            case PHRASE -> Facet.Type.PHRASE;
        };
    }
}
