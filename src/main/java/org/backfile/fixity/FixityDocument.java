package org.backfile.fixity;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.fixity.FixityLeaves.Leaf;
import org.backfile.report.UserError;
import org.json.simple.JSONArray;
import org.json.simple.JSONObject;
import org.json.simple.JSONValue;

/**
 * {@code fixity.json}: one hash for all articles, and one for each month, so that whoever has kept a copy can tell whether
 * an archive still says what it said, and an article's owner can prove with a few hashes that it was there.
 *
 * @param root of all, in hex
 * @param months by their names, in order
 */
public record FixityDocument(String root, Map<String, Month> months) {
    private static final String FORM = "backfile fixity 1";
    private static final HexFormat HEX = HexFormat.of();

    /**
     * A month's articles.
     *
     * @param articles how many there are
     * @param root of them, in hex
     */
    public record Month(long articles, String root) {}

    /** @param leaves sorted */
    public static FixityDocument of(List<Leaf> leaves) {
        Map<String, Month> months = new TreeMap<>();
        byMonth(leaves)
                .forEach((month, hashes) ->
                        months.put(month, new Month(hashes.size(), HEX.formatHex(MerkleTree.root(hashes)))));
        return new FixityDocument(HEX.formatHex(MerkleTree.root(tops(months))), months);
    }

    private static Map<String, List<byte[]>> byMonth(List<Leaf> leaves) {
        Map<String, List<byte[]>> months = new TreeMap<>();
        for (Leaf leaf : leaves) {
            months.computeIfAbsent(leaf.month(), month -> new ArrayList<>())
                    .add(MerkleTree.leaf(leaf.sha256(), leaf.path()));
        }
        return months;
    }

    private static List<byte[]> tops(Map<String, Month> months) {
        var tops = new ArrayList<byte[]>();
        months.forEach((name, month) -> tops.add(MerkleTree.leaf(HEX.parseHex(month.root()), name)));
        return tops;
    }

    /** How many articles there are. */
    public long articles() {
        return months.values().stream().mapToLong(Month::articles).sum();
    }

    /** The document as it is published: a month a line, so that two can be compared by eye. */
    public String text() {
        var out = new StringBuilder("{\n\"form\": \"" + FORM + "\",\n\"hash\": \"SHA-256\",\n\"articles\": "
                + articles() + ",\n\"root\": \"" + root + "\",\n\"months\": [");
        String before = "\n";
        for (Map.Entry<String, Month> each : months.entrySet()) {
            out.append(before)
                    .append("{\"month\": \"" + each.getKey() + "\", \"articles\": "
                            + each.getValue().articles() + ", \"root\": \""
                            + each.getValue().root() + "\"}");
            before = ",\n";
        }
        return out.append("\n]\n}\n").toString();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param where for what is to be said of it
     * @throws UserError if it is no such document, or the root is not that of the months
     */
    public static FixityDocument parse(String text, String where) {
        if (!(JSONValue.parse(text) instanceof JSONObject all)
                || !FORM.equals(all.get("form"))
                || !(all.get("months") instanceof JSONArray list)) {
            throw new UserError(where + " is no fixity.json", "name a copy of that file of a site, or its address");
        }
        Map<String, Month> months = new TreeMap<>();
        for (Object each : list) {
            if (each instanceof JSONObject month
                    && month.get("month") instanceof String name
                    && month.get("articles") instanceof Long count
                    && month.get("root") instanceof String root
                    && root.matches("[0-9a-f]{64}")) {
                months.put(name, new Month(count, root));
            }
        }
        String root = String.valueOf(all.get("root"));
        if (months.size() != list.size() || !root.equals(HEX.formatHex(MerkleTree.root(tops(months))))) {
            throw new UserError(where + " is damaged: its root is not that of its months", "get another copy");
        }
        return new FixityDocument(root, months);
    }

    /**
     * The proof of one article: its hash, and what has to be put beside it to come to the month's root, and from there to
     * the root of all.
     *
     * @param leaves sorted
     * @param path of the article's file in the content folder, without extension
     * @return JSON; empty if there is no such article
     */
    public static Optional<String> proof(List<Leaf> leaves, String path) {
        Optional<Leaf> found =
                leaves.stream().filter(leaf -> leaf.path().equals(path)).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FixityDocument document = of(leaves);
        Leaf leaf = found.get();
        List<byte[]> month =
                Optional.ofNullable(byMonth(leaves).get(leaf.month())).orElseThrow();
        byte[] own = MerkleTree.leaf(leaf.sha256(), path);
        int place = 0;
        while (!java.util.Arrays.equals(month.get(place), own)) {
            place++;
        }
        var proof = new LinkedHashMap<String, Object>();
        proof.put("path", path);
        proof.put("sha256", HEX.formatHex(leaf.sha256()));
        proof.put("month", leaf.month());
        proof.put("toMonth", steps(MerkleTree.path(month, place)));
        int top = List.copyOf(document.months().keySet()).indexOf(leaf.month());
        proof.put("toRoot", steps(MerkleTree.path(tops(document.months()), top)));
        proof.put("root", document.root());
        return Optional.of(JSONValue.toJSONString(proof));
    }

    private static List<Map<String, Object>> steps(List<MerkleTree.Step> path) {
        var steps = new ArrayList<Map<String, Object>>();
        for (MerkleTree.Step step : path) {
            steps.add(Map.of(step.left() ? "left" : "right", HEX.formatHex(step.hash())));
        }
        return steps;
    }
}
