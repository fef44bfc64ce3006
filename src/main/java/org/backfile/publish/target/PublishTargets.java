package org.backfile.publish.target;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out of what kind a target is, and opens it. */
public final class PublishTargets {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+)://.*");
    /** As scp and rsync have it; a single letter before the colon is a drive of Windows. */
    private static final Pattern REMOTE = Pattern.compile("(?:[^/\\\\:@]+@)?[^/\\\\:@]{2,}:.*");

    private PublishTargets() {}

    /**
     * Opens a target.
     *
     * @param target a folder; {@code rsync://host/module/path} or {@code user@host:path}; or the address of a kind that a part
     *     of the program is for
     * @throws org.backfile.report.UserError if it is of no kind that is known, or the part that is needed is not there
     */
    public static PublishTarget open(String target, TargetOptions options) {
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return name.equals("rsync")
                    ? new RsyncPublishTarget(target)
                    : TargetPart.of(name).open(target, options);
        }
        return isRemote(target)
                ? new RsyncPublishTarget(target)
                : new FolderPublishTarget(Path.of(target).toAbsolutePath().normalize(), options.jobs());
    }

    /** Whether a target is no folder of this machine. */
    public static boolean isRemote(String target) {
        return SCHEME.matcher(target).matches() || REMOTE.matcher(target).matches();
    }
}
