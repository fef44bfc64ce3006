package org.backfile.takedown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.article.Address;
import org.backfile.article.Slug;

/**
 * A name that is not to be told, and what stands in its place. It is found in any letters, with the endings that languages
 * put behind names, with an initial in its middle, and turned round behind a comma; the last of several words also alone,
 * in a text that has all of it.
 */
public final class Pseudonym {
    /** What languages put behind a name, or in the place of the vowel at its end. */
    private static final String ENDINGS =
            "s es ns n en e a u i y o om em im um ovi ova ovo ovou ově owi ego emu owa owej iej iego iemu ej ych ich ou ů"
                    + " ám ami ách ach ów ie iem ą ę ia iu ja ju jem na in ina ssa ssä sta stä lla llä lta ltä lle ksi tta ttä an än"
                    + " at nak nek val vel hoz hez höz ban ben ról ről tól től ra re t ot et öt ın un ün is as us am ui io"
                    + " а у ю я ом ем ым ой ей ою ею ы и е ого ему ому ами ах ам ові еві ів ою ін іна"
                    + " ς υ ου α η ης ας ο ον ων";

    private static final String TAIL = "(?:(?!['’]s(?![\\p{L}\\p{N}]))['’]?(?:" + ENDINGS.replace(' ', '|') + "))?";
    private static final String POSSESSIVE = "(?<own>['’]s(?![\\p{L}\\p{N}]))?";
    private static final String START = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final String GAP = "[\\s\\u00A0\\u2010-\\u2012_+-]+";
    private static final Pattern WITHOUT_BLANKS =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");
    private static final String VOWELS = "aeiouyáéíóúýàèìòùäöüåæøаеиоуыэюяіїєαειουηωήάέίόύώ";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final String name;
    private final String instead;
    private final Pattern whole;
    private final Pattern alone;
    private final String stem;

    /**
     * @param name as it is written: {@code Ann Example}; one word at least
     * @param instead what stands in its place
     */
    public Pseudonym(String name, String instead) {
        this.name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        this.instead = instead.strip();
        List<String> words = List.of(this.name.split("[\\s\\u00A0]+"));
        String last = words.get(words.size() - 1);
        if (this.name.isEmpty() || this.instead.isEmpty()) {
            throw new IllegalArgumentException("a name and what stands in its place");
        }
        whole = Pattern.compile(all(words) + POSSESSIVE, FLAGS);
        alone = words.size() == 1 || last.length() < 3
                ? whole
                : Pattern.compile("(?:" + all(words) + "|" + START + inflected(last) + END + ")" + POSSESSIVE, FLAGS);
        stem = stem(words.get(0)).toLowerCase(Locale.ROOT);
    }

    private static String all(List<String> words) {
        if (words.size() == 1) {
            String word = words.get(0);
            return WITHOUT_BLANKS.matcher(word).find() ? Pattern.quote(word) : START + inflected(word) + END;
        }
        String middle = "(?:" + GAP + "\\p{L}\\.?)?" + GAP;
        String straight = words.stream().map(Pseudonym::inflected).collect(Collectors.joining(middle));
        String last = words.get(words.size() - 1);
        String others = words.subList(0, words.size() - 1).stream()
                .map(Pseudonym::inflected)
                .collect(Collectors.joining(GAP));
        return START + "(?:" + straight + "|" + inflected(last) + ",[\\s\\u00A0]*" + others + ")" + END;
    }

    private static String inflected(String word) {
        String stem = stem(word);
        String whole = Pattern.quote(word) + TAIL;
        return stem.equals(word)
                ? whole
                : "(?:" + whole + "|" + Pattern.quote(stem) + "(?:" + ENDINGS.replace(' ', '|') + "))";
    }

    /** A word less the vowel at its end, which endings take the place of. */
    private static String stem(String word) {
        int end = word.length() - 1;
        boolean ends = end >= 3 && VOWELS.indexOf(Character.toLowerCase(word.charAt(end))) >= 0;
        return ends ? word.substring(0, end) : word;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What stands in its place. */
    public String instead() {
        return instead;
    }

    /** Whether a text has all of the name. */
    public boolean isIn(String text) {
        return mayBeIn(text) && whole.matcher(text).find();
    }

    private boolean mayBeIn(String text) {
        int length = stem.length();
        for (int i = 0; i + length <= text.length(); i++) {
            if (text.regionMatches(true, i, stem, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an address, or a file's path, has the name.
     *
     * @param also whether its last word alone counts
     */
    public boolean isInAddress(String address, boolean also) {
        String decoded = Address.decoded(address);
        String path = decoded.replaceFirst("^[A-Za-z]+://[^/]*", ""); // many a host is called as somebody is
        String slug = Slug.of(name).value();
        int dash = slug.lastIndexOf('-');
        return whole.matcher(words(decoded)).find()
                || letters(decoded).contains("-" + slug + "-")
                || dash > 0 && letters(decoded).contains(slug.replace("-", ""))
                || also && alone.matcher(words(path)).find()
                || also && slug.length() - dash > 3 && letters(path).contains("-" + slug.substring(dash + 1) + "-");
    }

    private static String words(String address) {
        return address.replaceAll("[/._+=?&#%~:,-]+", " ");
    }

    private static String letters(String address) {
        return "-" + address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-";
    }

    /**
     * Where a text has the name, or its last word.
     *
     * @return pairs of places: where it begins and where it ends, less the {@code 's} behind it
     */
    public List<int[]> places(String text) {
        var places = new ArrayList<int[]>();
        Matcher found = alone.matcher(text);
        while (found.find()) {
            int end = found.group("own") == null ? found.end() : found.start("own");
            places.add(new int[] {found.start(), end});
        }
        return places;
    }

    /** A text with the other in the name's place, wherever all of it or its last word stands. */
    public String replaced(String text) {
        List<int[]> places = places(text);
        if (places.isEmpty()) {
            return text;
        }
        var out = new StringBuilder(text);
        for (int i = places.size() - 1; i >= 0; i--) {
            out.replace(places.get(i)[0], places.get(i)[1], instead);
        }
        return out.toString();
    }
}
