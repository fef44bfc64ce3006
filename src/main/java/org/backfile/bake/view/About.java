package org.backfile.bake.view;

import java.util.List;

/**
 * What every page says of itself.
 *
 * @param kind the page kind
 * @param title what it is called
 * @param description one sentence; may be empty
 * @param path where it stands
 * @param lang BCP 47
 * @param trail the pages above it, from the top
 * @param feed the path of its own feed; empty if it has none but the site's
 */
public record About(
        String kind, String title, String description, String path, String lang, List<MenuEntry> trail, String feed) {
    public About {
        trail = List.copyOf(trail);
    }
}
