package org.backfile.source;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.backfile.source.field.DelimitedRecords;
import org.backfile.source.field.FieldMapping;
import org.backfile.source.field.JsonLines;
import org.backfile.source.packed.PackedFile;
import org.backfile.source.record.FoundRecord;
import org.backfile.source.record.RecordReader;
import org.backfile.source.webarchive.WarcPages;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads exports of made-up articles, record by record, beside a reader that only goes through the same file with the same
 * library. Prints for each kind of file records and MB a second of processor time, the library's MB, and its share of our time.
 */
final class SourceBenchmark {
    private static final int PARAGRAPHS = 12;

    private SourceBenchmark() {}

    /** @param args a folder to work in, and how many MB each file has */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        long size = Long.parseLong(args[1]) << 20;
        System.out.printf(Locale.ROOT, "%-8s %10s %8s %12s %6s%n", "", "records/s", "MB/s", "library MB/s", "share");
        for (String kind : new String[] {"jsonl", "csv", "warc", "warc.gz"}) {
            Path file = folder.resolve("made-" + args[1] + "." + kind);
            if (!Files.exists(file)) {
                make(kind, size, file);
            }
            for (int run = 0; run < 3; run++) {
                long start = processorTime();
                long records = ours(kind, file);
                double ours = (processorTime() - start) / 1e9;
                start = processorTime();
                theirs(kind, file);
                double theirs = (processorTime() - start) / 1e9;
                double megabytes = Files.size(file) / 1048576.0;
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %10.0f %8.1f %12.1f %5.0f%%%n",
                        kind,
                        records / ours,
                        megabytes / ours,
                        megabytes / theirs,
                        100 * theirs / ours);
            }
        }
    }

    /** Of this thread, in nanoseconds: what else the machine does makes little difference. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long ours(String kind, Path file) throws IOException {
        var mapping = new FieldMapping(Map.of());
        RecordReader reader = switch (kind) {
            case "jsonl" -> new JsonLines(mapping);
            case "csv" -> new DelimitedRecords(mapping, ',', StandardCharsets.UTF_8);
            default -> new WarcPages();
        };
        long[] count = {0};
        try (InputStream in = PackedFile.open(file)) {
            reader.read(in, new RecordReader.Sink() {
                @Override
                public void accept(FoundRecord found) {
                    count[0] += found.record().bytes().length > 0 ? 1 : 0;
                }

                @Override
                public void passOver(String what, long line) {}

                @Override
                public void leaveOut(String rule, long line, String what, String hint) {
                    throw new IllegalStateException(what);
                }

                @Override
                public void note(String rule, String what, String hint) {}
            });
        }
        return count[0];
    }

    private static long theirs(String kind, Path file) throws IOException {
        long seen = 0;
        if (kind.equals("jsonl")) {
            try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), Files.newInputStream(file))) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    seen += token == JsonToken.VALUE_STRING ? parser.getString().length() : 0;
                }
            }
            return seen;
        }
        if (kind.equals("csv")) {
            try (var rows = CsvReader.builder().ofCsvRecord(file).iterator()) {
                while (rows.hasNext()) {
                    seen += rows.next().getFields().size();
                }
            }
            return seen;
        }
        try (var reader = new WarcReader(Files.newInputStream(file))) {
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                if (next.get() instanceof WarcResponse response) {
                    seen += response.http().body().stream().readAllBytes().length;
                }
            }
        }
        return seen;
    }

    private static void make(String kind, long size, Path file) throws IOException {
        var random = new Random(7);
        long written = 0;
        try (OutputStream plain = Files.newOutputStream(file)) {
            plain.write((kind.equals("csv") ? "id,title,url,date,text\n" : "").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; written < size; i++) {
                byte[] record = switch (kind) {
                    case "jsonl" -> json(i, random);
                    case "csv" -> row(i, random);
                    default -> warc(i, random);
                };
                if (kind.endsWith(".gz")) {
                    var packed = new ByteArrayOutputStream();
                    try (var gzip = new GZIPOutputStream(packed)) {
                        gzip.write(record);
                    }
                    record = packed.toByteArray();
                }
                plain.write(record);
                written += record.length;
            }
        }
    }

    private static byte[] json(int number, Random random) {
        return ("{\"id\":" + number + ",\"title\":\"Report " + number + "\",\"url\":\"https://made.example/" + number
                        + "\",\"date\":\"" + day(number) + "\",\"text\":\"" + text("", "\\n\\n", random) + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] row(int number, Random random) {
        return (number + ",Report " + number + ",https://made.example/" + number + "," + day(number) + ",\""
                        + text("", "\n\n", random) + "\"\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] warc(int number, Random random) {
        String page = "<html lang=en><head><title>Report " + number
                + "</title><meta property=article:published_time content=" + day(number) + "></head><body><nav>"
                + "<a href=/>Home</a>".repeat(100) + "</nav><article><h1>Report " + number + "</h1>"
                + text("<p>", "</p>\n", random) + "</article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://made.example/" + number
                + "\r\nWARC-Date: 2024-03-05T06:07:08Z\r\nWARC-Record-ID: <urn:uuid:"
                + String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number)
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n";
        return (head + http + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String day(int number) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", 1990 + number % 30, 1 + number % 12, 1 + number % 28);
    }

    private static String text(String before, String behind, Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(before);
            for (int j = 0; j < 90; j++) {
                text.append(j == 0 ? "" : " ").append(Integer.toString(1296 + random.nextInt(200_000), 36));
            }
            text.append('.').append(behind);
        }
        return text.toString();
    }
}
