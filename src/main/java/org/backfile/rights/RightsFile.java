package org.backfile.rights;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.report.NearestWord;
import org.backfile.report.UserError;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code rights.yaml}. Whatever cannot be read stops the bake: it might have hidden something. */
final class RightsFile {
    private static final int WORDS = 60;
    private static final String RIGHTS = "rights";
    private static final Set<String> OF_GRANT = Set.of(RIGHTS, "words", "license", "index", "canonical");
    private static final Set<String> TOP = union(OF_GRANT, Set.of("rules", "crawlers"));
    private static final Set<String> RULE = union(OF_GRANT, Set.of("publisher", "tag", "from", "to"));

    private RightsFile() {}

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    static Rights parse(String text) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException e) {
            throw new UserError(
                    Rights.NAME + " is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "nothing is published until it can be read",
                    e);
        }
        if (root == null) {
            return Rights.none();
        }
        Map<String, Node> top = mapping(root, TOP);
        var rules = new ArrayList<RightsRule>();
        for (Node rule : list(top.get("rules"))) {
            rules.add(rule(rule));
        }
        Optional<Node> level = Optional.ofNullable(top.get(RIGHTS));
        Grant rest = level.isPresent() || OF_GRANT.stream().anyMatch(top::containsKey)
                ? grant(top, level.map(RightsFile::level).orElse(Grant.Level.FULL))
                : Grant.ALL;
        return new Rights(rules, rest, texts(top.get("crawlers")));
    }

    private static RightsRule rule(Node node) {
        Map<String, Node> keys = mapping(node, RULE);
        Node level = keys.get(RIGHTS);
        if (level == null) {
            throw wrong(node, "the rule does not say rights", "write rights: full, extract, metadata or private");
        }
        for (String key : List.of("publisher", "tag")) {
            if (keys.containsKey(key) && texts(keys.get(key)).isEmpty()) {
                throw wrong(keys.get(key), key + " names nothing", "name one or more, or take the line out");
            }
        }
        LocalDate from = day(keys.get("from"), LocalDate.MIN, true);
        LocalDate to = day(keys.get("to"), LocalDate.MAX, false);
        if (to.isBefore(from)) {
            throw wrong(node, "the rule ends before it begins", "write the earlier day into from");
        }
        return new RightsRule(
                normal(keys.get("publisher")), normal(keys.get("tag")), from, to, grant(keys, level(level)));
    }

    private static Grant grant(Map<String, Node> keys, Grant.Level level) {
        int words = WORDS;
        Node number = keys.get("words");
        if (number != null) {
            if (!text(number).matches("\\d{1,4}") || text(number).matches("0+")) {
                throw wrong(number, "words is " + text(number), "write a number from 1 to 9999");
            }
            words = Integer.parseInt(text(number));
        }
        Node license = keys.get("license");
        String address = license == null ? "" : text(license);
        if (license != null && !address.matches("https?://\\S+")) {
            throw wrong(license, "license is no address", "write the licence's address, as https://…");
        }
        boolean hidden = level != Grant.Level.FULL;
        Node canonical = keys.get("canonical");
        boolean original = canonical == null
                ? hidden
                : oneOf(canonical, "original", "archive").equals("original");
        Node index = keys.get("index");
        boolean indexed = index == null || oneOf(index, "true", "false").equals("true");
        return new Grant(level, words, address, indexed, original);
    }

    private static Grant.Level level(Node node) {
        return Grant.Level.valueOf(
                oneOf(node, "full", "extract", "metadata", "private").toUpperCase(Locale.ROOT));
    }

    private static String oneOf(Node node, String... words) {
        String word = text(node);
        if (!List.of(words).contains(word)) {
            throw wrong(
                    node,
                    "“" + word + "” is none of " + String.join(", ", words),
                    NearestWord.of(word, List.of(words))
                            .map(meant -> "did you mean " + meant + "?")
                            .orElse("write one of them"));
        }
        return word;
    }

    /** A day, month or year. */
    private static LocalDate day(@Nullable Node node, LocalDate ifMissing, boolean first) {
        if (node == null) {
            return ifMissing;
        }
        String text = text(node);
        try {
            return switch (text.length()) {
                case 4 -> first ? LocalDate.parse(text + "-01-01") : LocalDate.parse(text + "-12-31");
                case 7 ->
                    first
                            ? LocalDate.parse(text + "-01")
                            : LocalDate.parse(text + "-01").plusMonths(1).minusDays(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw wrong(node, "“" + text + "” is no day", "write 1969, 1969-07 or 1969-07-20");
        }
    }

    private static List<String> normal(@Nullable Node node) {
        return texts(node).stream().map(RightsRule::normal).toList();
    }

    /** One or several. */
    private static List<String> texts(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode
                ? list(node).stream().map(RightsFile::text).toList()
                : List.of(text(node));
    }

    private static String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong(node, "a word is missing here", "write one, or take the line out");
    }

    private static List<Node> list(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(node, "a list is missing here", "begin each with a hyphen");
    }

    private static Map<String, Node> mapping(Node node, Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "keys are missing here", "write lines such as rights: extract");
        }
        var keys = new LinkedHashMap<String, Node>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (!known.contains(key)) {
                throw wrong(
                        tuple.getKeyNode(),
                        "unknown key “" + key + "”",
                        NearestWord.of(key, known)
                                .map(meant -> "did you mean " + meant + "?")
                                .orElse("known are " + String.join(", ", known)));
            }
            if (keys.put(key, tuple.getValueNode()) != null) {
                throw wrong(tuple.getKeyNode(), key + " stands here twice", "say it once");
            }
        }
        return keys;
    }

    private static UserError wrong(Node node, String what, String hint) {
        int line = node.getStartMark().getLine() + 1;
        return new UserError(Rights.NAME + ":" + line + ": " + what, hint + "; until then nothing is published");
    }
}
