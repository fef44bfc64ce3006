package org.backfile.media.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, as far as they are wanted: of one that is no picture, or no answer of success, none are read. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final long most;
    private Flow.@Nullable Subscription subscription;

    /** @param largest so many bytes are read, and one more */
    BoundedBody(HttpResponse.ResponseInfo info, long largest) {
        String type = info.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        this.most = info.statusCode() == 200 && mayBePicture(type) ? largest + 1 : 0;
    }

    /** Whether what a server names so may be a picture; many name it nothing, or bytes. */
    static boolean mayBePicture(String type) {
        return type.isBlank() || type.startsWith("image/") || type.contains("octet-stream");
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription other) {
        subscription = other;
        if (most == 0) {
            other.cancel();
            whole.complete(new byte[0]);
        } else {
            other.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] more = new byte[(int) Math.min(buffer.remaining(), most - bytes.size())];
            buffer.get(more);
            bytes.writeBytes(more);
        }
        Flow.Subscription open = subscription;
        if (bytes.size() >= most && open != null) {
            open.cancel();
            whole.complete(bytes.toByteArray());
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
