package org.backfile.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds an address to those that an article once had, and leaves all else in its file as it stands. */
public final class HeaderAlias {
    private static final String KEY = "aliases=";

    private HeaderAlias() {}

    /**
     * The file with one address more.
     *
     * @param file an article's bytes
     * @param alias a path from the site's root on, without blanks: {@code /1969/07/20/landing/}
     * @return empty if there is no line that ends a header
     */
    public static Optional<byte[]> add(byte[] file, String alias) {
        // Byte for byte: whatever a person wrote stays.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        int known = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(KEY)) {
                known = i;
            }
            if (line.equals(HeaderText.SEPARATOR)) {
                String end = lines.get(i).endsWith("\r\n") ? "\r\n" : "\n";
                if (known < 0) {
                    lines.add(i, KEY + alias + end);
                } else {
                    lines.set(known, lines.get(known).stripTrailing() + " " + alias + end);
                }
                return Optional.of(String.join("", lines).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return Optional.empty();
    }
}
