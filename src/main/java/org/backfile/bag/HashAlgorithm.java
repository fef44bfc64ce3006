package org.backfile.bag;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** Hashes that manifests are named after (RFC 8493, 2.4); the older ones are read, and written where a profile asks. */
enum HashAlgorithm {
    MD5("MD5"),
    SHA1("SHA-1"),
    SHA224("SHA-224"),
    SHA256("SHA-256"),
    SHA384("SHA-384"),
    SHA512("SHA-512");

    private final String javaName;

    HashAlgorithm(String javaName) {
        this.javaName = javaName;
    }

    /** As it stands in a manifest's name: {@code sha256}. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The one of a name; hyphens and capitals do not matter. */
    static Optional<HashAlgorithm> of(String name) {
        String bare = name.replace("-", "").toUpperCase(java.util.Locale.ROOT);
        for (HashAlgorithm each : values()) {
            if (each.name().equals(bare)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has " + javaName, e);
        }
    }
}
