package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an article one can go on in each of its topics, if the owner wants that. */
class TopicNeighboursIT {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private List<String> around(TestSite site, String article) {
        return site.page(article + ".html").select(".in-topics :is(dt, dd)").eachText();
    }

    @Test
    void leadOnInEachTopicToWhatComesBeforeAndAfter() {
        TestSite site = TestSite.in(Path.of(temp.toString(), "site"));
        for (String topic : List.of("Moon", "Sea")) {
            for (int day = 10; day < 13; day++) {
                site.article("1969/07/" + day + "/" + topic, topic + " " + day, topic, "A text.");
            }
        }
        site.article("1969/07/14/both", "Both", "Moon,Sea", "A text.");
        site.bake();
        assertThat(around(site, "1969/07/14/both")).isEmpty();
        site.with("archive.topic.neighbours", "true").bake();
        assertThat(around(site, "1969/07/14/both")).containsExactly("Moon", "Earlier Moon 12", "Sea", "Earlier Sea 12");
        assertThat(around(site, "1969/07/11/Sea")).containsExactly("Sea", "Earlier Sea 10", "Later Sea 12");
        site.article("1969/07/13/storm", "Storm", "Sea", "A text.").bake();
        assertThat(around(site, "1969/07/14/both")).containsExactly("Moon", "Earlier Moon 12", "Sea", "Earlier Storm");
        assertThat(around(site, "1969/07/12/Sea")).containsExactly("Sea", "Earlier Sea 11", "Later Storm");
        site.linksAlive();
    }
}
