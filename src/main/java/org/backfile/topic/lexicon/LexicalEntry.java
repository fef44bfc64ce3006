package org.backfile.topic.lexicon;

import org.backfile.language.WordClass;

/**
 * What is known of a word before any text is read.
 *
 * @param facts the {@link WordClass}s that hold of it, a bit each
 * @param entry its entry in the lexicon
 * @param stemEntry its singular's entry
 * @param names the known names that begin with it
 * @param terms the subjects' terms that begin with it
 */
public record LexicalEntry(
        int facts, Lexicon.Word entry, Lexicon.Word stemEntry, Trie.Node<Sense> names, Trie.Node<SubjectTerm> terms) {
    static final LexicalEntry NOTHING =
            new LexicalEntry(0, Lexicon.UNKNOWN, Lexicon.UNKNOWN, Trie.Node.none(), Trie.Node.none());
}
