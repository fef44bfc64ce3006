package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.message.Messages;
import org.junit.jupiter.api.Test;

/** The shipped theme has no word of its own: all are messages, and all messages are used. */
class TemplateWordsTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|alt|placeholder|abbr|summary)=\"([^\"]*)\"");
    /** Names of file formats and hosts are the same everywhere. */
    private static final Set<String> FORMATS = Set.of("BibTeX", "RIS", "CSL", "JSON", "SHA", "web", "archive", "org");
    /** Not ours to translate. */
    private static final Set<String> NO_WORDS = Set.of(
            "robots.ftl",
            "opensearch.ftl",
            "jsonfeed.ftl",
            "linkset.ftl",
            "timemap.ftl",
            "lockss.ftl",
            "parts/jsonld.ftl");

    @Test
    void noTemplateHasALiteralWord() {
        var words = new TreeMap<String, Set<String>>();
        templates().forEach((name, text) -> {
            if (!NO_WORDS.contains(name)) {
                Set<String> found = words(text);
                found.removeAll(FORMATS);
                if (!found.isEmpty()) {
                    words.put(name, found);
                }
            }
        });
        assertThat(words).isEmpty();
        assertThat(words("<p title=\"Hello ${x}\">And <b class=\"no\">more</b><#if a gt b> yet</#if></p>"))
                .containsExactly("And", "Hello", "more", "yet");
    }

    /** Which templates of former versions ask for, of which owners have copies: without them their pages would fail. */
    private static final Set<String> FORMER = Set.of("original");

    @Test
    void everyMessageIsUsedAndEveryOneAskedForIsThere() throws IOException {
        String shown = String.join("\n", templates().values());
        String all = shown + sources() + scriptWords();
        Set<String> asked = Pattern.compile("\\bsay\\.(\\w+)|\\bsay(?:\\.forms)?\\(\"(\\w+)\"")
                .matcher(shown)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(Set.of("number", "forms"));
        Set<String> known = Messages.shipped("en").texts().keySet();
        assertThat(known).containsAll(asked);
        assertThat(known.stream()
                        .filter(key -> !FORMER.contains(key))
                        .filter(key -> !all.contains("say." + key) && !all.contains('"' + key + '"')))
                .as("messages that nobody asks for")
                .isEmpty();
    }

    /** The words that scripts say, each as {@code "key"}. */
    private static String scriptWords() throws IOException {
        return Pattern.compile("(\\w+): '")
                .matcher(Files.readString(Path.of("assets/js/article.js")))
                .results()
                .map(found -> '"' + found.group(1) + '"')
                .collect(Collectors.joining("\n", "\n", ""));
    }

    /** What stands between tags or in attributes that are read out, without FreeMarker's own language. */
    private static Set<String> words(String template) {
        String text = template.replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("(?s)<#function.*?</#function>", "")
                .replaceAll("\\$\\{(?:[^{}]|\\{[^{}]*})*}", "")
                .replaceAll("</?[#@](?:->|[^<>\"]|\"[^\"]*\")*>", "");
        String attributes =
                ATTRIBUTE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
        return Pattern.compile("[A-Za-z]{2,}")
                .matcher(text.replaceAll("<[^<>]*>", " ").replaceAll("[a-z-]+=\"[^\"]*\"", "") + attributes)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> templates() {
        var texts = new TreeMap<String, String>();
        read(TEMPLATES, ".ftl").forEach((name, text) -> texts.put(name, text.replaceAll("(?s)<#--.*?-->", "")));
        return texts;
    }

    private static String sources() {
        return String.join(
                "\n", read(Path.of("src/main/java/org/backfile"), ".java").values());
    }

    private static Map<String, String> read(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            TemplateWordsTest::text,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
