package org.backfile.bake.view;

/**
 * A page of the owner's own, for the menu.
 *
 * @param title what it is called
 * @param path where it stands
 * @param lang BCP 47 of its title; empty if the page does not say
 */
public record MenuEntry(String title, String path, String lang) {
    public MenuEntry(String title, String path) {
        this(title, path, "");
    }
}
