package org.backfile.bake.jbake.source;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.report.Finding;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.Engines;
import org.jbake.parser.ErrorEngine;
import org.jbake.parser.MarkdownEngine;
import org.jbake.parser.ParserEngine;
import org.jbake.parser.RawMarkupEngine;
import org.jbake.parser.YamlEngine;
import org.jspecify.annotations.Nullable;

/**
 * Parses one source file. Markdown, HTML and YAML are read here, as JBake does; other forms go to JBake's own engine. Safe
 * for use by many threads.
 */
public final class Sources {
    private static final String BOM = "\uFEFF";

    private final JBakeSettings settings;
    private final HeadedText text;
    private final MarkdownRenderer markdown;
    private final Asciidoc asciidoc;
    private final Problems problems;
    private final Charset charset;
    private final boolean utf8;

    public Sources(JBakeSettings settings, MarkdownRenderer markdown, Problems problems) {
        this.settings = settings;
        this.text = new HeadedText(settings);
        this.markdown = markdown;
        this.asciidoc = new Asciidoc(settings, problems);
        this.problems = problems;
        charset = Charset.forName(settings.getRenderEncoding());
        utf8 = settings.getRenderEncoding().equals("UTF-8");
    }

    /**
     * Parses a file.
     *
     * @return the document with its body in HTML and the file's hash, without what depends on its place; empty if it is
     *     none, and then there is a finding
     */
    public Optional<DocumentModel> parse(File file) {
        String name = settings.name(file);
        String extension = FileUtil.fileExt(file);
        ParserEngine engine = Engines.get(extension);
        boolean isAsciidoc = Asciidoc.EXTENSIONS.contains(extension);
        if (!isAsciidoc && (engine == null || engine instanceof ErrorEngine)) {
            problems.add(Finding.error(
                    "no-engine", name, 0, "there is no engine for files of its kind", "use .md or .html"));
            return Optional.empty();
        }
        try {
            byte[] bytes = bytes(file);
            Optional<DocumentModel> document;
            if (isAsciidoc) {
                document = asciidoc.parse(name, file);
            } else if (engine instanceof YamlEngine) {
                document = YamlFile.read(name, bytes, problems::add);
            } else if (isOurs(engine)) {
                document = read(name, file, bytes, engine instanceof MarkdownEngine);
            } else {
                document = Optional.ofNullable(engine.parse(settings, file));
            }
            document.ifPresent(d -> {
                Stored.tags(d);
                if (!(engine instanceof YamlEngine)) {
                    d.replaceAll((key, value) -> Stored.value(value));
                }
                d.put(ModelAttributes.SHA1, d instanceof SourceDocument ? new Later(() -> sha1(file)) : sha1(bytes));
            });
            if (document.isEmpty() && bytes.length == 0 && isOurs(engine)) {
                problems.add(Finding.error("not-a-document", name, 0, "it is left out: it has no header", "write one"));
            }
            return document;
        } catch (IOException e) {
            problems.add(Finding.error("unreadable", name, 0, "it cannot be read: " + e, ""));
        } catch (ParagraphMarkup.TooMuch e) {
            problems.add(Finding.error(
                    "markup-too-much",
                    name,
                    0,
                    "it is left out: " + e.getMessage() + ", which would take minutes",
                    "break the paragraph up"));
        } catch (RuntimeException e) {
            // A value of another type than JBake casts to: engines throw whatever they like.
            problems.add(Finding.error("not-a-document", name, 0, "it is left out: " + e, "correct it"));
        } catch (StackOverflowError e) {
            problems.add(tooDeep(name, "it is left out"));
        }
        return Optional.empty();
    }

    private static Finding tooDeep(String name, String consequence) {
        return Finding.error(
                "nested-too-deep",
                name,
                0,
                consequence + ": its quotations, lists or values stand in one another too deep, or hold themselves",
                "take some out of the others");
    }

    /**
     * The body of a markdown file, in HTML; its header is not looked at.
     *
     * @return empty if {@link #parse} must tell
     * @throws CharacterCodingException if it is in another encoding than the site's
     */
    public Optional<String> html(File file) throws CharacterCodingException {
        if (!(Engines.get(FileUtil.fileExt(file)) instanceof MarkdownEngine)) {
            return Optional.empty();
        }
        try {
            return text.body(decoded(bytes(file))).map(markdown::html);
        } catch (StackOverflowError | ParagraphMarkup.TooMuch e) {
            return Optional.empty(); // then it makes the finding
        } catch (CharacterCodingException e) {
            throw e;
        } catch (IOException e) {
            return Optional.empty(); // then it makes the finding
        }
    }

    /** By a stream, which has less to set up than a channel: most files are small. */
    private static byte[] bytes(File file) throws IOException {
        try (var in = new FileInputStream(file)) {
            return in.readAllBytes();
        }
    }

    /** To decode strictly takes twice as long: only a text that has the sign for what is malformed is. */
    private String decoded(byte[] bytes) throws CharacterCodingException {
        String decoded = new String(bytes, charset);
        if (decoded.indexOf('\uFFFD') >= 0) {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
        }
        return decoded;
    }

    private Optional<DocumentModel> read(String name, File file, byte[] bytes, boolean isMarkdown) {
        List<String> lines = new String(bytes, charset).lines().collect(Collectors.toList());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (utf8 && lines.get(0).startsWith(BOM)) {
            lines.set(0, lines.get(0).replace(BOM, ""));
        }
        Optional<DocumentModel> document = text.read(name, lines, new Date(file.lastModified()), problems::add);
        if (isMarkdown) {
            document.ifPresent(d -> d.setBody(markdown.html(d.getBody())));
        }
        return document;
    }

    private static boolean isOurs(@Nullable ParserEngine engine) {
        return engine != null
                && (engine.getClass() == MarkdownEngine.class || engine.getClass() == RawMarkupEngine.class);
    }

    /** Few templates ask for it, and to work it out for all takes a twentieth of a bake. */
    private static String sha1(File file) {
        try {
            return sha1(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-1", e);
        }
    }
}
