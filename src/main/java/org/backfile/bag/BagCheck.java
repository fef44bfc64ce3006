package org.backfile.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;

/** Whether a bag is complete and valid (RFC 8493, 3): read twice, first what describes it, then all of it. */
final class BagCheck {
    private static final Pattern MANIFEST = Pattern.compile("(tag)?manifest-([A-Za-z0-9-]+)\\.txt");
    private static final Pattern VERSION = Pattern.compile("BagIt-Version:\\s*(\\d+)\\.(\\d+)\\s*");
    private static final Pattern ENCODING = Pattern.compile("Tag-File-Character-Encoding:\\s*(\\S+)\\s*");
    private static final Pattern OXUM = Pattern.compile("Payload-Oxum:\\s*(\\d+)\\.(\\d+)\\s*");
    private static final Pattern FETCH = Pattern.compile("(\\S+)\\s+(\\d+|-)\\s+(.+)");
    /** Nobody describes a bag in more than this; what is longer is not taken for a text. */
    private static final long LONGEST = (1L << 31) - 10;

    private final BagSource source;
    private final List<Finding> findings = new ArrayList<>();
    /** The texts beside the payload. */
    private final Map<String, byte[]> texts = new TreeMap<>();
    /** By path: what each manifest says of it. */
    private final Map<String, Map<HashAlgorithm, String>> wanted = new HashMap<>();

    private final Set<HashAlgorithm> payloadManifests = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> toFetch = new HashSet<>();
    private Charset charset = StandardCharsets.UTF_8;
    private boolean isFirstEdition = true;
    private long files;
    private long bytes;

    private BagCheck(BagSource source) {
        this.source = source;
    }

    static List<Finding> of(Path bag, Progress progress) {
        if (!Files.exists(bag)) {
            throw new UserError("There is no bag " + bag, "name a folder or a tar file");
        }
        var check = new BagCheck(BagSource.of(bag));
        try {
            check.run(bag, progress);
        } catch (IOException e) {
            check.error(
                    "bag-unreadable", "", "It cannot be read to its end (" + e.getMessage() + ")", "get another copy");
        }
        check.findings.sort(null);
        return check.findings;
    }

    private void run(Path bag, Progress progress) throws IOException {
        progress.stage("reading what the bag says", -1);
        source.each((path, size, in) -> {
            if (!path.startsWith("data/") && path.endsWith(".txt") && path.indexOf('/') < 0 && size < LONGEST) {
                texts.put(path, in.readAllBytes());
            }
        });
        if (!texts.containsKey("bagit.txt")) {
            throw new UserError(bag + " is no bag: it has no bagit.txt", "name the folder or the tar that has it");
        }
        declaration();
        texts.keySet().forEach(this::manifest);
        if (payloadManifests.isEmpty()) {
            error("bag-manifest", "", "No manifest names the payload", "get another copy");
        }
        fetch();
        progress.stage("reading the bag", -1);
        source.each((path, size, in) -> {
            file(path, in);
            progress.step(1);
        });
        missing();
        oxum();
    }

    private List<String> lines(String name) {
        String text = new String(texts.getOrDefault(name, new byte[0]), charset);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private void declaration() {
        boolean hasVersion = false;
        for (String line : lines("bagit.txt")) {
            Matcher version = VERSION.matcher(line);
            Matcher encoding = ENCODING.matcher(line);
            if (version.matches()) {
                hasVersion = true;
                isFirstEdition = Integer.parseInt(version.group(1)) >= 1;
                if (Integer.parseInt(version.group(1)) > 1) {
                    warning("bag-version", "bagit.txt", "It is of a later version, " + line.strip(), "update Backfile");
                }
            } else if (encoding.matches()) {
                try {
                    charset = Charset.forName(encoding.group(1));
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    error("bag-encoding", "bagit.txt", "The encoding " + encoding.group(1) + " is unknown", "");
                }
            }
        }
        if (!hasVersion) {
            error(
                    "bag-version",
                    "bagit.txt",
                    "It names no version of BagIt",
                    "the bag was made wrongly, or is damaged");
        }
    }

    private void manifest(String name) {
        Matcher form = MANIFEST.matcher(name);
        if (!form.matches()) {
            return;
        }
        var algorithm = HashAlgorithm.of(form.group(2));
        if (algorithm.isEmpty()) {
            warning(
                    "bag-algorithm",
                    name,
                    "Its hashes are of a kind that is not known here",
                    "check it with another program");
            return;
        }
        boolean isTag = form.group(1) != null;
        if (!isTag) {
            payloadManifests.add(algorithm.get());
        }
        int number = 0;
        for (String line : new String(texts.get(name), charset).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                int at = number;
                ManifestLine.of(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line)
                        .ifPresentOrElse(
                                entry -> want(name, at, entry, algorithm.get(), isTag),
                                () -> findings.add(
                                        Finding.error("bag-line", name, at, "This line is no hash and file name", "")));
            }
        }
    }

    private void want(String name, int number, ManifestLine line, HashAlgorithm algorithm, boolean isTag) {
        if (!ManifestLine.isSafe(line.path()) || isTag == line.path().startsWith("data/")) {
            findings.add(Finding.error(
                    "bag-path",
                    name,
                    number,
                    "It names " + line.path() + ", which has no place in it",
                    "trust nothing of this bag before you know who made it"));
            return;
        }
        String other = wanted.computeIfAbsent(line.path(), path -> new EnumMap<>(HashAlgorithm.class))
                .put(algorithm, line.hash());
        if (other != null && !other.equals(line.hash())) {
            findings.add(Finding.error("bag-line", name, number, "It names " + line.path() + " twice", ""));
        }
    }

    private void fetch() {
        for (String line : lines("fetch.txt")) {
            Matcher form = FETCH.matcher(line);
            if (form.matches()) {
                toFetch.add(ManifestLine.decoded(form.group(3)));
            } else {
                error("bag-line", "fetch.txt", "A line is no address, length and file name: " + line, "");
            }
        }
    }

    private void file(String path, InputStream in) throws IOException {
        boolean isPayload = path.startsWith("data/");
        if (!seen.add(path)) {
            error("bag-twice", path, "It is in the bag twice", "");
        }
        Map<HashAlgorithm, String> hashes = wanted.getOrDefault(path, Map.of());
        List<MessageDigest> digests =
                hashes.keySet().stream().map(HashAlgorithm::digest).toList();
        long size = read(in, digests);
        int i = 0;
        for (Map.Entry<HashAlgorithm, String> each : hashes.entrySet()) {
            if (!HexFormat.of().formatHex(digests.get(i++).digest()).equals(each.getValue())) {
                error(
                        "bag-changed",
                        path,
                        "Its " + each.getKey().label() + " is not what the manifest says",
                        "get another copy of the bag, or of this file");
                break;
            }
        }
        if (isPayload) {
            files++;
            bytes += size;
            listed(path, hashes.keySet());
        }
    }

    /** In the first edition of the standard each manifest names all; before, one was enough. */
    private void listed(String path, Set<HashAlgorithm> by) {
        if (by.isEmpty() || isFirstEdition && !by.containsAll(payloadManifests)) {
            error(
                    "bag-added",
                    path,
                    by.isEmpty() ? "No manifest names it" : "Not every manifest names it",
                    "it was put there later, or the bag was made wrongly");
        }
    }

    private static long read(InputStream in, List<MessageDigest> digests) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (MessageDigest digest : digests) {
                digest.update(buffer, 0, read);
            }
            size += read;
        }
        return size;
    }

    private void missing() {
        for (String path : new TreeSet<>(wanted.keySet())) {
            if (!seen.contains(path)) {
                if (toFetch.contains(path)) {
                    warning(
                            "bag-fetch",
                            path,
                            "It is not in the bag, which says where it can be fetched from",
                            "fetch it as fetch.txt says; this program does not");
                } else {
                    error(
                            "bag-missing",
                            path,
                            "A manifest names it, and it is not there",
                            "get another copy of the bag");
                }
            }
        }
    }

    private void oxum() {
        for (String line : lines("bag-info.txt")) {
            Matcher form = OXUM.matcher(line);
            boolean isSame = form.matches()
                    && form.group(1).equals(Long.toString(bytes))
                    && form.group(2).equals(Long.toString(files));
            if (form.matches() && !isSame && toFetch.isEmpty()) {
                error(
                        "bag-oxum",
                        "bag-info.txt",
                        "It says " + line.strip() + ", and there are " + bytes + " bytes in " + files + " files",
                        "get another copy of the bag");
            }
        }
    }

    private void error(String rule, String file, String what, String hint) {
        findings.add(Finding.error(rule, file, 0, what, hint));
    }

    private void warning(String rule, String file, String what, String hint) {
        findings.add(Finding.warning(rule, file, 0, what, hint));
    }
}
