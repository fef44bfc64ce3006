package org.backfile.media.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gets pictures from the web: bounded in length, time, redirects and in how many are on their way at once, from public hosts
 * only unless others are allowed, and without cookies. A host that does not answer is not asked any more. Used from several
 * threads.
 */
public final class MediaFetcher {
    /** What servers and their owners see of who asks. */
    static final String AGENT = "Backfile (gets the pictures of articles for an archive; once each)";

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_FAILURES = 3;

    private final PublicHosts hosts;
    private final long largest;
    private final Duration patience;
    private final HttpClient client;
    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);
    /** How often each host has not answered. */
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    /**
     * What came of an address.
     *
     * @param bytes what the server sent; one more than the longest that is wanted of something longer
     * @param why there are none, for people; empty if there are
     */
    public record Answer(Optional<byte[]> bytes, String why) {
        static Answer failed(String why) {
            return new Answer(Optional.empty(), why);
        }
    }

    /** What is wrong with one address, for people. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        Refusal(String why) {
            super(why);
        }
    }

    /**
     * @param isAnywhere whether hosts may be asked that are no public ones, such as this machine
     * @param largest so many bytes are got, and one more
     * @param patience how long one picture may take, redirects and all
     */
    public MediaFetcher(boolean isAnywhere, long largest, Duration patience) {
        this.hosts = new PublicHosts(isAnywhere);
        this.largest = largest;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER) // each step is looked at
                .connectTimeout(patience)
                .build();
    }

    /** Gets what is at an address of the web. */
    public Answer get(String address) {
        try {
            atOnce.acquire();
            try {
                return new Answer(Optional.of(follow(address)), "");
            } finally {
                atOnce.release();
            }
        } catch (Refusal e) {
            return Answer.failed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.failed("it was not waited for");
        }
    }

    private byte[] follow(String address) throws Refusal, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        URI uri = uri(address);
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            HttpResponse<byte[]> answer = answer(uri, end - System.nanoTime());
            int status = answer.statusCode();
            if (status == 200) {
                return body(answer);
            }
            Optional<String> next = answer.headers().firstValue("Location");
            if (status < 300 || status >= 400 || next.isEmpty()) {
                if (status == 429 || status == 503) {
                    failures.put(host(uri), MOST_FAILURES); // it asks to be left alone
                }
                throw new Refusal("the server answers " + status);
            }
            uri = resolved(uri, next.get());
        }
        throw new Refusal("it leads on more than " + MOST_REDIRECTS + " times");
    }

    private static byte[] body(HttpResponse<byte[]> answer) throws Refusal {
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!BoundedBody.mayBePicture(type)) {
            throw new Refusal("the server sends " + type.split(";", 2)[0] + " and no picture");
        }
        return answer.body();
    }

    private HttpResponse<byte[]> answer(URI uri, long nanos) throws Refusal, InterruptedException {
        String host = host(uri);
        if (failures.getOrDefault(host, 0) >= MOST_FAILURES) {
            throw new Refusal("its host does not answer");
        }
        Optional<String> complaint = hosts.complaint(host);
        if (complaint.isPresent()) {
            throw new Refusal(complaint.get());
        }
        Duration left = Duration.ofNanos(Math.max(1, nanos));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(left)
                .header("User-Agent", AGENT)
                .header("Accept", "image/*")
                .build();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, info -> new BoundedBody(info, largest));
        try {
            return coming.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            failures.merge(host, 1, Integer::sum);
            throw new Refusal("it takes longer than " + patience.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw failed(host, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private Refusal failed(String host, Throwable cause) {
        if (cause instanceof HttpTimeoutException || cause instanceof ConnectException) {
            failures.merge(host, 1, Integer::sum);
            return new Refusal("its host does not answer");
        }
        if (cause instanceof IOException) {
            return new Refusal("it cannot be got: " + cause.getMessage());
        }
        throw new IllegalStateException(cause);
    }

    private static URI uri(String address) throws Refusal {
        try {
            return checked(new URI(address.replace(" ", "%20").replace("|", "%7C")));
        } catch (URISyntaxException e) {
            throw new Refusal("its address is none");
        }
    }

    private static URI resolved(URI from, String to) throws Refusal {
        try {
            return checked(from.resolve(new URI(to.strip().replace(" ", "%20"))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Refusal("it leads on to what is no address");
        }
    }

    private static URI checked(URI uri) throws Refusal {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
            throw new Refusal("its address is none of the web");
        }
        if (uri.getUserInfo() != null) {
            throw new Refusal("its address names a user");
        }
        return uri;
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }
}
