package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.pack.Packer;
import org.backfile.report.Severity;
import org.junit.jupiter.api.Test;

/** What a bake knows of those before it: by the manifest, by a broken one, by what a killed bake left. */
class ManifestIT extends OutputFolders {
    @Test
    void removesNothingByAForgedManifest() throws IOException {
        bake("a.html", "a");
        Path victim = Files.writeString(temp.resolve("victim"), "theirs");
        var forged = new PathClaims(MadeFiles.NONE);
        forged.take("../victim", "");
        forged.take(victim.toString(), "");
        Manifest.of(folder.toRealPath(), state)
                .write(forged, PreviousBake.none(new OutputFiles(folder)), BakeStamp.NONE);
        assertThat(bake("a.html", "a").removed()).isZero();
        assertThat(victim).exists();
    }

    /** It is there twice: one is enough to know which files are ours. */
    @Test
    void goesByTheOtherCopyOfABrokenManifest() throws IOException {
        bake("a.html", "a");
        byte[] whole = Files.readAllBytes(manifest());
        for (int length = 0; length < whole.length; length++) {
            byte[] spoilt = whole.clone();
            spoilt[length] ^= 4;
            for (byte[] broken : List.of(Arrays.copyOf(whole, length), spoilt)) {
                bake("a.html", "a");
                Files.write(length % 2 == 0 ? manifest() : copy(), broken);
                assertThat(bake("b.html", "b").removed()).isEqualTo(1);
                assertThat(files()).containsExactly("b.html");
            }
        }
        bake("a.html", "a");
        Files.delete(manifest());
        assertThat(bake("b.html", "b").removed()).isEqualTo(1);
    }

    /** Then nothing is ours to remove: what may be left of pages that are gone is told. */
    @Test
    void tellsWhatStaysWhenBothCopiesAreBroken() throws IOException {
        bake("a.html", "a");
        Files.writeString(folder.resolve("CNAME"), "theirs");
        byte[] whole = Files.readAllBytes(manifest());
        for (int length = 0; length < whole.length; length++) {
            byte[] spoilt = whole.clone();
            spoilt[length] ^= 4;
            for (byte[] broken : List.of(Arrays.copyOf(whole, length), spoilt)) {
                Files.write(manifest(), broken);
                Files.write(copy(), broken);
                try (Output output = Output.open(folder, state)) {
                    output.write("b.html", "b.md", "b");
                    assertThat(output.finish().removed()).isZero();
                    assertThat(output.findings()).singleElement().satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.file()).isEqualTo("output/a.html");
                        assertThat(finding.hint()).contains("remove the output folder and bake again");
                    });
                }
            }
        }
        assertThat(files()).containsExactly("CNAME", "a.html", "b.html");
    }

    /** It has a right checksum, and may begin with any number. */
    @Test
    void takesNoOtherFileForAManifest() throws IOException {
        bake("a.html", "a");
        for (long number : new long[] {-1, 0, 1, Long.MAX_VALUE}) {
            new Packer().whole(number).save(manifest());
            Files.delete(copy());
            assertThat(bake("b.html", "b").removed()).isZero();
        }
        new Packer().number(5_000_000_000L).save(manifest());
        Files.delete(copy());
        assertThat(bake("b.html", "b").removed()).isZero();
    }

    @Test
    void clearsUpAfterABakeThatWasKilled() throws IOException {
        try (Output killed = Output.open(folder, state)) {
            killed.write("a/b.html", "b.md", "b");
        }
        Files.writeString(folder.resolve("a/.part-of-backfile-7"), "half");
        bake("a/b.html", "b");
        assertThat(files()).containsExactly("a/b.html");
    }

    /** Its own source may be gone by then, and no manifest knows it. */
    @Test
    void removesWhatKilledBakesMade() throws IOException {
        bake("a.html", "a");
        try (Output killed = Output.open(folder, state)) {
            killed.write("new/b.html", "b.md", "b");
        }
        try (Output killedToo = Output.open(folder, state)) {
            assertThat(killedToo.stamp()).isEqualTo(BakeStamp.NONE);
            killedToo.write("a.html", "a.md", "changed");
        }
        Files.writeString(folder.resolve("new/theirs.html"), "theirs");
        assertThat(bake("a.html", "a")).isEqualTo(new BakeOutcome(1, 0, 1));
        assertThat(files()).containsExactly("a.html", "new/theirs.html");
        assertThat(bake("a.html", "a")).isEqualTo(new BakeOutcome(0, 1, 0));
    }

    @Test
    void remembersEachOfTwoFoldersBakedByTurns() {
        var rendered = new ArrayList<Path>();
        Path second = temp.resolve("second");
        for (Path each : List.of(folder, second, folder, second)) {
            try (Output output = Output.open(each, state)) {
                if (!output.isCurrent("a.html", "a.md", 7)) {
                    output.write("a.html", "a.md", new byte[] {'a'}, 7);
                    rendered.add(each);
                }
                output.finish();
            }
        }
        assertThat(rendered).containsExactly(folder, second);
    }

    private Path manifest() throws IOException {
        return state.resolve("manifest-"
                + Long.toHexString(
                        new Fingerprint().add(folder.toRealPath().toString()).value()));
    }

    private Path copy() throws IOException {
        return state.resolve(manifest().getFileName() + ".copy");
    }
}
