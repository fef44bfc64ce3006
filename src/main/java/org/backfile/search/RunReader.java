package org.backfile.search;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.pack.PackReader;
import org.backfile.pack.Unpacker;

/** Reads a run record by record, in order of keys. */
final class RunReader implements Closeable {
    private final InputStream in;
    private final PackReader pack;
    private Unpacker block;
    private final List<Run.Member> members = new ArrayList<>();
    private final List<int[]> lengths = new ArrayList<>();

    /** Of the record at hand. */
    private String key = "";

    private long head;
    private int kind;
    private final List<String> keys = new ArrayList<>();
    private Term term = new Term("", "", "");
    private int count;
    private int last;
    private byte[] postings = {};
    private byte[] positions = {};

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
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 14);
        pack = new PackReader(in, Files.size(file));
        block = pack.next();
        if (!block.more() || block.whole() != mark) {
            in.close();
            throw new BrokenRun(file);
        }
        int n = (int) block.number();
        for (int i = 0; i < n; i++) {
            members.add(new Run.Member(block.whole(), block.whole()));
            lengths.add(new int[] {(int) block.number(), (int) block.number(), (int) block.number()});
        }
    }

    List<Run.Member> members() {
        return members;
    }

    /** How many positions an article has, and where its title and its lead end. */
    int[] lengths(int article) {
        return lengths.get(article);
    }

    /** Goes on to the next record; false behind the last. */
    boolean next() throws IOException {
        while (!block.more()) {
            block = pack.next();
            if (!block.more()) {
                if (!pack.isWhole()) {
                    throw new IOException("a run is broken");
                }
                return false;
            }
        }
        key = block.textAfter(key);
        head = Term.head(key);
        kind = (int) block.number();
        if (kind == Run.STEM) {
            keys.clear();
            for (int n = (int) block.number(); n > 0; n--) {
                keys.add(block.textAfter(key));
            }
        } else {
            term = new Term(key, block.textAfter(key), block.textAfter(key));
            count = (int) block.number();
            last = (int) block.number();
            postings = block.bytes((int) block.number());
            positions = block.bytes((int) block.number());
        }
        return true;
    }

    /**
     * Looks at all checksums.
     *
     * @throws IOException if one is wrong
     */
    void skipAll() throws IOException {
        do {
            block = pack.next();
        } while (block.more());
        if (!pack.isWhole()) {
            throw new IOException("a run is broken");
        }
    }

    String key() {
        return key;
    }

    /** The key's {@linkplain Term#head head}. */
    long head() {
        return head;
    }

    /** {@link Run#STEM} or {@link Run#WORD}. */
    int kind() {
        return kind;
    }

    /** The words that have the key for their stem. */
    List<String> keys() {
        return keys;
    }

    Term term() {
        return term;
    }

    /** How many articles have the word. */
    int count() {
        return count;
    }

    /** The number of the last of them. */
    int last() {
        return last;
    }

    byte[] postings() {
        return postings;
    }

    byte[] positions() {
        return positions;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
