package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * Web archives made of text: each answer begins with {@code > address status type time}, a type {@code -} is none, and a
 * body {@code png=90x60} a picture.
 */
final class WebArchiveText {
    private static final String ARC_HEAD = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n\n";

    private WebArchiveText() {}

    static byte[] bytes(String text, boolean isArc, boolean isPacked) throws IOException {
        var out = new ByteArrayOutputStream();
        if (isArc) {
            String head =
                    "filedesc://crawl.arc 0.0.0.0 20190305101112 text/plain " + ARC_HEAD.length() + "\n" + ARC_HEAD;
            add(head.getBytes(StandardCharsets.US_ASCII), isPacked, out);
        }
        int number = 0;
        for (String answer : text.split("(?m)^> ")) {
            if (!answer.isBlank()) {
                String[] head = answer.substring(0, answer.indexOf('\n')).split(" ");
                String body = answer.substring(answer.indexOf('\n') + 1);
                byte[] http = http(head[1], head[2], body);
                add(isArc ? arc(head, http) : warc(head, http, ++number), isPacked, out);
            }
        }
        return out.toByteArray();
    }

    private static byte[] http(String status, String type, String body) {
        var out = new ByteArrayOutputStream();
        String header =
                "HTTP/1.1 " + status + " X\r\n" + (type.equals("-") ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
        out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body.startsWith("png=") ? SourceCase.picture(body) : body.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] warc(String[] head, byte[] http, int number) {
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + head[0] + "\r\nWARC-Date: " + head[3]
                + "\r\nWARC-Record-ID: <urn:uuid:" + number + ">\r\nContent-Type: application/http; msgtype=response"
                + "\r\nContent-Length: " + http.length + "\r\n\r\n";
        return joined(header, http, "\r\n\r\n");
    }

    private static byte[] arc(String[] head, byte[] http) {
        String time = head[3].replaceAll("[^0-9]", "");
        return joined(head[0] + " 127.0.0.1 " + time + " " + head[2] + " " + http.length + "\n", http, "\n");
    }

    private static byte[] joined(String before, byte[] body, String behind) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        out.writeBytes(behind.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void add(byte[] record, boolean isPacked, ByteArrayOutputStream out) throws IOException {
        out.writeBytes(isPacked ? packed(record) : record);
    }

    static byte[] packed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
