package org.backfile.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Builds a site on a cluster. What takes long is done in shares, each by a task: reading raw files, then rendering pages. Before
 * and after come the same commands on the driver that make the site on one machine, and they take what the shares have left;
 * so the bytes are the same. Exit status: as of the command {@code backfile}.
 */
public final class Main {
    private static final double SECOND = 1e9;
    private static final int MISUSED = 2;
    private static final int FAILED = 70;

    private final JavaSparkContext spark;
    private final Program program;
    private final int shares;
    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private Main(JavaSparkContext spark, Program program, int shares) {
        this.spark = spark;
        this.program = program;
        this.shares = shares;
    }

    public static void main(String[] args) {
        int status = FAILED;
        try {
            status = run(BuildCall.of(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("Usage: " + BuildCall.USAGE);
            status = MISUSED;
        }
        System.exit(status);
    }

    private static int run(BuildCall call) {
        Path jar = call.program().orElseGet(Program::jar);
        try (var spark = new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "Backfile"))) {
            spark.addFile(jar.toUri().toString());
            int shares = call.shares().orElse(2 * spark.defaultParallelism());
            return new Main(spark, Program.of(jar), shares).build(call);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SparkException failure) {
                System.err.println(failure.getMessage()); // of a share, with what Backfile said
                return FAILED;
            }
            throw e;
        }
    }

    private int build(BuildCall call) {
        List<String> importing =
                List.of("import", call.raw().toString(), "--site", call.site().toString());
        int imported = spread(importing, false);
        if (imported > 1) {
            return imported;
        }
        List<String> baking = List.of(
                "bake",
                "--site",
                call.site().toString(),
                "--output",
                call.output().toString());
        return Math.max(imported, spread(baking, true));
    }

    /** Does a command: first what all shares need, then the shares, then all that is left. */
    private int spread(List<String> command, boolean isAlone) {
        int prepared = here(command, "--quiet", "--share", "0/" + shares);
        if (prepared != 0) {
            return prepared;
        }
        long start = System.nanoTime();
        List<Integer> numbers = IntStream.rangeClosed(1, shares).boxed().toList();
        List<Long> times = spark.parallelize(numbers, shares)
                .map(new ShareTask(new ArrayList<>(command), shares, isAlone))
                .collect();
        out.printf(
                Locale.ROOT,
                "%s: %d shares in %.1f s, %.1f s of the workers' time%n",
                command.get(0),
                shares,
                (System.nanoTime() - start) / SECOND,
                times.stream().mapToLong(Long::longValue).sum() / SECOND);
        return here(command, "--timings");
    }

    private int here(List<String> command, String... more) {
        List<String> args = new ArrayList<>(command);
        args.addAll(List.of(more));
        return program.run(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
    }
}
