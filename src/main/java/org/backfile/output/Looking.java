package org.backfile.output;

import java.util.stream.IntStream;
import org.backfile.output.MadeFiles.Made;

/**
 * Whether the files of the bake before are as it left them. Each is looked at once, and they can be looked at ahead, on
 * a core that has little else to do, before the pages' turn comes.
 */
final class Looking implements AutoCloseable {
    private static final byte SAME = 1;
    private static final byte OTHER = 2;

    private final Folder folder;
    private final MadeFiles before;
    /** 0 where nobody has looked. Several threads may look at once, and see the same. */
    private final byte[] seen;

    private volatile boolean closed;

    Looking(Folder folder, MadeFiles before) {
        this.folder = folder;
        this.before = before;
        seen = new byte[before.size()];
    }

    /** Begins with the last file, for pages begin with the first, and returns at once. */
    void ahead() {
        if (before.size() > 0) {
            var thread = new Thread(
                    () -> {
                        for (int place = before.size() - 1; place >= 0 && !closed; place--) {
                            isAsMade(place);
                        }
                    },
                    "look");
            thread.setDaemon(true);
            thread.start();
        }
    }

    boolean isAsMade(int place) {
        byte known = seen[place];
        if (known == 0) {
            known = look(place) ? SAME : OTHER;
            seen[place] = known;
        }
        return known == SAME;
    }

    boolean areAllAsMade() {
        return IntStream.range(0, before.size()).parallel().allMatch(this::isAsMade);
    }

    private boolean look(int place) {
        Made file = before.file(place);
        String path = before.path(place);
        return file.size() >= 0
                && OutputPath.complaint(path).isEmpty()
                && file.equals(folder.look(path, file.inputs()));
    }

    /** Looks at no more. */
    @Override
    public void close() {
        closed = true;
    }
}
