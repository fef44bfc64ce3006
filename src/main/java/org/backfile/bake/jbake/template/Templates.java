package org.backfile.bake.jbake.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.problem.TemplateFault;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.bake.jbake.store.HeapStore;
import org.backfile.report.RenderTime;
import org.backfile.report.UserError;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's FreeMarker engine: the same settings and the same model, with templates read once and checked for changes
 * never. Safe for use by many threads.
 */
public final class Templates {
    private final Configuration freemarker;
    private final DocumentWrapper wrapper = new DocumentWrapper();
    private final SiteModel site;
    private final Map<String, Object> standard;
    private final Problems problems;
    private final Charset charset;
    private final RenderTimes times = new RenderTimes();
    private final Supplier<TemplateRenderer> newRenderer;
    private volatile @Nullable TemplateRenderer renderer;
    private final ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);

    public Templates(JBakeSettings settings, HeapStore store, Problems problems, Instant now) {
        this.problems = problems;
        charset = Charset.forName(settings.getRenderEncoding());
        freemarker = configuration(settings);
        site = new SiteModel(store, settings, wrapper, problems, now);
        standard = new HashMap<>();
        standard.put(ModelAttributes.CONFIG, new MapHash(settings.asHashMap(), wrapper));
        if (settings.getVersion() != null) {
            standard.put(ModelAttributes.VERSION, settings.getVersion());
        }
        if (settings.isArchive()) {
            standard.put(CachedFragment.NAME, new CachedFragment());
            standard.put(JsonText.NAME, new JsonText());
        }
        newRenderer = () -> new TemplateRenderer(store, settings, this);
    }

    private Configuration configuration(JBakeSettings settings) {
        var configuration = new Configuration(Configuration.VERSION_2_3_0);
        configuration.setObjectWrapper(wrapper);
        configuration.setDefaultEncoding(settings.getRenderEncoding());
        configuration.setOutputEncoding(settings.getOutputEncoding());
        if (settings.getFreemarkerTimeZone() != null) {
            configuration.setTimeZone(settings.getFreemarkerTimeZone());
            configuration.setSQLDateAndTimeTimeZone(settings.getFreemarkerTimeZone());
        }
        if (settings.isArchive()) {
            // A theme may be somebody else's: it is to show what it is given, and start nothing.
            configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
            configuration.setAPIBuiltinEnabled(false);
        }
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        try {
            configuration.setDirectoryForTemplateLoading(settings.getTemplateFolder());
        } catch (IOException e) {
            throw new UserError("the folder " + settings.getTemplateFolder() + " cannot be read", "", e);
        }
        return configuration;
    }

    /**
     * Renders a page.
     *
     * @param template the file's name below the template folder
     * @param page its name in findings
     * @param model what the page knows besides the site
     * @return its bytes in the site's encoding; empty if the template failed, and then there is a finding
     */
    public Optional<byte[]> render(String template, String page, Map<String, ?> model) {
        PageBuffer buffer = buffers.get();
        buffer.clear();
        long start = System.nanoTime();
        try {
            process(template, model, buffer);
            times.add(template, page, System.nanoTime() - start);
            return Optional.of(buffer.bytes(charset));
        } catch (TemplateException | IOException | RuntimeException | StackOverflowError e) {
            problems.add(TemplateFault.of(e, template), page);
        }
        return Optional.empty();
    }

    /** How long each template took until now, the slowest first. */
    public List<RenderTime> times() {
        return times.slowestFirst();
    }

    /** Renders into a writer; failures are thrown. */
    void process(String template, Map<String, ?> model, Writer out) throws IOException, TemplateException {
        Template parsed = freemarker.getTemplate(template);
        parsed.process(new PageModel(model), out);
    }

    /** Made when a template first asks, for JBake's type sets up every engine it knows. Two at once do no harm. */
    private TemplateRenderer renderer() {
        TemplateRenderer known = renderer;
        if (known == null) {
            known = newRenderer.get();
            renderer = known;
        }
        return known;
    }

    /** What a template sees: the page's own, then what all pages share, then the site. */
    private final class PageModel implements TemplateHashModel {
        private final Map<String, ?> page;

        PageModel(Map<String, ?> page) {
            this.page = page;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Object value = page.get(key);
            if (value == null) {
                value = key.equals(ModelAttributes.RENDERER) ? renderer() : standard.get(key);
            }
            return value == null ? site.get(key, page) : wrapper.wrap(value);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
