package org.backfile.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a site's name ({@code The Example Times}) by its host ({@code exampletimes.com}). */
public final class SiteName {
    /** Words that sites add to their name or host, or leave out of it. */
    private static final Set<String> GENERIC = Set.of(
            "the",
            "le",
            "la",
            "les",
            "el",
            "il",
            "der",
            "die",
            "das",
            "news",
            "online",
            "international",
            "agency",
            "com",
            "net",
            "org",
            "www",
            "daily",
            "english",
            "world",
            "global",
            "globe",
            "today",
            "tv",
            "fm",
            "info",
            "press",
            "media",
            "web",
            "site",
            "en",
            "int",
            "and",
            "of");

    private SiteName() {}

    public static boolean isOf(String host, String name) {
        if (host.isEmpty() || name.length() > 60) {
            return false;
        }
        List<String> words = words(name);
        if (words.isEmpty()) {
            return false;
        }
        String bareName = name.toLowerCase(Locale.ROOT).strip();
        if (bareName.equals(host) || bareName.equals("www." + host)) {
            return true;
        }
        for (String label : host.split("\\.")) {
            if (label.length() > 2 && matches(label.replace("-", ""), 0, words, 0, false)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Each word stands in the label in full or, if it is short of words, by its first letter; generic words may be in one
     * and not in the other.
     */
    private static boolean matches(String label, int at, List<String> words, int word, boolean named) {
        if (word == words.size()) {
            return named && (at == label.length() || GENERIC.contains(label.substring(at)));
        }
        String text = words.get(word);
        if (label.startsWith(text, at)
                && matches(label, at + text.length(), words, word + 1, named || !GENERIC.contains(text))) {
            return true;
        }
        if (GENERIC.contains(text) && matches(label, at, words, word + 1, named)) {
            return true;
        }
        return words.size() > 1
                && words.size() < 8
                && at < label.length()
                && label.charAt(at) == text.charAt(0)
                && matches(label, at + 1, words, word + 1, true);
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty() && c != '\'' && c != '’') {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }
}
