package org.backfile.cli.terminal;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: ours from the jar's manifest, and the Java that runs it. */
public final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var ours = Optional.ofNullable(VersionText.class.getPackage().getImplementationVersion());
        return new String[] {
            "backfile " + ours.orElse("(not from a jar)") + ", Java " + Runtime.version() + ", "
                    + System.getProperty("os.name")
        };
    }

    /** Who made a file, for programs: name and version. */
    public static String agent() {
        return Optional.ofNullable(VersionText.class.getPackage().getImplementationVersion())
                .map(version -> "Backfile " + version)
                .orElse("Backfile");
    }
}
