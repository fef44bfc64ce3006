package org.backfile.bag;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.report.Finding;

/**
 * What a bag's manifests say of its files. Where several speak of one file and do not agree, the one that the file gives
 * the lie is what was spoilt, and not the file: that one is named, and not believed any more.
 */
final class BagManifests {
    private static final Pattern NAME = Pattern.compile("(tag)?manifest-([A-Za-z0-9-]+)\\.txt");

    /** @param hashes by path */
    private record Manifest(String name, HashAlgorithm algorithm, boolean isOfTags, Map<String, String> hashes) {}

    private final Map<String, byte[]> texts;
    private final Charset charset;
    private final List<Finding> findings;
    private final List<Manifest> manifests = new ArrayList<>();
    private final Set<String> spoilt = new TreeSet<>();
    /** By path: what each manifest says of it. */
    private final Map<String, Map<HashAlgorithm, String>> wanted = new HashMap<>();

    private final Set<HashAlgorithm> payload = new TreeSet<>();

    /**
     * @param texts of the bag's files beside its payload, by their paths
     * @param findings gets what is wrong with the manifests
     */
    BagManifests(Map<String, byte[]> texts, Charset charset, List<Finding> findings) {
        this.texts = texts;
        this.charset = charset;
        this.findings = findings;
        texts.keySet().forEach(this::read);
        spoiltOfTags();
        spoiltOfPayload();
        for (Manifest each : manifests) {
            if (!spoilt.contains(each.name())) {
                each.hashes()
                        .forEach((path, hash) -> wanted.computeIfAbsent(path, p -> new EnumMap<>(HashAlgorithm.class))
                                .put(each.algorithm(), hash));
            }
        }
        manifests.stream()
                .filter(each -> !each.isOfTags() && !spoilt.contains(each.name()))
                .forEach(each -> payload.add(each.algorithm()));
        spoilt.forEach(name -> findings.add(Finding.error(
                "bag-changed",
                name,
                0,
                "It is not what it was: the other manifests do not agree with it",
                "get another copy of the bag, or of this file")));
    }

    private void read(String name) {
        Matcher form = NAME.matcher(name);
        if (!form.matches()) {
            return;
        }
        Optional<HashAlgorithm> algorithm = HashAlgorithm.of(form.group(2));
        if (algorithm.isEmpty()) {
            findings.add(Finding.warning(
                    "bag-algorithm",
                    name,
                    0,
                    "Its hashes are of a kind that is not known here",
                    "check it with another program"));
            return;
        }
        var manifest = new Manifest(name, algorithm.get(), form.group(1) != null, new TreeMap<>());
        manifests.add(manifest);
        int number = 0;
        for (String line : new String(texts.getOrDefault(name, new byte[0]), charset)
                .lines()
                .toList()) {
            number++;
            if (!line.isBlank()) {
                add(manifest, number, number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        }
    }

    private void add(Manifest manifest, int number, String text) {
        Optional<ManifestLine> read = ManifestLine.of(text);
        if (read.isEmpty()) {
            findings.add(Finding.error("bag-line", manifest.name(), number, "This line is no hash and file name", ""));
            return;
        }
        ManifestLine line = read.get();
        if (!ManifestLine.isSafe(line.path())
                || manifest.isOfTags() == line.path().startsWith("data/")) {
            findings.add(Finding.error(
                    "bag-path",
                    manifest.name(),
                    number,
                    "It names " + line.path() + ", which has no place in it",
                    "trust nothing of this bag before you know who made it"));
            return;
        }
        String other = manifest.hashes().put(line.path(), line.hash());
        if (other != null && !other.equals(line.hash())) {
            findings.add(Finding.error("bag-line", manifest.name(), number, "It names " + line.path() + " twice", ""));
        }
    }

    /** A manifest of tag files is spoilt that is silent or wrong about one of which another is right. */
    private void spoiltOfTags() {
        List<Manifest> tags = manifests.stream().filter(Manifest::isOfTags).toList();
        if (tags.size() < 2) {
            return;
        }
        Set<String> paths = new HashSet<>();
        tags.forEach(each -> paths.addAll(each.hashes().keySet()));
        paths.retainAll(texts.keySet());
        for (String path : paths) {
            List<Manifest> wrong =
                    tags.stream().filter(each -> !isRight(each, path)).toList();
            if (wrong.size() < tags.size()) {
                wrong.forEach(each -> spoilt.add(each.name()));
            }
        }
    }

    private boolean isRight(Manifest manifest, String path) {
        MessageDigest digest = manifest.algorithm().digest();
        String hash = HexFormat.of().formatHex(digest.digest(texts.getOrDefault(path, new byte[0])));
        return hash.equals(manifest.hashes().get(path));
    }

    /** A manifest of the payload is spoilt that is not what one of tag files says. */
    private void spoiltOfPayload() {
        List<Manifest> tags = manifests.stream()
                .filter(each -> each.isOfTags() && !spoilt.contains(each.name()))
                .toList();
        manifests.stream()
                .filter(each -> !each.isOfTags())
                .map(Manifest::name)
                .filter(name -> tags.stream().anyMatch(each -> each.hashes().containsKey(name) && !isRight(each, name)))
                .forEach(spoilt::add);
    }

    /** What those that are to be believed say of a file. */
    Map<HashAlgorithm, String> hashes(String path) {
        return wanted.getOrDefault(path, Map.of());
    }

    /** All files that they name, sorted. */
    Set<String> paths() {
        return new TreeSet<>(wanted.keySet());
    }

    /** The hashes of the manifests of the payload that are to be believed; where there are none, nothing is known of it. */
    Set<HashAlgorithm> ofPayload() {
        return payload;
    }

    /** Whether there is none of the payload. */
    boolean isWithoutPayload() {
        return manifests.stream().allMatch(Manifest::isOfTags);
    }

    /** Whether a file was found to be spoilt, and told of. */
    boolean isSpoilt(String path) {
        return spoilt.contains(path);
    }

    /** The names that manifests of tag files have where there is one for each of the payload, and that are not there. */
    List<String> missingOfTags() {
        return manifests.stream()
                .filter(each -> !each.isOfTags())
                .map(each -> "tag" + each.name())
                .filter(name -> !texts.containsKey(name))
                .toList();
    }
}
