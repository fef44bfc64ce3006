package org.backfile.source.wordpress;

import java.util.Optional;

/** What WordPress and its plugins keep of a post beside it, key by key: of these one names the picture that stands for it. */
final class PostMeta {
    private static final String THUMBNAIL = "_thumbnail_id";
    /** Longer ones are none that is wanted. */
    private static final int LONGEST = 200;

    private final StringBuilder text = new StringBuilder();
    private boolean isThumbnail;

    void append(String more) {
        if (text.length() < LONGEST) {
            text.append(more, 0, Math.min(more.length(), LONGEST));
        }
    }

    /** Ends an element; gives the attachment's number if that is what it said. */
    Optional<String> end(String name) {
        String said = text.toString().strip();
        text.setLength(0);
        if (name.equals("wp:meta_key")) {
            isThumbnail = said.equals(THUMBNAIL);
        }
        return isThumbnail && name.equals("wp:meta_value") ? Optional.of(said) : Optional.empty();
    }
}
