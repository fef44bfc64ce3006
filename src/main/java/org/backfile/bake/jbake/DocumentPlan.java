package org.backfile.bake.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.bake.jbake.settings.TemplateEngine;
import org.backfile.bake.jbake.source.SourceDocument;
import org.backfile.bake.jbake.store.HeapStore;
import org.backfile.bake.jbake.store.Neighbours;
import org.backfile.bake.jbake.template.Templates;
import org.backfile.report.Finding;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The pages stock JBake makes: a page for each document, and the index, archive, feed, sitemap, tags and 404 page if
 * they are switched on. None is rendered yet.
 */
final class DocumentPlan {
    private final JBakeSettings settings;
    private final HeapStore store;
    private final Templates templates;
    private final Problems problems;

    DocumentPlan(JBakeSettings settings, HeapStore store, Templates templates, Problems problems) {
        this.settings = settings;
        this.store = store;
        this.templates = templates;
        this.problems = problems;
    }

    /** The archive, if there is one; it comes before the documents, so that these are not rendered yet there. */
    List<OrdinaryPage> archive() {
        return settings.getRenderArchive() ? List.of(single(settings.getArchiveFileName(), "archive")) : List.of();
    }

    /** A page for each of the documents; for one whose type has no template there is a finding. */
    List<OrdinaryPage> documents(List<DocumentModel> documents) {
        var neighbours = new Neighbours(store.catalogue(), documents);
        var pages = new ArrayList<OrdinaryPage>();
        documents.forEach(document -> document(document, neighbours).ifPresent(pages::add));
        return pages;
    }

    /** The lists of documents, and the 404 page, in the order in which stock JBake makes them. */
    List<OrdinaryPage> lists() {
        var pages = new ArrayList<OrdinaryPage>();
        if (settings.getRenderFeed()) {
            pages.add(single(settings.getFeedFileName(), "feed"));
        }
        if (settings.getRenderIndex()) {
            index(pages);
        }
        if (settings.getRenderSiteMap()) {
            pages.add(single(settings.getSiteMapFileName(), "sitemap"));
        }
        if (settings.getRenderTags()) {
            tags(pages);
        }
        if (settings.getRenderError404()) {
            pages.add(single(settings.getError404FileName(), "error404"));
        }
        return pages;
    }

    private Optional<OrdinaryPage> document(DocumentModel document, Neighbours neighbours) {
        String type = document.getType();
        String template = settings.getTemplateByDocType(type);
        String source = source(document);
        if (template == null) {
            problems.add(Finding.error(
                    "template-missing",
                    source,
                    0,
                    "no template is named for its type " + type,
                    "add template." + type + ".file to jbake.properties"));
            return Optional.empty();
        }
        Optional<String> complaint = TemplateEngine.complaint(template);
        if (complaint.isPresent()) {
            String folder = settings.getTemplateFolderName() + "/";
            problems.add(Finding.error("template-engine", folder + template, 0, complaint.get(), TemplateEngine.HINT));
            return Optional.empty();
        }
        String name = withoutExtension(document.getUri());
        String extension = settings.getOutputExtensionByDocType(type);
        boolean draft = document.getStatus().equals(ModelAttributes.Status.DRAFT);
        String path = name + (draft ? settings.getDraftSuffix() : "") + extension;
        return Optional.of(new OrdinaryPage(
                path, source, Optional.of(new File(document.getFile())), draft ? name + extension : "", () -> {
                    var content = new SourceDocument();
                    content.putAll(document);
                    content.setPreviousContent(neighbours.previous(document));
                    content.setNextContent(neighbours.next(document));
                    return templates.render(template, path, model(content));
                }));
    }

    /** What a document's page is made of, for findings. */
    String source(DocumentModel document) {
        return settings.name(new File(document.getFile()));
    }

    private static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    private void index(List<OrdinaryPage> list) {
        int posts = store.catalogue().published("post").size();
        if (!settings.getPaginateIndex() || posts == 0) {
            list.add(single(settings.getIndexFileName(), "masterindex"));
            return;
        }
        int perPage = settings.getPostsPerPage();
        int pages = (posts + perPage - 1) / perPage;
        String template = settings.getTemplateByDocType("masterindex");
        for (int i = 0; i < pages; i++) {
            Map<String, @Nullable Object> model = model(content("masterindex", i == 0 ? "" : "../"));
            paging(model, pages, i + 1, i == 0 ? null : i == 1 ? "" : i + "/", i + 1 < pages ? i + 2 + "/" : null);
            String path = (i == 0 ? "" : i + 1 + "/") + settings.getIndexFileName();
            int start = i * perPage;
            list.add(new OrdinaryPage(path, "the index", Optional.empty(), "", () -> {
                store.setLimit(perPage);
                store.setStart(start);
                try {
                    return templates.render(template, path, model);
                } finally {
                    store.resetPagination();
                }
            }));
        }
    }

    private void tags(List<OrdinaryPage> list) {
        String template = settings.getTemplateByDocType("tag");
        for (String tag : store.getAllTags()) {
            String path = settings.getTagPathName() + "/" + tag + settings.getOutputExtension();
            Map<String, @Nullable Object> model = model(content("tag", root(path)));
            model.put(ModelAttributes.TAG, tag);
            list.add(page(path, "the tag '" + tag + "'", template, model));
        }
        if (settings.getRenderTagsIndex()) {
            String path = settings.getTagPathName() + "/index" + settings.getOutputExtension();
            String index = settings.getTemplateByDocType("tagsindex");
            list.add(page(path, "the index of tags", index, model(content("tags", root(path)))));
        }
    }

    private OrdinaryPage single(String path, String type) {
        Map<String, @Nullable Object> model = model(content(type, ""));
        if (settings.getPaginateIndex()) {
            paging(model, 0, 0, "", "");
        }
        return page(path, "the page " + type, settings.getTemplateByDocType(type), model);
    }

    private OrdinaryPage page(String path, String source, String template, Map<String, ?> model) {
        return new OrdinaryPage(path, source, Optional.empty(), "", () -> templates.render(template, path, model));
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
