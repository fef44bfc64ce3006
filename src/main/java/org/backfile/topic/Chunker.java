package org.backfile.topic;

import java.util.ArrayList;
import java.util.List;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Tagger;
import org.backfile.topic.lexicon.Tagger.Tag;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Zone;
import org.backfile.topic.name.NameResolver;

/** Splits a text into its noun phrases: each as long as it can be, a person's name without the office before it. */
final class Chunker {
    private static final int LONGEST = PhraseFinder.LONGEST;

    /** The words from one place to another. */
    record Chunk(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private final TokenizedText text;
    private final NameResolver names;
    private final Tagger tagger;
    private final List<Chunk> chunks = new ArrayList<>();

    Chunker(TokenizedText text, NameResolver names) {
        this.text = text;
        this.names = names;
        this.tagger = new Tagger(text);
    }

    /** The phrases in the order of the text. A headline whose capitals say nothing has none. */
    List<Chunk> chunks() {
        int i = 0;
        while (i < text.size()) {
            i = text.at(i).zone() == Zone.TITLE && text.isTitleCased() ? i + 1 : chunk(i);
        }
        return chunks;
    }

    /** Adds the phrase that begins at a word, if one does, and tells where to look for the next. */
    private int chunk(int from) {
        int name = names.end(from);
        int to = name;
        int noun = name;
        boolean ended = false;
        while (!ended && goesOn(from, to)) {
            Tag tag = tagger.tag(to, to == from);
            ended = tag == Tag.NONE;
            to += ended ? 0 : 1;
            noun = tag == Tag.NOUN ? to : noun;
        }
        if (noun > from && !isOffice(from, noun)) {
            if (noun - from <= LONGEST) {
                chunks.add(new Chunk(from, noun));
            } else {
                chunks.add(name > from ? new Chunk(from, name) : new Chunk(noun - LONGEST, noun));
            }
        }
        // The word that ended a phrase begins none: "Australia beats Sri Lanka".
        return ended && noun == to ? to + 1 : Math.max(noun, from + 1);
    }

    private boolean goesOn(int from, int to) {
        return to < text.size()
                && to - from < LONGEST + 2
                && text.at(to).sentence() == text.at(from).sentence()
                && (to == from || !text.at(to - 1).owner() && names.end(to) == to);
    }

    /** Transport Minister before a name: the name is the phrase. */
    private boolean isOffice(int from, int to) {
        return to < text.size()
                && names.end(to) > to
                && text.at(to - 1).isCapital()
                && text.at(to - 1).is(WordClass.ROLE)
                && names.end(from) == from;
    }
}
