package org.backfile.bake.jbake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;

/** Markdown to HTML as JBake does it, with the parser built once. Used by many threads at once. */
final class Markdown {
    private final Parser parser;
    private final HtmlRenderer renderer;

    /** @param extensions of {@code markdown.extensions}: names of pegdown's, {@code -} in front takes one away */
    Markdown(List<String> extensions) {
        int bits = PegdownExtensions.NONE;
        for (String name : extensions) {
            if (name.startsWith("-")) {
                bits &= ~bit(name.substring(1));
            } else {
                bits |= bit(name.startsWith("+") ? name.substring(1) : name);
            }
        }
        DataHolder options = PegdownOptionsAdapter.flexmarkOptions(bits);
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }

    /** The public constants are pegdown's names; JBake looks them up the same way, and takes others for nothing. */
    private static int bit(String name) {
        try {
            return PegdownExtensions.class.getField(name).getInt(null);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return PegdownExtensions.NONE;
        }
    }
}
