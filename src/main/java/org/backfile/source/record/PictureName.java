package org.backfile.source.record;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a picture is called among a file's records: by its address, and so that no record has the name. */
public final class PictureName {
    private static final char MARK = '!';

    private PictureName() {}

    public static String of(String address) {
        int fragment = address.indexOf('#');
        String text = fragment < 0 ? address : address.substring(0, fragment);
        int scheme = text.indexOf("//");
        String plain = scheme < 0 ? text : text.substring(scheme);
        int path = plain.indexOf('/', 2);
        String host = path < 0 ? plain : plain.substring(0, path);
        String normal = host.toLowerCase(Locale.ROOT) + plain.substring(host.length());
        return MARK + Hashes64.hex(Hashes64.of(normal.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a name is a picture's, and no record's. */
    public static boolean isOne(String id) {
        return !id.isEmpty() && id.charAt(0) == MARK;
    }
}
