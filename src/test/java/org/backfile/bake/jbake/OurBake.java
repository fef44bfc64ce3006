package org.backfile.bake.jbake;

import java.nio.file.Path;
import java.time.Instant;
import org.backfile.output.Output;
import org.backfile.report.Progress;

/** Bakes with ours, in a JVM of its own: {@code SITE OUTPUT STATE}. */
public final class OurBake {
    private OurBake() {}

    public static void main(String[] args) {
        Path target = Path.of(args[1]);
        JBakeSite site = JBakeSite.open(Path.of(args[0]), target, Instant.now());
        try (Output output = Output.open(target, Path.of(args[2]))) {
            site.bake(output, Progress.NONE);
            System.out.println(output.finish());
            site.findings().forEach(System.out::println);
            output.findings().forEach(System.out::println);
        }
    }
}
