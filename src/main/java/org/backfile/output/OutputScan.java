package org.backfile.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.backfile.output.MadeFiles.Made;
import org.backfile.pagepack.PageMonth;
import org.backfile.pagepack.PagePath;

/**
 * Whether the files of the bake before are as it left them. Each is looked at once, and they can be looked at ahead, on
 * a core that has little else to do, before the pages' turn comes.
 */
final class OutputScan {
    private static final byte SAME = 1;
    private static final byte OTHER = 2;

    /** So many files are looked at in one go. */
    private static final int BATCH = 1 << 10;
    /** To open a folder pays for so many files in it. */
    private static final int SOME = 4;

    private final OutputFiles folder;
    private final MadeFiles before;
    /** 0 where nobody has looked. Several threads may look at once, and see the same. */
    private final byte[] seen;

    /** By month, whether its packs are as they were made. */
    private final Map<String, Boolean> months = new ConcurrentHashMap<>();

    private volatile boolean stopped;

    OutputScan(OutputFiles folder, MadeFiles before) {
        this.folder = folder;
        this.before = before;
        seen = new byte[before.size()];
    }

    /** Looks at all, beginning with the last file, for pages begin with the first. */
    void ahead() {
        for (int batch = batches() - 1; batch >= 0 && !stopped; batch--) {
            isAsMadeAll(batch);
        }
    }

    boolean isAsMade(int place) {
        if (seen[place] == 0) {
            see(
                    place,
                    before.isPacked(place)
                            ? isMonthAsMade(before.path(place))
                            : isLeft(place)
                                    && before.file(place)
                                            .equals(folder.look(before.path(place), before.inputs(place))));
        }
        return seen[place] == SAME;
    }

    boolean areAllAsMade() {
        return IntStream.range(0, batches()).parallel().allMatch(this::isAsMadeAll);
    }

    /** Whether the packs of a page's month and their index are as they were made. */
    private boolean isMonthAsMade(String page) {
        return months.computeIfAbsent(PagePath.month(page).orElse(""), month -> {
            try {
                List<String> packs = PageMonth.packs(folder.root(), month);
                return !packs.isEmpty()
                        && isAsMade(PagePath.index(month))
                        && packs.stream().allMatch(this::isAsMade);
            } catch (IOException e) {
                return false;
            }
        });
    }

    private boolean isAsMade(String path) {
        int place = before.place(path);
        return place >= 0 && isAsMade(place);
    }

    private int batches() {
        return (before.size() + BATCH - 1) / BATCH;
    }

    /** Looks at a batch of files, and tells whether all are as they were made. */
    private boolean isAsMadeAll(int batch) {
        int end = Math.min(before.size(), (batch + 1) * BATCH);
        int next;
        for (int place = batch * BATCH; place < end; place = next) {
            next = place + 1;
            int unseen = isToBeSeen(place) ? 1 : 0;
            while (next < end && isInFolderOf(place, next)) {
                unseen += isToBeSeen(next) ? 1 : 0;
                next++;
            }
            if (unseen >= SOME) {
                lookInto(place, next);
            }
        }
        return IntStream.range(batch * BATCH, end).allMatch(this::isAsMade);
    }

    /** Looks at files of one folder. */
    private void lookInto(int from, int to) {
        try (var open = folder.open(before.path(from))) {
            for (int place = from; place < to; place++) {
                if (seen[place] == 0 && !before.isPacked(place)) {
                    Made file = before.file(place);
                    see(place, isLeft(place) && file.equals(folder.look(open, before.path(place), file.inputs())));
                }
            }
        } catch (IOException e) {
            // each is looked at alone then
        }
    }

    private boolean isToBeSeen(int place) {
        return seen[place] == 0 && before.size(place) >= 0 && !before.isPacked(place);
    }

    private void see(int place, boolean same) {
        seen[place] = same ? SAME : OTHER;
    }

    /** Whether a file may be there as it was made at all. */
    private boolean isLeft(int place) {
        return before.size(place) >= 0
                && OutputPath.complaint(before.path(place), true).isEmpty();
    }

    private boolean isInFolderOf(int place, int other) {
        String path = before.path(place);
        int slash = path.lastIndexOf('/');
        return before.path(other).lastIndexOf('/') == slash
                && before.path(other).regionMatches(0, path, 0, slash + 1);
    }

    /** Looks at no more ahead. */
    void stop() {
        stopped = true;
    }
}
