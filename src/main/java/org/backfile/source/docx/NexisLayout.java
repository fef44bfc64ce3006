package org.backfile.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Nexis and Nexis Uni lay articles out, as public readers of them tell: title, publication, day, copyright, lines such
 * as {@code Byline: …}, {@code Body}, the text, {@code Load-Date: …}, {@code End of Document}; in the first place a list of
 * the documents.
 */
final class NexisLayout {
    static final Pattern END = Pattern.compile(
            "(?i)(?:End of Document|Ende des Dokument(?:e?s)?|Fin du document|Fin de(?:l)? documento|Einde (?:van )?(?:het )?document|Fim do documento|Fine (?:del )?documento)");

    private static final Pattern BODY = Pattern.compile(
            "(?i)(?:Body|Textk\u00F6rper|Hauptteil|Volltext|Corps|Corps du texte|Cuerpo|Corpo|Texto|Hoofdtekst|Testo)");
    private static final Pattern LABEL = Pattern.compile("([\\p{L}][\\p{L} -]{1,28}):\\s*(.*)");
    private static final Pattern DAY = Pattern.compile(
            "\\p{L}{3,12}\\.? \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2}\\.? (?:de )?\\p{L}{3,12}\\.? (?:de )?(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d|(?:19|20)\\d\\d\u5E74\\d{1,2}\u6708\\d{1,2}\u65E5");
    private static final Set<String> AUTHORS =
            Set.of("byline", "author", "autor", "auteur", "autore", "von", "verfasser");
    private static final Set<String> SUMMARIES = Set.of("highlight", "zusammenfassung", "r\u00E9sum\u00E9", "abstract");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)(?:Load-Date|Update|Datum der Ver\u00F6ffentlichung|Classification|Klassifikation|Graphic|Correction-Date)\\b:?.*");

    private NexisLayout() {}

    /** The article of the lines before {@link #END}. */
    static PressArticle article(List<String> lines) {
        var article = new PressArticle();
        int body = 0;
        while (body < lines.size() && !BODY.matcher(lines.get(body)).matches()) {
            body++;
        }
        int head = Math.min(body, lines.size());
        int day = day(lines, head);
        if (day < 2) {
            return article;
        }
        Matcher date = DAY.matcher(lines.get(day));
        article.date = date.find() ? date.group() : "";
        article.publisher = lines.get(day - 1);
        article.title = lines.get(day - 2);
        for (int i = day + 1; i < head; i++) {
            label(lines.get(i), article);
        }
        int at = Math.min(lines.size(), body == lines.size() ? day + 1 : body + 1);
        while (at < lines.size() && !BEHIND.matcher(lines.get(at)).matches()) {
            article.text.add(lines.get(at++));
        }
        if (at < lines.size()) {
            article.unread.add("behind the text");
        }
        article.id = "nexis-" + Integer.toHexString((article.title + article.date + article.publisher).hashCode());
        return article;
    }

    /** The last line before the text that is a day and no label's. */
    private static int day(List<String> lines, int head) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < head; i++) {
            String line = lines.get(i);
            if (line.length() < 80
                    && DAY.matcher(line).find()
                    && !LABEL.matcher(line).matches()
                    && !isCopyright(line)) {
                found.add(i);
            }
        }
        return found.isEmpty() ? -1 : found.get(found.size() - 1);
    }

    private static boolean isCopyright(String line) {
        return line.regionMatches(true, 0, "copyright", 0, 9) || line.startsWith("\u00A9") || line.startsWith("(c)");
    }

    private static void label(String line, PressArticle article) {
        Matcher label = LABEL.matcher(line);
        if (!label.matches()) {
            article.unread.add(isCopyright(line) ? "copyright" : "head");
            return;
        }
        String name = label.group(1).toLowerCase(Locale.ROOT).strip();
        if (AUTHORS.contains(name)) {
            article.author(label.group(2));
        } else if (SUMMARIES.contains(name)) {
            article.summary = label.group(2);
        } else {
            article.unread.add(name);
        }
    }
}
