package org.backfile.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Dateline;
import org.junit.jupiter.api.Test;

class DatelineParserTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/backfile/dateline");

    @Test
    void findsThoseThatItWasMadeFor() throws IOException {
        assertThat(misread("datelines-tuned.txt")).isEmpty();
    }

    @Test
    void findsThoseThatItNeverSaw() throws IOException {
        assertThat(misread("datelines-held-out.txt").size())
                .isLessThanOrEqualTo(lines("datelines-held-out.txt").size() * 3 / 100);
    }

    private static List<String> misread(String file) throws IOException {
        var wrong = new ArrayList<String>();
        List<String> lines = lines(file);
        for (String line : lines) {
            if (!isRight(line)) {
                wrong.add(line);
            }
        }
        System.out.printf("%s: %d of %d right%n", file, lines.size() - wrong.size(), lines.size());
        return wrong;
    }

    private static boolean isRight(String line) {
        if (line.startsWith("!")) {
            return DatelineParser.find(line.substring(1)).isEmpty();
        }
        String[] fields = line.split("\\|");
        String text = fields[1] + fields[2] + fields[3];
        return DatelineParser.find(text)
                .filter(found -> found.dateline().equals(new Dateline(fields[1], fields[0]))
                        && text.substring(found.length()).equals(fields[3]))
                .isPresent();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
