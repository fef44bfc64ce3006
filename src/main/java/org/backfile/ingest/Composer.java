package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.article.Article;
import org.backfile.article.Copy;
import org.backfile.content.ArticleFile;

/** Makes the content files that the journal does not hold: those of articles with copies, and those that went away. */
final class Composer {
    private final Facts[] facts;
    private final Intake intake;
    private final Journal journal;

    Composer(Facts[] facts, Intake intake, Journal journal) {
        this.facts = facts;
        this.intake = intake;
        this.journal = journal;
    }

    /**
     * The articles of one group of raw files.
     *
     * @param leader the one whose text is shown
     * @param members all of them
     */
    record Group(int leader, List<Integer> members) {}

    /** A content file that was made. */
    record Made(String hash, Journal.Place place) {}

    /** Makes the groups' content files on all cores; what was made, by leader. */
    Map<Integer, Made> make(List<Group> groups, int threads) {
        Map<Integer, Made> made = new ConcurrentHashMap<>();
        if (groups.isEmpty()) {
            return made;
        }
        var next = new AtomicInteger();
        Parallel.run(threads, () -> {
            var digest = Intake.sha256();
            try (JournalWriter writer = journal.writer()) {
                for (int i = next.getAndIncrement(); i < groups.size(); i = next.getAndIncrement()) {
                    byte[] bytes = ArticleFile.write(article(groups.get(i)));
                    made.put(groups.get(i).leader(), new Made(Intake.hash(bytes, digest), writer.scratch(bytes)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return made;
    }

    private Article article(Group group) {
        Facts leader = facts[group.leader()];
        List<Facts> others = group.members().stream()
                .filter(member -> member != group.leader())
                .map(member -> facts[member])
                .sorted(Comparator.<Facts, String>comparing(
                                each -> each.wanted().substring(0, 10))
                        .thenComparing(Facts::raw))
                .toList();
        var copies = new ArrayList<Copy>();
        for (Facts other : others) {
            boolean version = other.address() != 0 && other.address() == leader.address();
            String source = intake.again(other).header().source();
            copies.add(new Copy(version ? Copy.Kind.VERSION : Copy.Kind.REPRINT, source, other.raw()));
        }
        Article article = intake.withTopics(intake.again(leader));
        return new Article(article.path(), article.header().withCopies(copies), article.body());
    }
}
