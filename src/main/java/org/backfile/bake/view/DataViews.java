package org.backfile.bake.view;

import java.util.List;
import java.util.TreeSet;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.dataset.Dataset;
import org.backfile.dataset.DatasetFile;
import org.backfile.site.Links;
import org.backfile.site.Site;

/** The data set as templates see it. */
public final class DataViews {
    private static final long KILO = 1000;

    private DataViews() {}

    public static Value of(Site site, List<DatasetFile> files) {
        var languages = new TreeSet<String>();
        site.archive().entries().forEach(entry -> languages.add(site.lang(entry)));
        return Values.hash()
                .put("topicsHref", Links.DATA_TOPICS)
                .put("packageHref", Links.DATA_PACKAGE)
                .put("croissantHref", Links.CROISSANT)
                .put("columns", Values.list(Dataset.columns(site), Values::text))
                .put("languages", Values.list(List.copyOf(languages), Values::text))
                .put("files", Values.list(files, file -> file(site, file)));
    }

    private static Value file(Site site, DatasetFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return Values.link(name, file.path(), file.articles())
                .put("lines", Values.bool(file.form() == DatasetFile.Form.LINES))
                .put("kilobytes", (int) ((file.size() + KILO - 1) / KILO))
                .put("address", site.links().canonical(file.path()));
    }
}
