package org.backfile.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-04T23:30:00Z | 2021-03-04T23:30:00Z",
                "2021-03-04T23:30:05.120+09:00 | 2021-03-04T23:30:05+09:00",
                "2021-03-05 00:10 +0530 | 2021-03-05T00:10:00+05:30",
                "Thu, 04 Mar 2021 06:05:09 -0500 | 2021-03-04T06:05:09-05:00",
                "Thursday 4 March 2021 at 06:05 | 2021-03-04T06:05:00",
                "4 March 2021 6:05 p.m. EST | 2021-03-04T18:05:00-05:00",
                "March 4, 2021, 12:00 AM GMT | 2021-03-04T00:00:00Z",
                "March 4, 2021, 12:15 pm | 2021-03-04T12:15:00",
                "Published 9pm, UTC+2 | 2021-03-04T21:00:00",
                "10:15 UTC+2 | 2021-03-04T10:15:00+02:00",
                "jeudi 4 mars 2021 à 18h05 | 2021-03-04T18:05:00",
                "04.03.2021, 18.05 Uhr | 2021-03-04T18:05:00",
                "2021年3月4日 午後6時05分 | 2021-03-04T18:05:00",
                "2021年3月4日 18:05 JST | 2021-03-04T18:05:00+09:00",
                "2021.03.04. 오전 9:07 | 2021-03-04T09:07:00",
                "Updated: 4 March 2021 20:00. Published: 06:30 | 2021-03-04T06:30:00",
            })
    void readsTheTimeInTheSourcesOwnWords(String words, String iso) {
        assertThat(PublicationTime.of(words, DAY).map(PublicationTime::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thursday 4 March 2021",
                "4.3.2021",
                "04/03/2021",
                "2021-03-04",
                "2021-05-09T10:00:00Z",
                "25:10",
                "12:34:56:78",
                "Updated 14:15",
                "Vol. 12:3456"
            })
    void knowsWhereThereIsNone(String words) {
        assertThat(PublicationTime.of(words, DAY)).isEmpty();
    }

    @Test
    void zonesDecideWhatWasEarlier() {
        assertThat(order("2021-03-04T09:00:00+09:00")).isLessThan(order("2021-03-04T00:30:00Z"));
        assertThat(order("2021-03-04T23:30:00-05:00")).isGreaterThan(order("23:59 GMT"));
        assertThat(order("10:00")).isGreaterThan(PublicationTime.UNKNOWN);
    }

    private static int order(String words) {
        return PublicationTime.of(words, DAY).orElseThrow().order(DAY);
    }
}
