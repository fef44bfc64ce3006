package org.backfile.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.output.OutputSize;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/** Compares what a site has with what its host takes. */
public final class HostBudget {
    private static final long KILO = 1000;

    private final Host host;
    private final HostLimits limits;
    private final List<Finding> findings = new ArrayList<>();

    private HostBudget(Host host) {
        this.host = host;
        this.limits = host.limits();
    }

    /**
     * Before the first page is rendered.
     *
     * @param files how many there will be at least
     * @param bytes how many they will have at least
     * @param redirects how many paths lead on
     * @param told how many of those the host can be told of
     */
    public static List<Finding> before(Host host, long files, long bytes, int redirects, int told) {
        var budget = new HostBudget(host);
        budget.files(files, "has at least " + number(files) + " files");
        budget.bytes(bytes, "has at least " + size(bytes));
        if (told < redirects && budget.limits.redirects() < Integer.MAX_VALUE) {
            budget.note(
                    "hosting-redirects",
                    Severity.WARNING,
                    number(redirects) + " addresses lead on, and " + host.word() + " takes "
                            + number(budget.limits.redirects()) + " rules in "
                            + size(budget.limits.redirectBytes())
                            + ": " + number(redirects - told) + " of them are pages that lead on instead",
                    "nothing need be done; readers are led on either way");
        }
        return budget.findings;
    }

    /** When all is written. */
    public static List<Finding> after(Host host, OutputSize size) {
        var budget = new HostBudget(host);
        budget.files(size.files(), "has " + number(size.files()) + " files");
        budget.bytes(size.bytes(), "has " + size(size.bytes()));
        size.largest()
                .filter(file -> file.size() > budget.limits.fileBytes())
                .ifPresent(file -> budget.note(
                        "hosting-file-size",
                        Severity.ERROR,
                        file.path() + " has " + size(file.size()) + ", and " + host.word() + " takes files of "
                                + size(budget.limits.fileBytes()) + " at most",
                        "make it smaller, or leave it out"));
        if (size.inFolder() > budget.limits.inFolder()) {
            budget.note(
                    "hosting-folder",
                    Severity.ERROR,
                    "the folder " + size.folder() + "/ has " + number(size.inFolder()) + " files, and " + host.word()
                            + " takes " + number(budget.limits.inFolder()) + " at most in one",
                    "choose another host");
        }
        return budget.findings;
    }

    private void files(long files, String has) {
        if (files > limits.files()) {
            note(
                    "hosting-files",
                    Severity.ERROR,
                    "the site " + has + ", and " + host.word() + " takes " + number(limits.files()) + " at most",
                    "put the articles of a day on one page (layout=grouped), leave out what makes most of the other files"
                            + " (template.dayofyear.file, data.markdown, search.enabled), or choose another host");
        }
    }

    private void bytes(long bytes, String has) {
        if (bytes > limits.bytes()) {
            note(
                    "hosting-size",
                    limits.refuses() ? Severity.ERROR : Severity.WARNING,
                    "the site " + has + ", and " + host.word() + (limits.refuses() ? " takes " : " asks for ")
                            + size(limits.bytes()) + " at most",
                    "choose another host, or leave out what is largest: data (data.enabled), search (search.enabled)");
        }
    }

    private void note(String rule, Severity severity, String what, String hint) {
        findings.add(new Finding(severity, rule, "", 0, what, hint));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** In the units that hosts count by, which are decimal for people: {@code 1.1 GB}. */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        double amount = bytes;
        int unit = -1;
        while (amount >= KILO - 0.05 && unit < 3) {
            amount /= KILO;
            unit++;
        }
        return String.format(Locale.ROOT, amount < 10 ? "%.1f %cB" : "%.0f %cB", amount, "kMGT".charAt(unit));
    }
}
