package org.backfile.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.article.LanguageTag;
import org.backfile.files.NamedFile;
import org.backfile.report.Finding;

/** Finds message files: those that are shipped, and the owner's in the site's folder. */
final class MessageFiles {
    private static final String EXTENSION = ".properties";

    private final Map<String, Path> own = new TreeMap<>();
    private final List<Finding> findings;

    /** @param folder may not be there */
    MessageFiles(Optional<Path> folder, List<Finding> findings) {
        this.findings = findings;
        folder.filter(Files::isDirectory).ifPresent(this::list);
    }

    private void list(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith(".")) {
                    continue;
                }
                String tag = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : "";
                if (LanguageTag.isTag(tag)) {
                    own.put(tag.toLowerCase(Locale.ROOT), file);
                } else {
                    findings.add(Finding.warning(
                            "message-file-name",
                            nameOf(file),
                            0,
                            "It is left out: its name is no language's with " + EXTENSION,
                            LanguageTag.meant(tag)
                                    .map(meant -> "did you mean " + meant + EXTENSION + "?")
                                    .orElse("call it as de" + EXTENSION + " or pt-BR" + EXTENSION)));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            findings.add(unreadable(folder.getFileName() + "/", e));
        }
    }

    private static Finding unreadable(String name, Exception e) {
        return Finding.error(MessageFile.BROKEN, name, 0, "It cannot be read: " + e.getMessage(), "");
    }

    private static String nameOf(Path file) {
        return Messages.FOLDER + "/" + file.getFileName();
    }

    /**
     * The tags under which a language's messages are looked for, the nearest first (RFC 4647, section 3.4). Traditional
     * Chinese does not end in Chinese as such, which is written otherwise.
     */
    static List<String> chain(String lang) {
        var chain = new ArrayList<String>();
        String tag = Locale.forLanguageTag(lang).toLanguageTag();
        boolean traditional = tag.matches("(?i)zh-(.*-)?(hant|tw|hk|mo)(-.*)?");
        while (!tag.isEmpty() && !(traditional && tag.equals("zh"))) {
            chain.add(tag);
            int end = tag.lastIndexOf('-');
            tag = end < 0 ? "" : tag.substring(0, end >= 2 && tag.charAt(end - 2) == '-' ? end - 2 : end);
        }
        return chain;
    }

    /** What the program brings for a tag. */
    static Optional<MessageFile> shipped(String tag, List<Finding> findings) {
        try (InputStream in = MessageFiles.class.getResourceAsStream(tag + EXTENSION)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(MessageFile.of(tag + EXTENSION, in.readAllBytes(), findings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the owner has for a tag. */
    Optional<MessageFile> own(String tag) {
        Path file = own.get(tag.toLowerCase(Locale.ROOT));
        if (file == null) {
            return Optional.empty();
        }
        Optional<String> complaint = NamedFile.complaint(file);
        if (complaint.isPresent()) {
            findings.add(Finding.error(MessageFile.BROKEN, nameOf(file), 0, complaint.get(), ""));
            return Optional.empty();
        }
        try {
            return Optional.of(MessageFile.of(nameOf(file), Files.readAllBytes(file), findings));
        } catch (IOException e) {
            findings.add(unreadable(nameOf(file), e));
            return Optional.empty();
        }
    }
}
