package org.backfile.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The address that an article was taken from, and what stays the same of it when the publisher moves house. */
public final class Address {
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "yclid",
            "msclkid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "ref",
            "ref_src",
            "cmpid",
            "cmp",
            "ito",
            "xtor",
            "ocid",
            "smid",
            "ncid",
            "mbid",
            "spm",
            "taid",
            "sref",
            "wt_mc",
            "_ga",
            "guccounter",
            "share",
            "source",
            "src",
            "feature",
            "amp");

    private Address() {}

    /**
     * An address without what differs between copies of one article: scheme, {@code www.}, default port, letter case of
     * the host, a slash at the end, the fragment, and parameters that only track readers; the others sorted.
     *
     * @param address as it was given
     * @return empty if it leads to a site's front page, where many articles have been; what is no address, stripped
     */
    public static String normal(String address) {
        if (!address.contains("//")) {
            return address.strip();
        }
        int from = address.indexOf("//") + 2;
        int end = address.indexOf('#', from) < 0 ? address.length() : address.indexOf('#', from);
        int query = address.indexOf('?', from);
        query = query < 0 || query > end ? end : query;
        int slash = address.indexOf('/', from);
        slash = slash < 0 || slash > query ? query : slash;
        String host = address.substring(from, slash).toLowerCase(Locale.ROOT);
        host = host.startsWith("www.") ? host.substring(4) : host;
        if (host.endsWith(":80") || host.endsWith(":443")) {
            host = host.substring(0, host.lastIndexOf(':'));
        }
        int pathEnd = query;
        while (pathEnd > slash && address.charAt(pathEnd - 1) == '/') {
            pathEnd--;
        }
        String parameters = query < end ? parameters(address.substring(query + 1, end)) : "";
        if (pathEnd <= slash && parameters.isEmpty()) {
            return "";
        }
        return host + Percent.decode(address.substring(slash, pathEnd)) + parameters;
    }

    /** An address, or a part of one, with its escapes resolved (RFC 3986, section 2.1). */
    public static String decoded(String address) {
        return Percent.decode(address);
    }

    /** The host of an address in lower case, without {@code www.}; empty if it is none of the web's or names no host. */
    public static String host(String address) {
        return WebAddress.of(address.strip()).map(WebAddress::host).orElse("");
    }

    /**
     * The address, if a page may link to it.
     *
     * @param address as somebody wrote it into a header
     * @return without blanks at its ends; empty unless it is one of {@code http} or {@code https}, names a host but no
     *     user, and holds nothing that cannot stand in an address (RFC 3986, section 2)
     */
    public static String link(String address) {
        String link = address.strip();
        int host = link.regionMatches(true, 0, "https://", 0, 8)
                ? 8
                : link.regionMatches(true, 0, "http://", 0, 7) ? 7 : link.length();
        boolean inHost = true;
        for (int i = host; i < link.length(); i++) {
            char c = link.charAt(i);
            inHost &= c != '/' && c != '?' && c != '#';
            if (c <= ' ' || c == 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0 || inHost && c == '@') {
                return "";
            }
        }
        return host < link.length() && "/?#:.".indexOf(link.charAt(host)) < 0 ? link : "";
    }

    /**
     * A name for an article that never changes, for feed readers: made from its source's normal address or, for an
     * article without one, from its path.
     *
     * @return {@code urn:sha256:} and 32 hex digits
     */
    public static String guid(ArticleSummary entry) {
        String source = normal(entry.header().source());
        String base = source.isEmpty() ? entry.path() : source;
        byte[] hash = Digest.copy().digest(base.getBytes(StandardCharsets.UTF_8));
        return "urn:sha256:" + HexFormat.of().formatHex(hash, 0, 16);
    }

    private static String parameters(String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(parameter);
            }
        }
        Collections.sort(kept);
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** SHA-256, copied: to ask the JDK for each takes as long as to hash an address. */
    private static final class Digest {
        private static final MessageDigest EMPTY = empty();

        private static MessageDigest empty() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }

        static MessageDigest copy() {
            try {
                return (MessageDigest) EMPTY.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("the JDK's own can be copied", e);
            }
        }
    }
}
