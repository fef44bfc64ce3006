package org.backfile.cli.option;

import java.util.Optional;
import org.backfile.hosting.Host;
import picocli.CommandLine.Option;

/** The option about what host a site is made for. */
public final class HostingOption {
    @Option(
            names = "--hosting",
            paramLabel = "HOST",
            description = "Write what a host wants beside the pages, and check its limits: github-pages,"
                    + " gitlab-pages, cloudflare, netlify, nginx, s3 (default: the setting hosting).")
    private String host = "";

    /** Empty if it was not given. */
    public Optional<Host> host() {
        return Host.of(host, "--hosting");
    }
}
