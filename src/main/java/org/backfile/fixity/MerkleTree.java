package org.backfile.fixity;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.backfile.pack.Sha256;

/**
 * The Merkle tree of RFC 6962, 2.1, over hashes of leaves: one hash stands for all, and a few prove that one leaf is among
 * them. A node's hash is that of a byte 1 and the two below it; a leaf's begins with a byte 0, so that neither can be taken
 * for the other.
 */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** A step of a proof: the hash beside, and whether it stands on the left. */
    record Step(boolean left, byte[] hash) {}

    /** The hash of a leaf: of a byte 0, the hash that it stands for, and the name it has. */
    static byte[] leaf(byte[] sha256, String name) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        digest.update(sha256);
        return digest.digest(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The hash at the top; of no leaves that of nothing. */
    static byte[] root(List<byte[]> leaves) {
        return switch (leaves.size()) {
            case 0 -> Sha256.of(new byte[0]);
            case 1 -> leaves.get(0);
            default -> {
                int split = split(leaves.size());
                yield node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
            }
        };
    }

    /** The greatest power of two below a number that is at least 2. */
    private static int split(int count) {
        return Integer.highestOneBit(count - 1);
    }

    /** What has to be put beside a leaf, step by step, to come to the top. */
    static List<Step> path(List<byte[]> leaves, int leaf) {
        var steps = new ArrayList<Step>();
        if (leaves.size() > 1) {
            int split = split(leaves.size());
            boolean isLeft = leaf < split;
            steps.addAll(path(
                    isLeft ? leaves.subList(0, split) : leaves.subList(split, leaves.size()),
                    isLeft ? leaf : leaf - split));
            steps.add(
                    new Step(!isLeft, root(isLeft ? leaves.subList(split, leaves.size()) : leaves.subList(0, split))));
        }
        return steps;
    }

    /** Where the steps lead to from a leaf. */
    static byte[] follow(byte[] leaf, List<Step> path) {
        byte[] at = leaf;
        for (Step step : path) {
            at = step.left() ? node(step.hash(), at) : node(at, step.hash());
        }
        return at;
    }
}
