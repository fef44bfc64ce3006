package org.backfile.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.backfile.article.Address;
import org.backfile.article.Article;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.article.Slug;
import org.backfile.message.Messages;

/**
 * How to cite an article, in a style for people and for LaTeX.
 *
 * @param title the authors, if there are any, and the title, in the article's language
 * @param rest what follows it: publisher, day and addresses, in the pages' own language
 * @param bibtex an entry for biblatex, which BibTeX reads as well; LaTeX's special characters escaped. Its key is unique
 *     within the archive
 * @param ris the same for reference managers, as RIS
 * @param csl the same as CSL-JSON
 */
public record Citation(String title, String rest, String bibtex, String ris, String csl) {

    /** The reference as one sentence after the other. */
    public String text() {
        return title + " " + rest;
    }

    /**
     * Cites an article.
     *
     * @param entry the article
     * @param address where this archive keeps it; empty if it is not published anywhere yet
     * @param lang BCP 47 of the article
     * @param messages the words around it
     */
    static Citation of(ArticleSummary entry, String address, String lang, Messages messages) {
        return of(CitationStyle.CHICAGO, entry, address, lang, messages);
    }

    /** The same in another style. */
    static Citation of(CitationStyle style, ArticleSummary entry, String address, String lang, Messages messages) {
        FrontMatter header = entry.header();
        String link = Address.link(header.source());
        String original = link.isEmpty() ? address : link;
        String archived = original.equals(address) ? "" : address;
        CitationText text = CitationText.of(style, header, original, archived, messages);
        return new Citation(
                text.title(),
                text.rest(),
                bibtex(entry, original, archived, lang, messages),
                CitationRecord.ris(entry, original, archived, lang),
                CitationRecord.csl(key(entry), entry, original, archived, lang));
    }

    private static String creators(FrontMatter header) {
        if (header.authors().isEmpty()) {
            // In braces of its own: an agency has no surname.
            String agency = header.dateline().agency();
            return agency.isEmpty() ? "" : "{" + latex(agency) + "}";
        }
        return header.authors().stream()
                .map(name -> name.contains(",") || name.contains(" and ") ? "{" + latex(name) + "}" : latex(name))
                .collect(Collectors.joining(" and "));
    }

    private static String bibtex(
            ArticleSummary entry, String original, String archived, String lang, Messages messages) {
        FrontMatter header = entry.header();
        boolean inPaper = !header.publisher().isEmpty();
        var bibtex = new StringBuilder(inPaper ? "@article{" : "@online{")
                .append(key(entry))
                .append(',');
        field(bibtex, "author", creators(header));
        field(bibtex, "title", "{" + latex(header.title()) + "}");
        field(bibtex, "journaltitle", latex(header.publisher()));
        field(bibtex, "number", latex(header.placement().issue()));
        field(bibtex, "pages", latex(header.placement().page()));
        field(bibtex, "date", header.date().toString());
        field(bibtex, "year", Integer.toString(header.date().getYear()));
        field(bibtex, "url", original.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D"));
        field(bibtex, "langid", BabelNames.of(lang));
        if (!archived.isEmpty()) {
            field(bibtex, "note", messages.text("archivedAt", "\\url{" + archived.replace("%", "\\%") + "}"));
        }
        return bibtex.append("\n}").toString();
    }

    /**
     * The name in the address and the day, which no two articles share where import put them. An article elsewhere has
     * its path's checksum besides.
     */
    private static String key(ArticleSummary entry) {
        LocalDate date = entry.date();
        Slug slug = Slug.of(entry.path().substring(entry.path().lastIndexOf('/') + 1));
        var day = new StringBuilder(10);
        Article.dateTo(date, '-', day);
        var key = new StringBuilder(slug.value())
                .append('-')
                .append(day.toString().replace("-", ""));
        if (!entry.path().equals(Article.pathOf(date, slug))) {
            var sum = new CRC32();
            sum.update(entry.path().getBytes(StandardCharsets.UTF_8));
            key.append('-').append(Long.toHexString(sum.getValue()));
        }
        return key.toString();
    }

    private static void field(StringBuilder bibtex, String name, String value) {
        if (!value.isEmpty()) {
            bibtex.append("\n  ").append(name).append(" = {").append(value).append("},");
        }
    }

    /**
     * BibTeX counts every brace, escaped or not, and one without its other would end the field: so none is written for
     * the text's own.
     */
    private static String latex(String text) {
        var latex = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '{' -> latex.append("\\textbraceleft{}");
                case '}' -> latex.append("\\textbraceright{}");
                case '&', '%', '$', '#', '_' -> latex.append('\\').append(c);
                case '\\' -> latex.append("\\textbackslash{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                default -> latex.append(c);
            }
        }
        return latex.toString();
    }
}
