package org.backfile.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;

/** Puts all of an archive into a bag, and says whether a bag is whole. */
public final class Bag {
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final String CRATE = "ro-crate-metadata.json";

    private final Options options;
    private final BagTags tags;
    private final BagTarget target;
    private final ManifestSpool payload;
    private final ManifestSpool tagFiles;
    private final FileTime now;

    private Bag(Options options, BagTags tags, BagTarget target, ManifestSpool payload, ManifestSpool tagFiles) {
        this.options = options;
        this.tags = tags;
        this.target = target;
        this.payload = payload;
        this.tagFiles = tagFiles;
        now = FileTime.from(options.today().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /**
     * What to put where.
     *
     * @param site the site's folder, absolute
     * @param content the folder of its articles
     * @param output the baked site
     * @param withOutput whether the baked site goes into the bag too
     * @param year only what is of this year; empty for all
     * @param target a folder that is not there yet, or a file whose name ends in {@code .tar}
     * @param today the day that the bag says it was made on
     * @param agent this program and its version
     */
    public record Options(
            Path site,
            Path content,
            Path output,
            boolean withOutput,
            String year,
            Path target,
            LocalDate today,
            String agent) {}

    /**
     * What was written.
     *
     * @param files how many, without those that the bag is described in
     * @param bytes how many those have
     */
    public record Written(long files, long bytes) {}

    /**
     * Writes a bag: beside its place, and there when it is whole. Needs memory for the names only.
     *
     * @param settings the site's, of which those that begin with {@code bag.} count
     * @throws UserError if the target is there, or something cannot be read or written
     */
    public static Written write(Options options, Properties settings, Progress progress) {
        BagTags tags = BagTags.of(settings);
        Path place = options.target();
        boolean isTar = place.toString().endsWith(".tar");
        if (Files.exists(place)) {
            throw new UserError(place + " is there already", "name another, or remove it");
        }
        if (tags.aptrust() && !isTar) {
            throw new UserError("APTrust takes bags as tar files only", "write a name that ends in .tar");
        }
        for (Path own :
                List.of(options.content(), options.output(), options.site().resolve(".backfile"))) {
            if (place.startsWith(own)) {
                throw new UserError(place + " is in " + own + ", of which the bag is made", "name another place");
            }
        }
        try (BagTarget target = isTar ? new TarTarget(place) : new FolderTarget(place);
                var payload = new ManifestSpool("manifest", tags.algorithms());
                var tagFiles = new ManifestSpool("tagmanifest", tags.algorithms())) {
            Written written = new Bag(options, tags, target, payload, tagFiles).write(progress);
            target.finish();
            return written;
        } catch (IOException e) {
            throw new UserError(
                    "The bag " + place + " could not be written (" + e.getMessage() + ")",
                    "see that the disk is not full, and that no file changes meanwhile",
                    e);
        }
    }

    private Written write(Progress progress) throws IOException {
        List<PayloadFile> files = BagPayload.of(options);
        if (files.stream().noneMatch(file -> file.name().matches("(?:raw|content)/.*"))) {
            throw new UserError("There is nothing to put into a bag", "import something first, or name another year");
        }
        progress.stage("filling the bag", files.size());
        byte[] crate = CrateDocument.of(tags, folders(files), options.today().toString())
                .getBytes(StandardCharsets.UTF_8);
        long bytes = crate.length + files.stream().mapToLong(PayloadFile::size).sum();
        tag("bagit.txt", DECLARATION);
        tag("bag-info.txt", tags.infoText(options.today().toString(), options.agent(), bytes, files.size() + 1L));
        if (tags.aptrust()) {
            tag("aptrust-info.txt", tags.aptrustText());
        }
        put(payload, "data/" + CRATE, crate.length, now, out -> out.write(crate));
        for (PayloadFile file : files) {
            put(payload, "data/" + file.name(), file.size(), file.modified(), out -> copy(file, out));
            progress.step(1);
        }
        for (int i = 0; i < payload.count(); i++) {
            int each = i;
            put(tagFiles, payload.name(i), payload.size(i), now, out -> payload.copy(each, out));
        }
        for (int i = 0; i < tagFiles.count(); i++) {
            try (OutputStream out = target.file(tagFiles.name(i), tagFiles.size(i), now)) {
                tagFiles.copy(i, out);
            }
        }
        return new Written(files.size() + 1L, bytes);
    }

    private static List<String> folders(List<PayloadFile> files) {
        return files.stream()
                .map(file -> file.name().substring(0, file.name().indexOf('/') + 1))
                .distinct()
                .toList();
    }

    private void tag(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(tagFiles, name, bytes.length, now, out -> out.write(bytes));
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private void put(ManifestSpool manifest, String path, long size, FileTime modified, Content content)
            throws IOException {
        List<MessageDigest> digests = new ArrayList<>();
        try (OutputStream file = target.file(path, size, modified)) {
            OutputStream out = file;
            for (HashAlgorithm each : tags.algorithms()) {
                digests.add(each.digest());
                out = new DigestOutputStream(out, digests.get(digests.size() - 1));
            }
            content.to(out);
        }
        manifest.add(digests.stream().map(MessageDigest::digest).toList(), path);
    }

    private static void copy(PayloadFile file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file.file())) {
            long copied = in.transferTo(out);
            if (copied != file.size()) {
                throw new IOException(file.file() + " changed meanwhile");
            }
        }
    }

    /**
     * Says what is wrong with a bag, by whomever it was made: RFC 8493, and versions 0.93 to 0.97 before it.
     *
     * @param bag a folder, or a tar file, which may be compressed by gzip
     * @return findings in order; empty if it is complete and valid
     * @throws UserError if it is no bag
     */
    public static List<Finding> check(Path bag, Progress progress) {
        return BagCheck.of(bag, progress);
    }
}
