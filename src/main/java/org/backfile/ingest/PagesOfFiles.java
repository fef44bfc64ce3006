package org.backfile.ingest;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.backfile.ingest.state.ArticlePlan;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.SourceRecord;

/**
 * Which raw file has which page: a few numbers for each file, since there may be very many. What is planned of a page, and
 * what will be known of a file, is made when it is asked for, each time.
 */
final class PagesOfFiles {
    private static final int NONE = -1;

    private final IntakeResult taken;
    private final History history;
    private final String folder;
    /** For each file the one whose article it is; {@link #NONE} if it has no page. */
    private final int[] leaders;
    /** By leader. */
    private final String[] paths;

    private final int[] members;
    private final BitSet isSameSource = new BitSet();
    private Map<Integer, Composer.Made> made = Map.of();

    /** @param folder the one that is imported, by its name */
    PagesOfFiles(IntakeResult taken, History history, String folder) {
        this.taken = taken;
        this.history = history;
        this.folder = folder;
        int count = taken.facts().length;
        this.leaders = new int[count];
        this.paths = new String[count];
        this.members = new int[count];
        Arrays.fill(leaders, NONE);
    }

    /** Gives a file's article to another, or to itself. */
    void join(int file, int leader) {
        leaders[file] = leader;
        members[leader]++;
    }

    /** Says where an article is. */
    void put(int leader, String path) {
        paths[leader] = path;
    }

    /** Says that a page is made of what it was made of when it was last written. */
    void keepsSource(int leader) {
        isSameSource.set(leader);
    }

    /** Says which content files were made of several raw files. */
    void compose(Map<Integer, Composer.Made> some) {
        made = some;
    }

    /** The files that have a page of their own, in the order of the files. */
    int[] leaders() {
        return IntStream.range(0, leaders.length)
                .filter(file -> leaders[file] == file)
                .toArray();
    }

    String path(int leader) {
        return Objects.requireNonNull(paths[leader]);
    }

    private boolean hasPage(int file) {
        return leaders[file] != NONE;
    }

    private String hash(int leader) {
        Composer.Made own = made.get(leader);
        if (own != null) {
            return own.hash();
        }
        return taken.isNew(leader)
                ? taken.facts()[leader].rendered()
                : history.settledHash(path(leader)); // what it gives may have been listed with copies
    }

    /** What will be known of a file that has a page. */
    private ImportRecord record(int file) {
        int leader = leaders[file];
        boolean leads = leader == file;
        SourceRecord facts = taken.facts()[file];
        return new ImportRecord(facts.raw(), facts.sha256(), path(leader), leads, leads ? hash(leader) : "", folder);
    }

    /** The pages by path. */
    List<ArticlePlan> pages() {
        int[] order = IntStream.of(leaders())
                .boxed()
                .sorted(Comparator.comparing(this::path))
                .mapToInt(Integer::intValue)
                .toArray();
        return new View<>(order.length) {
            @Override
            public ArticlePlan get(int index) {
                return page(order[index]);
            }
        };
    }

    /**
     * What will be known of all files, sorted.
     *
     * @param others what is known of those that have no page by this run, by raw file; those that went away are among them
     */
    List<ImportRecord> known(Map<String, ImportRecord> others) {
        SourceRecord[] facts = taken.facts();
        List<ImportRecord> gone = taken.absentOf(others).stream()
                .sorted(Comparator.comparing(ImportRecord::raw))
                .toList();
        // The places of files that are here and, in their order among them, of those that are gone as negative numbers.
        int[] order = new int[facts.length + gone.size()];
        int next = 0;
        for (int i = 0; i < order.length; i++) {
            int file = i - next;
            boolean isGone = next < gone.size()
                    && (file == facts.length || gone.get(next).raw().compareTo(facts[file].raw()) < 0);
            order[i] = isGone ? ~next++ : file;
        }
        return new View<>(order.length) {
            @Override
            public ImportRecord get(int index) {
                int file = order[index];
                if (file < 0) {
                    return gone.get(~file);
                }
                return hasPage(file) ? record(file) : Objects.requireNonNull(others.get(facts[file].raw()));
            }
        };
    }

    private ArticlePlan page(int leader) {
        Composer.Made own = made.get(leader);
        ImportJournal.Place place = own == null ? taken.places()[leader] : own.place();
        return new ArticlePlan(path(leader), hash(leader), place, isSameSource.get(leader), members[leader] - 1);
    }

    /** A list whose values are made when they are asked for. */
    private abstract static class View<T> extends AbstractList<T> implements RandomAccess {
        private final int size;

        View(int size) {
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
