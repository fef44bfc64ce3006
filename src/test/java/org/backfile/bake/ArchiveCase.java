package org.backfile.bake;

import java.nio.file.Path;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An archive of three articles. */
abstract class ArchiveCase {
    @TempDir
    Path folder;

    TestSite site;

    @BeforeEach
    void threeArticles() {
        site = TestSite.in(folder)
                .article("1969/07/20/landing", "Eagle Lands", "Moon,NASA", "The Eagle has landed.")
                .article("1969/07/21/walk", "A Walk & a Flag", "Moon", "They walked.")
                .article("1981/04/12/shuttle", "Columbia Flies", "NASA,Space Shuttle", "It flew.");
    }
}
