package org.backfile.hosting;

import java.util.List;
import org.backfile.site.Links;
import org.backfile.site.Redirect;

/**
 * What files for a host are made of.
 *
 * @param links where the site stands
 * @param hasNotFound whether it has a page for what is not there
 * @param policy the Content-Security-Policy; empty for none
 * @param redirects those that the host is told of
 * @param gone paths where something stood that was taken down
 */
record HostSite(Links links, boolean hasNotFound, String policy, List<Redirect> redirects, List<String> gone) {
    HostSite {
        redirects = List.copyOf(redirects);
        gone = List.copyOf(gone);
    }
}
