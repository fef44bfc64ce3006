package org.backfile.bake.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.page.Page;
import org.backfile.bake.page.Pages;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.report.Progress;
import org.backfile.work.Cores;
import org.backfile.work.Share;

/** Makes pages, unless they are there as they would be made. Safe for use by many threads. */
public final class PageWriter {
    private final JBakeSite jbake;
    private final Map<String, Optional<String>> templates = new ConcurrentHashMap<>();

    public PageWriter(JBakeSite jbake) {
        this.jbake = jbake;
    }

    /** The template of a page kind; empty if there are no pages of that kind. */
    public Optional<String> template(String kind) {
        return templates.computeIfAbsent(kind, jbake::template);
    }

    /** Writes all pages but that of the data set, which tells of files that are made of all articles: it is given back. */
    public static List<Page> each(Pages pages, Consumer<Page> writing, Progress progress) {
        var later = new ConcurrentLinkedQueue<Page>();
        Cores.each(pages.count(), progress, number -> {
            Page page = pages.get(number);
            if (page.kind().equals(Pages.DATA)) {
                later.add(page);
            } else {
                writing.accept(page);
            }
        });
        return List.copyOf(later);
    }

    /**
     * Puts a page into the output: from what shares have rendered, if it is there, or rendered now.
     *
     * @param base of what every page is made
     */
    public void write(Page page, long base, Output output, RenderedPages rendered) {
        PageModel model = page.model().get();
        long inputs = inputs(base, model);
        if (output.isCurrent(page.path(), page.source(), inputs)) {
            return;
        }
        Optional<byte[]> there = rendered.page(page.path(), inputs);
        if (there.isPresent()) {
            output.write(page.path(), page.source(), there.get(), inputs);
            return;
        }
        render(page, model, base)
                .ifPresentOrElse(
                        made -> output.write(page.path(), page.source(), made.bytes(), made.inputs()),
                        () -> output.keep(page.path(), page.source()));
    }

    /**
     * Renders a share of the pages, and leaves them to the next bake.
     *
     * @param state where bakes keep what they know
     * @param isLeft whether a page is left to the bake
     * @param isCurrent whether a page of a path is made of inputs already
     * @return how many were rendered
     */
    public int render(
            Share share,
            Pages pages,
            long base,
            Path state,
            Predicate<Page> isLeft,
            Current isCurrent,
            Progress progress) {
        int from = share.from(pages.count());
        int count = share.to(pages.count()) - from;
        progress.stage("rendering pages", count);
        try (var part = new RenderedPart(RenderedPages.folder(state), share)) {
            Cores.each(count, progress, number -> {
                Page page = pages.get(from + number);
                PageModel model = page.model().get();
                if (!isLeft.test(page) && !isCurrent.is(page.path(), inputs(base, model))) {
                    render(page, model, base).ifPresent(made -> part.add(page.path(), made.inputs(), made.bytes()));
                }
            });
            part.publish();
            return part.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a page is there as it would be made. */
    @FunctionalInterface
    public interface Current {
        boolean is(String path, long inputs);
    }

    private static long inputs(long base, PageModel model) {
        return new Fingerprint().add(base).add(model.fingerprint()).value();
    }

    /** A page's bytes and what it is made of, which may be known only now; empty if it could not be made. */
    private Optional<Made> render(Page page, PageModel model, long base) {
        int stamped = model.stamped();
        long inputs = inputs(base, model);
        Map<String, ?> values = model.values();
        long made = model.stamped() == stamped ? inputs : inputs(base, model);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String template = template(page.kind()).orElseThrow();
        return jbake.render(template, page.path(), values).map(bytes -> new Made(bytes, made));
    }

    private record Made(byte[] bytes, long inputs) {}
}
