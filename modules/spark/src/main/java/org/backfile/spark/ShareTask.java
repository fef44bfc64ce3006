package org.backfile.spark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.Function;

/**
 * Does a share of a command on a worker. What it makes is left in the site's folder under a name of its own, so that it does
 * no harm if Spark has it done again, or twice at once.
 *
 * @param command the command without its share
 * @param of how many shares there are
 * @param isAlone whether only one is done at a time in a JVM, with all of its cores
 */
record ShareTask(ArrayList<String> command, int of, boolean isAlone) implements Function<Integer, Long> {
    private static final Object ONE = new Object();

    /** @return how long it took, in nanoseconds */
    @Override
    public Long call(Integer number) {
        if (!isAlone) {
            return share(number);
        }
        synchronized (ONE) {
            return share(number);
        }
    }

    private long share(int number) {
        long start = System.nanoTime();
        List<String> args = new ArrayList<>(command);
        args.addAll(List.of("--quiet", "--share", number + "/" + of));
        var told = new StringWriter();
        var out = new PrintWriter(told, true);
        int status = Program.of(Path.of(SparkFiles.get(Program.NAME))).run(out, out, args);
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", args) + " ended with status " + status + ": " + told);
        }
        return System.nanoTime() - start;
    }
}
