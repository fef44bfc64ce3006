package org.backfile.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.removal.Removal;
import org.backfile.report.UserError;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever an owner does, each address that was ever public answers: with its page, with where that is, or with what became
 * of it. {@code -Dbackfile.histories=200} tries as many; {@code -Dbackfile.nginx=/usr/sbin/nginx} asks that server.
 */
class HistoriesIT {
    private static final int HISTORIES = Integer.getInteger("backfile.histories", 2);
    private static final int STEPS = 7;
    private static final int PORT = 18_431;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;
    private Random random = new Random(0);

    @Test
    void noAddressIsEverLost() throws IOException, InterruptedException {
        Map<String, TreeSet<String>> published = new TreeMap<>();
        for (int number = 0; number < HISTORIES; number++) {
            random = new Random(number);
            String name = "h" + number;
            site = TestSite.in(Path.of(temp.toString(), name))
                    .with("site.host", "http://" + name + ".example")
                    .with("permanence", "keep")
                    .with("search.enabled", "false")
                    .with("hosting", "nginx");
            published.put(name, history());
            String seed = "history " + number;
            assertThat(PublishedAddresses.check(site.folder(), site.output()))
                    .as(seed)
                    .isEmpty();
        }
        String nginx = System.getProperty("backfile.nginx", "");
        if (!nginx.isEmpty()) {
            ask(nginx, published);
        }
    }

    /** All addresses that the site has ever had. */
    private TreeSet<String> history() throws IOException {
        for (int i = 0; i < 3; i++) {
            add();
        }
        build();
        var all = new TreeSet<String>();
        for (int step = 0; step < STEPS; step++) {
            collect(all);
            step();
            build();
        }
        collect(all);
        return all;
    }

    private void collect(TreeSet<String> all) {
        TestSite.read(site.folder().resolve("published.lock"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(all::add);
    }

    private void step() throws IOException {
        List<Path> raws = files("raw", ".txt");
        List<String> articles = articles();
        Path raw = raws.get(random.nextInt(raws.size()));
        String text = TestSite.read(raw);
        switch (random.nextInt(13)) {
            case 0 -> add();
            case 1 -> TestSite.write(raw, text + "More was told on day " + random.nextInt(99) + ".\n");
            case 2 -> TestSite.write(raw, text.replaceFirst("\nReport ", "\nReport anew " + random.nextInt(99) + " "));
            case 3 -> TestSite.write(raw, text.replaceAll("1969-0\\d-", "1969-0" + (1 + random.nextInt(9)) + "-"));
            case 4 ->
                TestSite.write(
                        site.folder().resolve("topics.yaml"),
                        "concepts:\n  - prefLabel: Moon\n    altLabel: [Luna, Selene]\n");
            case 5 -> {
                if (!articles.isEmpty()) {
                    String from = articles.get(random.nextInt(articles.size()));
                    ArticleMove.move(layout(), from, from + "-" + random.nextInt(1000));
                }
            }
            case 6 -> {
                if (articles.size() > 1) {
                    new Removal(site.folder(), layout())
                            .take(
                                    List.of(articles.get(random.nextInt(articles.size()))),
                                    new Removal.Grounds(LocalDate.of(2026, 3, 1), "Asked for.", "", false));
                }
            }
            case 7 -> {
                if (articles.size() > 1) {
                    Files.delete(layout().article(articles.get(random.nextInt(articles.size()))));
                }
            }
            case 8 -> moveTerm("sources/");
            case 9 -> moveTerm("authors/");
            case 11 -> moveTerm("topics/");
            case 10 ->
                TestSite.write(
                        site.folder().resolve("authors.yaml"),
                        "concepts:\n  - prefLabel: Ann Harper\n    altLabel: [A. Harper]\n");
            default -> Files.deleteIfExists(site.folder().resolve(".backfile/cache.bin"));
        }
    }

    /** Some cannot be moved: they lead elsewhere already. */
    private void moveTerm(String folder) {
        var addresses = new TreeSet<String>();
        collect(addresses);
        List<String> all =
                addresses.stream().filter(each -> each.startsWith(folder)).toList();
        if (!all.isEmpty()) {
            String from = all.get(random.nextInt(all.size()));
            String to =
                    random.nextInt(4) == 0 ? all.get(random.nextInt(all.size())) : folder + "n-" + random.nextInt(99);
            try {
                Move.of(site.folder(), layout(), from, to);
            } catch (UserError e) {
                assertThat(e)
                        .hasMessageMatching(
                                ".*(leads to|already|was another's|Both are|No article is of|cannot be moved to).*");
            }
        }
    }

    private ImportLayout layout() {
        return ImportLayout.of(site.folder());
    }

    private void add() throws IOException {
        int number = random.nextInt(10_000);
        String day = "1969-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
        String own = random.nextBoolean() ? "Moon" : random.nextBoolean() ? "Luna" : "Selene";
        var words = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            words.append("w")
                    .append(Integer.toString(random.nextInt(40_000), 36))
                    .append(i % 9 == 8 ? ". " : " ");
        }
        TestSite.write(
                site.folder().resolve("raw/" + number + ".txt"),
                " date " + day + " https://gazette.example/" + number + "\nReport " + number + "\n" + day
                        + "\nFrom our desk.\n" + words + "\n");
        site.article(
                "1971/0" + (1 + random.nextInt(9)) + "/11/own-" + number, "Own " + number, own, "By hand: " + words);
        Path file = files("content", "own-" + number + ".md").get(0);
        String authors = List.of("Ann Harper", "A. Harper", "Bo Lindt; A. Harper", "Bo Lindt")
                .get(random.nextInt(4));
        TestSite.write(
                file,
                TestSite.read(file)
                        .replace(
                                "publisher=gazette.example",
                                "publisher=" + (number % 3) + ".example\nauthors=" + authors));
    }

    private List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(site.folder().resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private List<String> articles() throws IOException {
        Path content = site.folder().resolve("content");
        return files("content", ".md").stream()
                .map(file -> content.relativize(file).toString().replace(".md", ""))
                .filter(path -> path.startsWith("19"))
                .toList();
    }

    private void build() {
        site.build();
    }

    /** One server with all sites, each under a name of its own. */
    private void ask(String nginx, Map<String, TreeSet<String>> published) throws IOException, InterruptedException {
        Path home = Files.createDirectories(Path.of(temp.toString(), "nginx"));
        String user = "root".equals(System.getProperty("user.name")) ? "user root; " : "";
        var text = new StringBuilder(user + "daemon off; pid " + home + "/pid; error_log " + home
                + "/errors; events {} http { access_log off; server_names_hash_max_size 4096;\n");
        published.keySet().forEach(name -> {
            Path root = temp.resolve(name).resolve("output");
            text.append("server { listen 127.0.0.1:")
                    .append(PORT)
                    .append("; server_name ")
                    .append(name);
            text.append(".example; root ")
                    .append(root)
                    .append("; include ")
                    .append(root)
                    .append("/nginx.conf; }\n");
        });
        TestSite.write(home.resolve("conf"), text.append("}\n").toString());
        Process server = new ProcessBuilder(nginx, "-c", home + "/conf", "-p", home.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            var wrong = new ArrayList<String>();
            Map<Integer, Integer> answers = new TreeMap<>();
            for (Map.Entry<String, TreeSet<String>> each : published.entrySet()) {
                for (String address : each.getValue()) {
                    int status = status(server, each.getKey(), "/" + address, 3);
                    answers.merge(status, 1, Integer::sum);
                    if (status != 200 && status != 301 && status != 410) {
                        wrong.add(each.getKey() + " " + address + " " + status);
                    }
                }
            }
            System.out.println("nginx answered " + answers);
            assertThat(wrong).isEmpty();
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** The status of the first answer; a redirect has to lead to a page, or to what says that it is gone. */
    private int status(Process server, String name, String path, int hops) throws IOException, InterruptedException {
        String answer = get(server, name, path);
        int status = Integer.parseInt(answer.substring(9, 12));
        if (status == 301) {
            String to = answer.lines()
                    .filter(line -> line.startsWith("Location: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("Location: ".length())
                    .strip()
                    .replaceFirst("#.*", "");
            int then = hops == 0 ? 0 : status(server, name, to, hops - 1);
            return then == 200 || then == 301 || then == 410 ? status : then;
        }
        return status;
    }

    private static String get(Process server, String name, String path) throws IOException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try (var socket = new Socket("127.0.0.1", PORT)) {
                String request = "GET " + path + " HTTP/1.0\r\nHost: " + name + ".example\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                if (attempt > 50 || !server.isAlive()) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(100); // it starts
            }
        }
    }
}
