package org.backfile.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.raw.RawRecord;
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
final class WarcPages implements RecordReader {
    /** The longest page, in bytes. */
    static final int LONGEST = 16 << 20;

    private static final int OK = 200;
    private long number;

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        try (var reader = new WarcReader(in)) {
            reader.setLenient(true);
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                number++;
                take(next.get(), sink);
            }
        } catch (ParsingException e) {
            sink.leaveOut(
                    "warc-broken",
                    number + 1,
                    "Is no web archive from its record " + (number + 1) + " on: " + e.getMessage(),
                    "see whether the file is whole; what stands before is imported");
        }
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
            sink.passOver("answer with the status " + http.status(), number);
            return;
        }
        String coding = http.headers().first("Content-Encoding").orElse("");
        page(response, http.contentType(), coding, http.body().stream(), sink);
    }

    private void page(WarcTargetRecord record, MediaType type, String coding, InputStream body, Sink sink)
            throws IOException {
        String kind = type.base().toString().toLowerCase(Locale.ROOT);
        if (kind.startsWith("image/")) {
            picture(record, coding, body, sink);
            return;
        }
        if (!kind.equals("text/html") && !kind.equals("application/xhtml+xml")) {
            sink.passOver("file of the type " + kind, number);
            return;
        }
        byte[] packed = body.readNBytes(LONGEST + 1);
        byte[] bytes = ContentCoding.decode(packed, coding, LONGEST + 1);
        if (packed.length > LONGEST || bytes.length > LONGEST) {
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
                "",
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
