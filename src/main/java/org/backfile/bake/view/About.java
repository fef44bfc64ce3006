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
 * @param original the address elsewhere that search engines are to take for its own; empty if that is here
 * @param indexed false if search engines are asked to leave it out
 */
public record About(
        String kind,
        String title,
        String description,
        String path,
        String lang,
        List<MenuEntry> trail,
        String feed,
        String original,
        boolean indexed) {
    public About {
        trail = List.copyOf(trail);
    }

    public About(
            String kind,
            String title,
            String description,
            String path,
            String lang,
            List<MenuEntry> trail,
            String feed) {
        this(kind, title, description, path, lang, trail, feed, "", true);
    }
}
