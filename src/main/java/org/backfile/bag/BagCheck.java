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
    private static final String AGENT = "Bag-Software-Agent: Backfile";
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
    /** Known once the texts are read. */
    private BagManifests manifests = new BagManifests(Map.of(), StandardCharsets.UTF_8, findings);

    private final Set<String> seen = new HashSet<>();
    private final Set<String> toFetch = new HashSet<>();
    private Charset charset = StandardCharsets.UTF_8;
    private boolean isFirstEdition = true;
    /** Whether this program has written the bag, which puts every file of one into a manifest. */
    private boolean isOurs;

    private boolean isPayloadSpoilt;
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
        source.each((entry, in) -> {
            String path = entry.path();
            if (!path.startsWith("data/") && path.endsWith(".txt") && path.indexOf('/') < 0 && entry.size() < LONGEST) {
                texts.put(path, in.readAllBytes());
            }
        });
        if (!texts.containsKey("bagit.txt")) {
            throw new UserError(bag + " is no bag: it has no bagit.txt", "name the folder or the tar that has it");
        }
        declaration();
        isOurs = lines("bag-info.txt").stream().anyMatch(line -> line.startsWith(AGENT));
        manifests = new BagManifests(texts, charset, findings);
        if (manifests.isWithoutPayload()) {
            error("bag-manifest", "", "No manifest names the payload", "get another copy");
        }
        fetch();
        progress.stage("reading the bag", -1);
        source.each((entry, in) -> {
            file(entry.path(), in);
            if (!entry.isIntact()) {
                error(
                        "bag-tar",
                        entry.path(),
                        "What the tar says of it is damaged: the checksum is wrong",
                        "get another copy of the bag");
            }
            progress.step(1);
        });
        missing();
        if (isOurs) {
            manifests.missingOfTags().forEach(this::missing);
        }
        if (!isPayloadSpoilt) {
            oxum();
        }
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
        Map<HashAlgorithm, String> hashes = manifests.hashes(path);
        List<MessageDigest> digests =
                hashes.keySet().stream().map(HashAlgorithm::digest).toList();
        long size = read(in, digests);
        int i = 0;
        Set<HashAlgorithm> wrong = new TreeSet<>();
        for (Map.Entry<HashAlgorithm, String> each : hashes.entrySet()) {
            if (!HexFormat.of().formatHex(digests.get(i++).digest()).equals(each.getValue())) {
                wrong.add(each.getKey());
            }
        }
        if (!wrong.isEmpty() && !manifests.isSpoilt(path)) {
            changed(path, isPayload, wrong, wrong.size() < hashes.size());
        }
        if (isPayload) {
            files++;
            bytes += size;
            listed(path, hashes.keySet());
        } else if (isOurs && hashes.isEmpty() && !path.startsWith("tagmanifest-")) {
            error("bag-added", path, "No manifest names it", "it was put there later");
        }
    }

    /** @param isInOthers whether the file is what another manifest says: then it is not the file that has changed */
    private void changed(String path, boolean isPayload, Set<HashAlgorithm> wrong, boolean isInOthers) {
        for (HashAlgorithm each : wrong) {
            if (isInOthers) {
                String name = (isPayload ? "manifest-" : "tagmanifest-") + each.label() + ".txt";
                error(
                        "bag-changed",
                        name,
                        "What it says of " + path + " is not what the file is, as another manifest has it",
                        "get another copy of the bag, or of this file");
            } else {
                isPayloadSpoilt |= isPayload;
                error(
                        "bag-changed",
                        path,
                        "Its " + each.label() + " is not what the manifest says",
                        "get another copy of the bag, or of this file");
                return;
            }
        }
    }

    /** In the first edition of the standard each manifest names all; before, one was enough. */
    private void listed(String path, Set<HashAlgorithm> by) {
        if (manifests.ofPayload().isEmpty()) {
            isPayloadSpoilt = true;
        } else if (by.isEmpty() || isFirstEdition && !by.containsAll(manifests.ofPayload())) {
            isPayloadSpoilt = true;
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
        for (String path : manifests.paths()) {
            if (!seen.contains(path) && toFetch.contains(path)) {
                warning(
                        "bag-fetch",
                        path,
                        "It is not in the bag, which says where it can be fetched from",
                        "fetch it as fetch.txt says; this program does not");
            } else if (!seen.contains(path)) {
                isPayloadSpoilt = true;
                missing(path);
            }
        }
    }

    private void missing(String path) {
        error("bag-missing", path, "A manifest names it, and it is not there", "get another copy of the bag");
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
