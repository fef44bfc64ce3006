package org.backfile.bake.jbake;

import java.io.File;
import java.io.FileFilter;
import java.net.URLEncoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.commons.io.FilenameUtils;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.bake.jbake.source.ImageAddresses;
import org.backfile.bake.jbake.source.Later;
import org.backfile.bake.jbake.source.Sources;
import org.backfile.bake.jbake.store.HeapStore;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.work.Cores;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/** Fills the store from the content and data folders: walked in order, parsed on all cores, added in order. */
final class Crawl {
    private final JBakeSettings settings;
    private final Sources sources;
    private final Problems problems;
    private final Date now;
    private final String content;
    private final boolean noExtension;
    private final String noExtensionPrefix;
    private final Optional<ImageAddresses> images;
    private final Map<Integer, String> rootPaths = new ConcurrentHashMap<>();

    Crawl(JBakeSettings settings, Sources sources, Problems problems, Instant now) {
        this.settings = settings;
        this.sources = sources;
        this.problems = problems;
        this.now = Date.from(now);
        content = FileUtil.asPath(settings.getContentFolder());
        noExtension = settings.getUriWithoutExtension();
        String prefix = settings.getPrefixForUriWithoutExtension();
        noExtensionPrefix = prefix == null ? "" : prefix;
        images = settings.getImgPathUpdate() ? Optional.of(new ImageAddresses()) : Optional.empty();
    }

    /**
     * Adds all content to the store.
     *
     * @param folder what there is
     * @param whole which files to parse
     * @return the files which are content but were not parsed, in order
     */
    List<Path> content(ContentFolder folder, HeapStore store, Predicate<Path> whole, Progress progress) {
        var files = new ArrayList<File>();
        var left = new ArrayList<Path>();
        for (ContentFile document : folder.documents()) {
            Path path = document.file().toPath();
            if (whole.test(path)) {
                files.add(document.file());
            } else {
                left.add(path);
            }
        }
        var documents = new @Nullable DocumentModel[files.size()];
        progress.stage("reading content", documents.length);
        Cores.each(
                documents.length,
                progress,
                i -> documents[i] = document(files.get(i)).orElse(null));
        for (int i = 0; i < documents.length; i++) {
            DocumentModel document = documents[i];
            if (document == null) {
                forget(store, files.get(i));
            } else {
                add(store, document);
            }
        }
        return left;
    }

    /** Adds the data files to the store. As in stock JBake those in sub-folders are not seen. */
    void data(HeapStore store) {
        File folder = settings.getDataFolder();
        File[] files = folder.listFiles(FileUtil.getDataFileFilter());
        if (files == null) {
            return;
        }
        Arrays.sort(files);
        FileFilter plain = new PlainFiles(settings, folder, problems);
        for (File file : files) {
            if (plain.accept(file) && file.isFile()) {
                sources.parse(file).ifPresent(document -> {
                    document.setRendered(true);
                    document.setFile(file.getPath());
                    document.setSourceUri(file.getName());
                    document.setType(settings.getDataFileDocType());
                    store.addDocument(document);
                });
            }
        }
    }

    /** A content file's text for a page, its header left unread if it can be: most pages show nothing of it. */
    Optional<PageText> text(File file) {
        Optional<String> html;
        try {
            html = images.isPresent() ? Optional.empty() : sources.html(file);
        } catch (CharacterCodingException e) {
            problems.add(Finding.error(
                    "encoding-wrong",
                    settings.name(file),
                    0,
                    "it is not in " + settings.getRenderEncoding() + "; its page stays as it was",
                    "save it as " + settings.getRenderEncoding()));
            return Optional.empty();
        }
        return html.isPresent()
                ? Optional.of(
                        new PageText(html.get(), new Later(() -> document(file).orElseGet(DocumentModel::new))))
                : document(file)
                        .map(document -> new PageText(
                                Optional.ofNullable(document.getBody()).orElse(""), document));
    }

    /** A content file's document as it is in the store; empty if it is none, and then there is a finding. */
    Optional<DocumentModel> document(File file) {
        Optional<DocumentModel> document = sources.parse(file);
        if (document.isPresent() && !DocumentTypes.contains(document.get().getType())) {
            problems.add(Finding.error(
                    "type-unknown",
                    settings.name(file),
                    0,
                    "it is left out: no template is named for its type "
                            + document.get().getType(),
                    "add template." + document.get().getType() + ".file to jbake.properties, or correct it"));
            return Optional.empty();
        }
        document.ifPresent(d -> place(d, file));
        return document;
    }

    /** JBake makes room for a file's document before it sees that the file holds none. */
    private void forget(HeapStore store, File file) {
        String uri = uri(file);
        DocumentModel other = store.bySource(uri);
        if (other != null) {
            problems.add(Finding.warning(
                    "output-twice",
                    settings.name(file),
                    0,
                    "as in JBake, " + settings.name(new File(other.getFile())) + " gets no page for it: both are " + uri
                            + ", and this one is left out",
                    "rename one of the two"));
            store.deleteContent(uri);
        }
    }

    private void add(HeapStore store, DocumentModel document) {
        DocumentModel other = store.bySource(document.getSourceuri());
        if (other != null) {
            problems.add(Finding.warning(
                    "output-twice",
                    settings.name(new File(document.getFile())),
                    0,
                    "it replaces " + settings.name(new File(other.getFile())) + ": both are " + document.getUri(),
                    "rename one of the two"));
        }
        store.addDocument(document);
    }

    private void place(DocumentModel document, File file) {
        String uri = uri(file);
        document.setRootPath(rootPath(file));
        document.setRendered(false);
        document.setFile(file.getPath());
        document.setSourceUri(uri);
        document.setUri(uri);
        document.setCached(true);
        if (document.getStatus().equals(ModelAttributes.Status.PUBLISHED_DATE)
                && document.getDate() != null
                && now.after(document.getDate())) {
            document.setStatus(ModelAttributes.Status.PUBLISHED);
        }
        if (noExtension) {
            document.setNoExtensionUri(uri.replace("/index.html", "/"));
        }
        if (document.getBody() != null) {
            images.ifPresent(update -> update.update(document, settings));
        }
    }

    /** The way up to the content folder, which files of one depth share: JBake makes a URI of each. */
    private String rootPath(File file) {
        String path = FileUtil.asPath(file);
        int depth = 0;
        for (int at = content.length(); at >= 0; at = path.indexOf('/', at + 1)) {
            depth++;
        }
        return rootPaths.computeIfAbsent(depth, d -> FileUtil.getUriPathToContentRoot(settings, file));
    }

    /** As {@code org.jbake.app.Crawler} has it. */
    private String uri(File file) {
        String path = FileUtil.asPath(file).replace(content, "");
        boolean folder = noExtension && !noExtensionPrefix.isEmpty() && path.startsWith(noExtensionPrefix);
        return FilenameUtils.getPath(path)
                + URLEncoder.encode(FilenameUtils.getBaseName(path), StandardCharsets.UTF_8)
                + (folder ? "/index" : "")
                + settings.getOutputExtension();
    }
}
