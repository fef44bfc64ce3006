package org.backfile.takedown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.backfile.files.NamedFile;
import org.backfile.pack.AtomicFile;
import org.backfile.report.UserError;

/**
 * {@code taken-down/names.tsv}: which names are not to be told, a line each. It is for import alone, and to be kept out of
 * what is published; {@code takedowns.tsv} tells by a checksum whether a line is as it was.
 */
final class PseudonymFile {
    static final String NAME = Takedowns.FOLDER + "/names.tsv";

    private static final String FIRST_LINE = "# number name instead; never publish this file";

    private PseudonymFile() {}

    /**
     * Reads the names of a list.
     *
     * @throws UserError if one of them is not there: it would come back
     */
    static Map<String, Pseudonym> read(Path site, List<Takedown> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, Pseudonym> all = lines(site);
        var read = new TreeMap<String, Pseudonym>();
        for (Takedown each : names) {
            Pseudonym found = all.get(each.path());
            if (found == null || !each.keys().contains(key(found))) {
                throw new UserError(
                        NAME + " has not the name of line name:" + each.path() + " in " + TakedownFile.NAME
                                + ", and it might come back",
                        "put a copy of the file there; until then nothing is published");
            }
            read.put(each.path(), found);
        }
        return read;
    }

    private static Map<String, Pseudonym> lines(Path site) {
        String text =
                NamedFile.text(site.resolve(NAME), "put a copy of it there").orElse("");
        var all = new TreeMap<String, Pseudonym>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && !fields[1].isBlank() && !fields[2].isBlank()) {
                all.put(fields[0], new Pseudonym(fields[1], fields[2]));
            }
        });
        return all;
    }

    /** A number made of a name and what stands in its place. */
    static String key(Pseudonym name) {
        byte[] bytes = (name.name() + "\t" + name.instead()).getBytes(StandardCharsets.UTF_8);
        var one = new CRC32C();
        var other = new CRC32();
        one.update(bytes, 0, bytes.length);
        other.update(bytes, 0, bytes.length);
        return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    }

    static void write(Path site, Map<String, Pseudonym> names) throws IOException {
        var lines = new ArrayList<String>();
        names.forEach((number, name) -> lines.add(number + "\t" + name.name() + "\t" + name.instead()));
        AtomicFile.beside(site.resolve(NAME), AtomicFile.text(out -> {
                    out.write(FIRST_LINE + "\n");
                    for (String line : lines) {
                        out.write(line + "\n");
                    }
                }))
                .moveForGood();
    }
}
