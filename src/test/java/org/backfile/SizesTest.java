package org.backfile;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How large the house's parts may grow, so that each can be read at one sitting. */
class SizesTest {
    private static final int PACKAGE_FILES = 30;
    private static final int PACKAGE_LINES = 3000;
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 50;

    /** Files that may be longer, and why. */
    private static final Map<String, String> LONGER_FILES = Map.of(
            "assets/css/site.css", "one file of styles, so that a page asks for one",
            "assets/js/engine.js", "all of the search in a browser, loaded as one file on the first question");

    /** Methods that may be longer, and why. */
    private static final Map<String, String> LONGER_METHODS =
            Map.of("LineShape.java <init>", "looks once at each character of a line, and counts in locals, for speed");

    private static final List<Path> JAVA = new ArrayList<>();
    private static final Map<Path, Integer> LINES = new TreeMap<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        for (String root : List.of("src", "templates", "assets")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(not(f -> f.startsWith("src/test/resources")))
                        .toList()) {
                    String name = file.toString();
                    if (name.endsWith(".java")) {
                        JAVA.add(file);
                    }
                    if (name.matches(".*\\.(java|ftl|js|mjs|css)")) {
                        LINES.put(file, Files.readAllLines(file).size());
                    }
                }
            }
        }
    }

    @Test
    void noPackageHasMoreThan30FilesOr3000Lines() {
        var large = new TreeMap<String, String>();
        JAVA.stream().collect(groupingBy(file -> file.getParent().toString())).forEach((folder, files) -> {
            int lines = files.stream().mapToInt(LINES::get).sum();
            if (files.size() > PACKAGE_FILES || lines > PACKAGE_LINES) {
                large.put(folder, files.size() + " files, " + lines + " lines");
            }
        });

        assertThat(large).isEmpty();
    }

    @Test
    void noSourceFileHasMoreThan300Lines() {
        var large = new TreeMap<>(LINES);
        large.values().removeIf(lines -> lines <= FILE_LINES);

        assertThat(large.keySet().stream().map(file -> file.toString().replace('\\', '/')))
                .containsExactlyInAnyOrderElementsOf(LONGER_FILES.keySet());
    }

    @Test
    void noSimpleClassNameStandsTwice() {
        Map<String, List<Path>> named = JAVA.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(file -> file.getFileName().toString()));
        named.values().removeIf(files -> files.size() == 1);

        assertThat(named).isEmpty();
    }

    @Test
    void noMethodHasMoreThan50Lines() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var large = new TreeMap<String, Long>();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(JAVA));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions, large).scan(unit, null);
            }
        }

        assertThat(large).containsOnlyKeys(LONGER_METHODS.keySet());
    }

    /** Gathers the methods that are too long, by file and name. */
    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Long> large;

        Methods(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> large) {
            this.unit = unit;
            this.positions = positions;
            this.large = large;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null) {
                long lines = line(positions.getEndPosition(unit, method.getBody()))
                        - line(positions.getStartPosition(unit, method.getBody()));
                if (lines - 1 > METHOD_LINES) {
                    large.put(
                            Path.of(unit.getSourceFile().getName()).getFileName() + " " + method.getName(), lines - 1);
                }
            }
            return super.visitMethod(method, none);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
