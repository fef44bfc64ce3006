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
 */
record HostSite(Links links, boolean hasNotFound, String policy, List<Redirect> redirects) {
    HostSite {
        redirects = List.copyOf(redirects);
    }
}
