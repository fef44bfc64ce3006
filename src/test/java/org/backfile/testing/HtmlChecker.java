package org.backfile.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Judges HTML by the Nu checker of the W3C. Reading its schemas takes seconds and a page milliseconds: judge many pages
 * with one checker.
 */
public final class HtmlChecker {
    private static final int STACK = 16 << 20;

    private final List<String> messages = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private String page = "";

    private HtmlChecker() {
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Listener());
            validator.setUpValidatorAndParsers(new Listener(), true, false);
        } catch (Exception failure) {
            throw new IllegalStateException("the Nu checker does not start", failure);
        }
    }

    /** What is wrong with the pages of a folder, in their order: {@code page:line: message}; empty if nothing is. */
    public static List<String> check(Path folder) {
        try (var walk = Files.walk(folder)) {
            return check(
                    folder,
                    walk.filter(file -> file.toString().endsWith(".html"))
                            .sorted()
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is wrong with some pages, named as seen from a folder. */
    public static List<String> check(Path folder, List<Path> pages) {
        var found = new AtomicReference<List<String>>(List.of());
        var failed = new AtomicReference<Throwable>();
        // Schemas are read by calls within calls, which the quick compiler makes larger.
        var thread = new Thread(null, () -> found.set(judge(folder, pages)), "checker", STACK);
        thread.setUncaughtExceptionHandler((self, failure) -> failed.set(failure));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
        if (failed.get() != null) {
            throw new IllegalStateException("the Nu checker fails", failed.get());
        }
        return found.get();
    }

    private static List<String> judge(Path folder, List<Path> pages) {
        var checker = new HtmlChecker();
        for (var file : pages) {
            checker.page = folder.relativize(file).toString();
            try {
                checker.validator.checkHtmlFile(file.toFile(), true);
            } catch (IOException | SAXException failure) {
                checker.messages.add(checker.page + ": " + failure);
            }
        }
        return List.copyOf(checker.messages);
    }

    private final class Listener implements ErrorHandler {
        @Override
        public void warning(SAXParseException message) {
            // Advice, such as to give every section a heading. Some of it is information on the checker's own work.
        }

        @Override
        public void error(SAXParseException message) {
            messages.add(page + ":" + message.getLineNumber() + ": " + message.getMessage());
        }

        @Override
        public void fatalError(SAXParseException message) {
            error(message);
        }
    }
}
