package org.backfile.authority;

/** What a topic is. */
public enum Kind {
    /** A country, a region or a city. */
    PLACE,
    PERSON,
    ORGANISATION,
    /** One of a few dozen fields: {@code Elections}, {@code Space exploration}. */
    SUBJECT,
    /** Something with a name that is none of these: an event, a product, a spacecraft. */
    NAME,
    /** A phrase the article keeps coming back to: {@code heat shield}. */
    PHRASE
}
