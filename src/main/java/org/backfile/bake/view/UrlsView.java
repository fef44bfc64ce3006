package org.backfile.bake.view;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.backfile.sitemap.Listed;
import org.jspecify.annotations.Nullable;

/** The pages of a sitemap, of which there are as many as articles: each is made when a template looks at it. */
record UrlsView(Links links, List<Listed> pages) implements Value, TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) {
        return index < 0 || index >= pages.size()
                ? null
                : url(links, pages.get(index).path(), pages.get(index).newest());
    }

    @Override
    public int size() {
        return pages.size();
    }

    @Override
    public void addTo(Fingerprint inputs) {
        inputs.add(links.canonical(Links.HOME)).add(pages.size());
        for (Listed page : pages) {
            if (page instanceof Listed.Article article) {
                inputs.add(article.entry().name());
            } else {
                inputs.add(page.path());
            }
            inputs.add(page.newest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        }
    }

    static Value url(Links links, String path, Optional<LocalDate> newest) {
        return Values.hash()
                .put("loc", links.canonical(path))
                .put("lastmod", newest.map(LocalDate::toString).orElse(""));
    }
}
