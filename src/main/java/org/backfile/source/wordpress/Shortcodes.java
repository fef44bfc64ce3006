package org.backfile.source.wordpress;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.source.record.RecordReader;

/**
 * WordPress' shortcodes, {@code [name attribute="value"]…[/name]}: what they enclose stays. Words that people put in square
 * brackets look the same; a shortcode is what has attributes, an end or a name that WordPress or a common plugin gives.
 */
final class Shortcodes {
    private static final Pattern CODE = Pattern.compile(
            "(\\[?)\\[(/?)([A-Za-z][A-Za-z0-9_-]{1,40})((?:\\s+[^\\[\\]]{0,2000}|=[^\\[\\]]{0,500})?)(/?)](]?)");
    private static final Pattern BEGIN = Pattern.compile("\\[([A-Za-z][A-Za-z0-9_-]{1,40})(?![A-Za-z0-9_-])");
    private static final Pattern END = Pattern.compile("\\[/([A-Za-z][A-Za-z0-9_-]{1,40})]");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[A-Za-z_][A-Za-z0-9_-]*\\s*=\\s*[\"'“”&0-9A-Za-z#]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'\\]<>]+");
    private static final Pattern CAPTION = Pattern.compile("\\bcaption\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern IDS =
            Pattern.compile("\\bids\\s*=\\s*[\"'](\\d{1,12}(?:\\s*,\\s*\\d{1,12}){0,199})[\"']");
    /** Of these the address is what they show. */
    private static final Set<String> MEDIA = Set.of(
            "embed",
            "youtube",
            "vimeo",
            "video",
            "audio",
            "soundcloud",
            "playlist",
            "tweet",
            "twitter",
            "instagram",
            "dailymotion",
            "gist",
            "googlemaps",
            "ted",
            "wpvideo",
            "spotify");

    private static final Set<String> CAPTIONS = Set.of("caption", "wp_caption");
    private static final Set<String> KNOWN =
            Set.of("gallery", "contact-form", "contact-form-7", "toc", "more", "nextpage");

    private final Map<String, Integer> removed = new TreeMap<>();

    /** The text with its shortcodes resolved, as HTML. */
    String resolve(String text) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        Set<String> begun = names(BEGIN, text);
        Set<String> ended = names(END, text);
        ended.retainAll(begun);
        var out = new StringBuilder(text.length());
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            out.append(text, from, code.start());
            out.append(shown(code, ended));
            from = code.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    private String shown(Matcher code, Set<String> ended) {
        boolean isEscaped = !code.group(1).isEmpty() && !code.group(6).isEmpty();
        String before = code.group(1);
        String behind = code.group(6);
        if (isEscaped) {
            return code.group().substring(1, code.group().length() - 1);
        }
        String name = code.group(3);
        if (!isCode(code, name, ended)) {
            return code.group();
        }
        boolean isEnd = !code.group(2).isEmpty();
        if (CAPTIONS.contains(name)) {
            Matcher said = CAPTION.matcher(code.group(4));
            String caption = said.find() ? "<figcaption>" + said.group(1) + "</figcaption>" : "";
            return before + (isEnd ? "</figure>\n\n" : "\n\n<figure>" + caption) + behind;
        }
        if (MEDIA.contains(name)) {
            Matcher address = ADDRESS.matcher(code.group(4));
            return before + (address.find() ? "\n\n" + link(address.group()) + "\n\n" : "\n\n") + behind;
        }
        Matcher ids = IDS.matcher(code.group(4));
        if (name.equals("gallery") && ids.find()) {
            return before + gallery(ids.group(1)) + behind;
        }
        if (!isEnd) {
            removed.merge(name, 1, Integer::sum);
        }
        return before + behind;
    }

    private static String gallery(String ids) {
        var html = new StringBuilder("\n\n<figure>");
        for (String id : ids.split("\\s*,\\s*")) {
            html.append("<img src=\"")
                    .append(WordPressExport.ATTACHMENT)
                    .append(id)
                    .append("\">");
        }
        return html.append("</figure>\n\n").toString();
    }

    private static Set<String> names(Pattern form, String text) {
        return form.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String link(String address) {
        return "<a href=\"" + address + "\">" + address + "</a>";
    }

    private static boolean isCode(Matcher code, String name, Set<String> ended) {
        return MEDIA.contains(name) && !code.group(4).isBlank()
                || CAPTIONS.contains(name)
                || KNOWN.contains(name)
                || ATTRIBUTE.matcher(code.group(4)).find()
                || ended.contains(name);
    }

    void tell(RecordReader.Sink sink) {
        if (!removed.isEmpty()) {
            String names = removed.entrySet().stream()
                    .map(each ->
                            "[" + each.getKey() + "] " + (each.getValue() == 1 ? "once" : each.getValue() + " times"))
                    .collect(Collectors.joining(", "));
            sink.note(
                    "shortcodes",
                    "Left out shortcodes, of which a plugin would make something; the text they enclose stays: "
                            + names,
                    "");
        }
    }
}
