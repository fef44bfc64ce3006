package org.backfile.permanence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backfile.files.NamedFile;
import org.backfile.pack.AtomicFile;
import org.backfile.report.Finding;

/**
 * {@code published.lock}: an address a line, sorted, for version control. People take lines out of it, and merges may break
 * it: a line that can be no address is left out, and named.
 *
 * @param addresses sorted, none twice, without the site's own: {@code 1969/07/20/landing.html}
 * @param findings of lines that were left out
 */
record AddressFile(List<String> addresses, List<Finding> findings) {
    static final String NAME = "published.lock";
    private static final String FIRST_LINE =
            "# backfile published 1: addresses that have to stay; keep in version control";

    static AddressFile read(Path site) {
        String text = NamedFile.text(site.resolve(NAME), "put the one from version control there, or remove it")
                .orElse("");
        var addresses = new ArrayList<String>();
        var findings = new ArrayList<Finding>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            String address = line.strip();
            if (isAddress(address)) {
                addresses.add(address);
            } else if (!address.isEmpty() && !address.startsWith("#")) {
                findings.add(Finding.error(
                        "published-line",
                        NAME,
                        number,
                        "This line is no address of the site, and was left out",
                        "a merge may have broken it: compare the file with the one in version control"));
            }
        }
        return new AddressFile(addresses.stream().sorted().distinct().toList(), findings);
    }

    private static boolean isAddress(String line) {
        if (line.isEmpty() || line.startsWith("/") || line.indexOf(' ') >= 0 || line.startsWith("#")) {
            return false;
        }
        return !line.startsWith("<<") && !line.startsWith(">>") && !line.startsWith("==") && !line.contains("..");
    }

    static void write(Path site, List<String> addresses) throws IOException {
        AtomicFile.beside(site.resolve(NAME), AtomicFile.text(out -> {
                    out.write(FIRST_LINE);
                    out.write('\n');
                    for (String address : addresses) {
                        out.write(address);
                        out.write('\n');
                    }
                }))
                .moveForGood();
    }

    /** Changes when the file does; 0 if there is none. */
    static long stamp(Path site) {
        try {
            var file = Files.readAttributes(site.resolve(NAME), BasicFileAttributes.class);
            return file.lastModifiedTime().to(TimeUnit.NANOSECONDS) * 31 + file.size() + 1;
        } catch (IOException e) {
            return 0;
        }
    }
}
