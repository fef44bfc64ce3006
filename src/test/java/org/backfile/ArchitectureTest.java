package org.backfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house's rules, as design documents state them. */
class ArchitectureTest {
    private static final JavaClasses BACKFILE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backfile");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.backfile.(*)..").should().beFreeOfCycles().check(BACKFILE);
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

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.backfile.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.backfile.cli..", "picocli..")
                .check(BACKFILE);
    }

    @Test
    void articlesReportsAndThreadsStandAlone() {
        classes()
                .that()
                .resideInAnyPackage("org.backfile.article..", "org.backfile.report..", "org.backfile.work..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "net.gcardone.junidecode..",
                        "org.backfile.article..",
                        "org.backfile.report..",
                        "org.backfile.work..")
                .check(BACKFILE);
    }
}
