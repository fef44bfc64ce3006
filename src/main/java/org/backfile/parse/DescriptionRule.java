package org.backfile.parse;

import java.util.Optional;
import org.backfile.article.Block;

/**
 * Decides whether the description is part of the body or a lead of its own, and takes off what repeats the dateline or
 * names agency and date at its end.
 */
final class DescriptionRule implements Rule {
    @Override
    public void apply(Draft draft) {
        if (draft.description.isEmpty()) {
            if (draft.body.isEmpty()) {
                draft.reject("body-missing", draft.lines.length - 1, "Has no text", "crawl it again");
            }
            return;
        }
        if (draft.description.equals(draft.title)) {
            settle(draft, draft.description, draft.body.isEmpty(), "description-is-title");
            return;
        }
        String plain = Plain.of(draft.description);
        if (isIn(draft, plain)) {
            settle(draft, draft.description, false, "description-in-body");
            return;
        }
        Optional<DatelineParser.Found> dateline = DatelineParser.find(draft.description);
        if (dateline.isPresent()) {
            String rest = draft.description.substring(dateline.get().length());
            boolean same = dateline.get().dateline().equals(draft.dateline);
            if (isIn(draft, Plain.of(rest)) && same) {
                settle(draft, rest, false, "description-with-dateline");
                return;
            }
        }
        settle(draft, draft.description, true, "description-lead");
    }

    private static void settle(Draft draft, String description, boolean lead, String rule) {
        draft.description = description;
        draft.lead = lead;
        draft.frontMatter(draft.descriptionLine, "description", rule);
    }

    private static boolean isIn(Draft draft, String plain) {
        if (plain.isEmpty()) {
            return true;
        }
        for (Block block : draft.body) {
            if (Plain.of(block.text()).contains(plain)) {
                return true;
            }
        }
        return false;
    }
}
