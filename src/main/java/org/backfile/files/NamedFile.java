package org.backfile.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.backfile.report.UserError;

/**
 * A file that the program asks for by its name, such as the settings. It need not be there. A link to a plain file is
 * followed, wherever that is, for whoever puts a link in this very place means it; what is a pipe or device is never
 * opened.
 */
public final class NamedFile {
    /** Nobody writes so much by hand. */
    private static final long LONGEST = 64L << 20;

    private NamedFile() {}

    /**
     * Why what stands in a place cannot be read.
     *
     * @return to follow the file's name: {@code is a pipe or device, not a file}; empty if it can be tried, or nothing is
     *     there
     */
    public static Optional<String> complaint(Path file) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            return Files.isSymbolicLink(file) ? Optional.of("is a link that leads nowhere") : Optional.empty();
        }
        if (attributes.isRegularFile()) {
            return attributes.size() <= LONGEST
                    ? Optional.empty()
                    : Optional.of("is longer than " + (LONGEST >> 20) + " MB");
        }
        return Optional.of(attributes.isDirectory() ? "is a folder, not a file" : "is a pipe or device, not a file");
    }

    /**
     * All of a file.
     *
     * @param hint what to do if it cannot be read
     * @return empty if nothing is there
     * @throws UserError if something is that cannot be read
     */
    public static Optional<byte[]> bytes(Path file, String hint) {
        complaint(file).ifPresent(complaint -> {
            throw new UserError(file + " " + complaint, hint);
        });
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new UserError(file + " may not be read", "see that you may read it", e);
        } catch (IOException e) {
            throw new UserError(file + " cannot be read (" + e.getMessage() + ")", hint, e);
        }
    }

    /**
     * All of a text file.
     *
     * @param hint what to do if it cannot be read
     * @return empty if nothing is there
     * @throws UserError if something is that cannot be read, with the line of the first byte that is no UTF-8
     */
    public static Optional<String> text(Path file, String hint) {
        return bytes(file, hint).map(bytes -> decoded(file, bytes));
    }

    private static String decoded(Path file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UserError(file + ":" + lineOfFault(bytes) + ": this is not UTF-8", "save the file as UTF-8", e);
        }
    }

    private static int lineOfFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(1 << 12);
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
