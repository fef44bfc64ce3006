package org.backfile.topic.name;

/** How much an article is about somebody, or about something of which only the name is known. */
public final class NameScore {
    /** What a name needs of which nobody knows what it is. */
    private static final double NAME = 2.4;
    /** What somebody needs: neither one mention outside the lead nor two, unless they act. */
    private static final double PERSON = 2.2;
    /** What each doubling of the times a person speaks is worth. */
    private static final double SPOKEN = 0.5;
    /** What each doubling of the times a person speaks or begins a sentence is worth. */
    private static final double ACTING = 0.3;
    /** What it is worth that the headline has the office of whom the lead names. */
    private static final double ANNOUNCED = 2;
    /** What a name that is not known beforehand gains by standing in the lead. */
    private static final double LEAD = 1.5;
    /** And what somebody in office gains who does not act there: Congress sends President Reagan a bill. */
    private static final double PASSING = 0.5;
    /** A name of ordinary words, Partnership Agreement, says less than it counts. */
    private static final double PLAIN = 0.6;

    /** Words and marks up to which whatever a text names is part of its story. */
    private static final int BRIEF = 200;
    /** What each doubling of a longer text asks of what only its later parts name. */
    private static final double LONG = 1;
    /** And of what its lead names. */
    private static final double LONG_LEAD = 0.5;

    /** How much of that is asked of who holds an office: wire reports come to them late. */
    private static final double OFFICE = 0.25;

    private NameScore() {}

    /** The score of somebody. */
    public static double ofPerson(Name name) {
        boolean once = name.mentions == 1 && !name.announced && name.roles == 0;
        boolean passes = (name.office || once) && name.passing == name.lead;
        return of(name, passes ? PASSING : LEAD)
                + SPOKEN * log2(1 + name.spoken)
                + ACTING * log2(1 + name.acting)
                + (name.announced && name.title == 0 ? ANNOUNCED : 0);
    }

    /** The score of what is no person; plain if all of its words are ordinary. */
    public static double ofThing(Name name, boolean plain) {
        return of(name, LEAD) * (plain ? PLAIN : 1);
    }

    private static double of(Name name, double lead) {
        return Mentions.TITLE * Math.min(1, name.title) + lead * Math.min(1, name.lead) + log2(1 + name.mentions);
    }

    /** The score from which an article of so many words and marks is about a name's bearer. */
    public static double needed(Name name, boolean person, int size) {
        if (person) {
            double share = name.office || name.high ? OFFICE : 1;
            return name.title > 0 || name.lead > 0 ? PERSON : PERSON + share * forLength(size, false);
        }
        return name.title > 0 ? NAME : NAME + forLength(size, name.lead > 0);
    }

    /**
     * What more than in a brief a score needs of what no headline names. A long text has room for many who are no
     * part of its story.
     *
     * @param size words and marks
     * @param lead whether the lead names it
     */
    public static double forLength(int size, boolean lead) {
        return size <= BRIEF ? 0 : (lead ? LONG_LEAD : LONG) * log2((double) size / BRIEF);
    }

    private static double log2(double n) {
        return Math.log(n) / Math.log(2);
    }
}
