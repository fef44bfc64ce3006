package org.backfile.parse;

/** The fourth line: the page's description. What it is worth, {@link DescriptionRule} says once the body is known. */
final class DescriptionLineRule implements Rule {
    @Override
    public void apply(Draft draft) {
        if (draft.isPlain) {
            return;
        }
        boolean blank = draft.next < draft.lines.length && draft.lines[draft.next].isEmpty();
        // Where the title is parted from the date as well, blank lines say nothing.
        if (blank && !draft.lines[draft.next - 2].isEmpty()) {
            draft.next++; // a page without one
            return;
        }
        if (draft.hasNext()) {
            draft.descriptionLine = draft.next;
            draft.description = draft.lines[draft.next];
            draft.frontMatter(draft.next, "description", "description");
            draft.next++;
        }
    }
}
