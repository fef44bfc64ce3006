package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {
    @Test
    void isWhenTheEnvironmentSays() {
        assertThat(Today.said("1784505600")).contains(Instant.parse("2026-07-20T00:00:00Z"));
        assertThat(Today.said("0")).contains(Instant.EPOCH);
        assertThat(Today.said(null)).isEmpty();
        assertThat(Today.said("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "-1", "1.5", "2026-07-20", "99999999999999999999"})
    void isNoTimeThatCannotBeRead(String seconds) {
        assertThatThrownBy(() -> Today.said(seconds))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("SOURCE_DATE_EPOCH is '" + seconds + "'");
    }
}
