package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.article.Article;
import org.backfile.article.Copy;
import org.backfile.content.ArticleFile;
import org.backfile.copies.ListedCopies;
import org.backfile.ingest.state.FileHash;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.JournalWriter;
import org.backfile.ingest.state.SourceRecord;
import org.backfile.parse.Parsed;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.work.Cores;

/** Makes the content files that the journal does not hold: those of articles with copies, and those that went away. */
final class Composer {
    private final SourceRecord[] facts;
    private final Intake intake;
    private final ImportJournal journal;
    private final List<Finding> findings;

    /**
     * @param findings gets what copies have of their own
     */
    Composer(SourceRecord[] facts, Intake intake, ImportJournal journal, List<Finding> findings) {
        this.facts = facts;
        this.intake = intake;
        this.journal = journal;
        this.findings = findings;
    }

    /**
     * The articles of one group of raw files.
     *
     * @param leader the one whose text is shown
     * @param members all of them
     * @param absent copies to list whose raw files are not there
     */
    record Group(int leader, List<Integer> members, List<Copy> absent) {}

    /**
     * A content file that was made.
     *
     * @param copies for each raw file that it lists as a copy, where in the journal the copy's own text is
     */
    record Made(String hash, ImportJournal.Place place, Map<String, ImportJournal.Place> copies) {}

    /** Makes the groups' content files on all cores; what was made, by leader. */
    Map<Integer, Made> make(List<Group> groups, int threads) {
        Map<Integer, Made> made = new ConcurrentHashMap<>();
        if (groups.isEmpty()) {
            return made;
        }
        Cores.share(threads, groups.size(), Progress.NONE, shares -> {
            try (JournalWriter writer = journal.writer()) {
                for (int i = shares.next(); i >= 0; i = shares.next()) {
                    Map<String, ImportJournal.Place> copies = new HashMap<>();
                    byte[] bytes = ArticleFile.write(article(groups.get(i), copies, writer));
                    made.put(groups.get(i).leader(), new Made(FileHash.of(bytes), writer.scratch(bytes), copies));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return made;
    }

    /**
     * @param own gets, for each copy, where the words are that only it has
     */
    private Article article(Group group, Map<String, ImportJournal.Place> own, JournalWriter writer)
            throws IOException {
        SourceRecord leader = facts[group.leader()];
        List<SourceRecord> others = group.members().stream()
                .filter(member -> member != group.leader())
                .map(member -> facts[member])
                .sorted(Comparator.<SourceRecord, String>comparing(
                                each -> each.wanted().substring(0, 10))
                        .thenComparing(SourceRecord::raw))
                .toList();
        var copies = new ArrayList<Copy>();
        Set<String> said = new HashSet<>();
        Article article = intake.withTopics(intake.again(leader).article());
        for (SourceRecord other : others) {
            boolean version = other.address() != 0 && other.address() == leader.address();
            Parsed.Accepted copy = intake.again(other);
            String source = copy.article().header().source();
            OwnText text = OwnText.of(article, copy);
            var listed =
                    new Copy(version ? Copy.Kind.VERSION : Copy.Kind.REPRINT, source, other.raw(), text.without(said));
            copies.add(listed.isLicensed() ? listed.withoutText() : listed);
            own.put(other.raw(), writer.scratch(text.json()));
            tell(other, leader, text, listed.isLicensed());
        }
        copies.addAll(group.absent());
        List<Copy> shown = ListedCopies.of(copies);
        if (shown.size() < copies.size()) {
            tell(leader, copies.size(), shown.size());
        }
        return new Article(article.path(), article.header().withCopies(shown), article.body());
    }

    private void tell(SourceRecord leader, int copies, int listed) {
        synchronized (findings) {
            findings.add(Finding.warning(
                    "copies-not-listed",
                    leader.raw(),
                    0,
                    "Has " + copies + " copies, of which the article's page lists " + listed
                            + "; the ledger has all, and what each says of its own",
                    "see each with explain"));
        }
    }

    private void tell(SourceRecord copy, SourceRecord leader, OwnText text, boolean isLicensed) {
        if (text.pieces().isEmpty()) {
            return;
        }
        int words = text.words();
        synchronized (findings) {
            findings.add(Finding.note(
                    "copy-differs",
                    copy.raw(),
                    text.pieces().get(0).line(),
                    "A copy of " + leader.raw() + " with " + words + (words == 1 ? " word" : " words")
                            + " in sentences of its own; "
                            + (isLicensed
                                    ? "they are licensed, and no page shows them"
                                    : "the article's page shows them below the text"),
                    "see them with explain"));
        }
    }
}
