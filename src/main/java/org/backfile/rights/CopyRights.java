package org.backfile.rights;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Copy;
import org.backfile.article.FrontMatter;

/**
 * What may be shown of an article's copies. Each is another publisher's text, or of another day, and the rules hold for it as
 * if it had a page: sentences that its own page might not show do not stand on its article's either.
 */
final class CopyRights {
    private final List<RightsRule> rules;
    private final Grant rest;
    private final Function<String, List<String>> filedUnder;

    CopyRights(List<RightsRule> rules, Grant rest, Function<String, List<String>> filedUnder) {
        this.rules = rules;
        this.rest = rest;
        this.filedUnder = filedUnder;
    }

    /** Whether any rule hides something. */
    boolean hides() {
        return !rest.isFull() || rules.stream().anyMatch(rule -> !rule.grant().isFull());
    }

    /** A number that changes when what is shown of copies may. */
    long print() {
        return (rules + " " + rest).hashCode(); // an enum's own hash is another in each run
    }

    /**
     * The copies that may be listed, each as far as it may be.
     *
     * @param level how much is shown of the article itself
     */
    List<Copy> shown(ArticleSummary entry, FrontMatter header, Grant.Level level) {
        var shown = new ArrayList<Copy>(header.copies().size());
        for (Copy copy : header.copies()) {
            Grant.Level own = level(copy, entry);
            if (own != Grant.Level.PRIVATE) {
                boolean isWhole = own == Grant.Level.FULL && level == Grant.Level.FULL;
                shown.add(isWhole ? copy : copy.withoutText());
            }
        }
        return shown;
    }

    /** The first rule's that fits; the strictest of those that may, where its publisher is not known. */
    private Grant.Level level(Copy copy, ArticleSummary entry) {
        String publisher = Address.host(copy.source());
        LocalDate date = day(copy, entry);
        Grant.Level strictest = Grant.Level.FULL;
        for (RightsRule rule : rules) {
            if (rule.fits(publisher, date, entry, filedUnder)) {
                strictest = stricter(strictest, rule.grant().level());
                if (!publisher.isEmpty() || !rule.namesPublishers()) {
                    return strictest;
                }
            }
        }
        return stricter(strictest, rest.level());
    }

    private static Grant.Level stricter(Grant.Level one, Grant.Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** A copy says its day first where it is another than the article's. */
    private static LocalDate day(Copy copy, ArticleSummary entry) {
        try {
            return copy.own().isEmpty()
                    ? entry.date()
                    : LocalDate.parse(copy.own().get(0));
        } catch (DateTimeException e) {
            return entry.date();
        }
    }
}
