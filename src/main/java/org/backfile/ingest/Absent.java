package org.backfile.ingest;

import java.util.List;
import org.backfile.article.Copy;
import org.backfile.content.HeaderReader;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.SourceRecord;

/** Raw files of earlier runs that are not there, or broken now: what was made of them stays. */
record Absent(IntakeResult taken, History history, ImportLayout layout) {
    /** The raw files of an article's copies that are no articles now, and that it goes on listing; sorted. */
    List<String> of(String path) {
        List<String> copies = history.copiesAt(path);
        return copies.isEmpty() // as most are
                ? List.of()
                : copies.stream().filter(raw -> !isRead(raw)).toList();
    }

    private boolean isRead(String raw) {
        int index = taken.indexOf(raw);
        return index >= 0 && !taken.facts()[index].isRejected();
    }

    /** Whether a file is the copy it was of an article whose own file went away: that article stays too. */
    boolean leads(SourceRecord copy) {
        ImportRecord before = history.byRaw().get(copy.raw());
        if (before == null
                || before.leads()
                || before.path().isEmpty()
                || !before.sha256().equals(copy.sha256())) {
            return false;
        }
        String leader = history.leaderAt(before.path());
        return !leader.isEmpty() && taken.indexOf(leader) < 0;
    }

    /** What the article at a path says of them now; not what a person took out of it. */
    List<Copy> listed(String path) {
        List<String> absent = of(path);
        return absent.isEmpty()
                ? List.of()
                : listed(layout, path).stream()
                        .filter(copy -> absent.contains(copy.raw()))
                        .toList();
    }

    /** The copies that the article at a path lists; none if it is not there. */
    static List<Copy> listed(ImportLayout layout, String path) {
        return layout.hasArticle(path)
                ? HeaderReader.read(layout.content(), path + ".md")
                        .entry()
                        .map(entry -> entry.header().copies())
                        .orElse(List.of())
                : List.of();
    }
}
