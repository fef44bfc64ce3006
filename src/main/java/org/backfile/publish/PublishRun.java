package org.backfile.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backfile.hosting.Host;
import org.backfile.hosting.HostBudget;
import org.backfile.output.BakedFiles;
import org.backfile.output.Fingerprint;
import org.backfile.output.OutputFile;
import org.backfile.output.OutputSize;
import org.backfile.publish.target.PublishTarget;
import org.backfile.publish.target.SendOutcome;
import org.backfile.publish.target.SentFile;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.work.Lock;

/**
 * Publishes a baked site: sends what has changed since the last time, and removes what is gone, of that only which an earlier
 * run put there. What is about to change stands at the target before the first file goes, so that a run after one that was
 * killed knows what is ours.
 */
public final class PublishRun {
    private static final String AGAIN = "publish again: it goes on from there";

    private final Options options;
    private final PublishTarget target;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<String> foreign = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    private PublishRun(Options options, PublishTarget target, Progress progress) {
        this.options = options;
        this.target = target;
        this.progress = progress;
    }

    /**
     * What to publish.
     *
     * @param output the baked site
     * @param state where bakes keep what they know
     * @param host where it will stand, if that is known, for its limits
     * @param overwrite whether files at the target that no run put there may be replaced
     * @param dryRun whether it is only to be told what would be done
     * @param says is told in a sentence what it will cost, before anything is sent
     */
    public record Options(
            Path output, Path state, Optional<Host> host, boolean overwrite, boolean dryRun, Consumer<String> says) {}

    /**
     * What was done, or in a dry run would be.
     *
     * @param sent files
     * @param bytes of these
     * @param unchanged files that were there as they are
     * @param removed files
     * @param findings in order of the report
     */
    public record Result(long sent, long bytes, long unchanged, long removed, List<Finding> findings) {
        public Result {
            findings = findings.stream().sorted().toList();
        }
    }

    /**
     * Publishes.
     *
     * @throws UserError if nothing was baked, the last bake was stopped, another one is running, or the target is of no use
     */
    public static Result run(Options options, PublishTarget target, Progress progress) {
        try {
            if (!Files.isDirectory(options.state())) {
                throw notBaked(options.output());
            }
            // What is published is one bake's: none may begin meanwhile.
            try (FileChannel lock = Lock.take(options.state().resolve("lock"), "bake of")) {
                Objects.requireNonNull(lock);
                BakedFiles baked = BakedFiles.read(options.output(), options.state())
                        .orElseThrow(() -> notBaked(options.output()));
                if (BakedFiles.isUnfinished(options.output(), options.state())) {
                    throw new UserError(
                            "The last bake into " + options.output() + " did not come to its end",
                            "bake, and publish again");
                }
                return new PublishRun(options, target, progress).run(baked);
            }
        } catch (IOException e) {
            throw new UserError(
                    "Publishing stopped, for a file of this machine cannot be used (" + e.getMessage() + ")", AGAIN, e);
        }
    }

    private static UserError notBaked(Path output) {
        return new UserError("No bake into " + output + " is known", "bake first, on this machine");
    }

    private Result run(BakedFiles baked) throws IOException {
        progress.stage("comparing", -1);
        SiteFiles site = SiteFiles.of(options.output(), baked, target.keepsHeaders());
        findings.addAll(site.findings());
        checkLimits(site);
        // Both are read before anything is done, so that a target that is of no use is found out first.
        SortedMap<String, String> there = read(PublishedList.DONE).orElseGet(TreeMap::new);
        Optional<byte[]> begun = target.read(PublishedList.BEGUN);
        SortedMap<String, String> left =
                begun.isPresent() ? PublishedList.read(begun.get(), PublishedList.BEGUN) : new TreeMap<>();
        Path journal = options.state().resolve("publish-" + Long.toHexString(named(target)));
        var earlier = new TreeMap<>(left);
        earlier.keySet().retainAll(begun.isPresent() ? PublishJournal.done(journal, begun.get()) : Set.of());
        left.keySet().removeAll(earlier.keySet());
        settle(there, earlier);
        PublishPlan plan = PublishPlan.of(site, options.output(), there, left.keySet(), options.overwrite());
        tell(site, plan);
        boolean isTidy = plan.isEmpty() && begun.isEmpty();
        if (options.dryRun() || isTidy) {
            return result(plan, plan.files().size(), plan.bytes(), plan.removals());
        }
        return change(plan, earlier, left, journal);
    }

    private static long named(PublishTarget target) {
        return new Fingerprint().add(target.name()).value();
    }

    /** What a run is known to have done that did not come to its end. */
    private static void settle(SortedMap<String, String> there, SortedMap<String, String> earlier) {
        earlier.forEach((path, stamp) -> {
            if (stamp.equals(PublishedList.GONE)) {
                there.remove(path);
            } else {
                there.put(path, stamp);
            }
        });
    }

    /**
     * Does what is planned.
     *
     * @param earlier what an earlier run did, of which the target's list does not tell yet
     * @param left what it may have done
     */
    private Result change(
            PublishPlan plan, SortedMap<String, String> earlier, SortedMap<String, String> left, Path journalFile)
            throws IOException {
        var changes = plan.changes();
        earlier.keySet().removeAll(changes.keySet());
        left.keySet().removeAll(changes.keySet());
        var all = new TreeMap<>(changes);
        all.putAll(earlier);
        all.putAll(left);
        byte[] begun = PublishedList.write(all);
        try (var journal = PublishJournal.begin(journalFile, begun, earlier.keySet())) {
            target.write(PublishedList.BEGUN, begun);
            send(plan, outcome -> take(outcome, journal));
            finish(plan, left);
            journal.end();
        }
        List<SentFile> sent =
                plan.files().stream().filter(file -> done.contains(file.path())).toList();
        return result(
                plan, sent.size(), sent.stream().mapToLong(SentFile::size).sum(), done.size() - (long) sent.size());
    }

    private void send(PublishPlan plan, Consumer<SendOutcome> told) {
        target.remove(plan.first(), told);
        progress.stage("sending files", plan.files().size());
        for (List<SentFile> group : PublishOrder.of(plan.files())) {
            target.send(group, told);
        }
        // Where a page could not be sent, the one that is there may lead to what would be removed.
        if (failed.isEmpty() && !plan.last().isEmpty()) {
            progress.stage("removing files", plan.last().size());
            target.remove(plan.last(), told);
        }
    }

    /** Tells the target what it has now; what failed is nobody knows how. */
    private void finish(PublishPlan plan, SortedMap<String, String> left) {
        var now = new TreeMap<>(plan.kept());
        var unsure = new TreeMap<>(left);
        plan.changes().forEach((path, stamp) -> {
            boolean isGone = stamp.equals(PublishedList.GONE);
            if (done.contains(path)) {
                if (!isGone) {
                    now.put(path, stamp);
                }
            } else if (!foreign.contains(path)) {
                unsure.put(path, stamp);
            }
        });
        target.write(PublishedList.DONE, PublishedList.write(now));
        if (unsure.isEmpty()) {
            target.remove(List.of(PublishedList.BEGUN), outcome -> {
                if (outcome.kind() != SendOutcome.Kind.DONE) {
                    findings.add(Finding.warning(
                            "publish-failed",
                            outcome.path(),
                            0,
                            "It could not be removed (" + outcome.why() + "): the next run does all of this one again",
                            "see that you may remove files there"));
                }
            });
        } else {
            target.write(PublishedList.BEGUN, PublishedList.write(unsure));
        }
    }

    private void take(SendOutcome outcome, PublishJournal journal) {
        progress.step(1);
        switch (outcome.kind()) {
            case DONE -> {
                done.add(outcome.path());
                try {
                    journal.add(outcome.path());
                } catch (IOException e) {
                    throw new UserError("Publishing stopped: " + e.getMessage(), "see that the disk is not full", e);
                }
            }
            case FOREIGN -> {
                foreign.add(outcome.path());
                findings.add(Finding.error(
                        "publish-foreign",
                        outcome.path(),
                        0,
                        "Something else stands there at the target, which no run of publish put there: it stays as it"
                                + " is",
                        "remove it there, or say --overwrite"));
            }
            case FAILED -> {
                failed.add(outcome.path());
                findings.add(Finding.error(
                        "publish-failed", outcome.path(), 0, "It was not done (" + outcome.why() + ")", AGAIN));
            }
        }
    }

    private Optional<SortedMap<String, String>> read(String name) {
        return target.read(name).map(bytes -> PublishedList.read(bytes, name));
    }

    private void checkLimits(SiteFiles site) {
        List<OutputFile> files = site.files().stream()
                .map(file -> new OutputFile(file.path(), file.size(), 0))
                .toList();
        options.host()
                .ifPresent(host -> HostBudget.after(host, OutputSize.of(files)).forEach(finding -> {
                    findings.add(finding);
                    progress.tell(finding);
                }));
    }

    private void tell(SiteFiles site, PublishPlan plan) {
        int files = plan.files().size();
        var text = new StringBuilder(options.dryRun() ? "It would send " : "Sending ")
                .append(number(files, "file"))
                .append(", ")
                .append(HostBudget.size(plan.bytes()))
                .append(", of ")
                .append(number(site.files().size(), "file"))
                .append(", and ")
                .append(options.dryRun() ? "remove " : "removing ")
                .append(number(plan.removals(), "file"));
        if (!target.unit().isEmpty() && files > 0) {
            text.append(String.format(Locale.ROOT, "; %,d %s", files + 2, target.unit())); // and our two lists
        }
        options.says().accept(text.toString());
    }

    private static String number(int count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private Result result(PublishPlan plan, long sent, long bytes, long removed) {
        return new Result(sent, bytes, plan.kept().size(), removed, findings);
    }
}
