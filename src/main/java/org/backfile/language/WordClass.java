package org.backfile.language;

/** What a list of words says of a word. There are 32, which is what an int has room for. */
public enum WordClass {
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
    SPEECH,
    /** Behind a country's name: money, wherever it is spent. */
    MONEY,
    /** A place and a word of the language: turkey. */
    WORD_AND_PLACE,
    /** A place that people are named after: Jordan. */
    FIRST_AND_PLACE,
    /** Begins names although it is common: old, north, lake. */
    BEGINNING,
    /** People of a trade, in the plural: dockworkers. */
    WORKERS,
    /** Looks like somebody's trade: beekeeper. */
    TRADE,
    /** Says what something else is: Jewish, Venetian. */
    ADJECTIVE,
    /** Of words joined by hyphens: forty-nine. */
    COMPOUND,
    /** Behind somebody's name: what they lead rather than they themselves. */
    WORK,
    /** What somebody is who leads: a headline has it for the name. */
    OFFICE,
    /** What somebody is who is asked for a comment: analyst, neighbour. */
    BYSTANDER,
    /** What stands before a source's name: journal, newspaper. */
    SOURCE,
    /** A word of tables and company reports: shr, qtr. */
    TABLE,
    /** Where scholars work: university, observatory. */
    SEAT,
    /** What scholars are, and what they do: researcher, survey. */
    SCHOLAR,
    /** Begins some known name. */
    NAMES,
    /** Begins some subject's term. */
    TERMS;

    /** Among several facts, the bit of this one if it holds. */
    public int bit(boolean holds) {
        return holds ? 1 << ordinal() : 0;
    }
}
