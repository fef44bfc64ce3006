package org.backfile.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Factiva lays articles out, as public readers of them tell: title, number of words, day, time, source, its code, page,
 * language, copyright, the text, {@code Document ID}; or a table in which each has a code before it ({@code HD}, {@code PD} …).
 */
final class FactivaLayout {
    static final Pattern END = Pattern.compile(
            "(?:Document|Dokument|Documento|Documentnummer|\u6587\u4EF6|\u6587\u66F8) ([A-Za-z0-9]{15,40})");

    private static final Pattern WORDS = Pattern.compile(
            "(?i)[\\d.,' ]+ ?(?:words|W\u00F6rter|mots|palabras|palavras|parole|woorden|s\u0142owa|\u5B57|\u8BCD)");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?(?: GMT)?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,10}");
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:page|seite|p\\.)? ?[A-Z]{0,4}\\d{1,4}(?:[-,; ]*[A-Z]{0,4}\\d{1,4})*");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(?:\\(c\\)|\u00A9|copyright|alle rechte|all rights|\u7248\u6743|\u7248\u6B0A).*");
    private static final Set<String> LANGUAGES = Set.of(
            "English",
            "Deutsch",
            "German",
            "Fran\u00E7ais",
            "French",
            "Espa\u00F1ol",
            "Spanish",
            "Italiano",
            "Italian",
            "Portugu\u00EAs",
            "Portuguese",
            "Nederlands",
            "Dutch",
            "Englisch",
            "Franz\u00F6sisch",
            "Anglais",
            "Ingl\u00E9s",
            "\u82F1\u8BED",
            "\u4E2D\u6587",
            "\u82F1\u8A9E",
            "\u65E5\u672C\u8A9E");
    private static final Set<String> FIELDS = Set.of(
            "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CT",
            "ART", "RF", "CO", "IN", "NS", "RE", "PUB", "IPC", "IPD", "CLM", "AN");
    /** A section of the paper, which stands before the title. */
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:(?:national|international|world|business|local|top|general|foreign|home|political|financial) )?"
                    + "(?:news|sports?|business|opinion|comment|editorial|features?|world|politics|finance|money|markets?|metro|national|main|culture|arts|"
                    + "nachrichten|politik|wirtschaft|kultur|lokales|ausland|inland|feuilleton|panorama|finanzen|actualit\u00E9s?|\u00E9conomie|politique|international|france|soci\u00E9t\u00E9)(?: desk| section| news)?");

    private static final int LONGEST_HEAD = 12;

    private FactivaLayout() {}

    /** The article of the lines before {@link #END}. */
    static PressArticle article(List<String> lines, String id) {
        PressArticle article = lines.contains("HD") && lines.contains("PD") ? ofFields(lines) : ofLines(lines);
        article.id = "factiva-" + id;
        return article;
    }

    private static PressArticle ofFields(List<String> lines) {
        Map<String, List<String>> fields = new HashMap<>();
        String open = "";
        for (String line : lines) {
            if (FIELDS.contains(line)) {
                open = line;
            } else {
                fields.computeIfAbsent(open, key -> new ArrayList<>()).add(line);
            }
        }
        var article = new PressArticle();
        article.title = one(fields, "HD");
        article.date = one(fields, "PD");
        article.publisher = one(fields, "SN");
        String author = one(fields, "BY");
        if (!author.isEmpty()) {
            article.author(author);
        }
        article.text.addAll(fields.getOrDefault("LP", List.of()));
        article.text.addAll(fields.getOrDefault("TD", List.of()));
        Set<String> read = Set.of("HD", "PD", "SN", "BY", "LP", "TD", "");
        fields.keySet().stream().filter(name -> !read.contains(name)).sorted().forEach(article.unread::add);
        return article;
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return String.join(" ", fields.getOrDefault(name, List.of()));
    }

    private static PressArticle ofLines(List<String> lines) {
        var article = new PressArticle();
        int words = 0;
        while (words < lines.size() && !WORDS.matcher(lines.get(words)).matches()) {
            words++;
        }
        if (words == 0 || words + 2 >= lines.size()) {
            return article;
        }
        boolean hasAuthor = words > 1
                && Pattern.compile("(?i)(?:by|von|par|por|di|door)\\s+\\p{Lu}.*")
                        .matcher(lines.get(words - 1))
                        .matches();
        int titles = hasAuthor ? words - 1 : words;
        int from = Math.max(0, titles - 3);
        boolean hasSection =
                titles - from > 1 && SECTION.matcher(lines.get(from)).matches();
        article.title = String.join(" ", lines.subList(hasSection ? from + 1 : from, titles));
        if (hasSection) {
            article.unread.add("section");
        }
        if (hasAuthor) {
            article.author(lines.get(words - 1));
        }
        article.date = lines.get(words + 1);
        int at = words + 2;
        at += TIME.matcher(lines.get(at)).matches() ? 1 : 0;
        article.publisher = at < lines.size() ? lines.get(at++) : "";
        int text = at;
        for (int i = at; i < Math.min(lines.size(), words + LONGEST_HEAD); i++) {
            String line = lines.get(i);
            if (COPYRIGHT.matcher(line).matches()) {
                text = i + 1;
                break;
            }
            boolean isHead = i == text
                    && (CODE.matcher(line).matches() || PAGE.matcher(line).matches() || LANGUAGES.contains(line));
            text = isHead ? i + 1 : text;
        }
        article.unread.add("words");
        for (int i = at; i < text; i++) {
            article.unread.add(COPYRIGHT.matcher(lines.get(i)).matches() ? "copyright" : "head");
        }
        article.text.addAll(lines.subList(Math.min(text, lines.size()), lines.size()));
        return article;
    }

    static String id(Matcher end) {
        return end.group(1);
    }
}
