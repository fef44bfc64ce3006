package org.backfile.authority;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.files.NamedFile;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFolder;
import org.backfile.report.Finding;
import org.backfile.report.UserError;

/**
 * The text of a file that people write: in UTF-8, or in another encoding, which is guessed as a raw file's is.
 *
 * @param text with line feeds; empty if there is no file
 * @param findings that it is not UTF-8, and where letters of it are lost
 */
record OwnerFile(String text, List<Finding> findings) {
    /** What stands where a letter is lost. */
    static final char LOST = '\uFFFD';

    OwnerFile {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param hint what to do if it cannot be read
     * @throws UserError if it is there and cannot be read: a pipe, a folder, no text
     */
    static OwnerFile read(Path file, String hint) {
        Optional<byte[]> bytes = NamedFile.bytes(file, hint);
        if (bytes.isEmpty() || bytes.get().length == 0) {
            return new OwnerFile("", List.of());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            return new OwnerFile(text, List.of());
        } catch (CharacterCodingException e) {
            Raw raw = RawFolder.of(String.valueOf(file.getFileName()), bytes.get());
            if (raw instanceof Raw.Text text) {
                return new OwnerFile(String.join("\n", text.lines()) + "\n", findings(text));
            }
            throw new UserError(file + " is no text", hint, e);
        }
    }

    /** What to do about lost letters is another thing here than in what was crawled. */
    private static List<Finding> findings(Raw.Text text) {
        return text.findings().stream()
                .map(finding ->
                        finding.what().indexOf(LOST) < 0 && !finding.rule().equals("replacement-characters")
                                ? finding
                                : Finding.warning(
                                        finding.rule(),
                                        finding.file(),
                                        finding.line(),
                                        "Letters were lost in it",
                                        "write them anew, and save the file as UTF-8"))
                .toList();
    }
}
