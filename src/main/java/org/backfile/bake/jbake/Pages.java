package org.backfile.bake.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.output.Output;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.work.Cores;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The pages stock JBake makes: a page for each document, and the index, archive, feed, sitemap, tags and 404 page if
 * they are switched on.
 */
final class Pages {
    private final Settings settings;
    private final HeapStore store;
    private final Templates templates;
    private final Problems problems;
    private final Output output;
    private final Progress progress;

    Pages(
            Settings settings,
            HeapStore store,
            Templates templates,
            Problems problems,
            Output output,
            Progress progress) {
        this.settings = settings;
        this.store = store;
        this.templates = templates;
        this.problems = problems;
        this.output = output;
        this.progress = progress;
    }

    /**
     * A page for each document that is not rendered yet, and the archive, which comes before them, as in JBake: documents
     * are not rendered yet there.
     */
    void documents() {
        List<DocumentModel> documents = new ArrayList<>(store.getUnrenderedContent());
        var neighbours = new Neighbours(store.catalogue(), documents);
        var archive = new ArrayList<Runnable>();
        if (settings.getRenderArchive()) {
            archive.add(single(settings.getArchiveFileName(), "archive"));
        }
        progress.stage("baking documents", documents.size());
        var done = new boolean[documents.size()];
        Cores.both(
                () -> Cores.each(done.length, progress, i -> done[i] = document(documents.get(i), neighbours)),
                () -> archive.forEach(Runnable::run));
        for (int i = 0; i < done.length; i++) {
            if (done[i]) {
                store.markContentAsRendered(documents.get(i));
            }
        }
    }

    /** The lists of documents, and the 404 page. */
    void lists() {
        var whole = new ArrayList<Runnable>();
        var parts = new ArrayList<Runnable>();
        if (settings.getRenderFeed()) {
            whole.add(single(settings.getFeedFileName(), "feed"));
        }
        if (settings.getRenderIndex()) {
            index(whole, parts);
        }
        if (settings.getRenderSiteMap()) {
            whole.add(single(settings.getSiteMapFileName(), "sitemap"));
        }
        if (settings.getRenderTags()) {
            tags(whole, parts);
        }
        if (settings.getRenderError404()) {
            whole.add(single(settings.getError404FileName(), "error404"));
        }
        progress.stage("baking lists", parts.size());
        Cores.both(
                () -> Cores.each(parts.size(), progress, i -> parts.get(i).run()), () -> whole.forEach(Runnable::run));
    }

    private boolean document(DocumentModel document, Neighbours neighbours) {
        var content = new SourceDocument();
        content.putAll(document);
        content.setPreviousContent(neighbours.previous(document));
        content.setNextContent(neighbours.next(document));
        String type = document.getType();
        String template = settings.getTemplateByDocType(type);
        String source = settings.name(new File(document.getFile()));
        if (template == null) {
            problems.add(Finding.error(
                    "template-missing",
                    source,
                    0,
                    "no template is named for its type " + type,
                    "add template." + type + ".file to jbake.properties"));
            return false;
        }
        return render(path(document, type), source, template, model(content));
    }

    private String path(DocumentModel document, String type) {
        String path = document.getUri();
        int dot = path.lastIndexOf('.');
        if (dot > path.lastIndexOf('/')) {
            path = path.substring(0, dot);
        }
        boolean draft = document.getStatus().equals(ModelAttributes.Status.DRAFT);
        return path + (draft ? settings.getDraftSuffix() : "") + settings.getOutputExtensionByDocType(type);
    }

    private void index(List<Runnable> whole, List<Runnable> parts) {
        int posts = store.catalogue().published("post").size();
        if (!settings.getPaginateIndex() || posts == 0) {
            whole.add(single(settings.getIndexFileName(), "masterindex"));
            return;
        }
        int perPage = settings.getPostsPerPage();
        int pages = (posts + perPage - 1) / perPage;
        String template = settings.getTemplateByDocType("masterindex");
        for (int i = 0; i < pages; i++) {
            Map<String, @Nullable Object> model = model(content("masterindex", i == 0 ? "" : "../"));
            paging(model, pages, i + 1, i == 0 ? null : i == 1 ? "" : i + "/", i + 1 < pages ? i + 2 + "/" : null);
            String path = (i == 0 ? "" : i + 1 + "/") + settings.getIndexFileName();
            Runnable page = page(path, "the index", template, model);
            int start = i * perPage;
            parts.add(() -> {
                store.setLimit(perPage);
                store.setStart(start);
                try {
                    page.run();
                } finally {
                    store.resetPagination();
                }
            });
        }
    }

    private void tags(List<Runnable> whole, List<Runnable> parts) {
        String template = settings.getTemplateByDocType("tag");
        for (String tag : store.getAllTags()) {
            String path = settings.getTagPathName() + "/" + tag + settings.getOutputExtension();
            Map<String, @Nullable Object> model = model(content("tag", root(path)));
            model.put(ModelAttributes.TAG, tag);
            parts.add(page(path, "the tag '" + tag + "'", template, model));
        }
        if (settings.getRenderTagsIndex()) {
            String path = settings.getTagPathName() + "/index" + settings.getOutputExtension();
            String index = settings.getTemplateByDocType("tagsindex");
            whole.add(page(path, "the index of tags", index, model(content("tags", root(path)))));
        }
    }

    private Runnable single(String path, String type) {
        Map<String, @Nullable Object> model = model(content(type, ""));
        if (settings.getPaginateIndex()) {
            paging(model, 0, 0, "", "");
        }
        return page(path, "the page " + type, settings.getTemplateByDocType(type), model);
    }

    /** Takes the page's path at once, so that of two for one path the same gets it each time, and makes it when run. */
    private Runnable page(String path, String source, String template, Map<String, ?> model) {
        return output.keep(path, source)
                ? () -> templates.render(template, path, model).ifPresent(bytes -> output.fill(path, source, bytes))
                : () -> {};
    }

    private boolean render(String path, String source, String template, Map<String, ?> model) {
        return templates
                .render(template, path, model)
                .map(bytes -> output.write(path, source, bytes))
                .orElseGet(() -> {
                    output.keep(path, source);
                    return false;
                });
    }

    private String root(String path) {
        return FileUtil.getUriPathToDestinationRoot(settings, new File(settings.getDestinationFolder(), path));
    }

    private static DocumentModel content(String type, String root) {
        var content = new DocumentModel();
        content.setType(type);
        content.setRootPath(root);
        return content;
    }

    private static Map<String, @Nullable Object> model(DocumentModel content) {
        var model = new HashMap<String, @Nullable Object>();
        model.put(ModelAttributes.CONTENT, content);
        return model;
    }

    private static void paging(
            Map<String, @Nullable Object> model,
            int pages,
            int page,
            @Nullable String previous,
            @Nullable String next) {
        model.put(ModelAttributes.NUMBER_OF_PAGES, pages);
        model.put(ModelAttributes.CURRENT_PAGE_NUMBERS, page);
        model.put(ModelAttributes.PREVIOUS_FILENAME, previous);
        model.put(ModelAttributes.NEXT_FILENAME, next);
    }
}
