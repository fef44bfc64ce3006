package org.backfile.site;

import java.util.Locale;
import org.backfile.article.Address;
import org.backfile.article.Entry;
import org.backfile.article.Header;

/**
 * How to cite an article.
 *
 * @param text a reference in the style of the Chicago Manual, notes and bibliography
 * @param bibtex a BibTeX entry; LaTeX's special characters escaped
 */
public record Citation(String text, String bibtex) {

    /**
     * Cites an article.
     *
     * @param entry the article
     * @param address where this archive keeps it
     */
    public static Citation of(Entry entry, String address) {
        Header header = entry.header();
        String link = Address.link(header.source());
        String original = link.isEmpty() ? address : link;
        String mark = endsSentence(header.title()) ? "" : ".";
        var text = new StringBuilder("“" + header.title() + mark + "” ");
        if (!header.publisher().isEmpty()) {
            text.append(header.publisher()).append(", ");
        }
        text.append(Dates.full(header.date())).append(". ").append(original).append('.');
        if (!original.equals(address)) {
            text.append(" Archived at ").append(address).append('.');
        }
        return new Citation(text.toString(), bibtex(entry, address, original));
    }

    private static String bibtex(Entry entry, String address, String original) {
        Header header = entry.header();
        String slug = entry.path().substring(entry.path().lastIndexOf('/') + 1);
        String word = slug.split("-", 2)[0].replaceAll("[^A-Za-z0-9]", "");
        var bibtex = new StringBuilder("@misc{" + word + header.date().getYear()
                + String.format(
                        Locale.ROOT,
                        "%02d%02d",
                        header.date().getMonthValue(),
                        header.date().getDayOfMonth()));
        field(bibtex.append(','), "title", "{" + latex(header.title()) + "}");
        field(bibtex, "date", header.date().toString());
        field(bibtex, "year", Integer.toString(header.date().getYear()));
        field(bibtex, "publisher", latex(header.publisher()));
        field(bibtex, "url", original);
        if (!original.equals(address)) {
            field(bibtex, "note", "Archived at \\url{" + address + "}");
        }
        return bibtex.append("\n}").toString();
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

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    }
}
