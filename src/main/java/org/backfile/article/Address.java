package org.backfile.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** The address that an article was taken from, and what stays the same of it when the publisher moves house. */
public final class Address {
    private Address() {}

    /**
     * An address without what differs between copies of one article: scheme, {@code www.}, letter case of the host, a
     * slash at the end, the fragment, and parameters that only track readers.
     *
     * @param address as it was given; what is no address is returned trimmed
     */
    public static String normal(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            return address.strip();
        }
        if (uri.getHost() == null) {
            return address.strip();
        }
        String path = uri.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String query = uri.getRawQuery() == null ? "" : query(uri.getRawQuery());
        int port = uri.getPort();
        return host(address)
                + (port == -1 || port == 80 || port == 443 ? "" : ":" + port)
                + path
                + (query.isEmpty() ? "" : "?" + query);
    }

    /** The host of an address in lower case, without {@code www.}; empty if there is none. */
    public static String host(String address) {
        try {
            String host = new URI(address.strip()).getHost();
            if (host == null) {
                return "";
            }
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /**
     * A name for an article that never changes, for feed readers: made from its source's normal address or, for an
     * article without one, from its path.
     *
     * @return {@code urn:sha256:} and 32 hex digits
     */
    public static String guid(Entry entry) {
        String source = entry.header().source();
        String base = source.isEmpty() ? entry.path() : normal(source);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(base.getBytes(StandardCharsets.UTF_8));
            return "urn:sha256:" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !tracks(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean tracks(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_")
                || switch (name) {
                    case "fbclid",
                            "gclid",
                            "dclid",
                            "msclkid",
                            "yclid",
                            "igshid",
                            "mc_cid",
                            "mc_eid",
                            "cmpid",
                            "ocid",
                            "ref_src",
                            "spm" -> true;
                    default -> false;
                };
    }
}
