package org.backfile.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of a text that lead somewhere.
 *
 * @param from where they begin in the text
 * @param to where they end in it, behind {@code from}
 * @param address of the web, or of mail ({@code mailto:}), or a path from the root of the site that the text was on
 */
public record TextLink(int from, int to, String address) {
    private static final Pattern MAIL =
            Pattern.compile("mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]+(?:\\?[A-Za-z0-9._~%+=&,-]*)?");
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\]).*", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("(&#?[A-Za-z0-9]+);");
    private static final String ANY_HOST = "https://a.invalid";

    public TextLink {
        if (from < 0 || to <= from || !isOne(address)) {
            throw new IllegalArgumentException("no link");
        }
    }

    /** Whether an address can stand in a text: without blanks, brackets and the like, its parentheses in pairs. */
    public static boolean isOne(String address) {
        int open = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c <= ' ' || "<>[]\\\"".indexOf(c) >= 0 || open < 0 || open > 1) {
                return false;
            }
        }
        return open == 0 && !address.isEmpty() && !hasEntity(address);
    }

    /** Whether a part of a query looks like a character by its name, which markdown and pages would take it for. */
    private static boolean hasEntity(String address) {
        return address.indexOf('&') >= 0 && ENTITY.matcher(address).find();
    }

    private static String written(String address) {
        String plain = address.replace("[", "%5B").replace("]", "%5D");
        if (hasEntity(plain)) {
            plain = ENTITY.matcher(plain).replaceAll("$1%3B");
        }
        return isOne(plain) ? plain : plain.replace("(", "%28").replace(")", "%29");
    }

    /** The same in a text of which a part before it is gone; empty if none of its words are left. */
    Optional<TextLink> less(int length) {
        return to <= length
                ? Optional.empty()
                : Optional.of(new TextLink(Math.max(0, from - length), to - length, address));
    }

    /**
     * What a text may link to, of what somebody wrote there.
     *
     * @param written an absolute address, or a path from the root on
     * @return with what cannot stand in an address escaped; empty for scripts, files of a disk, and what is none
     */
    public static Optional<String> address(String written) {
        String address = written.strip();
        if (address.length() >= 7
                && address.substring(0, 7).toLowerCase(Locale.ROOT).equals("mailto:")) {
            String mail = "mailto:" + address.substring(7);
            return Optional.of(mail).filter(each -> MAIL.matcher(each).matches());
        }
        if (PATH.matcher(address).matches()) {
            return WebAddress.of(ANY_HOST + address)
                    .map(web -> written(web.text().substring(ANY_HOST.length())));
        }
        return WebAddress.of(address).map(web -> written(web.text()));
    }
}
