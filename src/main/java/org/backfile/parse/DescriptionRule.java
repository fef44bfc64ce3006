package org.backfile.parse;

import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.article.Block;
import org.backfile.article.Dateline;
import org.backfile.dateline.DatelineParser;
import org.backfile.parse.text.LeadOverlap;
import org.backfile.parse.text.Plain;
import org.backfile.parse.text.SignOff;

/**
 * Decides whether the description is part of the body or a lead of its own, and takes off what repeats the dateline or
 * names agency and date at its end.
 */
final class DescriptionRule implements Rule {
    private static final Pattern TAG = Pattern.compile("</?[a-z][^<>]{0,200}>", Pattern.CASE_INSENSITIVE);

    @Override
    public void apply(Draft draft) {
        if (draft.description.isEmpty()) {
            if (draft.body.isEmpty() && !draft.hasFigures()) {
                draft.reject("body-missing", draft.lines.length - 1, "Has no text", "crawl it again");
            }
            return;
        }
        if (TitleRule.withoutSite(draft.description, draft.publisher).equals(draft.title)) {
            settle(draft, draft.description, draft.body.isEmpty(), "description-is-title");
            return;
        }
        if (isIn(draft, draft.description)) {
            settle(draft, draft.description, false, "description-in-body");
            return;
        }
        Optional<DatelineParser.Found> dateline = DatelineParser.find(draft.description);
        if (dateline.isPresent() && isRepeated(draft, dateline.get())) {
            return;
        }
        Optional<SignOff> signature = SignOff.of(draft.description);
        if (signature.isPresent() && isSigned(draft, signature.get())) {
            return;
        }
        lead(draft);
    }

    /** The description stands nowhere in the text as it is; but it may begin as the text does. */
    private static void lead(Draft draft) {
        int at = draft.body.size() > 1 && DatelineRule.isByline(draft.body.get(0)) ? 1 : 0;
        String first = draft.body.isEmpty() ? "" : Plain.of(draft.body.get(at).text());
        int rest = LeadOverlap.restOf(draft.description, first);
        if (rest > 0) {
            // The page shows what the text does not say.
            settle(draft, draft.description.substring(rest), true, "description-rest");
        } else {
            boolean alike = LeadOverlap.isAlike(Plain.of(draft.description), first);
            settle(draft, draft.description, !alike, alike ? "description-like-body" : "description-lead");
        }
    }

    /** The description is the first sentence with the dateline before it. */
    private static boolean isRepeated(Draft draft, DatelineParser.Found found) {
        String rest = draft.description.substring(found.length());
        if (!isIn(draft, rest)) {
            return false;
        }
        if (draft.dateline.equals(Dateline.NONE)) {
            draft.dateline = found.dateline(); // the body had lost it
        }
        boolean known = Plain.contains(
                Plain.of(draft.dateline.text()), Plain.of(found.dateline().text()));
        settle(draft, known ? rest : draft.description, false, "description-with-dateline");
        return true;
    }

    /** The description ends in agency and date, which are known or go to their own places. */
    private static boolean isSigned(Draft draft, SignOff signature) {
        String known = draft.dateline.agency();
        String agency = signature.agency();
        boolean fits = signature.date().equals(draft.date) && isSame(agency, known);
        boolean longer = agency.length() > known.length();
        boolean lead = !isIn(draft, signature.text());
        if (fits && longer) {
            draft.dateline = new Dateline(draft.dateline.text(), agency);
        }
        settle(draft, fits ? signature.text() : draft.description, lead, "description-signed");
        return true;
    }

    private static void settle(Draft draft, String description, boolean lead, String rule) {
        draft.description = description;
        draft.lead = lead;
        draft.frontMatter(draft.descriptionLine, "description", rule);
    }

    /** The text up to the dots where it was cut off, if no more than {@code Read more} follows them. */
    private static String untilCut(String text) {
        int dots = Math.max(text.lastIndexOf('…'), text.lastIndexOf("..."));
        boolean cut = dots > 0
                && text.length() - dots <= 24
                && Plain.of(text.substring(dots)).split(" ").length <= 3;
        return cut ? text.substring(0, dots) : text;
    }

    private static boolean isSame(String agency, String known) {
        return known.isEmpty() || agency.isEmpty() || Plain.contains(Plain.of(agency), Plain.of(known));
    }

    private static boolean beginsWord(String text, String part) {
        int at = text.indexOf(part);
        return at == 0 || at > 0 && text.charAt(at - 1) == ' ';
    }

    private static boolean isIn(Draft draft, String text) {
        String shown = untilCut(text);
        if (!draft.body.isEmpty() && beginsWord(draft.body.get(0).text(), shown)) {
            return true; // word for word, which most are: no need to compare what is left of both
        }
        // "<b>" is a tag in one and gone in the other; "<IBM.N>" is text, and may be taken for a tag in either.
        return isIn(draft, Plain.of(shown), false)
                || TAG.matcher(shown).find()
                        && isIn(draft, Plain.of(TAG.matcher(shown).replaceAll(" ")), false)
                || shown.indexOf('<') >= 0
                        && isIn(draft, Plain.of(TAG.matcher(shown).replaceAll(" ")), true);
    }

    private static boolean isIn(Draft draft, String plain, boolean withoutTags) {
        if (plain.isEmpty()) {
            return true;
        }
        if (draft.body.isEmpty()) {
            return false;
        }
        if (Plain.contains(plain(draft.body.get(0).text(), withoutTags), plain)) {
            return true;
        }
        var body = new StringBuilder();
        for (Block block : draft.body) {
            body.append(block.text()).append(' ');
        }
        return Plain.contains(plain(body.toString(), withoutTags), plain);
    }

    private static String plain(String text, boolean withoutTags) {
        return Plain.of(withoutTags ? TAG.matcher(text).replaceAll(" ") : text);
    }
}
