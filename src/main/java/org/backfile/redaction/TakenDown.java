package org.backfile.redaction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.backfile.article.Address;
import org.backfile.article.Article;
import org.backfile.article.Provenance;
import org.backfile.copies.TextFingerprint;
import org.backfile.parse.LineOutcome;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.redaction.Redaction.Redacted;
import org.backfile.report.Finding;
import org.backfile.takedown.Takedowns;

/**
 * Keeps out what was taken down, before anything is remembered of its text: the raw files of articles, passages and names.
 * What tells the same as an article that was taken down, from another address, is held back as a draft.
 */
public final class TakenDown {
    /** The rule of findings of what is left out. */
    public static final String RULE = "taken-down";

    private final Takedowns takedowns;
    private final Redaction redaction;
    private final TakenDownTexts texts;

    private final Predicate<String> isPublished;

    private TakenDown(Takedowns takedowns, Redaction redaction, TakenDownTexts texts, Predicate<String> isPublished) {
        this.isPublished = isPublished;
        this.takedowns = takedowns;
        this.redaction = redaction;
        this.texts = texts;
    }

    /**
     * What a site's list says.
     *
     * @param site the site's folder
     * @param isPublished whether the article of a raw file is public already: such is told of, and stays
     */
    public static TakenDown of(Path site, Predicate<String> isPublished) {
        Takedowns takedowns = Takedowns.read(site);
        return new TakenDown(takedowns, Redaction.of(takedowns), TakenDownTexts.of(takedowns, site), isPublished);
    }

    /** What was read of a file, as far as it may come in. */
    public Parsed settled(Parsed parsed, Raw.Text text) {
        if (!(parsed instanceof Parsed.Accepted accepted) || takedowns.isEmpty()) {
            return parsed;
        }
        String address = Address.normal(accepted.article().header().source());
        long hash = address.isEmpty() ? 0 : TextFingerprint.hash(address);
        if (takedowns.isFrom(text.sha256(), hash)) {
            return new Parsed.Rejected(List.of(Finding.note(
                    RULE,
                    text.path(),
                    0,
                    "Its article was taken down, and is left out",
                    "bring it back with 'backfile restore', or remove the file")));
        }
        Parsed.Accepted left = redaction
                .of(accepted.article())
                .map(less -> without(accepted, less, text))
                .orElse(accepted);
        return texts.original(left.article())
                .map(original -> held(left, original, text))
                .orElse(left);
    }

    private static Parsed.Accepted without(Parsed.Accepted all, Redacted less, Raw.Text text) {
        var findings = new ArrayList<Finding>();
        for (Finding finding : all.findings()) {
            String what = less.text(finding.what());
            if (!what.isEmpty()) {
                findings.add(new Finding(
                        finding.severity(),
                        finding.rule(),
                        finding.file(),
                        finding.line(),
                        what,
                        less.text(finding.hint())));
            }
        }
        findings.add(Finding.note(
                RULE,
                text.path(),
                0,
                less.passages().isEmpty()
                        ? "A name in it was taken down, and another stands in its place"
                        : "A passage of it was taken down, and is left out",
                "bring it back with 'backfile restore', or remove the file"));
        return new Parsed.Accepted(less.article(), fates(all.fates(), less.blocks()), findings);
    }

    private static List<LineOutcome> fates(List<LineOutcome> fates, List<Integer> gone) {
        return gone.isEmpty()
                ? fates
                : fates.stream().map(fate -> fate(fate, gone)).toList();
    }

    private static LineOutcome fate(LineOutcome fate, List<Integer> gone) {
        if (!fate.to().startsWith("block ")) {
            return fate;
        }
        int block = Integer.parseInt(fate.to().substring("block ".length()));
        if (gone.contains(block)) {
            return new LineOutcome(fate.line(), LineOutcome.Kind.DROPPED, "", RULE);
        }
        long before = gone.stream().filter(each -> each < block).count();
        return new LineOutcome(fate.line(), fate.kind(), "block " + (block - before), fate.rule());
    }

    private Parsed.Accepted held(Parsed.Accepted all, String original, Raw.Text text) {
        Article article = all.article();
        boolean stays = isPublished.test(text.path());
        Provenance from = article.header().provenance();
        var header = article.header().from(new Provenance(from.raw(), from.sha256(), !stays));
        var findings = new ArrayList<>(all.findings());
        findings.add(Finding.warning(
                "taken-down-reprint",
                text.path(),
                0,
                "It tells what " + original + " told, which was taken down, and "
                        + (stays ? "is public, as it was before" : "is held back as a draft"),
                stays
                        ? "take it down too, if it must not be"
                        : "take it down too, or set status=published in its header"));
        return new Parsed.Accepted(new Article(article.path(), header, article.body()), all.fates(), findings);
    }
}
