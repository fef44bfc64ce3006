package org.backfile.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backfile.archive.TermNames;
import org.backfile.article.Slug;
import org.backfile.authority.AuthorIndex;
import org.backfile.authority.TopicIndex;
import org.backfile.authority.Vocabulary;
import org.backfile.rights.Rights;
import org.backfile.site.ListPictures;
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

    /** How terms are called where nobody moved any. */
    public static TermNames names(TopicIndex topics, Vocabulary authors) {
        return new TermNames(topics::slug, topics::wider, Slug::of, new AuthorIndex(authors)::names, Slug::of);
    }

    /** A picture for each article, made of its header: as with files, stamps tell of both. */
    public static ListPictures pictures(boolean areShown) {
        return new ListPictures(
                areShown,
                entry -> Optional.of(
                        "<img src=\"../media/0123456789abcdef%04x.jpg\" alt=\"%s\" width=\"%d\" height=\"%d\">"
                                .formatted(
                                        entry.header().title().length(),
                                        entry.header().title(),
                                        1 + entry.header().tags().size(),
                                        1 + entry.header().tags().size())));
    }
}
