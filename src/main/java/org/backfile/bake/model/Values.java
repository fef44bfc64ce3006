package org.backfile.bake.model;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.output.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Makes FreeMarker models of plain values. Nothing is copied; a list's items are made when they are looked at. */
public final class Values {
    private static final Flag TRUE = new Flag(true);
    private static final Flag FALSE = new Flag(false);

    private Values() {}

    private record Text(String text) implements Value, TemplateScalarModel {
        @Override
        public String getAsString() {
            return text;
        }

        @Override
        public void addTo(Fingerprint inputs) {
            inputs.add(text);
        }
    }

    private record Whole(int number) implements Value, TemplateNumberModel {
        @Override
        public Number getAsNumber() {
            return number;
        }

        @Override
        public void addTo(Fingerprint inputs) {
            inputs.add(number);
        }
    }

    private record Flag(boolean value) implements Value, TemplateBooleanModel {
        @Override
        public boolean getAsBoolean() {
            return value;
        }

        @Override
        public void addTo(Fingerprint inputs) {
            inputs.add(value ? 1 : 0);
        }
    }

    /**
     * The way to the site's root; called with an address, the shortest way there.
     *
     * @param page its address; empty if every way begins at the root
     */
    private record Root(String text, String page) implements Value, TemplateScalarModel, TemplateMethodModelEx {
        @Override
        public String getAsString() {
            return text;
        }

        @Override
        public String exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
            if (given.size() != 1 || !(given.get(0) instanceof TemplateScalarModel address)) {
                throw new TemplateModelException("root(…) wants one address");
            }
            String href = address.getAsString();
            int common = common(href);
            if (common == 0) {
                return text + href;
            }
            int above = 0;
            for (int slash = page.indexOf('/', common); slash >= 0; slash = page.indexOf('/', slash + 1)) {
                above++;
            }
            String rest = href.substring(common);
            return above == 0 && rest.isEmpty() ? "./" : "../".repeat(above) + rest;
        }

        /** How long the folders are that the page and an address share. */
        private int common(String href) {
            int common = 0;
            int shorter = Math.min(page.length(), href.length());
            for (int i = 0; i < shorter && page.charAt(i) == href.charAt(i); i++) {
                if (href.charAt(i) == '/') {
                    common = i + 1;
                }
            }
            return common;
        }

        @Override
        public void addTo(Fingerprint inputs) {
            inputs.add(text);
        }
    }

    private record Items<T>(List<T> items, Function<? super T, ? extends Value> view)
            implements Value, TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) {
            return index < 0 || index >= items.size() ? null : view.apply(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public void addTo(Fingerprint inputs) {
            inputs.add(items.size());
            for (T item : items) {
                view.apply(item).addTo(inputs);
            }
        }
    }

    public static Value text(String text) {
        return new Text(text);
    }

    /**
     * The key {@code root} of a page.
     *
     * @param way to the site's root
     * @param page the page's address, from the root; empty if it may be shown at any address
     */
    public static Value root(String way, String page) {
        return new Root(way, page);
    }

    public static Value number(int number) {
        return new Whole(number);
    }

    public static Value bool(boolean value) {
        return value ? TRUE : FALSE;
    }

    public static <T> Value list(List<T> items, Function<? super T, ? extends Value> view) {
        return new Items<>(items, view);
    }

    /** A hash of what is put into it; what is absent is missing ({@code ??} is false). */
    public static final class Hash implements HashValue {
        private final Map<String, Value> values = new LinkedHashMap<>();

        public Hash put(String key, String text) {
            return put(key, text(text));
        }

        public Hash put(String key, int number) {
            return put(key, number(number));
        }

        public Hash put(String key, Value value) {
            values.put(key, value);
            return this;
        }

        public Hash put(String key, Optional<? extends Value> value) {
            value.ifPresent(v -> values.put(key, v));
            return this;
        }

        @Override
        public @Nullable TemplateModel get(String key) {
            return values.get(key);
        }

        @Override
        public List<String> names() {
            return List.copyOf(values.keySet());
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }

        @Override
        public void addTo(Fingerprint inputs) {
            inputs.add(values.size());
            values.forEach((key, value) -> {
                inputs.add(key);
                value.addTo(inputs);
            });
        }
    }

    /** A hash that is on many pages: its fingerprint is taken once. */
    private record Shared(Hash hash, long fingerprint) implements HashValue {
        @Override
        public @Nullable TemplateModel get(String key) {
            return hash.get(key);
        }

        @Override
        public List<String> names() {
            return hash.names();
        }

        @Override
        public void addTo(Fingerprint inputs) {
            inputs.add(fingerprint);
        }
    }

    /** @param hash to which nothing is added any more */
    public static Value shared(Hash hash) {
        var inputs = new Fingerprint();
        hash.addTo(inputs);
        return new Shared(hash, inputs.value());
    }

    public static Hash hash() {
        return new Hash();
    }

    public static Hash link(String label, String href) {
        return hash().put("label", label).put("href", href);
    }

    public static Hash link(String label, String href, int count) {
        return link(label, href).put("count", count);
    }

    /** A list the other way round. */
    public static <T> List<T> newestFirst(List<T> oldestFirst) {
        var reversed = new ArrayList<T>(oldestFirst.size());
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            reversed.add(oldestFirst.get(i));
        }
        return reversed;
    }
}
