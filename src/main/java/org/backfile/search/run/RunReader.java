package org.backfile.search.run;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.pack.PackReader;
import org.backfile.pack.Unpacker;

/** Reads a run block by block, and a block term by term, in their {@linkplain TermBytes#compare order}. */
final class RunReader implements Closeable {
    private final InputStream in;
    private final PackReader pack;
    private final List<Run.Member> members = new ArrayList<>();
    private final List<int[]> lengths = new ArrayList<>();

    /** The block at hand, where its terms end, and how far it is read. */
    private byte[] block = {};

    private int end;
    private int at;
    private long lastHead;
    private boolean ended;

    /** The term at hand. */
    private byte[] term = new byte[1 << 8];

    private int length;
    private long head;
    private boolean form;

    /** A run is broken, or is not what was asked for. */
    static final class BrokenRun extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenRun(Path file) {
            super("not a whole run: " + file);
        }
    }

    /** @throws IOException if it is not there, or is of another form */
    RunReader(Path file, long mark) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BrokenRun(file); // a pipe would be waited for
        }
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 12);
        pack = new PackReader(in, Files.size(file));
        Unpacker start = pack.next();
        if (!start.more() || start.whole() != mark) {
            in.close();
            throw new BrokenRun(file);
        }
        int n = (int) start.number();
        for (int i = 0; i < n; i++) {
            members.add(new Run.Member(start.whole(), start.whole()));
            lengths.add(new int[] {(int) start.number(), (int) start.number(), (int) start.number()});
        }
    }

    List<Run.Member> members() {
        return members;
    }

    /** How many positions an article has, and where its title and its lead end. */
    int[] lengths(int article) {
        return lengths.get(article);
    }

    /**
     * Goes on to the next block's first term; false behind the last block.
     *
     * @throws IOException if the run is broken
     */
    boolean nextBlock() throws IOException {
        Unpacker read = pack.next();
        if (!read.more()) {
            ended = true;
            length = 0;
            if (!pack.isWhole()) {
                throw new IOException("a run is broken");
            }
            return false;
        }
        block = read.rest();
        end = block.length - Long.BYTES;
        at = 0;
        lastHead = read.from(end).whole();
        length = 0;
        return next();
    }

    /** Goes on to the block's next term; false behind its last. The lists of the one at hand have to be passed over before. */
    boolean next() {
        if (at == end) {
            length = 0;
            return false;
        }
        int coded = number();
        form = (coded & 1) != 0;
        int shared = coded >>> 1;
        int more = number();
        if (shared + more > term.length) {
            term = Arrays.copyOf(term, (shared + more) * 2);
        }
        System.arraycopy(block, at, term, shared, more);
        at += more;
        length = shared + more;
        head = TermBytes.head(head, shared, term, 0, length);
        return true;
    }

    /** Whether there is a term at hand. */
    boolean hasTerm() {
        return length > 0;
    }

    /** Whether the term at hand is a form, which has no lists. */
    boolean isForm() {
        return form;
    }

    /** Whether all blocks are read. */
    boolean isEnded() {
        return ended;
    }

    /** The bytes of the term at hand, from 0 on. */
    byte[] term() {
        return term;
    }

    /** How many bytes the term at hand has; 0 if there is none. */
    int length() {
        return length;
    }

    /** The head of the term at hand. */
    long head() {
        return head;
    }

    /** The head of the block's last term. */
    long lastHead() {
        return lastHead;
    }

    /** A block's bytes, and where they are read: for the lists of the term at hand. */
    byte[] block() {
        return block;
    }

    /** Where the lists of the term at hand begin in the block: they are passed over. */
    int passLists() {
        int lists = at;
        number();
        number();
        for (int list = 0; list < 2; list++) {
            int size = number();
            at += size;
        }
        return lists;
    }

    private int number() {
        int value = 0;
        int shift = 0;
        while (block[at] < 0) {
            value |= (block[at++] & 0x7F) << shift;
            shift += 7;
        }
        return value | block[at++] << shift;
    }

    /**
     * Looks at all checksums.
     *
     * @throws IOException if one is wrong
     */
    void skipAll() throws IOException {
        Unpacker read;
        do {
            read = pack.next();
        } while (read.more());
        if (!pack.isWhole()) {
            throw new IOException("a run is broken");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
