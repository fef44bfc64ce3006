package org.backfile.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backfile.fixity.FolderListing;
import org.backfile.fixity.ListedFile;
import org.backfile.pack.PackReader;
import org.backfile.pack.StateSums;
import org.backfile.pack.StateSums.Sum;
import org.backfile.pack.Unpacker;
import org.backfile.report.Severity;
import org.backfile.verify.Difference.Area;
import org.backfile.verify.Difference.Kind;

/** What import and bake remember, against the checksums that each run leaves. Always read whole: it is little. */
final class StateCheck {
    /** Of larger files nobody asks whether they are whole in themselves. */
    private static final long LARGE = 1L << 30;

    private final CheckPlan plan;
    private final Path state;
    private final String name;

    StateCheck(CheckPlan plan) {
        this.plan = plan;
        state = plan.options().state();
        name = String.valueOf(state.getFileName());
    }

    void plan() throws IOException {
        Optional<Map<String, Sum>> sums = StateSums.read(state);
        if (sums.isEmpty() && Files.exists(StateSums.file(state))) {
            broken("sums", "the next import or bake writes it anew");
        }
        if (plan.record().isBroken()) {
            broken("fixity", "it is written anew now, from what is there");
        }
        Map<String, ListedFile> there = new HashMap<>();
        FolderListing listing = FolderListing.of(state, path -> false);
        listing.files().forEach(file -> there.put(file.path(), file));
        plan.looked(there.size());
        sums.orElse(Map.of()).forEach((path, sum) -> {
            ListedFile file = there.get(path);
            if (file == null) {
                missing(path);
            } else {
                plan.read(Area.STATE, name + "/" + path, digest -> check(path, file, sum));
            }
        });
    }

    private Optional<Difference> check(String path, ListedFile file, Sum sum) throws IOException {
        Path there = state.resolve(path);
        if (file.size() == sum.size() && StateSums.checksum(there) == sum.checksum()) {
            return Optional.empty();
        }
        String key = name + "/" + path;
        boolean looksSame = file.size() == sum.size() && file.modified() == sum.modified();
        if (!looksSame && isWhole(there)) {
            return Optional.of(new Difference(
                    Area.STATE,
                    Kind.CHANGED,
                    Severity.NOTE,
                    key,
                    "It is whole, and newer than the last run that came to its end: one was killed, perhaps",
                    ""));
        }
        return Optional.of(
                looksSame
                        ? Differences.silent(Area.STATE, key, hint(path))
                        : new Difference(
                                Area.STATE,
                                Kind.CHANGED,
                                Severity.WARNING,
                                key,
                                path.startsWith("articles.tsv")
                                        ? "It was changed since the last import: by a merge, by hand, or by something else"
                                        : "It is not as the last run left it: something else has written into it",
                                hint(path)));
    }

    private static String hint(String path) {
        return switch (path) {
            case "articles.tsv" -> "compare it with the one in version control; then import again";
            case "ledger.jsonl" -> "put a copy in its place, or remove it: the next import reads all raw files again";
            default -> "remove it: the next import or bake makes it again, which costs time only";
        };
    }

    private void broken(String path, String hint) {
        plan.tell(new Difference(
                Area.STATE,
                Kind.CHANGED,
                Severity.ERROR,
                name + "/" + path,
                "Its checksum is wrong: something else than a run of ours has written into it",
                hint));
    }

    private void missing(String path) {
        plan.tell(new Difference(
                Area.STATE,
                Kind.MISSING,
                Severity.WARNING,
                name + "/" + path,
                "The last run left it, and it is gone: somebody removed it",
                path.equals("articles.tsv")
                        ? "put the one from version control there"
                        : "the next import or bake makes it again, which costs time only"));
    }

    /** Whether a file of ours says itself that it is whole. */
    private static boolean isWhole(Path file) throws IOException {
        if (Files.size(file) > LARGE) {
            return false;
        }
        if (Unpacker.of(Files.readAllBytes(file)).more()) {
            return true;
        }
        try (var in = Files.newInputStream(file)) {
            var reader = new PackReader(in, Files.size(file));
            while (reader.next().more()) {}
            return reader.isWhole() && in.read() < 0;
        }
    }
}
