package org.backfile.search.run;

import java.util.List;

/** Is told terms in the order of their keys. */
public interface TermSink {
    /**
     * Begins all of a key; {@link #end} ends it.
     *
     * @param keys other keys whose words have this one for their stem
     * @param words how many words are this key when they are folded
     * @return false if nobody needs it: then neither its words nor its end are told
     */
    boolean begin(String key, List<String> keys, int words);

    /** A word of the key. */
    void word(Term term, MergedLists lists);

    /** Ends all of a key. */
    void end();
}
