package org.backfile.testing;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How tests start programs of ours in a Java of their own: over soon, and watched by what watches the tests. */
public final class JavaCommand {
    private JavaCommand() {}

    /** The command with more arguments, which may be added to. */
    public static List<String> of(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(agents());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The agent that counts which lines are run, if there is one. */
    public static List<String> agents() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
                .map(argument -> argument.replace(
                        "destfile=target/", "destfile=" + Path.of("target").toAbsolutePath() + "/"))
                .toList();
    }
}
