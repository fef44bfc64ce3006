package org.backfile.topic;

/** What a list of words says of a word. */
enum Fact {
    STOP,
    GIVEN,
    ROLE,
    TITLE,
    HIGH_ROLE,
    /** One of the language rather than only a name. */
    COMMON,
    ORGANISATION,
    GENERIC,
    SEATED,
    EVENT,
    THING,
    CONNECTOR,
    CALENDAR,
    /** A verb's form that is a noun in the dictionary, and hardly ever in the news. */
    VERB,
    SPEECH;

    /** Among several facts, the bit of this one if it holds. */
    int bit(boolean holds) {
        return holds ? 1 << ordinal() : 0;
    }
}
