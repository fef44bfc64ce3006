package org.backfile.topic.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.topic.lexicon.TokenizedText.Zone;

/** A name of one article, while its mentions are counted. */
public final class Name {
    /** Its words as they are compared. */
    final List<String> folds;
    /** How it was written, and how often. */
    final Map<String, Integer> forms = new LinkedHashMap<>();

    int title;
    int lead;
    int mentions;
    /** Mentions by this very name rather than by a part of it. */
    int full;

    int roles;
    boolean high;
    boolean doubtful;
    int person;
    int organisation;
    int spoken;
    /** Whether an office stands before it. */
    boolean office;
    /** Mentions that begin a sentence or speak. */
    int acting;
    /** Mentions in the lead of one who does not act there. */
    int passing;
    /** Whether the lead gives them an office that the headline names. */
    boolean announced;
    /** Mentions behind a preposition of place. */
    int placed;
    /** Mentions as somebody's source: the journal Nature, told the Herald. */
    int quoted;
    /** Whether it is somebody who saw, sells or comments: "said Tom Reed, who lives nearby", "an analyst at". */
    boolean bystander;
    /** Whether it is somebody whose finding is told rather than whose life: "led by Ana Ruiz of the University of". */
    boolean scholar;
    /** Whether it is somebody who came in behind others, or their kin: "ahead of", "followed by", "his brother". */
    boolean beaten;

    Name(List<String> folds) {
        this.folds = folds;
    }

    void count(String form, Zone zone) {
        forms.merge(form, 1, Integer::sum);
        switch (zone) {
            case TITLE -> title++;
            case LEAD -> lead++;
            default -> {}
        }
        mentions++;
    }

    /** Remembers how it was written where it is not itself meant. */
    void note(String form) {
        forms.merge(form, 1, Integer::sum);
    }

    /** Counts another's mentions as this one's. */
    void take(Name other) {
        other.forms.forEach((form, n) -> forms.merge(form, n, Integer::sum));
        title += other.title;
        lead += other.lead;
        mentions += other.mentions;
        roles += other.roles;
        high |= other.high;
        person = Math.max(person, other.person);
        organisation = Math.max(organisation, other.organisation);
        spoken += other.spoken;
        office |= other.office;
        acting += other.acting;
        passing += other.passing;
        announced |= other.announced;
        quoted += other.quoted;
        bystander |= other.bystander;
        scholar |= other.scholar;
        beaten |= other.beaten;
    }

    /** How much speaks for a person: the best of all mentions, and once that somebody speaks, as companies do, too. */
    int person() {
        return person + (spoken > 0 ? 1 : 0);
    }

    /** Its words as they are compared. */
    public List<String> folds() {
        return folds;
    }

    /** How it was written, and how often; not to be changed. */
    public Map<String, Integer> forms() {
        return forms;
    }

    /** How often it stands in the title. */
    public int title() {
        return title;
    }

    /** How often it stands in the lead. */
    public int lead() {
        return lead;
    }

    /** How often it stands in all. */
    public int mentions() {
        return mentions;
    }

    /** Mentions by this very name rather than by a part of it. */
    public int full() {
        return full;
    }

    /** How often a role stands beside it. */
    public int roles() {
        return roles;
    }

    /** Whether one of its roles is a high one. */
    public boolean high() {
        return high;
    }

    /** Whether it may be no name. */
    public boolean doubtful() {
        return doubtful;
    }

    /** How much speaks for an organisation. */
    public int organisation() {
        return organisation;
    }

    /** Whether an office stands before it. */
    public boolean office() {
        return office;
    }

    /** Mentions as somebody's source. */
    public int quoted() {
        return quoted;
    }

    /** Whether it is somebody who saw, sells or comments. */
    public boolean bystander() {
        return bystander;
    }

    /** Whether it is somebody whose finding is told. */
    public boolean scholar() {
        return scholar;
    }

    /** Whether it is somebody who came in behind others. */
    public boolean beaten() {
        return beaten;
    }

    public String first() {
        return folds.get(0);
    }

    public String last() {
        return folds.get(folds.size() - 1);
    }

    public boolean isSingle() {
        return folds.size() == 1;
    }

    static Name better(Name a, Name b) {
        int order = Integer.compare(a.person() + a.full, b.person() + b.full);
        return order >= 0 ? a : b;
    }
}
