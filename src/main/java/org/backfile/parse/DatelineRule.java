package org.backfile.parse;

import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.article.Block;
import org.backfile.dateline.DatelineParser;

/** A dateline before the first sentence goes to the front matter; where several paragraphs have one, all stay. */
final class DatelineRule implements Rule {
    /** Who wrote it, on a line of its own above. */
    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|Written by|Reporting by|Story by|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|Af|Przez|Автор:?|Автори?:)"
                    + " [\\p{Lu}\"“][^.!?:;]{2,70}");

    /** How far into a text the bracket or slash of a dateline stands at most. */
    private static final int LONGEST_PLACE = 80;

    @Override
    public void apply(Draft draft) {
        int at = draft.body.size() > 1 && isByline(draft.body.get(0)) ? 1 : 0;
        Optional<DatelineParser.Found> found = at < draft.body.size() ? find(draft.body.get(at)) : Optional.empty();
        if (found.isEmpty() || found.get().isSure() && isRoundup(draft, at)) {
            return;
        }
        draft.dateline = found.get().dateline();
        draft.body.set(at, draft.body.get(at).less(found.get().length()));
    }

    /** Whether another paragraph has a dateline as well, as news in brief have: what is below one belongs to it. */
    private static boolean isRoundup(Draft draft, int first) {
        for (int i = first + 1; i < draft.body.size(); i++) {
            if (!mayHave(draft.body.get(i).text())) {
                continue;
            }
            Optional<DatelineParser.Found> other = find(draft.body.get(i));
            if (other.isPresent() && other.get().isSure()) {
                return true;
            }
        }
        return false;
    }

    /** Spares reading most paragraphs for a sure dateline: that begins with two capitals, or has a bracket or a slash, and with no quote. */
    private static boolean mayHave(String text) {
        if (text.isEmpty() || "\"“‘'«".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        boolean isPlain = text.length() > 1 && text.charAt(0) < 0x80 && Character.isLetter(text.charAt(0));
        if (!isPlain || Character.isUpperCase(text.charAt(1))) {
            return true;
        }
        return isAhead(text.indexOf('(', 2)) || isAhead(text.indexOf('/', 2));
    }

    private static boolean isAhead(int mark) {
        return mark > 0 && mark < LONGEST_PLACE;
    }

    private static Optional<DatelineParser.Found> find(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH ? DatelineParser.find(block.text()) : Optional.empty();
    }

    /** Whether a block says who wrote the article, and nothing else. */
    static boolean isByline(Block block) {
        return BYLINE.matcher(block.text()).matches();
    }
}
