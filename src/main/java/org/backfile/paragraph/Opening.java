package org.backfile.paragraph;

/** What a line's first word is, as far as the whole text tells. */
enum Opening {
    /** It stands in lower case: mostly what goes on. */
    LOWER,
    /** A word that the text has in lower case as well, or a small word: its capital says that a sentence begins. */
    SENTENCE,
    /** A word that has its capital in the midst of sentences too. */
    NAME,
    /** A capital, and no more is known. */
    CAPITAL,
    CASELESS,
    DIGIT,
    QUOTE,
    /** A dash, a slash, a sign. */
    OTHER
}
