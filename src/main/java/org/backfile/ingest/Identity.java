package org.backfile.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Addresses as comparisons see them: what differs between copies of one article is gone. */
final class Identity {
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

    private Identity() {}

    /**
     * The address without scheme, {@code www.}, default port, trailing slash, tracking parameters and fragment, its host
     * in lower case, its parameters sorted. Empty if it leads to a site's front page, where many articles have been.
     */
    static String of(String address) {
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
}
