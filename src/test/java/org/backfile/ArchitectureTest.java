package org.backfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house's rules, as design documents state them. */
class ArchitectureTest {
    private static final String ROOT = "org.backfile.";
    /** A row of the table: a package, what it is, and whom it knows. */
    private static final Pattern ROOM = Pattern.compile("\\| `([a-z.]+)` \\|[^|]*\\|([^|]*)\\|");

    private static final JavaClasses BACKFILE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backfile");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.backfile.(**)").should().beFreeOfCycles().check(BACKFILE);
    }

    @Test
    void onlyBakeKnowsJBakeAndFreeMarker() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.backfile.bake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jbake..", "freemarker..")
                .check(BACKFILE);
    }

    /** The table of rooms in the architecture says whom each package knows: no more and no less. */
    @Test
    void packagesKnowWhatTheArchitectureSays() throws IOException {
        var said = new TreeMap<String, Set<String>>();
        for (String line : Files.readAllLines(Path.of("src/docs/architecture.md"))) {
            Matcher row = ROOM.matcher(line);
            if (row.matches()) {
                said.put(row.group(1), names(row.group(2)));
            }
        }
        var real = new TreeMap<String, Set<String>>();
        for (JavaClass each : BACKFILE) {
            Set<String> known = real.computeIfAbsent(room(each), r -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ArchitectureTest::room)
                    .filter(room -> !room.equals(room(each)))
                    .forEach(known::add);
        }
        assertThat(real).isEqualTo(said);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    private static Set<String> names(String cell) {
        return Pattern.compile("`([a-z.]+)`")
                .matcher(cell)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nobodyUsesTheOptionParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.backfile.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(BACKFILE);
    }

    @Test
    void articlesReportsAndThreadsStandAlone() {
        classes()
                .that()
                .resideInAnyPackage("org.backfile.article..", "org.backfile.report..", "org.backfile.work..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "net.gcardone.junidecode..", "org.backfile..")
                .check(BACKFILE);
    }
}
