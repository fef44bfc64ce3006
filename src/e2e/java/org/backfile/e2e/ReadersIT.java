package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backfile.serve.Preview;
import org.backfile.testing.MultilingualArchive;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site for those who read it otherwise: by keys, in colours of their own, on paper, from right to left, while writing it. */
class ReadersIT extends ServedSite {
    private static final int MOST_STOPS = 25;

    @Test
    void keysAloneReachEverythingAndShowWhereTheyAre() {
        chromium.open(1280, ColorScheme.LIGHT, true, page -> {
            for (String path : BakedSite.pageOfEachKind()) {
                if (path.startsWith("search/")) {
                    continue; // its box has the focus at once: SearchPageIT
                }
                page.navigate(preview.address().resolve(path).toString());
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.className"))
                        .as(path)
                        .isEqualTo("skip");
                page.keyboard().press("Enter");
                assertThat(page.evaluate("document.activeElement.id")).as(path).isEqualTo("main");
                page.reload();
                assertThat(hiddenStops(page)).as(path).isEmpty();
            }
        });
    }

    /** The first stops of the Tab key that cannot be seen, or do not show that they are it. */
    private static List<String> hiddenStops(Page page) {
        var hidden = new ArrayList<String>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            String told = String.valueOf(page.evaluate("""
                    () => { const e = document.activeElement; if (e === document.body) return 'end';
                      const r = e.getBoundingClientRect(), s = getComputedStyle(e);
                      const seen = r.width > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
                      return seen && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 ? '' : e.outerHTML.slice(0, 200); }"""));
            if (told.equals("end")) {
                break;
            }
            if (!told.isEmpty()) {
                hidden.add(told);
            }
        }
        return hidden;
    }

    @Test
    void coloursOfTheReadersOwnLoseNothing() {
        chromium.open(1280, ColorScheme.DARK, true, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.navigate(preview.address().resolve("years/index.html").toString());
            var days = page.locator("[class^=level-] a");
            assertThat(days.count()).isPositive();
            assertThat(days.first().evaluate("e => getComputedStyle(e).outlineStyle"))
                    .isEqualTo("solid");
            for (String path : BakedSite.pageOfEachKind()) {
                page.navigate(preview.address().resolve(path).toString());
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .isEmpty();
            }
        });
    }

    @Test
    void onPaperAnArticleIsItsTextAndWhereItIsFrom() {
        String article = BakedSite.files(".html").stream()
                .filter(file -> file.matches("\\d{4}/\\d\\d/\\d\\d/(?!index).*"))
                .findFirst()
                .orElseThrow();
        chromium.open(1280, ColorScheme.DARK, true, page -> {
            page.navigate(preview.address().resolve(article).toString());
            assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String shown : List.of("h1", ".text", ".citation", "a[rel=external]")) {
                assertThat(page.locator(shown).first().isVisible()).as(shown).isTrue();
            }
            for (String left :
                    List.of(".menu", ".breadcrumbs", ".neighbours", ".copy", ".cite pre", ".files", ".mark")) {
                assertThat(page.locator(left).first().isVisible()).as(left).isFalse();
            }
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.text')).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('a[rel=external]'), '::after').content")
                            .toString())
                    .contains("https://");
        });
    }

    @Test
    void fromRightToLeftEveryKindOfPageIsForEverybody(@TempDir Path folder) {
        var site = TestSite.in(folder).with("site.lang", "ar").with("archive.page.size", "7");
        MultilingualArchive.write(
                folder.resolve("content"), 2 * MultilingualArchive.languages().size());
        site.bake();
        var wrong = new ArrayList<String>();
        try (var arabic = Preview.start(site.output(), "localhost", 0, "/")) {
            for (int width : new int[] {1280, 360}) {
                chromium.open(width, ColorScheme.DARK, true, page -> {
                    for (String path : BakedSite.pageOfEachKind(site.output())) {
                        page.navigate(arabic.address().resolve(path).toString());
                        BrowserIT.judge(page, path, wrong);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsSavedShowsInTheBrowserByItself(@TempDir Path folder) throws IOException, InterruptedException {
        var site = TestSite.in(folder);
        site.article("1969/07/20/landing", "Landing", "Moon", "They are there.");
        int port = free();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var serve = new ProcessBuilder(
                        java,
                        "-jar",
                        "target/backfile.jar",
                        "serve",
                        "--watch",
                        "--site",
                        folder.toString(),
                        "--port",
                        "" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("serve.log").toFile())
                .start();
        try {
            var home = folder.resolve("output/1969/07/20/landing.html");
            for (int i = 0; i < 300 && !(Files.exists(home) && answers(port)); i++) {
                Thread.sleep(100);
            }
            chromium.open(1280, ColorScheme.LIGHT, true, page -> {
                page.navigate("http://localhost:" + port + "/1969/07/20/landing.html");
                assertThat(page.locator("h1").textContent()).isEqualTo("Landing");
                Path file = folder.resolve("content/1969/07/20/landing.md");
                TestSite.write(file, TestSite.read(file).replace("title=Landing", "title=Landed"));
                page.waitForFunction("document.querySelector('h1').textContent === 'Landed'");
            });
        } finally {
            serve.destroy();
            serve.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
