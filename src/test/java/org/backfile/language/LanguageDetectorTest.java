package org.backfile.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageDetectorTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/backfile/language");

    @Test
    void tellsLanguagesThatItWasTunedOn() throws IOException {
        assertThat(wrong("languages-tuned.txt")).isEmpty();
    }

    @Test
    void tellsLanguagesThatItWasNotTunedOn() throws IOException {
        List<String> wrong = wrong("languages-held-out.txt");
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
        assertThat(wrong).allMatch(answer -> answer.endsWith("as und")); // no wrong name
    }

    @Test
    void doesNotGuessWhereThereIsLittle() {
        assertThat(language("?")).isEqualTo("und");
        assertThat(language("Oslo")).isEqualTo("und");
        assertThat(language("2021-03-04 10:30 ??? !!!")).isEqualTo("und");
    }

    private static List<String> wrong(String file) throws IOException {
        var wrong = new ArrayList<String>();
        int all = 0;
        for (String line : Files.readAllLines(FOLDER.resolve(file))) {
            if (!line.startsWith("#")) {
                all++;
                String name = line.substring(0, line.indexOf(' '));
                String found = language(line.substring(name.length() + 1));
                if (!found.equals(name)) {
                    wrong.add(name + " as " + found);
                }
            }
        }
        System.out.printf("%s: %d of %d right %s%n", file, all - wrong.size(), all, wrong);
        return wrong;
    }

    private static String language(String text) {
        return LanguageDetector.of("", "", List.of(text));
    }
}
