package org.backfile.source.webarchive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.backfile.raw.RawRecord;
import org.backfile.source.packed.PackedFile;
import org.backfile.source.record.FoundRecord;
import org.backfile.source.record.RecordReader;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Pages of a web archive (WARC, ISO 28500, and ARC before it): answers with status 200 that are HTML, and pages stored
 * without an answer. All else is counted. Which of the pages are articles is decided when they are read.
 */
public final class WarcPages implements RecordReader {
    /** The longest page, in bytes. */
    static final int LONGEST = 16 << 20;

    private static final int OK = 200;
    private static final int SNIFFED = 512;
    /** So many breaks are gone on behind; a file with more is none. */
    private static final int MOST_BREAKS = 1000;

    private final Optional<Path> packed;
    private final ListedPages listed;
    private long number;
    /** How many bytes more a packed file may give. */
    private long left = Long.MAX_VALUE;

    /** Of a stream of records, unpacked. */
    public WarcPages() {
        this(Optional.empty());
    }

    /** @param listed which addresses are pages */
    WarcPages(Optional<Path> packed, ListedPages listed) {
        this.packed = packed;
        this.listed = listed;
    }

    /** @param packed a file of gzip, as a rule a member for each record, so that what is behind a broken one can be read */
    public WarcPages(Optional<Path> packed) {
        this(packed, new ListedPages());
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        if (packed.isPresent()) {
            try (FileChannel file = FileChannel.open(packed.get())) {
                readPacked(file, sink);
            }
            return;
        }
        var channel = Channels.newChannel(in);
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
        boolean isWhole = false;
        for (int breaks = 0; !isWhole && breaks < MOST_BREAKS; breaks++) {
            try {
                all(new WarcReader(channel, buffer), sink);
                isWhole = true;
            } catch (ParsingException e) {
                boolean goesOn = RecordStarts.find(channel, buffer);
                tell(e, goesOn, sink);
                isWhole = !goesOn;
            }
        }
    }

    private void readPacked(FileChannel file, Sink sink) throws IOException {
        long at = 0;
        left = PackedFile.mostUnpacked(file.size());
        for (int breaks = 0; at >= 0 && breaks < MOST_BREAKS; breaks++) {
            file.position(at);
            var reader = new WarcReader(file);
            try {
                all(reader, sink);
                at = -1;
            } catch (ParsingException | ZipException | EOFException e) {
                at = RecordStarts.nextMember(file, Math.max(at, reader.position()) + 1);
                if (at < 0 && !(e instanceof ParsingException)) {
                    throw e; // it merely ends
                }
                tell(e, at >= 0, sink);
            }
        }
    }

    private void all(WarcReader reader, Sink sink) throws IOException {
        reader.setLenient(true);
        for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            number++;
            left -= Math.max(0, next.get().body().size());
            if (left < 0) {
                throw new PackedFile.TooLong();
            }
            take(next.get(), sink);
        }
    }

    private void tell(IOException broken, boolean goesOn, Sink sink) {
        String what = (number == 0 ? "Its beginning" : "What follows its record " + number)
                + " is no record of a web archive: " + broken.getMessage();
        sink.leaveOut(
                "warc-broken",
                number + 1,
                what,
                "see whether the file is whole; "
                        + (goesOn ? "the records behind are read" : "what stands before is imported"));
    }

    private void take(WarcRecord record, Sink sink) throws IOException {
        try {
            if (record instanceof WarcResponse response) {
                response(response, sink);
            } else if (record instanceof WarcResource resource) {
                page(resource, resource.contentType(), "", resource.body().stream(), sink);
            } else {
                sink.passOver("web record of the kind " + record.type(), number);
            }
        } catch (ParsingException | IllegalArgumentException | java.io.UncheckedIOException e) {
            sink.leaveOut("answer-broken", number, "An answer cannot be read: " + e.getMessage(), "");
        }
    }

    private void response(WarcResponse response, Sink sink) throws IOException {
        if (!address(response).startsWith("http")) {
            sink.passOver("web record of another protocol", number);
            return;
        }
        HttpResponse http = response.http();
        if (http.status() != OK) {
            http.headers().first("Location").ifPresent(to -> listed.leadsOn(address(response), absolute(response, to)));
            sink.passOver("answer with the status " + http.status(), number);
            return;
        }
        String coding = http.headers().first("Content-Encoding").orElse("");
        page(response, http.contentType(), coding, http.body().stream(), sink);
    }

    private static String absolute(WarcTargetRecord record, String to) {
        try {
            return URI.create(address(record)).resolve(to.strip()).toString();
        } catch (IllegalArgumentException e) {
            return to;
        }
    }

    private void page(WarcTargetRecord record, MediaType type, String coding, InputStream body, Sink sink)
            throws IOException {
        var start = new BufferedInputStream(body);
        boolean isTold = !type.base().toString().equals("application/octet-stream");
        String kind = isTold ? type.base().toString().toLowerCase(Locale.ROOT) : kind(start);
        if (kind.startsWith("image/")) {
            picture(record, coding, start, sink);
            return;
        }
        if (!kind.equals("text/html") && !kind.equals("application/xhtml+xml")) {
            sink.passOver("file of the type " + kind, number);
            return;
        }
        if (!listed.has(address(record))) {
            sink.passOver("page that the archive's list of pages does not name", number);
            return;
        }
        byte[] packedBytes = start.readNBytes(LONGEST + 1);
        byte[] bytes = ContentCoding.decode(packedBytes, coding, LONGEST + 1);
        if (packedBytes.length > LONGEST || bytes.length > LONGEST) {
            sink.leaveOut(
                    "too-long",
                    number,
                    "A page longer than " + (LONGEST >> 20) + " MB, which no article is: " + address(record),
                    "");
            return;
        }
        if (bytes.length == 0) {
            sink.passOver("page without text", number);
            return;
        }
        String html = PageCharset.decode(bytes, type.parameters().getOrDefault("charset", ""));
        var page = new RawRecord(
                listed.title(address(record)),
                "",
                address(record),
                "",
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                RawRecord.Markup.PAGE,
                html);
        sink.accept(new FoundRecord("", number, page, List.of(), record.date().toString()));
    }

    /** What an answer is that does not say so, by how it begins. */
    private static String kind(BufferedInputStream body) throws IOException {
        body.mark(SNIFFED);
        String start = new String(body.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        body.reset();
        return start.startsWith("<!doctype html") || start.startsWith("<html")
                ? "text/html"
                : "application/octet-stream";
    }

    private static void picture(WarcTargetRecord record, String coding, InputStream body, Sink sink)
            throws IOException {
        byte[] bytes = ContentCoding.decode(body.readNBytes(LONGEST + 1), coding, LONGEST + 1);
        sink.picture(address(record), record.date().toString(), bytes);
    }

    /** Older programs write it between {@code <} and {@code >}. */
    private static String address(WarcTargetRecord record) {
        String target = record.target();
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }
}
