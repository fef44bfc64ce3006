package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.backfile.cli.terminal.Terminal;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to an archive that is there: asked, proven, packed, moved and taken down, from the command line. */
class ArchiveCommandsTest {
    private static final String STORY = "1969/07/20/the-harbour-bridge-opens";

    @TempDir
    Path folder;

    private Path site;
    private String says = "";

    @BeforeEach
    void anArchive() throws IOException {
        site = folder.resolve("site");
        TestSite.in(site).with("fixity.enabled", "true");
        Path raw = Files.createDirectory(folder.resolve("raw"));
        Files.writeString(
                raw.resolve("a.txt"),
                " date 1969-07-20 https://gazette.example/a\nThe Harbour Bridge Opens\n1969-07-20\n"
                        + "The mayor cut the ribbon.\nA band played while the first tram rolled across the bridge.\n");
        Files.writeString(
                raw.resolve("b.txt"),
                " date 1970-01-02 https://gazette.example/b\nWheat Harvest Is Poor\n1970-01-02\n"
                        + "Farmers fear for the spring.\nRain fell for most of the autumn in the valley.\n");
        assertThat(run("build", raw.toString())).isZero();
    }

    private int run(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--site";
        all[words.length + 1] = site.toString();
        return only(all);
    }

    private int only(String... words) {
        var out = new StringWriter();
        var writer = new PrintWriter(out, true);
        int status = Main.run(Services.on(() -> LocalDate.of(2026, 7, 20)), new Terminal(writer, writer, false), words);
        says = out.toString();
        return status;
    }

    @Test
    void isAskedForWordsDaysAndOrders() {
        assertThat(run("search", "bridge")).isZero();
        assertThat(says).startsWith("1 hit\n");
        assertThat(run("search", "bridge", "--json")).isZero();
        assertThat(says.lines()).singleElement().asString().contains("the-harbour-bridge-opens", "1969-07-20");
        assertThat(run("search", "--count", "--from", "1969", "--to", "1970-01"))
                .isZero();
        assertThat(says).startsWith("2 hits");
        assertThat(run("search", "--order", "newest", "--limit", "1")).isZero();
        assertThat(says).contains("Wheat Harvest").doesNotContain("Bridge");
        assertThat(run("search", "--day", "07-20")).isZero();
        assertThat(says).contains("Bridge").doesNotContain("Wheat");
        assertThat(run("search", "--order", "best")).isEqualTo(2);
        assertThat(says).contains("relevance, newest, oldest");
        assertThat(run("search", "zeppelin")).isZero();
        assertThat(says).startsWith("0 hits");
    }

    @Test
    void isProvenAgainstAnotherCopy() throws IOException {
        assertThat(run("verify")).isZero();
        assertThat(run("verify", "--prove", STORY)).isZero();
        String proof = says;
        Path published = site.resolve("output/fixity.json");
        assertThat(proof).contains("sha256");
        assertThat(run("verify", "--against", published.toString())).isZero();

        byte[] bytes = Files.readAllBytes(published);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/fixity.json", exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(run("verify", "--against", host + "/fixity.json")).isZero();
            assertThat(run("verify", "--against", host + "/none.json")).isEqualTo(2);
            assertThat(says).contains("/none.json answers 404");
        } finally {
            server.stop(0);
        }
        assertThat(run("verify", "--against", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(says).contains("There is no file");
    }

    @Test
    void namesWhatIsNotAsItWasLeft() throws IOException {
        assertThat(run("verify", "--deep")).isZero();
        Path page = site.resolve("output/" + STORY + ".html");
        Files.writeString(page, Files.readString(page).replace("tram", "train"));
        assertThat(run("verify", "--deep", "--json")).isEqualTo(1);
        assertThat(says.lines())
                .singleElement()
                .asString()
                .contains("\"area\":\"output\"", "\"kind\":\"changed\"", "the-harbour-bridge-opens.html");
        assertThat(run("verify", "--part", "2/1")).isEqualTo(2);
    }

    @Test
    void isPackedAndUnderstoodByWhoeverChecks() throws IOException {
        Path bag = folder.resolve("archive.tar");
        assertThat(run("bag", bag.toString(), "--with-output")).isZero();
        assertThat(only("verify", bag.toString())).isZero();
        byte[] bytes = Files.readAllBytes(bag);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("site.title=")] ^= 1; // not what fills a tar up
        Files.write(bag, bytes);
        assertThat(only("verify", bag.toString())).isEqualTo(1);
        assertThat(run("bag", bag.toString())).isEqualTo(2);
    }

    @Test
    void movesTakesDownAndBringsBack() {
        String moved = "1969/07/20/bridge";
        assertThat(run("move", STORY, moved)).isZero();
        assertThat(run("bake")).isZero();
        assertThat(site.resolve("output/" + moved + ".html")).exists();
        assertThat(site.resolve("output/" + STORY + ".html")).content().contains("bridge.html");
        assertThat(run("takedown", moved, "--reason", "At the author's request."))
                .isZero();
        assertThat(site.resolve("output/" + moved + ".html"))
                .content()
                .contains("At the author", "request.")
                .doesNotContain("tram");
        assertThat(run("restore", moved)).isZero();
        assertThat(site.resolve("output/" + moved + ".html")).content().contains("tram");
        assertThat(run("restore", moved)).isEqualTo(2);
    }

    @Test
    void takesParagraphsAndNamesDown() {
        assertThat(run("takedown", "--reason", "x")).isEqualTo(2);
        assertThat(says).contains("What is to be taken down?");
        assertThat(run("takedown", STORY, "--paragraph", "no such words", "--reason", "x"))
                .isEqualTo(2);
        assertThat(run("takedown", STORY, "--name", "Ann", "--reason", "x")).isEqualTo(2);
        assertThat(run("takedown", "--name", "Nobody Here", "--reason", "x")).isZero();
        assertThat(run("restore", "--name", "Nobody Here")).isZero();
        assertThat(run("restore", "--name", "Nobody Here")).isEqualTo(2);
    }

    @Test
    void tellsHowASiteOfAFormerVersionDiffers() {
        for (String former : new String[] {"articles-1", "articles-2", "takedowns-1"}) {
            site = TestSite.former(former, folder.resolve(former)).folder();
            assertThat(run("upgrade")).isZero();
            assertThat(says)
                    .contains("differs     templates/article.ftl: ", "not there   templates/version.ftl")
                    .contains(" assets/css/site.css", "no setting  template.version.file=version.ftl");
        }
    }

    @Test
    void tellsHowTheSiteDiffersFromWhatIsShipped() throws IOException {
        Files.writeString(site.resolve("templates/tombstone.ftl"), "gone\n");
        Files.delete(site.resolve("templates/version.ftl"));
        assertThat(run("upgrade", "--diff")).isZero();
        assertThat(says)
                .contains("differs     templates/tombstone.ftl: 1 lines of yours", "- gone\n", "+ <#ftl")
                .contains("not there   templates/version.ftl");
    }

    @Test
    void isPublishedToAFolder() throws IOException {
        Path target = folder.resolve("www");
        assertThat(run("publish", target.toString(), "--dry-run")).isZero();
        assertThat(says).contains("It would send").contains("files to send");
        assertThat(target).doesNotExist();
        assertThat(run("publish", target.toString())).isZero();
        assertThat(target.resolve(STORY + ".html")).hasSameBinaryContentAs(site.resolve("output/" + STORY + ".html"));
        assertThat(run("publish", target.toString())).isZero();
        assertThat(says).contains("Sending 0 files, 0 bytes");
        Files.delete(site.resolve("output/" + STORY + ".html"));
        assertThat(run("publish", target.toString())).isEqualTo(1);
        assertThat(says).contains("publish-changed");

        assertThat(run("publish", site.resolve("output/www").toString())).isEqualTo(2);
        assertThat(says).contains("is in the site's own");
        assertThat(run("publish", folder.toString())).isEqualTo(2);
        assertThat(says).contains("holds the baked site itself");
        assertThat(run("publish", "s3://bucket/x")).isEqualTo(2);
        assertThat(says).contains("modules/s3/pom.xml");
        assertThat(run("publish", "")).isEqualTo(2);
    }
}
