package org.backfile.redaction;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Picture;
import org.backfile.article.Provenance;
import org.backfile.article.Slug;
import org.backfile.article.TextLink;
import org.backfile.takedown.Pseudonym;

/** An article, and a name that is not to be told. */
final class NamedArticle {
    private NamedArticle() {}

    /** Whether any text or address of it has the name. */
    static boolean has(Article article, Pseudonym name) {
        return texts(article).anyMatch(name::isIn)
                || addresses(article).anyMatch(address -> name.isInAddress(address, false));
    }

    private static Stream<String> texts(Article article) {
        FrontMatter header = article.header();
        return Stream.of(
                        Stream.of(
                                header.title(),
                                header.description(),
                                header.dateline().text()),
                        Stream.of(header.dateline().agency(), header.placement().section()),
                        header.tags().stream(),
                        header.authors().stream(),
                        header.copies().stream().flatMap(copy -> copy.own().stream()),
                        article.body().stream().map(Block::text),
                        article.body().stream()
                                .flatMap(block -> block.pictures().stream())
                                .map(Picture::alt))
                .flatMap(texts -> texts);
    }

    private static Stream<String> addresses(Article article) {
        FrontMatter header = article.header();
        return Stream.concat(
                Stream.of(header.source(), header.provenance().raw(), header.corrects(), slug(article.path())),
                header.copies().stream().flatMap(copy -> Stream.of(copy.source(), copy.raw())));
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The article without the name: with the other in its place in all texts, and without addresses that have it. An
     * address cannot be changed and still lead somewhere.
     */
    static Article without(Article article, Pseudonym name) {
        FrontMatter header = header(article.header(), name);
        boolean isInPath = name.isInAddress(slug(article.path()), true);
        String path = isInPath
                ? article.path().substring(0, article.path().lastIndexOf('/') + 1) + Slug.of(header.title())
                : article.path();
        return new Article(
                path,
                header,
                article.body().stream().map(block -> block(block, name)).toList());
    }

    private static FrontMatter header(FrontMatter header, Pseudonym name) {
        Predicate<String> has = address -> name.isInAddress(address, true);
        List<Copy> copies = header.copies().stream()
                .map(copy -> new Copy(
                        copy.kind(),
                        without(copy.source(), has),
                        without(copy.raw(), has),
                        copy.own().stream().map(name::replaced).toList()))
                .toList();
        var dateline = header.dateline();
        return new FrontMatter(
                name.replaced(header.title()),
                header.date(),
                header.tags().stream().map(name::replaced).distinct().toList(),
                name.replaced(header.description()),
                header.lead(),
                without(header.source(), has),
                header.publisher(),
                new Dateline(name.replaced(dateline.text()), name.replaced(dateline.agency())),
                header.lang(),
                header.time(),
                new Provenance(
                        without(header.provenance().raw(), has),
                        header.provenance().sha256(),
                        header.provenance().held()),
                header.authors().stream().map(name::replaced).distinct().toList(),
                copies,
                header.aliases().stream().filter(has.negate()).toList(),
                header.placement(),
                without(header.corrects(), has));
    }

    private static String without(String address, Predicate<String> has) {
        return has.test(address) ? "" : address;
    }

    private static Block block(Block block, Pseudonym name) {
        Replacement replaced = Replacement.of(block.text(), name);
        List<TextLink> links = block.links().stream()
                .filter(link -> !name.isInAddress(link.address(), true))
                .flatMap(link -> replaced.link(link).stream())
                .toList();
        List<Picture> pictures = block.pictures().stream()
                .map(picture -> new Picture(
                        picture.addresses(),
                        name.replaced(picture.alt()),
                        picture.isHinted(),
                        picture.file(),
                        picture.width(),
                        picture.height()))
                .toList();
        return new Block(block.kind(), replaced.text(), links, pictures);
    }
}
