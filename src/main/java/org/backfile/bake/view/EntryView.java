package org.backfile.bake.view;

import freemarker.template.TemplateModel;
import java.util.List;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.article.PublicationTime;
import org.backfile.bake.model.HashValue;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.backfile.site.SitePicture;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param again whether the one above it is of the same day
 */
record EntryView(ArticleSummary entry, Views views, boolean again) implements HashValue {
    static final List<String> NAMES = List.of(
            "title",
            "href",
            "canonical",
            "date",
            "description",
            "publisher",
            "sourceHref",
            "topics",
            "lang",
            "otherLang",
            "again",
            "published",
            "guid",
            "page",
            "picture");

    @Override
    public @Nullable TemplateModel get(String key) {
        FrontMatter header = entry.header();
        return switch (key) {
            case "title" -> Values.text(header.title());
            case "href" -> Values.text(views.site().links().href(entry));
            case "canonical" -> Values.text(views.site().links().canonical(entry));
            case "date" -> views.date(header.date());
            case "description" -> Values.text(header.description());
            case "publisher" -> Values.text(header.publisher());
            case "sourceHref" ->
                Values.text(header.publisher().isEmpty() ? "" : Links.source(views.sourceSlug(header.publisher())));
            case "topics" -> Values.list(header.tags(), views::topicLink);
            case "lang" -> Values.text(views.site().lang(entry));
            case "otherLang" -> Values.text(otherLang(entry, views));
            case "again" -> Values.bool(again);
            case "published" ->
                Values.text(PublicationTime.of(header.time(), header.date())
                        .map(PublicationTime::iso)
                        .orElse(header.date().toString()));
            case "guid" -> Values.text(Address.guid(entry));
            case "page" -> Values.text(header.placement().page());
            case "picture" ->
                views.site().pictures().of(entry).map(it -> picture(it, views)).orElse(null);
            default -> null;
        };
    }

    static Value picture(SitePicture picture, Views views) {
        return Values.hash()
                .put("href", Links.href(picture.path()))
                .put("address", views.site().links().canonical(picture.path()))
                .put("alt", Parser.unescapeEntities(picture.alt(), true))
                .put("width", picture.width())
                .put("height", picture.height());
    }

    /** Nothing need be said of the language that all the page is in. */
    static String otherLang(ArticleSummary entry, Views views) {
        String lang = views.site().lang(entry);
        return lang.equals(views.messages().lang()) ? "" : lang;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    /** The article's stamp tells of its header and its topics; the rest is the site's settings, which {@code site} shows. */
    @Override
    public void addTo(Fingerprint inputs) {
        inputs.add(entry.stamp()).add(again ? 1 : 0);
    }
}
