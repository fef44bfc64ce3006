package org.backfile.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.backfile.report.UserError;

/** Why a file could not be written, as people say it. */
public final class Reason {
    /** What to do about it. */
    static final String HINT = "see that the disk is not full and that you may write there";

    private Reason() {}

    /**
     * What ends a bake that cannot go on without a file.
     *
     * @param file that was to be written, if the failure names no other
     */
    public static UserError cannotWrite(Path file, IOException e) {
        Object where = e instanceof FileSystemException named && named.getFile() != null ? named.getFile() : file;
        return new UserError("cannot write to " + where + " (" + of(e) + ")", HINT, e);
    }

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
