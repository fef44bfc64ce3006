package org.backfile.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.backfile.archive.Archive;
import org.backfile.archive.TermNames;
import org.backfile.arrival.Arrivals;
import org.backfile.article.ArticleSummary;
import org.backfile.authority.AuthorIndex;
import org.backfile.authority.TermAddresses;
import org.backfile.authority.TopicIndex;
import org.backfile.authority.VocabularyFile;
import org.backfile.bake.files.ArticleSources;
import org.backfile.bake.files.DatasetFiles;
import org.backfile.bake.files.HashedAssets;
import org.backfile.bake.files.HostingPlan;
import org.backfile.bake.files.PackingPlan;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.jbake.PageText;
import org.backfile.bake.page.Page;
import org.backfile.bake.page.Pages;
import org.backfile.bake.render.LinkedTexts;
import org.backfile.bake.render.PageWriter;
import org.backfile.bake.render.RenderedPages;
import org.backfile.bake.render.ShareOfPages;
import org.backfile.bake.view.Views;
import org.backfile.dataset.Dataset;
import org.backfile.dataset.DatasetFile;
import org.backfile.fixity.FixityFiles;
import org.backfile.hosting.Host;
import org.backfile.hosting.Hosting;
import org.backfile.message.Messages;
import org.backfile.output.Output;
import org.backfile.permanence.Policy;
import org.backfile.permanence.PublishedAddresses;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.rights.HiddenFiles;
import org.backfile.rights.Rights;
import org.backfile.search.SearchBuild;
import org.backfile.site.PageLayout;
import org.backfile.site.Site;
import org.backfile.site.SitePicture;
import org.backfile.work.Cores;

/** Bakes an archive: knows everything first, then writes a page after the other. */
final class ArchiveBake {

    /** Below the site's folder: what bakes remember. */
    static final String STATE = ".backfile";

    /** Of a kind without template: the articles' own files, beside their pages. */
    private static final String MARKDOWN = "markdown";

    private final JBakeSite jbake;
    private final Path folder;
    private final Output output;
    private final Progress progress;
    private final Optional<Host> host;
    private final SiteSettings settings;
    private long base;
    private Rights rights = Rights.none();
    private Arrivals arrivals = new Arrivals(List.of(), List.of());
    /** Set before the first page is made. */
    private Optional<SearchBuild> search = Optional.empty();

    private Optional<DatasetFiles> dataset = Optional.empty();
    /** Set once all articles' pages are made. */
    private List<DatasetFile> datasetFiles = List.of();

    /** Set before the first page is made. */
    private Optional<Site> sites = Optional.empty();

    private Optional<LinkedTexts> linked = Optional.empty();
    private Optional<Hosting> hosting = Optional.empty();
    private AuthorIndex authors = AuthorIndex.NONE;
    private TermAddresses terms = TermAddresses.NONE;
    private Map<String, String> assets = Map.of();
    /** Set before the first page is made. */
    private List<String> lasting = List.of();

    private final PageWriter writer;
    private final Optional<ShareOfPages> share;
    private RenderedPages rendered = RenderedPages.NONE;

    private ArchiveBake(
            JBakeSite jbake,
            Path folder,
            Output output,
            Optional<Host> host,
            Optional<ShareOfPages> share,
            Progress progress) {
        this.share = share;
        this.jbake = jbake;
        this.writer = new PageWriter(jbake);
        this.settings = new SiteSettings(jbake);
        this.host = host;
        this.folder = folder;
        this.output = output;
        this.progress = progress;
    }

    /**
     * @param folder the site's, to write to
     * @param host as an option names it
     */
    static BakedArchive run(JBakeSite jbake, Path folder, Output output, Optional<Host> host, Progress progress) {
        return new ArchiveBake(jbake, folder, output, HostingPlan.host(jbake, host), Optional.empty(), progress).bake();
    }

    /**
     * Renders a share of the pages, and leaves them to the next bake.
     *
     * @param scratch takes what else is made
     * @return how many pages were rendered
     */
    static int share(JBakeSite jbake, Path folder, Output scratch, ShareOfPages share, Progress progress) {
        return new ArchiveBake(jbake, folder, scratch, Optional.empty(), Optional.of(share), progress)
                .bake()
                .articles();
    }

    private BakedArchive bake() {
        rights = Rights.read(folder);
        Path state = folder.resolve(STATE);
        arrivals = ArrivedArticles.read(state);
        try (var related = new Related(new RelatedCache(state.resolve("related"), Base.program()))) {
            var headers = new HeaderCache(state.resolve("headers"), Base.program() + Content.formSettings(jbake));
            Content content = Content.read(jbake, headers, output.began(), progress);
            base = Base.of(jbake, content.menu());
            Messages messages = Messages.read(
                    folder, settings.lang(), new KeysInTemplates(jbake.layout().templates())::asksFor);
            List<ArticleSummary> shown = ShownArticles.of(folder, rights, content.entries());
            Set<String> hidden = content.hiddenFiles(jbake, rights, shown);
            if (share.isEmpty()) {
                jbake.copyAssets(output, path -> !SitePicture.isOne(path), hidden, progress);
            }
            assets = HashedAssets.publish(jbake, messages, output);
            TopicAuthority book = TopicAuthority.of(folder, shown);
            VocabularyFile people = VocabularyFile.readAuthors(folder);
            authors = new AuthorIndex(people.vocabulary());
            terms = TermAddresses.read(folder);
            List<ArticleSummary> entries = Archive.inOrder(book.entries());
            if (share.isPresent()) {
                related.make(entries);
                return new BakedArchive(
                        render(() -> pages(content, entries, book.index(), related, messages)), List.of(), false);
            }
            rendered = RenderedPages.open(state);
            var findings = new ArrayList<Finding>();
            // Pages of lists, which come first, need no related articles; those of articles wait for them.
            Cores.both(
                    () -> {
                        Pages pages = pages(content, entries, book.index(), related, messages);
                        findings.addAll(prepareOutput(pages, isMade(MARKDOWN) ? entries.size() : 0));
                        lasting = pages.lasting();
                        write(pages);
                    },
                    () -> related.make(entries));
            findings.addAll(writeBesides(content, entries));
            book.save();
            rendered.delete();
            String below = jbake.contentFolder().getFileName() + "/";
            List.of(book.findings(), messages.findings(), people.findings(), terms.findings(), arrivals.findings())
                    .forEach(findings::addAll);
            findings.addAll(HiddenFiles.findings(hidden, below));
            Site site = sites.orElseThrow();
            findings.addAll(content.terms().findings(site.archive(), book.index(), below));
            findings.addAll(AliasFindings.of(site.oldAddresses(), below));
            findings.addAll(AliasFindings.of(site.corrections(), below));
            content.findings().forEach(finding -> findings.add(finding.below(below)));
            return new BakedArchive(entries.size(), findings, content.settled());
        }
    }

    /** Renders a share; how many pages that were. */
    private int render(Supplier<Pages> pages) {
        ShareOfPages own = share.orElseThrow();
        return own.isPreparation()
                ? 0
                : own.render(pages.get(), writer, base, sites.orElseThrow(), search, linked, this::html, progress);
    }

    private Optional<String> html(ArticleSummary entry) {
        return ShownText.read(jbake, rights, entry).map(PageText::html);
    }

    /** The search, pictures, markdown, and what the host wants: all that is made when the pages are. */
    private List<Finding> writeBesides(Content content, List<ArticleSummary> entries) {
        search.ifPresent(index -> {
            progress.stage("indexing for the search", -1);
            index.finish(this::html, output);
        });
        linked.ifPresent(LinkedTexts::save);
        var findings = new ArrayList<>(
                ArticlePictures.write(linked, content, jbake.layout().assets(), output));
        if (isMade(MARKDOWN)) {
            ArticleSources.write(
                    entries.stream().filter(entry -> rights.of(entry).isFull()).toList(),
                    jbake.contentFolder(),
                    output);
        }
        FixityFiles.write(
                jbake.flag("fixity.enabled", false), jbake.contentFolder(), folder.resolve(STATE), entries, output);
        var published = new PublishedAddresses(
                folder,
                folder.resolve(STATE),
                Policy.of(jbake.text("permanence")),
                host.filter(each -> each == Host.NGINX).isPresent()
                        && sites.orElseThrow().links().isGrouped());
        findings.addAll(published.settle(lasting, rights.takedowns().pages(), jbake.contentFolder(), output));
        output.writePacks(progress);
        hosting.ifPresent(each -> each.write(output, progress));
        hosting.ifPresent(each -> findings.addAll(each.after(output.contents())));
        return findings;
    }

    /** Packs pages if there are many, and looks what the site's host wants, if one is named, and which limit of it the site is going to break. */
    private List<Finding> prepareOutput(Pages pages, int copies) {
        PackingPlan.begin(jbake, (long) pages.count() + copies, folder.resolve(STATE), output);
        hosting = host.map(
                each -> HostingPlan.of(each, jbake, pages, sites.orElseThrow().links(), isMade(Pages.NOT_FOUND)));
        boolean compressed = host.filter(Host::servesCompressed).isPresent();
        return hosting.map(each -> HostingPlan.begin(each, jbake, pages, output, copies, compressed, progress))
                .orElse(List.of());
    }

    private Pages pages(
            Content content, List<ArticleSummary> entries, TopicIndex topics, Related related, Messages messages) {
        Archive archive = Archive.of(
                entries, new TermNames(topics::slug, topics::wider, terms::source, authors::names, terms::author));
        Site site = Site.of(
                settings.all(),
                messages,
                archive,
                topics,
                related::lists,
                authors,
                terms,
                rights,
                ArrivedArticles.of(arrivals, entries),
                settings.preservation(folder),
                ShownText.pictures(jbake, rights));
        sites = Optional.of(site);
        if (site.settings().searched()) {
            search = Optional.of(Search.begin(jbake, site, Base.program()));
        }
        if (share.isEmpty() && isMade(Pages.DATA)) {
            dataset = Optional.of(new DatasetFiles(new Dataset(site), output, folder.resolve(STATE), base));
        }
        var views = new Views(site, content.menu(), content.terms().byPage(), assets, Base.generator(), this::isMade);
        var texts = new LinkedTexts(folder.resolve(STATE), Base.program(), site, this::text);
        linked = Optional.of(texts);
        return Pages.of(site, views, texts, content.documents(), () -> datasetFiles, jbake.folder(), this::isMade);
    }

    private void write(Pages pages) {
        progress.stage("baking pages", pages.count());
        List<Page> later = PageWriter.each(pages, this::write, progress);
        dataset.ifPresent(data -> datasetFiles = data.finish(this::html, progress));
        later.forEach(this::write);
    }

    private void write(Page page) {
        if (hosting.filter(each -> each.replaces(page.path())).isEmpty()) {
            writer.write(page, base, output, rendered);
        }
    }

    /** An article's text; empty if it cannot be read, and then there is a finding. */
    private Optional<PageText> text(ArticleSummary entry) {
        Optional<PageText> text = ShownText.read(jbake, rights, entry);
        text.ifPresent(read -> {
            int place = sites.orElseThrow().archive().place(entry);
            search.ifPresent(index -> index.read(place, read.html()));
            dataset.ifPresent(data -> data.read(place, read.html()));
        });
        return text;
    }

    /** Whether there are pages of a kind: with a template for it, and for the kind that they lead to. */
    private boolean isMade(String kind) {
        if (kind.equals(MARKDOWN)) {
            return settings.layout() == PageLayout.SEPARATE && DatasetFiles.hasMarkdown(jbake);
        }
        if (kind.equals(Pages.DATA) && !DatasetFiles.isWanted(jbake)) {
            return false;
        }
        return writer.template(kind).isPresent()
                && Optional.ofNullable(Pages.PAIRED.get(kind))
                        .map(other -> writer.template(other).isPresent())
                        .orElse(true);
    }
}
