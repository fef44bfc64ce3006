package org.backfile.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backfile.content.ArticleFile;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Noise;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.work.Cores;

/**
 * Loads and compiles what a first import needs on another core, while the first lists the raw files. Half of the time of a
 * small import is the compiler's.
 */
final class HeadStart {
    private final AtomicBoolean isOver = new AtomicBoolean();

    /** Takes an article the way that all go, again and again, until the head start is {@linkplain #end over}. */
    void take() {
        if (Cores.count() == 1) {
            return; // there is no other core, and this would only take half of the one
        }
        List<String> lines = List.of(
                "date 1969-07-20 https://example.com/moon",
                "Crew Lands on the Moon",
                "1969-07-20",
                "Two astronauts landed on the Moon, the agency said.",
                "HOUSTON (Example) - Two astronauts landed on the Moon, the agency said.",
                "In Houston",
                "the flight director waited for their call. Houston heard it.");
        var raw = new Raw.Text("moon.txt", lines, "", List.of());
        var parser = new ArticleParser(LocalDate.EPOCH, Noise.NONE);
        while (!isOver.get() && parser.parse(raw) instanceof Parsed.Accepted accepted) {
            FileHash.of(ArticleFile.write(accepted.article()));
            new Fingerprint().read(accepted.article()).signature();
            Ledger.rest("", accepted);
        }
    }

    void end() {
        isOver.set(true);
    }
}
