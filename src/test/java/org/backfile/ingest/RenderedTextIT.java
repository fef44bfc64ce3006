package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.FrontMatter;
import org.backfile.content.ArticleFile;
import org.backfile.content.Hostile;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;
import org.backfile.report.Progress;
import org.backfile.testing.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What readers see of hostile text is that text: all of it, and nothing of it live. {@code -Dbackfile.seeds=20000} tries
 * more, and {@code -Dbackfile.seed=300} others.
 */
class RenderedTextIT {
    private static final int SEEDS = Integer.getInteger("backfile.seeds", 300);
    private static final int FIRST = Integer.getInteger("backfile.seed", 0);

    @TempDir
    Path folder;

    @Test
    void aPageShowsItsTextAsItIs() throws IOException {
        Path raw = Files.createDirectory(folder.resolve("raw"));
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            Files.writeString(raw.resolve(seed + ".txt"), text(seed));
        }
        TestSite site = TestSite.in(Files.createDirectory(folder.resolve("site")));
        var options = Ingest.Options.of(raw, site.folder(), LocalDate.of(2026, 1, 1));
        new Ingest(options, Topics.NONE, Progress.NONE).run();
        site.bake();
        int pages = 0;
        for (ImportRecord known : State.load(new ImportLayout(options.content(), options.state()).articles())
                .values()) {
            if (known.leads()) {
                byte[] bytes = Files.readAllBytes(options.content().resolve(known.path() + ".md"));
                Article article = ArticleFile.read(known.path(), bytes).orElseThrow();
                assertShows(known.raw(), article, site.page(known.path() + ".html"));
                pages++;
            }
        }
        assertThat(pages).isGreaterThan(SEEDS * 3 / 4);
    }

    private static void assertShows(String name, Article article, Document page) {
        FrontMatter header = article.header();
        assertThat(shown(page.expectFirst("h1"))).as(name).isEqualTo(collapsed(header.title()));
        assertThat(shown(page.expectFirst("title"))).as(name).startsWith(collapsed(header.title()));
        Element lead = page.selectFirst("p.lead");
        assertThat(lead == null ? "" : shown(lead))
                .as(name)
                .isEqualTo(header.lead() ? collapsed(header.description()) : "");
        Element text = page.expectFirst("article .text");
        var blocks = new ArrayList<String>();
        if (!header.dateline().text().isEmpty()) {
            assertThat(shown(text.expectFirst(".dateline")))
                    .as(name)
                    .isEqualTo(collapsed(header.dateline().text()));
            TextNode dash = (TextNode) text.expectFirst(".dateline").nextSibling();
            dash.text(dash.getWholeText().replaceFirst("^ (— )?", ""));
            text.expectFirst(".dateline").remove();
        }
        for (Element element : text.select("p, h2, li")) {
            blocks.add(shown(element));
        }
        blocks.remove("");
        assertThat(blocks)
                .as(name)
                .isEqualTo(article.body().stream()
                        .map(Block::text)
                        .map(RenderedTextIT::collapsed)
                        .toList());
        assertThat(text.select("*").stream().map(Element::normalName).distinct())
                .as(name)
                .isSubsetOf(List.of("div", "p", "h2", "ul", "li"));
    }

    private static String shown(Element element) {
        return collapsed(element.wholeText());
    }

    /** Runs of blanks show as one. */
    private static String collapsed(String text) {
        return text.replaceAll("[ \t\n]+", " ").strip();
    }

    private static String text(int seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        String day = "2020-01-" + (10 + random.nextInt(20));
        lines.add(" date " + day + " https://example.com/" + seed);
        lines.add(Hostile.text(random));
        lines.add(day);
        lines.add(random.nextInt(4) == 0 ? "" : Hostile.text(random));
        for (int i = random.nextInt(9); i >= 0; i--) {
            String start = random.nextInt(9) == 0 ? "MOSCOW (Sputnik) - " : "";
            lines.add(start + Hostile.text(random) + (random.nextBoolean() ? "." : ""));
        }
        return String.join("\n", lines);
    }
}
