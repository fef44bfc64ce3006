package org.backfile.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.rights.Rights;
import org.backfile.site.Preservation;
import org.backfile.version.Versions;

/** Files that an owner, or import, may have put into a site's folder. */
public final class OwnersFiles {
    private OwnersFiles() {}

    /** What may be shown, by files that are written into a folder. */
    public static Rights granted(Path folder, String rights, String takedowns) throws IOException {
        Files.writeString(folder.resolve(Rights.NAME), rights);
        Files.writeString(folder.resolve("takedowns.tsv"), takedowns);
        return Rights.read(folder);
    }

    /** A text that an article had before, and names that last; of an empty path nothing. */
    public static Preservation preservation(Path folder, String article) throws IOException {
        if (article.isEmpty()) {
            return Preservation.NONE;
        }
        String header = "title=Before\ndate=1990-01-01\ntype=post\nstatus=published\n~~~~~~\n\n";
        for (String path : new String[] {"versions/" + article + "/2026-01-01", "content/" + article}) {
            Path file = folder.resolve(path + ".md");
            TestSite.write(file, header + "It said " + path + ".\n");
        }
        return new Preservation(Versions.read(folder, folder.resolve("content")), "12345", true);
    }
}
