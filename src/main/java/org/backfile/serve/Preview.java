package org.backfile.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.backfile.report.UserError;

/** A web server for one folder, until it is closed. It only reads, and nothing outside the folder. */
public final class Preview implements AutoCloseable {
    // A browser opens six connections; the others are for those which somebody opens and says nothing on.
    private static final int THREADS = 64;
    private static final int SECONDS_IDLE = 10;

    private final HttpServer server;
    private final ExecutorService workers;
    private final URI address;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(HttpServer server, ExecutorService workers, URI address) {
        this.server = server;
        this.workers = workers;
        this.address = address;
    }

    /**
     * Starts to serve a folder.
     *
     * @param folder a baked site; it exists
     * @param host the name or address to listen on; {@code localhost} is the loopback interface alone, which nobody
     *     else in the network reaches
     * @param port 0 for any that is free
     * @param base the path to serve the folder below, with or without slashes at its ends: {@code /archive/}
     * @throws UserError if the host is unknown or the port taken
     */
    public static Preview start(Path folder, String host, int port, String base) {
        return start(folder, host, port, base, Optional.empty());
    }

    /**
     * Starts to serve a folder that is baked again and again; browsers load a page anew after each bake.
     *
     * @param bakes another number after each bake
     * @param wrong what was wrong at the last bake, to be shown in every page; empty if nothing
     */
    public static Preview start(
            Path folder, String host, int port, String base, LongSupplier bakes, Supplier<String> wrong) {
        return start(folder, host, port, base, Optional.of(new Reload(bakes, wrong)));
    }

    private static Preview start(Path folder, String host, int port, String base, Optional<Reload> reload) {
        if (port < 0 || port > 65_535) {
            throw new UserError("There is no port " + port, "choose one from 1024 to 65535 with --port");
        }
        // Headers and body leave in two writes; with Nagle's algorithm each answer would wait 40 ms for the client's
        // acknowledgement. The JDK reads this when its first server is made.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // In seconds: without them a request that never ends holds its thread for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.maxRspTime", "600");
        var mount = mount(base);
        try {
            var server = HttpServer.create(new InetSocketAddress(resolve(host), port), 0);
            var workers = new ThreadPoolExecutor(
                    THREADS, THREADS, SECONDS_IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
            workers.allowCoreThreadTimeOut(true);
            server.createContext("/", new Answers(ServedFolder.of(folder), mount, Hosts.of(host), reload));
            server.setExecutor(workers);
            server.start();
            return new Preview(
                    server, workers, address(host, server.getAddress().getPort(), mount));
        } catch (BindException taken) {
            throw new UserError(
                    "Cannot listen on port " + port + " of " + host + " (" + taken.getMessage() + ")",
                    "stop what uses it, or choose another with --port " + (port == 65_535 ? 8080 : port + 1),
                    taken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the site's home is. */
    public URI address() {
        return address;
    }

    /** Waits until the preview is closed. */
    public void await() {
        try {
            closed.await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        closed.countDown();
    }

    private static InetAddress resolve(String host) {
        try {
            return host.equals("localhost") ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new UserError(
                    "There is no host " + host, "name one of this machine's own, or 0.0.0.0 for all", unknown);
        }
    }

    private static URI address(String host, int port, String mount) {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + mount);
    }

    /** With a slash at both ends, and made of plain names. */
    private static String mount(String base) {
        var inner = base.replaceAll("^/+|/+$", "");
        if (!inner.matches("([A-Za-z0-9_~-][A-Za-z0-9._~-]*(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)?")) {
            throw new UserError("Cannot serve below the path " + base, "write it like /archive/");
        }
        return inner.isEmpty() ? "/" : "/" + inner + "/";
    }
}
