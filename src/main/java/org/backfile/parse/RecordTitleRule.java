package org.backfile.parse;

/** Gives a record that has no title, as notes of a blog have none, the first words of its text for one. */
final class RecordTitleRule implements Rule {
    private static final int LONGEST = 70;
    private static final int SHORTEST = 20;

    @Override
    public void apply(Draft draft) {
        if (TitleRule.isVisible(draft.title)) {
            return;
        }
        String text =
                draft.body.isEmpty() ? draft.description : draft.body.get(0).text();
        if (!TitleRule.isVisible(text)) {
            draft.reject("title-missing", 0, "The record has no title", "give it one, or say with --map where it is");
            return;
        }
        draft.title = firstWords(text.replace('\n', ' '));
        draft.warn(
                "title-made",
                0,
                "The record has no title; the first words of its text stand for one: " + draft.title,
                "give it one");
    }

    private static String firstWords(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        int end = blank > SHORTEST ? blank : LONGEST - (Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? 1 : 0);
        return text.substring(0, end) + "…";
    }
}
