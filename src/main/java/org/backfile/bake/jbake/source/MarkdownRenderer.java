package org.backfile.bake.jbake.source;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Markdown to HTML as JBake does it, with the parser built once: when it is first needed, for plain prose does without.
 * Used by many threads at once.
 */
public final class MarkdownRenderer {
    /** The extensions that look at whole lines only. */
    private static final int OF_BLOCKS = PegdownExtensions.TABLES
            | PegdownExtensions.FENCED_CODE_BLOCKS
            | PegdownExtensions.HARDWRAPS
            | PegdownExtensions.DEFINITIONS;

    private final UnaryOperator<String> full;
    private final Prose prose;

    /** @param extensions of {@code markdown.extensions}: names of pegdown's, {@code -} in front takes one away */
    public MarkdownRenderer(List<String> extensions) {
        int bits = PegdownExtensions.NONE;
        for (String name : extensions) {
            if (name.startsWith("-")) {
                bits &= ~bit(name.substring(1));
            } else {
                bits |= bit(name.startsWith("+") ? name.substring(1) : name);
            }
        }
        int extensionBits = bits;
        full = new UnaryOperator<>() {
            private volatile @Nullable UnaryOperator<String> parser;

            @Override
            public String apply(String text) {
                UnaryOperator<String> known = parser;
                if (known == null) {
                    known = parser(extensionBits);
                    parser = known;
                }
                return known.apply(text);
            }
        };
        prose = new Prose(
                full, (bits & (PegdownExtensions.SMARTS | PegdownExtensions.QUOTES)) != 0, (bits & ~OF_BLOCKS) == 0);
    }

    private static UnaryOperator<String> parser(int extensions) {
        // JBake hides e-mail addresses behind entities chosen at random: the same page would differ in every bake.
        DataHolder options = new MutableDataSet(PegdownOptionsAdapter.flexmarkOptions(extensions))
                .set(HtmlRenderer.OBFUSCATE_EMAIL_RANDOM, false);
        Parser parser = Parser.builder(options)
                .customInlineParserFactory(LinearInlineParser::new)
                .build();
        HtmlRenderer renderer = HtmlRenderer.builder(options).build();
        return text -> {
            if (ParagraphMarkup.isTooMuch(text)) {
                throw new ParagraphMarkup.TooMuch();
            }
            return renderer.render(parser.parse(text));
        };
    }

    /** @throws ParagraphMarkup.TooMuch if it would take minutes */
    String html(String markdown) {
        return prose.html(markdown);
    }

    /** The same by the parser alone. */
    String htmlByParser(String markdown) {
        return full.apply(markdown);
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
