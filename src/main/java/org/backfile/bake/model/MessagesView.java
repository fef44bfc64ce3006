package org.backfile.bake.model;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.backfile.message.Messages;
import org.backfile.message.Writing;
import org.backfile.output.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The words of the frame: {@code say.latest}, {@code say("articles", 12)}, and {@code say.number(12345)}. A message some
 * of whose arguments are markup is markup, with all else in it escaped.
 */
public final class MessagesView implements HashValue, TemplateMethodModelEx {
    private final Messages messages;
    private final List<String> names;
    private final long fingerprint;

    private final Writing html = new Writing() {
        @Override
        public String literal(String text) {
            return escaped(text);
        }

        @Override
        public String argument(Object argument) {
            if (argument instanceof TemplateHTMLOutputModel markup) {
                return markup(markup);
            }
            return argument instanceof Number number
                    ? escaped(messages.number(number.longValue()))
                    : escaped(argument.toString());
        }
    };

    public MessagesView(Messages messages) {
        this.messages = messages;
        var all = new TreeMap<>(messages.texts());
        names = List.copyOf(all.keySet());
        var inputs = new Fingerprint().add(messages.lang());
        all.forEach((key, text) -> inputs.add(key).add(text));
        fingerprint = inputs.value();
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "number" -> (TemplateMethodModelEx) arguments -> messages.number(number(arguments));
            case "forms" -> (TemplateMethodModelEx) this::forms;
            default -> messages.has(key) ? Values.text(messages.text(key)) : null;
        };
    }

    /** A message's key, then its arguments. */
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
        String key = key(given);
        var arguments = new Object[given.size() - 1];
        boolean markup = false;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(given.get(i + 1));
            markup |= arguments[i] instanceof TemplateHTMLOutputModel;
        }
        return markup
                ? HTMLOutputFormat.INSTANCE.fromMarkup(messages.text(key, html, arguments))
                : messages.text(key, arguments);
    }

    private String key(List<?> given) throws TemplateModelException {
        if (given.isEmpty() || !(given.get(0) instanceof TemplateScalarModel name)) {
            throw new TemplateModelException("say(…) begins with the key of a message");
        }
        String key = name.getAsString();
        if (!messages.has(key)) {
            throw new TemplateModelException("There is no message " + key);
        }
        return key;
    }

    private static Object argument(Object given) throws TemplateModelException {
        if (given instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (given instanceof TemplateHTMLOutputModel markup) {
            return markup;
        }
        if (given instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("An argument of a message is a number, a text or markup");
    }

    private static long number(List<?> given) throws TemplateModelException {
        if (given.size() == 1 && given.get(0) instanceof TemplateNumberModel number) {
            return number.getAsNumber().longValue();
        }
        throw new TemplateModelException("say.number(…) wants one number");
    }

    /** A message's plural forms by their names, with {@code #} for the number: for scripts. */
    private Object forms(List<?> given) throws TemplateModelException {
        var forms = new ArrayList<Value>();
        messages.forms(key(given), "#")
                .forEach((form, text) ->
                        forms.add(Values.hash().put("form", form).put("text", text)));
        return Values.list(forms, form -> form);
    }

    private static String markup(TemplateHTMLOutputModel markup) {
        try {
            return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup without a text", e);
        }
    }

    private static String escaped(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void addTo(Fingerprint inputs) {
        inputs.add(fingerprint);
    }
}
