package org.backfile.bake.jbake;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.store.HeapStore;
import org.backfile.output.Output;
import org.backfile.report.Progress;
import org.backfile.work.Cores;
import org.jbake.model.DocumentModel;

/** Bakes all of an ordinary JBake site: first it is settled which file gets which path, then all are made at once. */
final class OrdinarySite {
    private final HeapStore store;
    private final DocumentPlan pages;
    private final Output output;
    private final Progress progress;

    OrdinarySite(HeapStore store, DocumentPlan pages, Output output, Progress progress) {
        this.store = store;
        this.pages = pages;
        this.output = output;
        this.progress = progress;
    }

    /** @param assets in the order in which stock JBake copies them, after all else */
    void bake(List<Assets.Copy> assets, Problems problems) {
        output.takeNamesOfThisMachine();
        List<DocumentModel> documents = store.getUnrenderedContent();
        List<OrdinaryPage> documentPages = pages.documents(documents);
        var plan = new OutputPlan(problems);
        // The last first.
        List<Assets.Copy> copies = plan.lasting(assets);
        List<OrdinaryPage> lists = plan.lasting(pages.lists());
        List<OrdinaryPage> ofDocuments = plan.lasting(documentPages);
        List<OrdinaryPage> archive = plan.lasting(pages.archive());
        Assets.copy(copies, output, progress);
        progress.stage("baking documents", ofDocuments.size());
        Set<OrdinaryPage> rendered = ConcurrentHashMap.newKeySet();
        rendered.addAll(documentPages);
        Cores.both(
                () -> Cores.each(ofDocuments.size(), progress, i -> {
                    if (!make(ofDocuments.get(i))) {
                        rendered.remove(ofDocuments.get(i));
                    }
                }),
                () -> archive.forEach(this::make));
        Set<String> files = rendered.stream().map(OrdinaryPage::source).collect(Collectors.toSet());
        documents.stream()
                .filter(document -> files.contains(pages.source(document)))
                .forEach(store::markContentAsRendered);
        progress.stage("baking lists", lists.size());
        Cores.each(lists.size(), progress, i -> make(lists.get(i)));
    }

    private boolean make(OrdinaryPage page) {
        return page.bytes()
                .get()
                .map(bytes -> output.write(page.path(), page.source(), bytes))
                .orElseGet(() -> {
                    output.keep(page.path(), page.source());
                    return false;
                });
    }
}
