package org.backfile.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.backfile.publish.target.FileByFile;
import org.backfile.publish.target.SendOutcome;
import org.backfile.publish.target.SentFile;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket, or what is in it below a prefix. A file is a PUT, and a thousand removals are one request. What may not be
 * replaced is sent on the condition that nothing is there; since some services do not heed that and do not say so, one more
 * request finds out, and there it is looked before.
 */
final class S3PublishTarget extends FileByFile {
    /** So many keys a request for removal takes. */
    private static final int BATCH = 1000;
    /** Files up to this size are read at once, and sent with the MD5 of their bytes. */
    private static final long SMALL = 8L << 20;

    /** For so many files it is cheaper to ask of each than to list all. */
    private static final int FEW = 20;

    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client client;
    private final String name;
    private final String bucket;
    private final String prefix;
    /** Where it does not, the page itself leads on. */
    private final AtomicBoolean understandsRedirects = new AtomicBoolean(true);
    /** Whether nothing is known of what is there, so that it is looked at before anything is sent. */
    private boolean looksFirst;
    /** Tags of what is there, by key; empty if it was not looked at. */
    private Optional<Map<String, String>> found = Optional.empty();
    /** Whether the service heeds conditions; empty if that was not tried. */
    private Optional<Boolean> heedsConditions = Optional.empty();
    /** Whether the service removes many objects at one request; not all do. */
    private boolean removesMany = true;
    /** What was written last, to try it with. */
    private String written = "";

    private byte[] writtenBytes = {};

    S3PublishTarget(S3Client client, String name, String bucket, String prefix, int jobs) {
        super(jobs);
        this.client = client;
        this.name = name;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean keepsHeaders() {
        return true;
    }

    @Override
    public String unit() {
        return "PUT requests";
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            return Optional.of(client.getObjectAsBytes(get -> get.bucket(bucket).key(prefix + path))
                    .asByteArray());
        } catch (SdkException e) {
            if (S3Failure.status(e) == NOT_FOUND && !S3Failure.concernsAll(e)) {
                looksFirst = true;
                return Optional.empty();
            }
            throw S3Failure.of(name, bucket, e);
        }
    }

    @Override
    public void write(String path, byte[] bytes) {
        try {
            client.putObject(
                    put -> put.bucket(bucket)
                            .key(prefix + path)
                            .contentType("application/gzip")
                            .cacheControl("no-store"),
                    RequestBody.fromBytes(bytes));
            written = path;
            writtenBytes = bytes.clone();
        } catch (SdkException e) {
            throw S3Failure.of(name, bucket, e);
        }
    }

    @Override
    public void send(List<SentFile> files, Consumer<SendOutcome> told) {
        long fresh = files.stream().filter(file -> !file.mayReplace()).count();
        if (fresh > 0 && found.isEmpty() && (looksFirst || !heedsConditions() && fresh > FEW)) {
            found = Optional.of(list());
        }
        super.send(files, told);
    }

    /** Writes once more what was written last, on the condition that it is not there: a service that heeds it refuses. */
    private boolean heedsConditions() {
        if (heedsConditions.isEmpty()) {
            boolean heeds = false;
            try {
                if (!written.isEmpty()) {
                    client.putObject(
                            put -> put.bucket(bucket)
                                    .key(prefix + written)
                                    .contentType("application/gzip")
                                    .cacheControl("no-store")
                                    .ifNoneMatch("*"),
                            RequestBody.fromBytes(writtenBytes));
                }
            } catch (SdkException e) {
                heeds = S3Failure.status(e) == PRECONDITION_FAILED;
                if (!heeds && !S3Failure.isNotUnderstood(e)) {
                    throw S3Failure.of(name, bucket, e);
                }
            }
            heedsConditions = Optional.of(heeds);
        }
        return heedsConditions.get();
    }

    /** A request for a thousand keys. */
    private Map<String, String> list() {
        var tags = new HashMap<String, String>();
        try {
            client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix))
                    .contents()
                    .forEach((S3Object object) -> tags.put(object.key(), object.eTag()));
        } catch (SdkException e) {
            throw S3Failure.of(name, bucket, e);
        }
        return tags;
    }

    @Override
    protected SendOutcome send(SentFile file) {
        try {
            byte[] bytes = file.size() <= SMALL ? Files.readAllBytes(file.file()) : new byte[0];
            String key = prefix + file.path();
            if (!file.mayReplace()) {
                String there = found.isPresent() ? found.get().get(key) : asks() ? tag(key) : null;
                if (there != null) {
                    return compared(file, bytes, there);
                }
            }
            return put(file, key, bytes);
        } catch (IOException e) {
            return SendOutcome.failed(file.path(), "it cannot be read: " + e.getMessage());
        } catch (SdkException e) {
            if (S3Failure.concernsAll(e)) {
                throw S3Failure.of(name, bucket, e);
            }
            return SendOutcome.failed(file.path(), S3Failure.text(e));
        }
    }

    private SendOutcome put(SentFile file, String key, byte[] bytes) throws IOException {
        boolean isConditional = !file.mayReplace() && heedsConditions.orElse(false);
        var put = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(file.headers().type())
                .cacheControl(file.headers().cache());
        boolean redirects = !file.headers().redirect().isEmpty() && understandsRedirects.get();
        if (redirects) {
            put.websiteRedirectLocation(file.headers().redirect());
        }
        if (isConditional) {
            put.ifNoneMatch("*");
        }
        boolean isSmall = file.size() <= SMALL;
        if (isSmall) {
            put.contentMD5(Md5.base64(bytes));
        }
        try {
            client.putObject(put.build(), isSmall ? RequestBody.fromBytes(bytes) : RequestBody.fromFile(file.file()));
            return SendOutcome.done(file.path());
        } catch (S3Exception e) {
            if (isConditional && e.statusCode() == PRECONDITION_FAILED) {
                String there = tag(key);
                return there == null
                        ? SendOutcome.failed(file.path(), S3Failure.text(e))
                        : compared(file, bytes, there);
            }
            if (redirects && S3Failure.isNotUnderstood(e)) {
                understandsRedirects.set(false);
                return send(file);
            }
            throw e;
        }
    }

    /** Whether it has to be asked of each file whether it is there. */
    private boolean asks() {
        return !heedsConditions.orElse(false);
    }

    /** What is there with the same bytes is as good as sent. */
    private static SendOutcome compared(SentFile file, byte[] bytes, String tag) throws IOException {
        String md5 = file.size() <= SMALL ? Md5.hex(bytes) : Md5.hex(file.file());
        return tag.replace("\"", "").equals(md5) ? SendOutcome.done(file.path()) : SendOutcome.foreign(file.path());
    }

    /** The tag of what is there; null if nothing is. */
    private @org.jspecify.annotations.Nullable String tag(String key) {
        try {
            return client.headObject(head -> head.bucket(bucket).key(key)).eTag();
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }

    @Override
    protected SendOutcome remove(String path) {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(prefix + path));
            return SendOutcome.done(path);
        } catch (SdkException e) {
            if (S3Failure.concernsAll(e)) {
                throw S3Failure.of(name, bucket, e);
            }
            return SendOutcome.failed(path, S3Failure.text(e));
        }
    }

    @Override
    public void remove(List<String> paths, Consumer<SendOutcome> told) {
        for (int from = 0; from < paths.size(); from += BATCH) {
            List<String> batch = paths.subList(from, Math.min(paths.size(), from + BATCH));
            if (batch.size() == 1 || !removesMany) {
                super.remove(batch, told);
            } else {
                removeBatch(batch, told);
            }
        }
    }

    private void removeBatch(List<String> paths, Consumer<SendOutcome> told) {
        List<ObjectIdentifier> keys = paths.stream()
                .map(path -> ObjectIdentifier.builder().key(prefix + path).build())
                .toList();
        Map<String, String> failures = new HashMap<>();
        try {
            client.deleteObjects(delete -> delete.bucket(bucket)
                            .delete(all -> all.objects(keys).quiet(true)))
                    .errors()
                    .forEach(error -> failures.put(error.key(), error.code() + " " + error.message()));
        } catch (SdkException e) {
            if (S3Failure.concernsAll(e)) {
                throw S3Failure.of(name, bucket, e);
            }
            if (S3Failure.isNotUnderstood(e)) { // then one by one
                removesMany = false;
                super.remove(paths, told);
            } else {
                paths.forEach(path -> told.accept(SendOutcome.failed(path, S3Failure.text(e))));
            }
            return;
        }
        paths.forEach(path -> {
            String failure = failures.get(prefix + path);
            told.accept(failure == null ? SendOutcome.done(path) : SendOutcome.failed(path, failure));
        });
    }

    @Override
    public void close() {
        client.close();
    }
}
