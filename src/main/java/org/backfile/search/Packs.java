package org.backfile.search;

import org.backfile.pack.Packer;

/** Puts lists one after the other into files of about one size; a longer list has a file of its own. */
final class Packs {
    private final char kind;
    private final int enough;
    private final Files files;
    private final Packer pack;
    private int number = -1;

    /** Takes files by kind and number. */
    @FunctionalInterface
    interface Files {
        void put(char kind, int number, byte[] bytes, Compression compression);
    }

    /** @param enough in bytes: a list that would make a file longer begins a new one */
    Packs(char kind, int enough, Files files) {
        this.kind = kind;
        this.enough = enough;
        this.files = files;
        pack = new Packer(enough);
    }

    /** Adds a list; true if it begins a new file. */
    boolean add(Packer list) {
        boolean begins = number < 0 || pack.size() > 0 && pack.size() + list.size() > enough;
        if (begins) {
            flush();
            number++;
        }
        pack.all(list);
        return begins;
    }

    /** How many files there are with the one that is open. */
    int count() {
        return number + 1;
    }

    /** How many bytes the open file has. */
    int size() {
        return pack.size();
    }

    /** Ends the last file. */
    void flush() {
        if (pack.size() > 0) {
            files.put(kind, number, pack.copy(), Compression.NUMBERS);
            pack.clear();
        }
    }
}
