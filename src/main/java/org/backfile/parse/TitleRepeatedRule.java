package org.backfile.parse;

/** A body that begins with the title: the page shows it already. */
final class TitleRepeatedRule implements Rule {
    @Override
    public void apply(Draft draft) {
        if (draft.hasNext() && !draft.isTaken(draft.next) && draft.lines[draft.next].equals(draft.title)) {
            draft.fate(draft.next, LineOutcome.Kind.DROPPED, "title", "title-repeated");
            draft.next++;
        }
    }
}
