package org.backfile.bake.view;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes FreeMarker models of plain values. Nothing is copied; a list's items are made when they are looked at. */
final class Values {
    private Values() {}

    static TemplateModel text(String text) {
        return new SimpleScalar(text);
    }

    static TemplateModel number(int number) {
        return new SimpleNumber(number);
    }

    static TemplateModel bool(boolean value) {
        return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    static <T> TemplateModel list(List<T> items, Function<? super T, ? extends TemplateModel> view) {
        return new TemplateSequenceModel() {
            @Override
            public @Nullable TemplateModel get(int index) {
                return index < 0 || index >= items.size() ? null : view.apply(items.get(index));
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }

    /** A hash of what is put into it; what is absent is missing ({@code ??} is false). */
    static final class Hash implements TemplateHashModel {
        private final Map<String, TemplateModel> values = new HashMap<>();

        Hash put(String key, String text) {
            return put(key, text(text));
        }

        Hash put(String key, int number) {
            return put(key, number(number));
        }

        Hash put(String key, TemplateModel value) {
            values.put(key, value);
            return this;
        }

        Hash put(String key, Optional<? extends TemplateModel> value) {
            value.ifPresent(v -> values.put(key, v));
            return this;
        }

        @Override
        public @Nullable TemplateModel get(String key) {
            return values.get(key);
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }
    }

    static Hash hash() {
        return new Hash();
    }

    static Hash link(String label, String href) {
        return hash().put("label", label).put("href", href);
    }

    static Hash link(String label, String href, int count) {
        return link(label, href).put("count", count);
    }
}
