package org.backfile.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.backfile.article.Copy;
import org.backfile.copies.ComparedText;
import org.backfile.copies.DuplicateClusters;
import org.backfile.copies.SharedAddresses;
import org.backfile.ingest.publish.PathAllocator;
import org.backfile.ingest.state.ArticlePlan;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.SourceRecord;
import org.backfile.redaction.TakenDown;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.work.Cores;

/** Who gets which page: made once all files are read, before anything is written. */
final class Plan {
    private final IntakeResult taken;
    private final History history;
    private final Intake intake;
    private final ImportLayout layout;
    private final Absent absent;
    private final String folder;
    private final List<Finding> findings;
    private final PagesOfFiles files;
    private List<ArticlePlan> pages = List.of();
    /** What is known of files that get no page by this run. */
    private final Map<String, ImportRecord> known = new HashMap<>();

    private final Map<String, ImportJournal.Place> ownTexts = new HashMap<>();
    private boolean news;

    private Plan(
            IntakeResult taken, History history, Intake intake, ImportLayout layout, Path raw, List<Finding> findings) {
        this.taken = taken;
        this.history = history;
        this.intake = intake;
        this.layout = layout;
        this.folder = layout.nameOf(raw);
        this.absent = new Absent(taken, history, layout);
        this.files = new PagesOfFiles(taken, history, folder);
        this.findings = findings;
    }

    static Plan of(
            IntakeResult taken,
            History history,
            Intake intake,
            Composer composer,
            ImportLayout layout,
            Path raw,
            List<Finding> findings,
            int threads) {
        var plan = new Plan(taken, history, intake, layout, raw, findings);
        plan.make(composer, threads);
        return plan;
    }

    /** The pages by path. */
    List<ArticlePlan> pages() {
        return pages;
    }

    /** What is known of each raw file, those that went away included; sorted. Only where there is news. */
    List<ImportRecord> known() {
        return files.known(known);
    }

    /** Where in the journal the text is that only a copy has, for the copies whose article this run made. */
    Map<String, ImportJournal.Place> ownTexts() {
        return ownTexts;
    }

    /** Whether anything is other than the runs before left it. */
    boolean hasNews() {
        return news;
    }

    private void make(Composer composer, int threads) {
        if (isAsBefore(threads)) {
            return;
        }
        news = true;
        known.putAll(history.byRaw());
        Renames.settle(taken, history, layout, known, findings);
        Replacements.settle(taken, history, known, layout, folder);
        var indexes = new ArrayList<Integer>();
        for (int i = 0; i < taken.facts().length; i++) {
            SourceRecord facts = taken.facts()[i];
            if (facts.isRejected()) {
                reject(facts);
            } else if (absent.leads(facts)) {
                known.computeIfPresent(facts.raw(), (raw, before) -> before.in(folder));
            } else {
                indexes.add(i);
            }
        }
        List<ImportRecord> gone = taken.absentOf(history.byRaw()).stream()
                .filter(before -> !before.path().isEmpty() && intake.isMeant(before.raw()))
                .toList();
        findings.addAll(Gone.findings(gone, folder, history.byRaw().size(), layout));
        List<SourceRecord> accepted =
                indexes.stream().map(i -> taken.facts()[i]).toList();
        int[] leaders = new DuplicateClusters(
                        accepted,
                        i -> isPublished(accepted.get(i)),
                        i -> ComparedText.of(intake.whole(accepted.get(i))))
                .leaders();
        findings.addAll(SharedAddresses.findings(accepted, leaders));
        assign(groups(indexes, leaders), composer, threads);
    }

    /** Gives each article its page, and makes those that the journal does not hold. */
    private void assign(Map<Integer, List<Integer>> groups, Composer composer, int threads) {
        allocate(groups);
        var toMake = new ArrayList<Composer.Group>();
        for (int leader : files.leaders()) {
            List<Integer> members = members(groups, leader);
            String path = files.path(leader);
            List<Copy> kept = absent.listed(path);
            boolean isInJournal = members.size() + kept.size() == 1 && taken.isNew(leader);
            boolean isSameSource = isSameSource(leader, members, path);
            if (!isInJournal && !(isSameSource && isInPlace(members, path))) {
                toMake.add(new Composer.Group(leader, members, kept));
            }
            if (isSameSource) {
                files.keepsSource(leader);
            }
        }
        Map<Integer, Composer.Made> made = composer.make(toMake, threads);
        made.values().forEach(each -> ownTexts.putAll(each.copies()));
        files.compose(made);
        pages = files.pages();
    }

    /** The files of those articles that several have, by leader; most have one. */
    private Map<Integer, List<Integer>> groups(List<Integer> indexes, int[] leaders) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < leaders.length; i++) {
            int leader = indexes.get(leaders[i]);
            files.join(indexes.get(i), leader);
            if (leaders[i] != i) {
                groups.computeIfAbsent(leader, each -> new ArrayList<>(List.of(each)))
                        .add(indexes.get(i));
            }
        }
        groups.values().forEach(Collections::sort);
        return groups;
    }

    private static List<Integer> members(Map<Integer, List<Integer>> groups, int leader) {
        return groups.getOrDefault(leader, List.of(leader));
    }

    /** Whether each file is known as it is and each article is in its place: then all stays, and there is no need to compare. */
    private boolean isAsBefore(int threads) {
        if (taken.facts().length != history.byRaw().size() || history.isUnfinished()) {
            return false;
        }
        var same = new ArrayList<ArticlePlan>();
        for (int i = 0; i < taken.facts().length; i++) {
            SourceRecord facts = taken.facts()[i];
            ImportRecord before = history.byRaw().get(facts.raw());
            if (taken.isNew(i)
                    || before == null
                    || !before.sha256().equals(facts.sha256())
                    || !before.folder().equals(folder)) {
                return false;
            }
            if (before.leads()) {
                String path = before.path();
                int copies = history.copiesAt(path).size();
                same.add(new ArticlePlan(path, before.written(), ImportJournal.Place.NONE, true, copies));
            }
        }
        if (!areThere(same, threads)) {
            return false;
        }
        pages = same;
        return true;
    }

    private boolean areThere(List<ArticlePlan> some, int threads) {
        var missing = new AtomicBoolean();
        Cores.share(threads, some.size(), Progress.NONE, shares -> {
            for (int i = shares.next(); i >= 0 && !missing.get(); i = shares.next()) {
                if (!layout.hasArticle(some.get(i).path())) {
                    missing.set(true);
                }
            }
        });
        return !missing.get();
    }

    private void reject(SourceRecord facts) {
        ImportRecord before = history.byRaw().get(facts.raw());
        if (before != null && !before.path().isEmpty()) {
            if (facts.findings().stream().anyMatch(each -> each.rule().equals(TakenDown.RULE))) {
                return; // it is known for the case that it comes back
            }
            findings.add(Finding.warning(
                    "raw-broken-now",
                    facts.raw(),
                    0,
                    "Was imported as " + before.path() + " and is broken now; the article stays as it is",
                    "repair the raw file"));
            return;
        }
        known.put(facts.raw(), new ImportRecord(facts.raw(), facts.sha256(), "", false, "", folder));
    }

    private boolean isPublished(SourceRecord facts) {
        ImportRecord before = history.byRaw().get(facts.raw());
        return before != null && !before.path().isEmpty();
    }

    /** Addresses once published stay; new ones get the next free number of their slug. Nearly in their order. */
    private void allocate(Map<Integer, List<Integer>> groups) {
        Set<String> used = new HashSet<>();
        for (ImportRecord before : history.byRaw().values()) {
            if (!before.path().isEmpty()) {
                used.add(before.path());
            }
        }
        var addresses = new PathAllocator(layout, used);
        var fresh = new ArrayList<Integer>();
        Set<String> given = new HashSet<>();
        SourceRecord[] facts = taken.facts(); // which are in the order of their raw files
        String[] wanted = new String[facts.length];
        var order = new ArrayList<Integer>();
        for (int leader : files.leaders()) {
            wanted[leader] = facts[leader].wanted();
            order.add(leader);
        }
        order.sort((one, other) -> wanted[one].compareTo(wanted[other]));
        for (int leader : order) {
            String published = published(leader, members(groups, leader));
            if (published.isEmpty() || !given.add(published)) {
                fresh.add(leader);
            } else {
                files.put(leader, published);
            }
        }
        for (int leader : fresh) {
            files.put(leader, addresses.next(wanted[leader]));
        }
    }

    private String published(int leader, List<Integer> members) {
        ImportRecord own = history.byRaw().get(taken.facts()[leader].raw());
        if (own != null && own.leads()) {
            return own.path();
        }
        String best = "";
        boolean leads = false;
        for (int member : members) {
            ImportRecord before = history.byRaw().get(taken.facts()[member].raw());
            if (before != null && history.isToGoOn(before) && (before.leads() && !leads || best.isEmpty())) {
                best = before.path();
                leads = before.leads();
            }
        }
        return best;
    }

    /** Whether the raw file and its copies are what they were when the page was last written. */
    private boolean isSameSource(int leader, List<Integer> members, String path) {
        return history.isMadeOf(path, taken.facts()[leader], copies(leader, members, path));
    }

    private List<String> copies(int leader, List<Integer> members, String path) {
        Stream<String> here =
                members.stream().filter(member -> member != leader).map(member -> taken.facts()[member].raw());
        return Stream.concat(here, absent.of(path).stream()).sorted().toList();
    }

    /** Whether nothing is new about a page's files and it is in its place. */
    private boolean isInPlace(List<Integer> members, String path) {
        return members.stream().noneMatch(taken::isNew) && !history.isUnsure(path) && layout.hasArticle(path);
    }
}
