package org.backfile.bake.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.jbake.PageText;
import org.backfile.bake.page.ArticleTexts;
import org.backfile.output.Fingerprint;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.pack.WholeFile;
import org.backfile.site.Links;
import org.backfile.site.OldAddresses;
import org.backfile.site.Site;
import org.backfile.site.SitePicture;
import org.backfile.work.Share;

/**
 * Leads links in articles' texts to the articles of the archive that they mean, and knows the pictures that they show. Which
 * addresses a text names is remembered from bake to bake, so that a page is made again when one of them becomes an article, and not looked at
 * otherwise. A file that is broken or another program's costs time only: texts with links are read again.
 */
public final class LinkedTexts implements ArticleTexts {
    private static final String FORM = "backfile links 2";
    private static final String LINKS = ".links";
    private static final String START = "<a href=\"";
    private static final byte[] NOTHING = {};
    private final Path file;
    /** Where shares of a bake leave what they found. */
    private final Path apart;

    private final String program;
    private final OldAddresses addresses;
    private final Links pages;
    private final Function<ArticleSummary, Optional<PageText>> texts;
    /** What the bakes before have found, and shares of this one. */
    private final Map<Long, List<String>> before;
    /** What stands in the file. */
    private final Map<Long, List<String>> kept;
    /** By the articles' stamps, in their order. */
    private final Map<Long, List<String>> now = new ConcurrentSkipListMap<>();

    /**
     * @param state where bakes keep what they know
     * @param texts reads an article's text
     */
    public LinkedTexts(Path state, String program, Site site, Function<ArticleSummary, Optional<PageText>> texts) {
        this.file = state.resolve("links");
        this.apart = RenderedPages.folder(state);
        this.program = program;
        this.addresses = site.oldAddresses();
        this.pages = site.links();
        this.texts = texts;
        this.before = new HashMap<>();
        remember(file);
        this.kept = Map.copyOf(before);
        RenderedPages.named(apart, LINKS).forEach(this::remember);
    }

    private void remember(Path from) {
        try {
            var in = Unpacker.of(WholeFile.bytes(from).orElse(NOTHING));
            if (in.more() && in.text().equals(FORM) && in.text().equals(program)) {
                while (in.more()) {
                    long stamp = in.whole();
                    var links = new String[(int) in.number()];
                    String last = "";
                    for (int i = 0; i < links.length; i++) {
                        last = in.textAfter(last);
                        links[i] = last;
                    }
                    before.put(stamp, List.of(links));
                }
            }
        } catch (IOException e) {
            return; // the same as never written
        }
    }

    @Override
    public Optional<PageText> read(ArticleSummary entry) {
        return texts.apply(entry);
    }

    @Override
    public OptionalLong links(ArticleSummary entry) {
        List<String> links = before.isEmpty() ? null : before.get(entry.stamp());
        if (links == null) {
            return OptionalLong.empty();
        }
        now.put(entry.stamp(), links);
        return OptionalLong.of(print(links));
    }

    private long print(List<String> links) {
        var print = new Fingerprint().add(links.size());
        for (String link : links) {
            print.add(
                    SitePicture.isOne(link)
                            ? ""
                            : addresses.article(link).map(pages::href).orElse(""));
        }
        return print.value();
    }

    @Override
    public Linked linked(ArticleSummary entry, String html) {
        int start = html.indexOf(START);
        List<String> pictures = SitePicture.paths(html);
        if (start < 0 && pictures.isEmpty()) {
            return new Linked(html, OptionalLong.empty());
        }
        String root = Links.root(pages.page(entry));
        var links = new ArrayList<String>(pictures);
        var out = new StringBuilder(html.length() + 64);
        int done = 0;
        for (; start >= 0; start = html.indexOf(START, start)) {
            start += START.length();
            int end = html.indexOf('"', start);
            String address = end < 0 ? "" : html.substring(start, end).replace("&amp;", "&");
            if (address.startsWith("http") || address.startsWith("/")) {
                links.add(address);
                Optional<ArticleSummary> article = addresses.article(address);
                if (article.isPresent()) {
                    out.append(html, done, start).append(root).append(pages.href(article.get()));
                    done = end;
                }
            }
        }
        if (links.isEmpty()) {
            return new Linked(html, OptionalLong.empty());
        }
        String[] sorted = links.stream().distinct().toArray(String[]::new);
        Arrays.sort(sorted);
        now.put(entry.stamp(), List.of(sorted));
        return new Linked(out.append(html, done, html.length()).toString(), OptionalLong.of(print(List.of(sorted))));
    }

    /** The pictures in all texts that were asked for in this bake: their paths. */
    public Set<String> pictures() {
        Set<String> pictures = new HashSet<>();
        now.values().forEach(links -> links.stream().filter(SitePicture::isOne).forEach(pictures::add));
        return pictures;
    }

    /** Remembers what this bake found. That it cannot be written costs time only. */
    public void save() {
        try {
            if (now.isEmpty()) {
                Files.deleteIfExists(file);
            } else if (!now.equals(kept)) {
                packed().save(file);
            }
        } catch (IOException e) {
            // the next bake reads the texts again
        }
    }

    /** Leaves what a share found to the bake that comes after the shares. */
    public void leave(Share share) {
        byte[] bytes = packed().sealed();
        Path part = apart.resolve(RenderedPart.unfinished());
        try {
            Files.createDirectories(apart);
            AtomicFile.beside(apart.resolve(share.number() + LINKS), part, to -> Files.write(to, bytes))
                    .move();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Packer packed() {
        var out = new Packer().text(FORM).text(program);
        now.forEach((stamp, links) -> {
            out.whole(stamp).number(links.size());
            String last = "";
            for (String link : links) {
                out.textAfter(last, link);
                last = link;
            }
        });
        return out;
    }
}
