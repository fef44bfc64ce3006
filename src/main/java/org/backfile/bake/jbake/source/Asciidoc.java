package org.backfile.bake.jbake.source;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;

/**
 * AsciiDoc by JBake's own engine, on the jars of AsciidoctorJ in the folder {@code asciidoc} beside the program's: an
 * optional part, which is looked for when a site has its first such file. One file at a time, as in JBake. Safe for use by
 * many threads.
 */
public final class Asciidoc {
    /** How files of the kind end. */
    static final Set<String> EXTENSIONS = Set.of("ad", "adoc", "asciidoc");

    private static final String HOW_TO_GET_IT = "run 'mvn dependency:copy@asciidoc' in Backfile's folder"
            + " (over a release, unpack the archive of the same name that ends in -asciidoc.zip)";

    /** The attributes that JBake reads dates from. */
    private static final List<String> DATES = List.of("jbake-date", "revdate");

    private static final Pattern HERE = Pattern.compile("<stdin>: line (\\d+): (.*)", Pattern.DOTALL);

    private static final String ENGINE = "org.jbake.parser.AsciidoctorEngine";
    /** The engine calls methods of it which only its own package may. */
    private static final String ENGINES_TYPE = "org.jbake.parser.MarkupEngine";

    private final JBakeSettings settings;
    private final Problems problems;
    private final Path part;
    private @Nullable ParserEngine engine;
    private boolean looked;
    /** Kept, since the JDK forgets loggers that nobody holds. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable Logger logger;

    /** Of the file that is being parsed. */
    private String file = "";

    private int linesBefore;

    public Asciidoc(JBakeSettings settings, Problems problems) {
        this(settings, problems, besideTheProgram());
    }

    /** @param part the folder of AsciidoctorJ's jars; it may be missing */
    public Asciidoc(JBakeSettings settings, Problems problems, Path part) {
        this.settings = settings;
        this.problems = problems;
        this.part = part;
    }

    /**
     * Parses a file.
     *
     * @param name the file's in findings
     * @return empty if it is no document, or the part is not there; then there is a finding
     */
    public synchronized Optional<DocumentModel> parse(String name, File source) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Locale locale = Locale.getDefault();
        try {
            if (!looked) {
                looked = true;
                engine = engine();
            }
            ParserEngine known = engine;
            if (known == null) {
                problems.add(Finding.error(
                        "no-engine",
                        name,
                        0,
                        "it is left out: AsciiDoc needs AsciidoctorJ, a part which is not there",
                        HOW_TO_GET_IT + ", and bake again"));
                return Optional.empty();
            }
            thread.setContextClassLoader(known.getClass().getClassLoader());
            // JBake reads dates in the language of jvm.locale, which it makes the program's.
            Locale.setDefault(settings.dateLocale());
            file = name;
            linesBefore = linesBefore(source);
            Optional<DocumentModel> document = Optional.ofNullable(known.parse(settings, source));
            document.ifPresent(this::checkDates);
            if (document.isEmpty()) {
                problems.add(Finding.error(
                        "not-a-document",
                        name,
                        0,
                        "it is left out: it is empty, or has no type or status",
                        "write :jbake-type: post and :jbake-status: published into its header"));
            }
            return document;
        } catch (LinkageError e) {
            problems.add(Finding.error(
                    "no-engine",
                    name,
                    0,
                    "it is left out: AsciidoctorJ does not start (" + e + ")",
                    "remove the folder asciidoc beside Backfile's jar, and get it anew: " + HOW_TO_GET_IT));
            return Optional.empty();
        } finally {
            Locale.setDefault(locale);
            thread.setContextClassLoader(before);
        }
    }

    /** Where a date does not read as one, JBake takes the file's own, and only logs it. */
    private void checkDates(DocumentModel document) {
        var format = new SimpleDateFormat(settings.getDateFormat(), settings.dateLocale());
        for (String attribute : DATES) {
            if (document.get(attribute) instanceof String date && format.parse(date, new ParsePosition(0)) == null) {
                problems.add(Finding.error(
                        "date-unreadable",
                        file,
                        0,
                        "the date '" + date + "' of :" + attribute + ": does not read as " + settings.getDateFormat()
                                + ": it is not taken",
                        "correct it"));
            }
        }
    }

    private @Nullable ParserEngine engine() {
        List<URL> jars = jars();
        if (jars.isEmpty()) {
            return null;
        }
        listen();
        // What it would log is told as findings. To be said before the logger is made.
        System.setProperty("org.slf4j.simpleLogger.log.org.jbake.parser", "off");
        var loader = PartLoader.of(jars.toArray(URL[]::new), ENGINES_TYPE, ENGINE);
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return (ParserEngine)
                    loader.loadClass(ENGINE).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("JBake without its " + ENGINE, e);
        }
    }

    /** The folder beside the jar, or in a build beside the folder, that this class is from. */
    private static Path besideTheProgram() {
        try {
            return Path.of(Asciidoc.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("asciidoc");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the folder of the program cannot be read", e);
        }
    }

    private List<URL> jars() {
        if (!Files.isDirectory(part)) {
            return List.of();
        }
        var jars = new ArrayList<URL>();
        try (var files = Files.newDirectoryStream(part, "*.jar")) {
            for (Path jar : files) {
                jars.add(jar.toUri().toURL());
            }
        } catch (IOException e) {
            throw new UserError("the folder " + part + " cannot be read", "see that you may read it", e);
        }
        return jars;
    }

    /** What Asciidoctor complains of, as of a file to include that is not there. */
    private void listen() {
        Logger asciidoctor = Logger.getLogger("asciidoctor");
        asciidoctor.setUseParentHandlers(false);
        asciidoctor.addHandler(new Handler() {
            @Override
            public void publish(LogRecord complaint) {
                if (complaint.getLevel().intValue() >= Level.WARNING.intValue()) {
                    tell(String.valueOf(complaint.getMessage()));
                }
            }

            @Override
            public void flush() {
                // nothing is held
            }

            @Override
            public void close() {
                // nothing is open
            }
        });
        logger = asciidoctor;
    }

    /** Asciidoctor gets the text alone and calls it stdin; of a file that is included it says the name. */
    private void tell(String complaint) {
        Matcher here = HERE.matcher(complaint);
        boolean isHere = here.matches();
        int line = isHere ? linesBefore + Integer.parseInt(here.group(1)) : 0;
        String what = isHere ? here.group(2) : complaint;
        problems.add(Finding.warning("asciidoc", file, line, what, "correct it"));
    }

    /** How many lines the header has that is not Asciidoctor's but JBake's. */
    private int linesBefore(File source) {
        try {
            List<String> lines = Files.readAllLines(source.toPath(), Charset.forName(settings.getRenderEncoding()));
            return lines.indexOf(settings.getHeaderSeparator()) + 1;
        } catch (IOException e) {
            return 0; // in another encoding: then the numbers of lines are the text's
        }
    }
}
