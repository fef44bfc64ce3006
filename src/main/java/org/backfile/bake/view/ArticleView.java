package org.backfile.bake.view;

import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.archive.Neighbouring;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.WritingDirection;
import org.backfile.bake.model.HashValue;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.text.ParagraphAnchors;
import org.backfile.bake.text.ReadingSpeed;
import org.backfile.bake.text.TextLength;
import org.backfile.media.DataAddress;
import org.backfile.output.Fingerprint;
import org.backfile.rights.Grant;
import org.backfile.site.Citation;
import org.backfile.site.Links;
import org.backfile.site.SitePicture;
import org.backfile.site.VersionLinks;
import org.jspecify.annotations.Nullable;

/** An article on its own page: all that lists show of it, its text, and the way on from it. */
final class ArticleView implements HashValue {
    private static final List<String> OWN = List.of(
            "anchor",
            "rtl",
            "lead",
            "authors",
            "authorLinks",
            "dateline",
            "bodyHtml",
            "anchoredHtml",
            "source",
            "sourceHost",
            "markdownHref",
            "rights",
            "raw",
            "sha256",
            "previous",
            "next",
            "inTopics",
            "sameDay",
            "moreSameDay",
            "related",
            "versions",
            "corrects",
            "correctedBy",
            "takenDown",
            "earlier",
            "timeMapHref",
            "citeAs",
            "linksetHref",
            "issue",
            "issueHref",
            "section",
            "sectionHref",
            "scan",
            "words",
            "countsCharacters",
            "minutes",
            "cite");

    private static final List<String> NAMES =
            Stream.concat(EntryView.NAMES.stream(), OWN.stream()).distinct().toList();

    private final EntryView head;
    private final ArticleContext context;
    private final String bodyHtml;
    private @Nullable TextLength length;
    private @Nullable Value citation;

    ArticleView(Views views, ArticleContext context, String bodyHtml) {
        this.head = new EntryView(context.article(), views, false);
        this.context = context;
        this.bodyHtml = bodyHtml;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        ArticleSummary entry = head.entry();
        FrontMatter header = entry.header();
        return switch (key) {
            case "anchor" -> Values.text(anchor());
            case "rtl" ->
                Values.bool(WritingDirection.isRightToLeft(views().site().lang(entry)));
            case "lead" -> Values.text(header.lead() ? header.description() : "");
            case "authors" -> Values.list(header.authors(), Values::text);
            case "authorLinks" -> AuthorViews.of(views(), header);
            case "dateline" -> dateline(header.dateline());
            case "bodyHtml" -> Values.text(bodyHtml);
            case "picture" ->
                SitePicture.first(bodyHtml)
                        .map(it -> EntryView.picture(it, views()))
                        .orElse(null);
            case "anchoredHtml" -> Values.text(ParagraphAnchors.of(bodyHtml, anchor().isEmpty() ? "" : anchor() + "-"));
            case "source" -> Values.text(Address.link(header.source()));
            case "sourceHost" -> Values.text(label(Address.link(header.source())));
            case "markdownHref" ->
                Values.text(grant().isFull() ? views().hrefOf("markdown", Links.href(Links.markdown(entry))) : "");
            case "rights" -> rights();
            case "raw" -> Values.text(header.provenance().raw());
            case "sha256" -> Values.text(header.provenance().sha256());
            case "previous" -> view(context.previous());
            case "next" -> view(context.next());
            case "inTopics" -> Values.list(context.inTopics(), this::inTopic);
            case "sameDay" -> Values.list(context.sameDay(), views()::entry);
            case "moreSameDay" -> Values.bool(context.moreSameDay());
            case "related" -> Values.list(context.related(), views()::entry);
            case "versions" -> copies(header);
            case "corrects" -> view(context.corrected());
            case "correctedBy" -> Values.list(context.corrections(), views()::entry);
            case "takenDown" -> Values.list(context.takenDown(), each -> TakedownView.of(each, views()));
            case "issue" -> Values.text(header.placement().issue());
            case "issueHref" -> Values.text(PrintViews.issueHref(views(), entry));
            case "section" -> Values.text(header.placement().section());
            case "sectionHref" ->
                Values.text(PrintViews.sectionHref(views(), header.placement().section()));
            case "scan" -> PrintViews.scan(entry, true).orElse(null);
            case "words" -> Values.number(length().units());
            case "countsCharacters" -> Values.bool(length().isOfCharacters());
            case "minutes" ->
                Values.number(ReadingSpeed.minutes(length(), views().site().lang(entry)));
            case "cite" -> citation();
            default -> lasting(entry, key);
        };
    }

    private @Nullable TemplateModel lasting(ArticleSummary entry, String key) {
        return switch (key) {
            case "earlier" -> new VersionViews(views()).earlier(context);
            case "timeMapHref" ->
                Values.text(
                        context.versions().isEmpty()
                                ? ""
                                : views().hrefOf("timemap", VersionLinks.timeMap(entry.path())));
            case "citeAs" -> Values.text(views().site().lasting(entry));
            case "linksetHref" -> Values.text(views().hrefOf("linkset", VersionLinks.linkset(entry.date())));
            default -> head.get(key);
        };
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void addTo(Fingerprint inputs) {
        inputs.add(context.fingerprint());
    }

    /** Counted once, for a page mentions it several times. */
    private TextLength length() {
        TextLength known = length;
        if (known == null) {
            known = TextLength.of(bodyHtml);
            length = known;
        }
        return known;
    }

    private Value rights() {
        Grant grant = grant();
        return Values.hash()
                .put("level", grant.level().name().toLowerCase(Locale.ROOT))
                .put("isFull", Values.bool(grant.isFull()))
                .put("license", grant.license());
    }

    private Grant grant() {
        return views().site().rights().of(head.entry());
    }

    private String anchor() {
        return views().site().links().anchor(head.entry());
    }

    private Views views() {
        return head.views();
    }

    private Value inTopic(Neighbouring around) {
        return Values.link(around.term().label(), Links.topic(around.term().slug()))
                .put("previous", around.previous().map(views()::entry))
                .put("next", around.next().map(views()::entry));
    }

    private @Nullable Value view(Optional<ArticleSummary> entry) {
        return entry.map(views()::entry).orElse(null);
    }

    /** Made once, for a page shows it in several forms. */
    private Value citation() {
        Value known = citation;
        if (known == null) {
            known = cite(head.entry());
            citation = known;
        }
        return known;
    }

    private Value cite(ArticleSummary entry) {
        Citation citation = views().site().cite(entry);
        return Values.hash()
                .put("title", citation.title())
                .put("rest", citation.rest())
                .put("text", citation.text())
                .put("bibtex", citation.bibtex())
                .put("ris", citation.ris())
                .put("csl", citation.csl())
                .put("bibtexHref", DataAddress.of("application/x-bibtex;charset=utf-8", citation.bibtex()))
                .put("risHref", DataAddress.of("application/x-research-info-systems;charset=utf-8", citation.ris()))
                .put("cslHref", DataAddress.of("application/vnd.citationstyles.csl+json", citation.csl()));
    }

    /** What a link to an address reads: its host, or all of it where that has none. */
    private static String label(String address) {
        String host = Address.host(address);
        return host.isEmpty() ? address : host;
    }

    private static Value copies(FrontMatter header) {
        List<Copy> shown =
                header.copies().stream().filter(copy -> !copy.isLicensed()).toList();
        return Values.list(shown, ArticleView::copy);
    }

    private static Value copy(Copy copy) {
        String link = Address.link(copy.source());
        String other = copy.source().isEmpty() ? copy.raw() : copy.source();
        return Values.hash()
                .put("kind", copy.kind().name().toLowerCase(Locale.ROOT))
                .put("source", link)
                .put("label", link.isEmpty() ? other : label(link))
                .put("raw", copy.raw())
                .put("own", Values.list(copy.own(), Values::text));
    }

    private static Value dateline(Dateline dateline) {
        return Values.hash().put("text", dateline.text()).put("agency", dateline.agency());
    }
}
