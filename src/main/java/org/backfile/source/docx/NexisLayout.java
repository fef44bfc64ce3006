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
            "(?i)(?:Load-Date|Ladedatum|Date de chargement|Fecha de carga|Data de carregamento|Data di caricamento|Laaddatum|Update|Datum der Ver\u00F6ffentlichung|Classification|Klassifikation|Graphic|Correction-Date)\\b:?.*");

    private static final int LONGEST_HEAD = 40;
    private static final int MOST_OF_TITLE = 4;
    private static final Pattern NO_DAY = Pattern.compile("(?i)correction appended|copyright .*|\u00A9.*");
    /** Of the list of documents that may come first. */
    private static final Pattern LIST = Pattern.compile("(?i)^(?:job number|client/matter|user name|\\w+ \\(\\d+\\)$)");
    /** What follows a label on its line. */
    private static final Pattern MORE =
            Pattern.compile("(.*\\S)\\s+(Highlight|Zusammenfassung|R\u00E9sum\u00E9):\\s*(.*)");

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
        boolean isLoaded = day < 2;
        if (isLoaded) {
            day = first(lines, head, NO_DAY);
        }
        Matcher date = DAY.matcher(isLoaded ? loaded(lines) : day < 0 ? "" : lines.get(day));
        if (day < 2 || !date.find()) {
            return article;
        }
        article.date = date.group();
        article.isDateOfLoad = isLoaded;
        article.publisher = lines.get(day - 1);
        article.title = title(lines.subList(0, day - 1));
        for (int i = day + 1; i < head; i++) {
            label(lines.get(i), article);
        }
        int at = Math.min(lines.size(), body == lines.size() ? day + 1 : body + 1);
        while (at < lines.size() && !BEHIND.matcher(lines.get(at)).matches()) {
            article.text.add(lines.get(at++));
        }
        summary(article);
        if (at < lines.size()) {
            article.unread.add("behind the text");
        }
        article.id = "nexis-" + Integer.toHexString((article.title + article.date + article.publisher).hashCode());
        return article;
    }

    /** The lines before the publication's; behind a list of the documents the last, and those before that lead to it. */
    private static String title(List<String> lines) {
        int last = lines.size() - 1;
        boolean hasList = lines.stream().anyMatch(line -> LIST.matcher(line).find());
        int from = last;
        while (from > 0
                && last - from < MOST_OF_TITLE - 1
                && (!hasList
                        || ";:,\u2013\u2014"
                                        .indexOf(lines.get(from - 1)
                                                .charAt(lines.get(from - 1).length() - 1))
                                >= 0)) {
            from--;
        }
        return String.join(" ", lines.subList(from, last + 1));
    }

    /** Some have their summary in the text, between words that say so. */
    private static void summary(PressArticle article) {
        int whole = article.text.indexOf("FULL TEXT");
        if (whole > 0 && article.text.get(0).equals("ABSTRACT")) {
            String summary = String.join(" ", article.text.subList(1, whole));
            article.summary = article.summary.isEmpty() ? summary : article.summary + " " + summary;
            article.text.subList(0, whole + 1).clear();
        }
    }

    /** Whether lines that no line ends are an article all the same. */
    static boolean isOne(List<String> lines) {
        boolean hasLength = lines.stream()
                .limit(LONGEST_HEAD)
                .anyMatch(line -> line.matches("(?i)(?:length|länge|longueur|longitud|lengte|lunghezza): .*"));
        return hasLength
                && lines.stream()
                        .limit(LONGEST_HEAD)
                        .anyMatch(line -> BODY.matcher(line).matches());
    }

    /** A correction may stand in the place of the day. */
    private static int first(List<String> lines, int head, Pattern form) {
        for (int i = 0; i < head; i++) {
            if (form.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String loaded(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("Load-Date:"))
                .findFirst()
                .orElse("");
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
            Matcher more = MORE.matcher(label.group(2));
            boolean hasMore = more.matches();
            article.author(hasMore ? more.group(1) : label.group(2));
            article.summary = hasMore ? more.group(3) : article.summary;
        } else if (SUMMARIES.contains(name)) {
            article.summary = label.group(2);
        } else {
            article.unread.add(name);
        }
    }
}
