package org.backfile.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.cli.option.SiteHost;
import org.backfile.cli.terminal.Terminal;
import org.backfile.serve.Preview;
import picocli.CommandLine.Option;

/** The options about where a preview listens. */
final class ListenOptions {
    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Listen there, and not on this machine's loopback only.")
    private String host = "localhost";

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "Listen on this port (default: 8080; 0 for any that is free).")
    private int port = 8080;

    @Option(
            names = "--base",
            paramLabel = "PATH",
            description = "Serve below this path, such as /archive/ (default: the path in site.host).")
    private Optional<String> base = Optional.empty();

    /** Serves until the process is told to end. */
    void serve(Path site, Path output, Terminal terminal, boolean quiet) {
        serve(mount -> Preview.start(output, host, port, mount), site, output, terminal, quiet);
    }

    /** The same, and browsers load pages again with each bake, and say what was wrong at it. */
    void serve(Path site, Path output, Terminal terminal, boolean quiet, Watching watching) {
        serve(
                mount -> Preview.start(output, host, port, mount, watching::bakes, watching::wrong),
                site,
                output,
                terminal,
                quiet);
    }

    private void serve(Function<String, Preview> start, Path site, Path output, Terminal terminal, boolean quiet) {
        var mount = base.orElseGet(() -> SiteHost.of(site).map(SiteHost::path).orElse("/"));
        try (var preview = start.apply(mount)) {
            if (!quiet) {
                terminal.out().println("Serving " + output + " at " + preview.address() + " until Ctrl-C");
            }
            preview.await();
        }
    }
}
