package org.backfile.fixity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.backfile.fixity.FixityLeaves.Leaf;
import org.backfile.pack.Sha256;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    @Test
    void isAsItIsDescribed() {
        byte[] text = "abc".getBytes(StandardCharsets.UTF_8);
        byte[] leaf = MerkleTree.leaf(Sha256.of(text), "a/b");
        assertThat(leaf).isEqualTo(Sha256.of(join(new byte[] {0}, Sha256.of(text), "a/b".getBytes())));
        assertThat(MerkleTree.root(List.of())).isEqualTo(Sha256.of(new byte[0]));
        assertThat(MerkleTree.root(List.of(leaf))).isEqualTo(leaf);
        byte[] node = Sha256.of(join(new byte[] {1}, leaf, leaf));
        assertThat(MerkleTree.root(List.of(leaf, leaf))).isEqualTo(node);
        assertThat(MerkleTree.root(List.of(leaf, leaf, leaf))).isEqualTo(Sha256.of(join(new byte[] {1}, node, leaf)));
    }

    @Test
    void provesEachLeaf() {
        List<byte[]> leaves = new ArrayList<>();
        for (int count = 1; count < 40; count++) {
            leaves.add(MerkleTree.leaf(Sha256.of(new byte[] {(byte) count}), "leaf-" + count));
            byte[] root = MerkleTree.root(leaves);
            for (int i = 0; i < count; i++) {
                assertThat(MerkleTree.follow(leaves.get(i), MerkleTree.path(leaves, i)))
                        .isEqualTo(root);
            }
            assertThat(MerkleTree.path(leaves, 0).size()).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void readsWhatItPublishes() {
        var leaves = List.of(leaf("1969-07", "a"), leaf("1969-07", "b"), leaf("1970-01", "c"));
        var document = FixityDocument.of(leaves);
        assertThat(FixityDocument.parse(document.text(), "x")).isEqualTo(document);
        assertThat(document.months().get("1969-07").articles()).isEqualTo(2);
        assertThat(FixityDocument.proof(leaves, "b").orElseThrow())
                .contains("\"root\":\"" + document.root() + "\"", "\"month\":\"1969-07\"");
        assertThat(FixityDocument.proof(leaves, "d")).isEmpty();
        String forged = document.text()
                .replace("\"articles\": 2, \"root\": \"", "\"articles\": 2, \"root\": \"0")
                .replaceFirst("(\"articles\": 2, \"root\": \"[0-9a-f]{64})[0-9a-f]", "$1");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> FixityDocument.parse(forged, "x"))
                .hasMessageContaining("damaged");
    }

    private static Leaf leaf(String month, String path) {
        return new Leaf(month, path, 1, Sha256.of(path.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] join(byte[]... parts) {
        return HexFormat.of()
                .parseHex(String.join(
                        "",
                        List.of(parts).stream().map(HexFormat.of()::formatHex).toList()));
    }
}
