package org.backfile.publish.target;

/**
 * What a host is to say of a file, where a target can be told.
 *
 * @param type its media type, with a charset if it is text
 * @param cache the value of Cache-Control
 * @param redirect where browsers are to be sent instead, from the host's root on or as a whole address; empty if nowhere
 */
public record FileHeaders(String type, String cache, String redirect) {
    /** All of it in one line, to be compared. */
    public String text() {
        return type + "\n" + cache + "\n" + redirect;
    }
}
