package org.backfile.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A preview of a small site. */
abstract class PreviewCase {
    static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path parent;

    Path site;

    Preview preview;

    @BeforeEach
    void startsOnAnyFreePort() throws IOException {
        site = parent.resolve("output");
        write("index.html", "home");
        write("404.html", "nothing here");
        write("feed.xml", "<rss/>");
        write("2025/10/index.html", "October");
        write("é.txt", "accent");
        write("empty.txt", "");
        write(".backfile-manifest", "hidden");
        write("../secret.txt", "secret");
        preview = Preview.start(site, "localhost", 0, "/");
    }

    @AfterEach
    void stops() {
        preview.close();
    }

    void write(String file, String text) throws IOException {
        var path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    HttpResponse<String> get(String path, String... headers) {
        return get(preview, path, headers);
    }

    static HttpResponse<String> get(Preview from, String path, String... headers) {
        var uri = URI.create("http://localhost:" + from.address().getPort() + path);
        var request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What no polite client would send. */
    String raw(String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** All that is answered to a request of these lines. */
    String head(String lines) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.getOutputStream()
                    .write((lines + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
