package org.backfile.search;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.backfile.work.Cores;

/** Encodes and writes a segment's files on another core than the one that makes them. */
final class SegmentFiles implements Packs.Files {
    private static final int WAITING = 64;
    private static final Job END = new Job("", new byte[0], Compression.NONE);

    private final String folder;
    private final ShardSink sink;
    private final BlockingQueue<Job> jobs = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean failed;

    private record Job(String path, byte[] bytes, Compression compression) {}

    /** Makes files. */
    @FunctionalInterface
    interface Maker {
        void make(SegmentFiles files);
    }

    private SegmentFiles(String folder, ShardSink sink) {
        this.folder = folder;
        this.sink = sink;
    }

    /** Lets somebody make files below a folder; returns when all are written. */
    static void in(String folder, ShardSink sink, Maker maker) {
        var files = new SegmentFiles(folder, sink);
        Cores.both(
                () -> {
                    try {
                        maker.make(files);
                    } finally {
                        files.add(END);
                    }
                },
                files::write);
    }

    @Override
    public void put(char kind, int number, byte[] bytes, Compression compression) {
        add(new Job(path(folder, kind, number), bytes, compression));
    }

    static String path(String folder, char kind, int number) {
        return folder + kind + number + ".js";
    }

    private void add(Job job) {
        boolean interrupted = false;
        while (!failed) {
            try {
                jobs.put(job);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            for (Job job = take(); job != END; job = take()) {
                sink.put(job.path, Shard.of(job.bytes, job.compression));
            }
        } catch (RuntimeException | Error e) {
            failed = true;
            jobs.clear(); // nobody is to wait for room
            throw e;
        }
    }

    private Job take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return jobs.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
