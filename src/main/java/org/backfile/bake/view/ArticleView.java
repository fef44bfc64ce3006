package org.backfile.bake.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.archive.Archive;
import org.backfile.article.Address;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.site.Citation;
import org.backfile.site.Links;
import org.jspecify.annotations.Nullable;

/** An article on its own page: all that lists show of it, its text, and the way on from it. */
final class ArticleView implements TemplateHashModel {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private final EntryView head;
    private final String bodyHtml;
    private @Nullable TemplateModel words;

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
            case "rtl" -> Values.bool(RIGHT_TO_LEFT.contains(header.lang().split("-", 2)[0]));
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
            case "related" -> Values.list(views().site().related().to(entry), views()::entry);
            case "versions" -> Values.list(header.copies(), ArticleView::copy);
            case "words" -> words();
            case "cite" -> cite(entry);
            default -> head.get(key);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** Counted once, for a page mentions it several times. */
    private TemplateModel words() {
        TemplateModel known = words;
        if (known == null) {
            known = Values.number(words(bodyHtml));
            words = known;
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
        Citation citation = Citation.of(entry, views().site().links().canonical(Links.article(entry)));
        return Values.hash().put("text", citation.text()).put("bibtex", citation.bibtex());
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

    /** Counts the runs of text between white space and tags, and each character of scripts that have no spaces. */
    private static int words(String html) {
        int words = 0;
        boolean inTag = false;
        boolean inWord = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (!inTag) {
                boolean alone = isWordAlone(c);
                boolean letter = !alone && Character.isLetterOrDigit(c);
                if (alone || letter && !inWord) {
                    words++;
                }
                if (alone || letter || Character.isWhitespace(c)) {
                    inWord = letter;
                }
            }
        }
        return words;
    }

    /** Chinese characters and Japanese syllables; nobody could say which of them make a word. */
    private static boolean isWordAlone(char c) {
        return c > '\u3000'
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Character.isLetter(c);
                    default -> false;
                };
    }
}
