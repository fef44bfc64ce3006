package org.backfile.hosting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.site.Links;
import org.backfile.site.Redirect;

/**
 * What files for a host are made of.
 *
 * @param links where the site stands
 * @param hasNotFound whether it has a page for what is not there
 * @param policy the Content-Security-Policy; empty for none
 * @param redirects those that the host is told of
 * @param mementos when what stands at paths was so, as HTTP dates
 * @param gone paths where something stood that was taken down
 * @param packed whether pages of months are in packs
 */
record HostSite(
        Links links,
        boolean hasNotFound,
        String policy,
        List<Redirect> redirects,
        Map<String, String> mementos,
        List<String> gone,
        boolean packed) {
    HostSite {
        redirects = List.copyOf(redirects);
        mementos = Collections.unmodifiableMap(new TreeMap<>(mementos));
        gone = List.copyOf(gone);
    }

    /** Where all pages are files. */
    HostSite(
            Links links,
            boolean hasNotFound,
            String policy,
            List<Redirect> redirects,
            Map<String, String> mementos,
            List<String> gone) {
        this(links, hasNotFound, policy, redirects, mementos, gone, false);
    }

    /** The same where pages of months are in packs, or not. */
    HostSite packed(boolean are) {
        return new HostSite(links, hasNotFound, policy, redirects, mementos, gone, are);
    }
}
