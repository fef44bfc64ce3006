package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.backfile.check.Check;
import org.backfile.report.Progress;
import org.backfile.testing.FeedChecker;
import org.backfile.testing.HtmlChecker;
import org.junit.jupiter.api.Test;

/** Every page and every feed of the site, before those who know the rules. */
class ValidityIT {
    @Test
    void everyPageIsValid() {
        assertThat(HtmlChecker.check(BakedSite.folder())).isEmpty();
    }

    @Test
    void everyFeedIsAFeed() {
        assertThat(Stream.of("feed.xml", "feed.atom").flatMap(end -> BakedSite.files(end).stream()))
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        feed -> assertThat(FeedChecker.check(BakedSite.folder().resolve(feed)))
                                .isEmpty());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Check.run(BakedSite.folder(), BakedSite.HOST, Progress.NONE).findings())
                .isEmpty();
    }
}
