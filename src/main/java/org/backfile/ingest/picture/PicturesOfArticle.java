package org.backfile.ingest.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Picture;
import org.backfile.media.DataAddress;
import org.backfile.media.MediaFile;
import org.backfile.media.MediaOptions;
import org.backfile.media.fetch.FetchedPictures;
import org.backfile.media.fetch.MediaFetcher;
import org.backfile.parse.Parsed;
import org.backfile.report.Finding;
import org.backfile.source.SourceFolder;

/** The pictures of one article. */
final class PicturesOfArticle {
    /** What metadata name is often the publisher's mark: a picture is larger. */
    private static final int SMALLEST_HINT = 200;

    private static final int NAMED = 5;
    /** So many addresses of one picture are tried in the web. */
    private static final int MOST_TRIED = 2;

    private static final int LONGEST_NAME = 120;

    private final Parsed.Accepted accepted;
    private final SourceFolder source;
    private final MediaOptions options;
    private final Optional<FetchedPictures> web;
    private final Consumer<MediaFile> keeper;
    private final String raw;
    private final Set<String> names = new HashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> refused = new LinkedHashSet<>();
    private int pixels;
    private int tooMany;

    /** @param web gets what the sources do not have; empty for nothing */
    PicturesOfArticle(
            Parsed.Accepted accepted,
            SourceFolder source,
            MediaOptions options,
            Optional<FetchedPictures> web,
            Consumer<MediaFile> keeper) {
        this.accepted = accepted;
        this.source = source;
        this.options = options;
        this.web = web;
        this.keeper = keeper;
        this.raw = accepted.article().header().provenance().raw();
    }

    Parsed settled() {
        var body = new ArrayList<Block>();
        String before = "";
        for (Block block : accepted.article().body()) {
            if (block.kind() != Block.Kind.FIGURE) {
                body.add(block);
                before = "";
                continue;
            }
            List<Picture> pictures = pictures(block, before);
            if (!pictures.isEmpty()) {
                before = pictures.get(pictures.size() - 1).file();
                body.add(new Block(Block.Kind.FIGURE, block.text(), block.links(), pictures));
            } else if (!block.text().isBlank()) {
                body.add(new Block(Block.Kind.PARAGRAPH, block.text(), block.links()));
                before = "";
            }
        }
        if (names.isEmpty()) {
            hinted().ifPresent(picture -> body.add(0, new Block(Block.Kind.FIGURE, "", List.of(), List.of(picture))));
        }
        List<Finding> findings = findings();
        Article article = accepted.article();
        if (body.isEmpty() && article.header().description().isEmpty()) {
            findings.add(Finding.error("body-missing", raw, 0, "Has no text, and its pictures are not there", ""));
            return new Parsed.Rejected(findings);
        }
        return new Parsed.Accepted(new Article(article.path(), article.header(), body), accepted.fates(), findings);
    }

    /** The figure's pictures that are there; one that stands right above is not shown again. */
    private List<Picture> pictures(Block figure, String before) {
        var kept = new ArrayList<Picture>();
        String last = before;
        for (Picture picture : figure.pictures()) {
            if (!picture.isHinted() && options.isEnabled()) {
                Optional<Picture> stored = stored(picture);
                if (stored.isPresent() && !stored.get().file().equals(last)) {
                    kept.add(stored.get());
                    last = stored.get().file();
                }
            }
        }
        return kept;
    }

    private Optional<Picture> stored(Picture picture) {
        String why = "";
        for (String address : picture.addresses()) {
            Optional<byte[]> bytes = bytes(address);
            if (bytes.isPresent()) {
                MediaFile.Verdict verdict = MediaFile.of(bytes.get(), options.largest());
                if (verdict.file().isPresent()) {
                    return keep(verdict.file().get(), picture.alt());
                }
                if (verdict.isPixel()) {
                    pixels++;
                    return Optional.empty();
                }
                why = why.isEmpty() ? named(address) + " (" + verdict.why() + ")" : why;
            }
        }
        if (why.isEmpty()) {
            return fetched(picture);
        }
        refused.add(why);
        return Optional.empty();
    }

    /** The picture as the web has it, of the first of its addresses that gives one. */
    private Optional<Picture> fetched(Picture picture) {
        String why = "";
        for (String address : web.isEmpty() ? List.<String>of() : webAddresses(picture)) {
            MediaFetcher.Answer answer = web.get().get(address);
            if (answer.bytes().isPresent()) {
                MediaFile.Verdict verdict = MediaFile.of(answer.bytes().get(), options.largest());
                if (verdict.file().isPresent()) {
                    return keep(verdict.file().get(), picture.alt());
                }
                if (verdict.isPixel()) {
                    pixels++;
                    return Optional.empty();
                }
                refused.add(named(address) + " (" + verdict.why() + ")");
                return Optional.empty();
            }
            why = " (" + answer.why() + ")";
        }
        missing.add(named(picture.addresses().get(0)) + why);
        return Optional.empty();
    }

    private List<String> webAddresses(Picture picture) {
        var addresses = new ArrayList<String>();
        for (String address : picture.addresses()) {
            try {
                source.webAddress(raw, address).ifPresent(addresses::add);
            } catch (IOException e) {
                continue; // what cannot be read is not there
            }
        }
        return addresses.subList(0, Math.min(MOST_TRIED, addresses.size()));
    }

    private Optional<Picture> keep(MediaFile file, String alt) {
        if (names.size() >= options.most() && !names.contains(file.name())) {
            tooMany++;
            return Optional.empty();
        }
        names.add(file.name());
        keeper.accept(file);
        return Optional.of(Picture.stored(file.name(), alt, file.width(), file.height()));
    }

    /** The picture that only metadata name, of an article that shows none. */
    private Optional<Picture> hinted() {
        for (Block block : accepted.article().body()) {
            for (Picture picture : block.pictures()) {
                for (String address :
                        picture.isHinted() && options.isEnabled() ? picture.addresses() : List.<String>of()) {
                    Optional<MediaFile> file = bytes(address)
                            .or(() -> ofWeb(address))
                            .flatMap(bytes ->
                                    MediaFile.of(bytes, options.largest()).file())
                            .filter(media -> media.width() >= SMALLEST_HINT);
                    if (file.isPresent()) {
                        return keep(file.get(), picture.alt());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> ofWeb(String address) {
        try {
            return web.isEmpty()
                    ? Optional.empty()
                    : source.webAddress(raw, address)
                            .flatMap(there -> web.get().get(there).bytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What cannot be read is not there. */
    private Optional<byte[]> bytes(String address) {
        try {
            return source.picture(raw, address);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String named(String address) {
        if (DataAddress.isOne(address)) {
            int end = address.indexOf(',');
            return "a picture in the page itself ("
                    + address.substring(0, Math.min(end < 0 ? address.length() : end, 60))
                            .toLowerCase(Locale.ROOT) + ")";
        }
        return address.length() <= LONGEST_NAME ? address : address.substring(0, LONGEST_NAME) + "…";
    }

    private List<Finding> findings() {
        var findings = new ArrayList<>(accepted.findings());
        if (!missing.isEmpty()) {
            findings.add(Finding.warning(
                    Pictures.MISSING,
                    raw,
                    0,
                    count(missing.size()) + " left out, for nothing is there: " + told(missing),
                    web.isPresent()
                            ? "try again later, or put the files beside it, where it names them"
                            : "put the files beside it, where it names them, or let them be got with --fetch-media"));
        }
        if (!refused.isEmpty()) {
            findings.add(Finding.warning(
                    "picture-refused", raw, 0, count(refused.size()) + " left out: " + told(refused), ""));
        }
        if (tooMany > 0) {
            findings.add(Finding.warning(
                    "pictures-many",
                    raw,
                    0,
                    "Has more than " + options.most() + " pictures; left out " + tooMany,
                    "allow more with media.most"));
        }
        if (pixels > 0) {
            findings.add(Finding.note(
                    "picture-pixel", raw, 0, "Left out pictures of a single dot, which count readers: " + pixels, ""));
        }
        return findings;
    }

    private static String count(int number) {
        return number == 1 ? "A picture is" : number + " pictures are";
    }

    private static String told(Set<String> some) {
        List<String> first = some.stream().limit(NAMED).toList();
        return String.join(", ", first) + (some.size() > NAMED ? " and " + (some.size() - NAMED) + " more" : "");
    }
}
