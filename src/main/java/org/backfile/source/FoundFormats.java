package org.backfile.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.media.MediaFile;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.report.Finding;
import org.backfile.source.field.FieldMapping;
import org.backfile.source.field.FrontMatterFile;
import org.backfile.source.folder.SavedFolders;
import org.backfile.source.packed.PackedFile;

/** What the files of a folder are that are not raw by their names. For one listing. */
final class FoundFormats {
    private final RawFolder folder;
    private final SourceOptions options;
    private final FieldMapping mapping;
    private final SavedFolders saved;
    private final Map<RawFile, Format> formats = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean hasPictures;

    /** @param saved is shown what may be of a folder of saved pages */
    FoundFormats(RawFolder folder, SourceOptions options, FieldMapping mapping, SavedFolders saved) {
        this.folder = folder;
        this.options = options;
        this.mapping = mapping;
        this.saved = saved;
    }

    /** The files that hold records, by what they are; may be changed. */
    Map<RawFile, Format> formats() {
        return formats;
    }

    /** What there is to say of files that are known and hold none. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether there are pictures. */
    boolean hasPictures() {
        return hasPictures;
    }

    /** Whether a file that is not raw by its name holds records; one that the owner names is what it looks like. */
    boolean claim(RawFile file) {
        Optional<Format> format = options.as();
        if (format.isEmpty()) {
            try {
                byte[] start = PackedFile.start(folder.resolve(file));
                if (MediaFile.isPicture(start)) {
                    hasPictures = true; // some article may show it
                    return true;
                }
                if (saved.sees(file, start, folder.resolve(file))) {
                    return true;
                }
                format = Format.ofSeveral(folder.resolve(file), start).or(() -> Format.of(start, mapping));
                if (format.isEmpty()
                        && FrontMatterFile.isPlain(file.path(), options.date().isPresent())) {
                    format = Optional.of(Format.MD);
                }
                Optional<String> unread = format.isEmpty() ? Format.unread(start) : Optional.empty();
                if (unread.isPresent()) {
                    findings.add(Finding.warning(
                            "format-unread",
                            file.path(),
                            0,
                            "Is " + unread.get() + ", which is not read",
                            "open it in a browser and save the page as HTML"));
                    return true;
                }
                if (format.isEmpty() && Format.isList(start, mapping)) {
                    findings.add(Finding.warning(
                            "texts-missing",
                            file.path(),
                            0,
                            "Lists articles by title and address and has no texts, as exports of Pocket and Instapaper do",
                            "import what has saved the pages themselves"));
                    return true;
                }
            } catch (PackedFile.Unreadable e) {
                findings.add(Finding.error(
                        "packing-broken",
                        file.path(),
                        0,
                        "Begins as a packed file, and nothing in it can be unpacked: " + e.getMessage(),
                        "see whether it is whole"));
                return true;
            } catch (IOException e) {
                return false; // it is passed over as it would be if it could be read
            }
        }
        format.ifPresent(value -> formats.put(file, value));
        return format.isPresent();
    }
}
