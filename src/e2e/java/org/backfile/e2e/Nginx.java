package org.backfile.e2e;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A web server as people use it, on a free port of this machine, with the site in a sub-folder. */
final class Nginx implements AutoCloseable {
    /** What the site itself says of how it is served. */
    private static final String INCLUDING = """
            server { listen 127.0.0.1:PORT; root www; include www/archive/nginx.conf; }
            """;

    private static final String SETTINGS = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log error.log;
            events {}
            http {
                types {
                    text/html html; text/css css; text/javascript js; application/xml xml; text/plain txt;
                    image/svg+xml svg; image/png png; application/json json; font/woff2 woff2;
                }
                log_format short '$status $request_uri';
                access_log access.log short;
                client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                SERVER
            }
            """;

    private static final String SERVER = """
            server {
                listen 127.0.0.1:PORT;
                root www;
                charset utf-8;
                absolute_redirect off;
                error_page 404 /archive/404.html;
                location / { try_files $uri $uri/ =404; }
                location ~ /feed\\.xml$ { types {} default_type application/rss+xml; }
            }
            """;

    private final Path folder;
    private final int port;
    private final Process process;

    /** @param folder an empty one, for its files */
    Nginx(Path folder, Path site) throws IOException, InterruptedException {
        this(folder, site, SERVER);
    }

    /** The same for a site that was baked for nginx. */
    static Nginx including(Path folder, Path site) throws IOException, InterruptedException {
        return new Nginx(folder, site, INCLUDING);
    }

    /** The same for one that was baked with packs, by nginx's module for Perl. */
    static Nginx serving(Path folder, Path packedSite) throws IOException, InterruptedException {
        Path module = Programs.file(
                Path.of("/usr/lib/nginx/modules/ngx_http_perl_module.so"),
                Path.of("/usr/share/nginx/modules/ngx_http_perl_module.so"));
        return new Nginx(folder, packedSite, INCLUDING, "load_module " + module + ";\n");
    }

    private Nginx(Path folder, Path site, String server) throws IOException, InterruptedException {
        this(folder, site, server, "");
    }

    private Nginx(Path folder, Path site, String server, String modules) throws IOException, InterruptedException {
        this.folder = folder;
        var program = Programs.find("nginx");
        port = freePort();
        Files.createDirectories(folder.resolve("www"));
        Files.createSymbolicLink(folder.resolve("www/archive"), site.toRealPath());
        var settings = folder.resolve("nginx.conf");
        Files.writeString(
                settings, modules + SETTINGS.replace("SERVER", server).replace("PORT", Integer.toString(port)));
        process = new ProcessBuilder(
                        program.toString(), "-p", folder + "/", "-c", settings.toString(), "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        awaitStart();
    }

    String address() {
        return "http://127.0.0.1:" + port + BakedSite.BASE;
    }

    /** Status and path of each request so far. */
    String log() throws IOException {
        return Files.readString(folder.resolve("access.log"));
    }

    @Override
    public void close() throws IOException {
        Files.delete(folder.resolve("www/archive"));
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    }

    private void awaitStart() throws IOException, InterruptedException {
        for (var tries = 0; tries < 100 && process.isAlive(); tries++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        fail("nginx does not start: " + Files.readString(folder.resolve("nginx.out")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
