package org.backfile.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backfile.content.ArticleFile;
import org.backfile.copies.TextFingerprint;
import org.backfile.ingest.state.FileHash;
import org.backfile.ingest.state.Ledger;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Noise;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFolder;
import org.backfile.work.Cores;

/**
 * Loads and compiles what a first import needs on another core, while the first lists the raw files. Half of the time of a
 * small import is the compiler's.
 */
final class ImportWarmup {
    private final AtomicBoolean isOver = new AtomicBoolean();

    /** Takes an article the way that all go, again and again, until the head start is {@linkplain #end over}. */
    void take() {
        if (Cores.count() == 1) {
            return; // there is no other core, and this would only take half of the one
        }
        byte[] file = """
                date 1969-07-20 https://example.com/moon
                Crew Lands on the Moon
                1969-07-20
                Two astronauts landed on the Moon, the agency said.
                HOUSTON (Example) - Two astronauts landed on the Moon, the agency said.
                In Houston
                the flight director waited for their call. Houston heard it.
                "The Eagle has landed," the crew said at 20:17, and the director, who had held his breath, thanked them.
                About 600 million people in more than 30 countries saw the pictures, said the
                World Broadcasting Union
                on Monday. It had counted them in July; others had counted fewer.
                The crew left the surface after 21 hours. Its ship met the third astronaut in orbit, and splashed down in the
                Pacific
                on July 24, eight days after the start from Florida.
                """.getBytes(StandardCharsets.UTF_8);
        var parser = new ArticleParser(LocalDate.EPOCH, Noise.NONE);
        while (!isOver.get()
                && RawFolder.of("moon.txt", file) instanceof Raw.Text raw
                && parser.parse(raw) instanceof Parsed.Accepted accepted) {
            FileHash.of(ArticleFile.write(accepted.article()));
            new TextFingerprint().read(accepted.article()).signature();
            Ledger.rest("", accepted);
            Thread.yield(); // the compiler and who lists the files go first
        }
    }

    void end() {
        isOver.set(true);
    }
}
