package org.backfile.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: ours from the jar's manifest, and the Java that runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var ours = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {
            "backfile " + ours.orElse("(not from a jar)") + ", Java " + Runtime.version() + ", "
                    + System.getProperty("os.name")
        };
    }
}
