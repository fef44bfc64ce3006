package org.backfile.authority;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.report.Finding;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code topics.yaml} as nodes rather than as objects, so that each problem knows its line. */
final class VocabularyParser {
    private static final String CONCEPTS = "concepts";
    private static final String REJECT = "reject";
    private static final List<String> KEYS = List.of(
            "prefLabel", "altLabel", "hiddenLabel", "broader", "related", "kind", "scopeNote", "exactMatch", REJECT);

    private final String file;
    private final List<Finding> problems = new ArrayList<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, Integer> rejected = new LinkedHashMap<>();

    VocabularyParser(String file) {
        this.file = file;
    }

    List<Finding> problems() {
        return problems;
    }

    List<Concept> concepts() {
        return concepts;
    }

    /** The labels under {@code reject}, and their lines. */
    Map<String, Integer> rejected() {
        return rejected;
    }

    void parse(String yaml) {
        Optional<Node> root;
        try {
            root = Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problem(mark == null ? 0 : mark.getLine() + 1, "this is no YAML: " + e.getProblem(), "");
            return;
        } catch (YAMLException e) {
            problem(0, "this is no YAML: " + e.getMessage(), "");
            return;
        }
        if (root.isPresent() && !isEmpty(root.get())) {
            read(root.get());
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    private void read(Node root) {
        Map<String, Node> fields = fields(root, "the file", List.of(CONCEPTS, REJECT));
        Optional.ofNullable(fields.get(CONCEPTS)).ifPresent(this::readConcepts);
        Optional.ofNullable(fields.get(REJECT)).ifPresent(value -> labels(value).forEach(rejected::putIfAbsent));
    }

    private void readConcepts(Node node) {
        if (isEmpty(node)) {
            return;
        }
        if (!(node instanceof SequenceNode list)) {
            problem(line(node), "concepts is to be a list", "begin each concept with “- prefLabel: …”");
            return;
        }
        for (Node each : list.getValue()) {
            readConcept(each);
        }
    }

    private void readConcept(Node node) {
        Map<String, Node> fields = fields(node, "a concept", KEYS);
        List<String> preferred = texts(fields, "prefLabel");
        if (preferred.size() != 1) {
            if (node instanceof MappingNode) {
                problem(line(node), "a concept needs one prefLabel", "");
            }
            return;
        }
        concepts.add(new Concept(
                preferred.get(0),
                kind(fields),
                texts(fields, "altLabel"),
                texts(fields, "hiddenLabel"),
                texts(fields, "broader"),
                texts(fields, "related"),
                fields.containsKey("scopeNote") ? text(fields.get("scopeNote")) : "",
                addresses(fields),
                isTrue(fields),
                line(node)));
    }

    private Optional<Kind> kind(Map<String, Node> fields) {
        Node node = fields.get("kind");
        if (node == null) {
            return Optional.empty();
        }
        String name = text(node).toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name) && kind != Kind.PHRASE) {
                return Optional.of(kind);
            }
        }
        problem(
                line(node),
                "unknown kind “" + text(node) + "”",
                "the kinds are place, person, organisation, subject and name");
        return Optional.empty();
    }

    private boolean isTrue(Map<String, Node> fields) {
        Node node = fields.get(REJECT);
        if (node == null) {
            return false;
        }
        String value = text(node);
        if (!value.equals("true") && !value.equals("false")) {
            problem(line(node), "reject is to be true or false", "");
        }
        return value.equals("true");
    }

    /** They become links: what is no address of the web's is refused. */
    private List<String> addresses(Map<String, Node> fields) {
        Node node = fields.get("exactMatch");
        if (node == null) {
            return List.of();
        }
        Map<String, Integer> addresses = labels(node);
        addresses.forEach((address, line) -> {
            if (!address.matches("https?://[^/\\s]+\\.\\S+")) {
                problem(
                        line,
                        "exactMatch is to be an address, and “" + address + "” is none",
                        "write it like https://www.wikidata.org/entity/Q836");
            }
        });
        return List.copyOf(addresses.keySet());
    }

    private Map<String, Node> fields(Node node, String what, List<String> keys) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(line(node), what + " is to be “key: value” lines", "");
            return fields;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!keys.contains(key)) {
                problem(
                        line(tuple.getKeyNode()),
                        "unknown key “" + key + "” in " + what,
                        "the keys are " + String.join(", ", keys));
            }
            if (!seen.add(key)) {
                problem(line(tuple.getKeyNode()), "“" + key + "” stands twice", "keep one");
            }
            fields.put(key, tuple.getValueNode());
        }
        return fields;
    }

    private List<String> texts(Map<String, Node> fields, String key) {
        Node node = fields.get(key);
        return node == null ? List.of() : List.copyOf(labels(node).keySet());
    }

    /** A text or a list of texts, and their lines. */
    private Map<String, Integer> labels(Node node) {
        Map<String, Integer> labels = new LinkedHashMap<>();
        List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        for (Node each : nodes) {
            String text = text(each);
            if (text.isEmpty()) {
                if (each instanceof ScalarNode && node instanceof SequenceNode) {
                    problem(line(each), "an empty label", "");
                }
            } else {
                labels.put(text, line(each));
            }
        }
        return labels;
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip().replaceAll("\\s+", " ");
        }
        problem(line(node), "a text is expected here", "");
        return "";
    }

    /** The rule of findings in the file: {@code topics-yaml}. */
    static String rule(String file) {
        return file.replace('.', '-');
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    private void problem(int line, String what, String hint) {
        problems.add(Finding.error(rule(file), file, line, what, hint));
    }
}
