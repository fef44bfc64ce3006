package org.backfile.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class DataAddressTest {
    @Test
    void leavesWhatAnAddressMayHold() {
        assertThat(DataAddress.of("text/plain", "url = {https://a.example/b?c=d},"))
                .isEqualTo("data:text/plain,url%20=%20%7Bhttps://a.example/b?c=d%7D,");
        assertThat(DataAddress.of("text/plain", "")).isEqualTo("data:text/plain,");
    }

    @Test
    void isReadBackAsTheSameText() {
        var text = new StringBuilder("Zoë, 議会, \uD83D\uDE00 100 % # \"quoted\" & 'so' <a> \\ ^ | ` {}\r\n\t");
        for (char c = 0; c < 0x180; c++) {
            text.append(c);
        }
        String address = DataAddress.of("text/plain;charset=utf-8", text.toString());
        assertThat(address).doesNotContain(" ", "\"", "'", "<", ">", "&", "#", "\n");
        assertThat(URI.create(address).getSchemeSpecificPart()).isEqualTo("text/plain;charset=utf-8," + text);
        assertThat(DataAddress.bytes(address)).hasValue(text.toString().getBytes(UTF_8));
    }
}
