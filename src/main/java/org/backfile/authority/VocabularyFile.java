package org.backfile.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.report.Finding;
import org.backfile.report.Severity;
import org.backfile.report.UserError;

/**
 * The owner's word on topics as it stands in {@code topics.yaml}.
 *
 * @param vocabulary what could be read; it says nothing if there is no file
 * @param text the file's text; empty if there is none
 * @param findings what is wrong with the file
 */
public record VocabularyFile(Vocabulary vocabulary, String text, List<Finding> findings) {
    /** The file's name in the site's folder. */
    public static final String NAME = "topics.yaml";

    /** The file on authors, in the same form. */
    public static final String AUTHORS = "authors.yaml";

    private static final String HINT = "put your list of topics there, as text in UTF-8, or remove it";

    private static final String AUTHORS_HINT = "put your list of authors there, as text in UTF-8, or remove it";
    private static final String WITHOUT = "until then topics that have a page keep it, and no other gets one";

    public VocabularyFile {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a site's file. Concepts of which letters are lost are left out, with a finding each.
     *
     * @param site the site's folder
     * @throws UserError if it is there and cannot be read at all, or says what cannot be
     */
    public static VocabularyFile read(Path site) {
        return of(OwnerFile.read(site.resolve(NAME), HINT));
    }

    /**
     * The same where all else is to go on without it.
     *
     * @return with an error among the findings, and nothing said, if it cannot be read at all
     * @throws UserError if it says what cannot be
     */
    public static VocabularyFile readIfPossible(Path site) {
        OwnerFile file;
        try {
            file = OwnerFile.read(site.resolve(NAME), HINT);
        } catch (UserError e) {
            var finding = Finding.error(
                    "topics-yaml",
                    NAME,
                    0,
                    String.valueOf(e.getMessage()).replace(site.resolve(NAME) + " ", "It "),
                    WITHOUT);
            return new VocabularyFile(Vocabulary.EMPTY, "", List.of(finding));
        }
        return of(file);
    }

    /**
     * Reads a site's file on authors.
     *
     * @param site the site's folder
     * @throws UserError if it is there and cannot be read at all, or says what cannot be
     */
    public static VocabularyFile readAuthors(Path site) {
        return of(AUTHORS, OwnerFile.read(site.resolve(AUTHORS), AUTHORS_HINT));
    }

    private static VocabularyFile of(OwnerFile file) {
        return of(NAME, file);
    }

    private static VocabularyFile of(String name, OwnerFile file) {
        List<Finding> findings = new ArrayList<>(file.findings());
        Vocabulary vocabulary = Vocabulary.parse(name, file.text(), findings::add);
        return new VocabularyFile(vocabulary, file.text(), findings);
    }

    /** Whether nothing of what the owner says is lost. */
    public boolean isWhole() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
