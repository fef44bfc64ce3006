package org.backfile.bake.jbake.template;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.bake.jbake.store.Catalogue;
import org.backfile.bake.jbake.store.HeapStore;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.util.DataFileUtil;
import org.jspecify.annotations.Nullable;

/**
 * What every template may ask of the site: JBake's {@code published_posts}, {@code alltags}, {@code db} and the rest.
 * JBake works each out again at every mention; here once, until the store changes. Keys of extractors that others have
 * put on the class path go to these each time.
 */
final class SiteModel {
    private final HeapStore store;
    private final JBakeSettings settings;
    private final ObjectWrapper wrapper;
    private final BeansWrapper beans = new StoreWrapper();
    private final DataFileUtil files;
    private final TemplateModel date;
    private volatile @Nullable Answers answers;

    /** The answers for one state of the store. */
    private record Answers(Catalogue catalogue, Lists lists, Map<String, TemplateModel> known) {}

    SiteModel(HeapStore store, JBakeSettings settings, ObjectWrapper wrapper, Problems problems, Instant now) {
        this.store = store;
        this.settings = settings;
        this.wrapper = wrapper;
        this.files = new DataFiles(store, settings.getDataFileDocType(), problems);
        this.date = new SimpleDate(Date.from(now), TemplateDateModel.UNKNOWN);
    }

    /**
     * The value of a key.
     *
     * @param page the page's own model, which some keys depend on
     * @return null if there is none
     */
    @Nullable
    TemplateModel get(String key, Map<String, ?> page) throws TemplateModelException {
        switch (key) {
            case ModelAttributes.DB:
                return beans.wrap(store);
            case ModelAttributes.DATA:
                return beans.wrap(files);
            case ModelAttributes.PUBLISHED_DATE:
                return date;
            default:
                return ModelExtractors.getInstance().containsKey(key) ? extract(key, page) : null;
        }
    }

    private TemplateModel extract(String key, Map<String, ?> page) throws TemplateModelException {
        Answers known = answers();
        switch (key) {
            case "tag_posts":
                return known.lists().tagPosts((String) page.get(ModelAttributes.TAG));
            case "tagged_documents":
                return known.lists().taggedDocuments((String) page.get(ModelAttributes.TAG));
            case "published_posts":
                if (page.containsKey(ModelAttributes.NUMBER_OF_PAGES) && store.getStart() >= 0) {
                    return new ListSequence(store.page(known.catalogue().published("post")), wrapper);
                }
                break;
            default:
                break;
        }
        TemplateModel answer = known.known().get(key);
        if (answer == null) {
            answer = known.lists().get(key);
            if (answer == null) {
                return foreign(key, page);
            }
            known.known().put(key, answer);
        }
        return answer;
    }

    private Answers answers() {
        Catalogue catalogue = store.catalogue();
        Answers known = answers;
        if (known == null || known.catalogue() != catalogue) {
            known = new Answers(catalogue, new Lists(catalogue, settings, wrapper), new ConcurrentHashMap<>());
            answers = known;
        }
        return known;
    }

    private TemplateModel foreign(String key, Map<String, ?> page) throws TemplateModelException {
        try {
            return ModelExtractors.getInstance().extractAndTransform(store, key, page, (k, value) -> adapt(value));
        } catch (NoModelExtractorException e) {
            throw new TemplateModelException(e);
        }
    }

    private TemplateModel adapt(Object value) {
        return value instanceof Collection<?> list
                ? new SimpleSequence(list, wrapper)
                : new SimpleCollection(java.util.List.of(value), wrapper);
    }
}
