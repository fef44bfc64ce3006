package org.backfile.bake.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Locale;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.article.Address;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.site.Citation;
import org.jspecify.annotations.Nullable;

/** An article on its own page: all that lists show of it, its text, and the way on from it. */
final class ArticleView implements TemplateHashModel {
    private final EntryView head;
    private final String bodyHtml;
    private @Nullable TextLength length;

    ArticleView(EntryView head, String bodyHtml) {
        this.head = head;
        this.bodyHtml = bodyHtml;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        Entry entry = head.entry();
        Header header = entry.header();
        Archive archive = views().site().archive();
        return switch (key) {
            case "rtl" ->
                Values.bool(WritingDirection.isRightToLeft(views().site().lang(entry)));
            case "lead" -> Values.text(header.lead() ? header.description() : "");
            case "dateline" -> dateline(header.dateline());
            case "bodyHtml" -> Values.text(bodyHtml);
            case "source" -> Values.text(Address.link(header.source()));
            case "sourceHost" -> Values.text(label(Address.link(header.source())));
            case "raw" -> Values.text(header.provenance().raw());
            case "sha256" -> Values.text(header.provenance().sha256());
            case "previous" -> view(archive.before(entry));
            case "next" -> view(archive.after(entry));
            case "sameDay" -> Values.list(archive.sameDay(entry), views()::entry);
            case "moreSameDay" -> Values.bool(archive.hasMoreSameDay(entry));
            case "related" -> Values.list(views().site().related().to(entry), views()::entry);
            case "versions" -> Values.list(header.copies(), ArticleView::copy);
            case "words" -> Values.number(length().units());
            case "countsCharacters" -> Values.bool(length().isOfCharacters());
            case "cite" -> cite(entry);
            default -> head.get(key);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
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

    private Views views() {
        return head.views();
    }

    private @Nullable TemplateModel view(Optional<Entry> entry) {
        return entry.map(views()::entry).orElse(null);
    }

    private TemplateModel cite(Entry entry) {
        Citation citation = views().site().cite(entry);
        return Values.hash()
                .put("title", citation.title())
                .put("rest", citation.rest())
                .put("text", citation.text())
                .put("bibtex", citation.bibtex());
    }

    /** What a link to an address reads: its host, or all of it where that has none. */
    private static String label(String address) {
        String host = Address.host(address);
        return host.isEmpty() ? address : host;
    }

    private static TemplateModel copy(Copy copy) {
        String link = Address.link(copy.source());
        String other = copy.source().isEmpty() ? copy.raw() : copy.source();
        return Values.hash()
                .put("kind", copy.kind().name().toLowerCase(Locale.ROOT))
                .put("source", link)
                .put("label", link.isEmpty() ? other : label(link))
                .put("raw", copy.raw())
                .put("own", Values.list(copy.own(), Values::text));
    }

    private static TemplateModel dateline(Dateline dateline) {
        return Values.hash().put("text", dateline.text()).put("agency", dateline.agency());
    }
}
