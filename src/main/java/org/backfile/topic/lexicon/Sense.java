package org.backfile.topic.lexicon;

/**
 * What a form of words can mean.
 *
 * @param weight how much one mention counts
 * @param sure false if it counts only beside other evidence: a small city, a city named as many people are
 */
public record Sense(Entity entity, Form form, double weight, boolean sure) {
    public enum Form {
        NAME("name"),
        ADJECTIVE("adjective"),
        CITY("city"),
        HINT("hint"),
        /** PA, Conn: a state only behind a comma and what lies in it. */
        CODE("state"),
        OWN("vocabulary");

        public final String rule;

        Form(String rule) {
            this.rule = rule;
        }
    }
}
