package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.removal.Removal;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists show an article's first picture where the owner wants them to, and none that readers may not see. */
class ListPicturesIT {
    private static final String PICTURE = "media/0123456789abcdef0123.png";
    private static final String MONTH = "1969/07/index.html";

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    @BeforeEach
    void anArchive() {
        site = TestSite.in(Path.of(temp.toString(), "site"));
        TestSite.write(site.folder().resolve("assets/" + PICTURE), "a picture");
        site.article("1969/07/19/plain", "Plain", "Moon", "Words only.");
        site.article(
                "1969/07/20/landing",
                "Landing",
                "Moon",
                "They are there.\n\n<figure>\n<img src=\"../../../" + PICTURE
                        + "\" alt=\"A &quot;foot&quot;\" width=\"640\" height=\"480\">\n</figure>");
    }

    private List<String> onLists() {
        return site.page(MONTH).select(".entry .picture img").eachAttr("src");
    }

    @Test
    void standBesideTheirArticlesIfTheOwnerWantsThem() {
        site.bake();
        assertThat(onLists()).isEmpty();
        assertThat(site.page(MONTH).select("link[href*=pictures]")).isEmpty();
        site.with("archive.pictures", "true").bake();
        assertThat(onLists()).containsExactly("../../" + PICTURE);
        assertThat(site.page(MONTH)
                        .select(".picture img[width=640][height=480]")
                        .attr("alt"))
                .isEmpty();
        assertThat(site.page(MONTH).select("link[rel=stylesheet]")).hasSize(2);
        assertThat(site.output().resolve(PICTURE)).exists();
        site.linksAlive();
        site.article("1969/07/20/landing", "Landing", "Moon", "They are there.").bake();
        assertThat(onLists()).isEmpty();
        assertThat(site.output().resolve(PICTURE)).doesNotExist();
    }

    @Test
    void areThereForThemesThatAsk() {
        Path entries = site.folder().resolve("templates/parts/entries.ftl");
        TestSite.write(
                entries,
                TestSite.read(entries)
                        .replace(
                                "<#-- An article in one line. -->",
                                "<#macro shown of><#if of.picture??>[${of.picture.href} ${of.picture.alt}"
                                        + " ${of.picture.width}x${of.picture.height}]</#if></#macro>")
                        .replace("<h${level} class=headline>", "<@shown of/><h${level} class=headline>"));
        site.bake();
        assertThat(site.page(MONTH).select(".entries").text()).contains("[" + PICTURE + " A \"foot\" 640x480]");
    }

    @Test
    void ofWhatMayNotBeShownWholeThereIsNone() {
        site.with("archive.pictures", "true");
        for (String rights : new String[] {"extract", "metadata", "private"}) {
            TestSite.write(
                    site.folder().resolve("rights.yaml"),
                    "rules:\n  - {from: 1969-07-20, to: 1969-07-20, rights: " + rights + "}\n");
            site.bake();
            assertThat(onLists()).as(rights).isEmpty();
            assertThat(site.output().resolve(PICTURE)).as(rights).doesNotExist();
        }
        site.delete("rights.yaml");
        site.bake();
        assertThat(onLists()).hasSize(1);
        new Removal(site.folder(), ImportLayout.of(site.folder()))
                .take(
                        List.of("1969/07/20/landing"),
                        new Removal.Grounds(LocalDate.of(2026, 3, 1), "By order.", "", false));
        site.bake();
        assertThat(onLists()).isEmpty();
        assertThat(site.output().resolve(PICTURE)).doesNotExist();
    }
}
