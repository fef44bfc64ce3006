package org.backfile.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are odd, hostile, or for a part of a file. */
class PreviewRequestsTest extends PreviewCase {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/2025/%2e%2e/%2e%2e/secret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/index.html%00.png",
                "//etc/passwd",
                "/%2fetc%2fpasswd",
                "/%252e%252e/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/%",
                "/%zz",
                "/%-1%-1",
                "/link/secret.txt",
                "/2025/link.txt",
                "/C:/secret.txt",
                "file:///etc/passwd",
                "*"
            })
    void neverLeavesItsFolder(String target) throws Exception {
        Files.createSymbolicLink(site.resolve("link"), parent);
        Files.createSymbolicLink(site.resolve("2025/link.txt"), parent.resolve("secret.txt"));
        var answer = raw("GET " + target + " HTTP/1.0\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("secret", "root:");
    }

    @Test
    void tellsTheHeadAlone() throws Exception {
        var request = HttpRequest.newBuilder(preview.address().resolve("/2025/10/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Content-Length")).contains("7");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void answersToItsOwnNamesOnly() throws Exception {
        for (String host : new String[] {"localhost", "LOCALHOST:80", "127.0.0.1:9", "[::1]:9"}) {
            assertThat(head("GET / HTTP/1.1\r\nHost: " + host)).as(host).startsWith("HTTP/1.1 200");
        }
        for (String lines : new String[] {
            "Host: evil.example",
            "Host: localhost.evil.example",
            "Host: 192.0.2.1",
            "Host:",
            "X: y",
            "Host: localhost\r\nHost: a"
        }) {
            assertThat(head("GET / HTTP/1.1\r\n" + lines))
                    .as(lines)
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("home");
        }
        preview.close();
        preview = Preview.start(site, "0.0.0.0", 0, "/");
        assertThat(head("GET / HTTP/1.1\r\nHost: 192.0.2.1:8080")).startsWith("HTTP/1.1 200");
        assertThat(head("GET / HTTP/1.1\r\nHost: evil.example")).startsWith("HTTP/1.1 403");
    }

    @Test
    void isNotHeldUpByRequestsThatDoNotEnd() throws Exception {
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 30; i++) {
                var socket = new Socket(
                        InetAddress.getLoopbackAddress(), preview.address().getPort());
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                open.add(socket);
            }
            assertThat(get("/").body()).isEqualTo("home");
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "bytes=0-1   | 206 | bytes 0-1/10  | 01",
                "bytes=8-    | 206 | bytes 8-9/10  | 89",
                "bytes=8-99  | 206 | bytes 8-9/10  | 89",
                "bytes=-3    | 206 | bytes 7-9/10  | 789",
                "bytes=-99   | 206 | bytes 0-9/10  | 0123456789",
                "bytes=9-9   | 206 | bytes 9-9/10  | 9",
                "bytes=10-   | 416 | bytes */10    | ''",
                "bytes=-0    | 416 | bytes */10    | ''",
                "bytes=3-2   | 200 | none          | 0123456789",
                "bytes=-     | 200 | none          | 0123456789",
                "bytes=0-0,2-| 200 | none          | 0123456789",
                "items=0-1   | 200 | none          | 0123456789",
                "bytes=a-b   | 200 | none          | 0123456789"
            })
    void sendsTheRangeThatIsAskedFor(String range, int status, String part, String body) throws Exception {
        write("film.mp4", "0123456789");
        var answer = get("/film.mp4", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Range")).isEqualTo(Optional.ofNullable(part));
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(body.length()));
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void sendsARangeOfTheVersionThatIsMeantOnly() throws Exception {
        write("film.mp4", "0123456789");
        String tag = get("/film.mp4").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/film.mp4").headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(get("/film.mp4", "Range", "bytes=1-2", "If-Range", tag).body())
                .isEqualTo("12");
        assertThat(get("/film.mp4", "Range", "bytes=1-2", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(head("HEAD /film.mp4 HTTP/1.1\r\nHost: localhost\r\nRange: bytes=1-2"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Length: 10");
    }
}
