package org.backfile.message;

/** How a message's own text and its arguments are written: as they are, or as markup. */
public interface Writing {
    /** The message's own text. */
    String literal(String text);

    /** An argument: a whole number or whatever the caller gave. */
    String argument(Object argument);
}
