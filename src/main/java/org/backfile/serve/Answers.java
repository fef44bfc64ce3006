package org.backfile.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.files.ContentTypes;

/**
 * Answers a request as a static host would: the file, a redirect to the form with a slash, or the site's own 404 page.
 *
 * @param mount the path the folder is served below, with a slash at both ends
 * @param hosts the names it answers to
 * @param reload if pages are to be loaded again when they have changed
 */
record Answers(ServedFolder folder, String mount, Hosts hosts, Optional<Reload> reload) implements HttpHandler {
    private static final String PLAIN = "text/plain; charset=utf-8";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (!hosts.isOurs(exchange.getProtocol(), exchange.getRequestHeaders())) {
                say(exchange, 403, PLAIN, "This preview answers to localhost, and to the host named by --host.\n");
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" -> answer(exchange);
                default -> {
                    exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                    say(exchange, 405, PLAIN, "This server only shows pages: GET and HEAD.\n");
                }
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
        if (!mount.equals("/") && (path.equals("/") || path.equals(mount.substring(0, mount.length() - 1)))) {
            redirect(exchange, 302, mount);
            return;
        }
        if (path.startsWith(mount) && reload.isPresent()) {
            var answer = reload.get().answer(path.substring(mount.length()));
            if (answer != Reload.Answer.NONE) {
                exchange.getResponseHeaders().set("Cache-Control", "no-store");
                say(exchange, 200, answer.type(), answer.text());
                return;
            }
        }
        var names = path.startsWith(mount)
                ? ServedFolder.names(path.substring(mount.length()))
                : Optional.<List<String>>empty();
        var found = names.flatMap(folder::find);
        if (found.filter(Files::isDirectory).isPresent() && !path.endsWith("/")) {
            // From the path as it was sent: its names are plain, so that it cannot lead to another host.
            redirect(exchange, 301, path + "/");
            return;
        }
        // A file is not a folder: /page.html/ would make every relative link in the page wrong.
        var page = found.filter(file -> Files.isDirectory(file) || !path.endsWith("/"))
                .flatMap(file -> folder.page(names.orElse(List.of())));
        if (page.isPresent()) {
            send(exchange, 200, page.get());
        } else {
            notFound(exchange);
        }
    }

    private void notFound(HttpExchange exchange) throws IOException {
        var page = folder.page(List.of("404.html"));
        if (page.isPresent()) {
            send(exchange, 404, page.get());
        } else if (reload.isPresent()) {
            say(exchange, 404, "text/html; charset=utf-8", reload.get().missing(mount));
        } else {
            say(exchange, 404, PLAIN, "There is no such page.\n");
        }
    }

    private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        say(exchange, status, PLAIN, "");
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        try (var version = FileVersion.open(
                file, reload.map(each -> each.tail(file, mount)).orElse(""))) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", ContentTypes.of(String.valueOf(file.getFileName())));
            // Look again each time: the site may have been baked anew.
            headers.set("Cache-Control", "no-cache");
            if (status == 200) {
                headers.set("ETag", version.tag());
                headers.set("Last-Modified", version.modifiedText());
                headers.set("Accept-Ranges", "bytes");
                if (version.isKnownTo(exchange.getRequestHeaders())) {
                    exchange.sendResponseHeaders(304, -1);
                    return;
                }
                if (exchange.getRequestMethod().equals("GET")) {
                    send(exchange, version, ByteRange.of(exchange.getRequestHeaders(), version));
                    return;
                }
            }
            send(exchange, status, version, 0, version.size());
        }
    }

    /** Sends the part that was asked for (RFC 9110, section 14), or all if none was. */
    private static void send(HttpExchange exchange, FileVersion version, ByteRange range) throws IOException {
        if (range.isOutside(version.size())) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + version.size());
            say(exchange, 416, PLAIN, "");
        } else if (range.isAll()) {
            send(exchange, 200, version, 0, version.size());
        } else {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + range.from() + "-" + (range.to() - 1) + "/" + version.size());
            send(exchange, 206, version, range.from(), range.to());
        }
    }

    private static void send(HttpExchange exchange, int status, FileVersion version, long from, long to)
            throws IOException {
        if (begin(exchange, status, to - from)) {
            version.copyTo(exchange.getResponseBody(), from, to);
        }
    }

    private static void say(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (begin(exchange, status, bytes.length)) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Sends the head of the answer; false if no body may follow. */
    private static boolean begin(HttpExchange exchange, int status, long length) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(status, -1);
            return false;
        }
        // For the JDK's server 0 means a length it does not know, and -1 none.
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        return length > 0;
    }
}
