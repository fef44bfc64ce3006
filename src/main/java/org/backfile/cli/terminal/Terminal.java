package org.backfile.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a run speaks.
 *
 * @param out results: what the user asked for
 * @param err progress and failures
 * @param live whether {@code err} is a terminal on which a line can be drawn again
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean live) {
    public static Terminal ofProcess() {
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), isLive());
    }

    /** The text with every character that steers a terminal replaced. */
    public static String harmless(String text) {
        var safe = text.toCharArray();
        for (int i = 0; i < safe.length; i++) {
            if (isHarmful(safe[i])) {
                safe[i] = '\ufffd';
            }
        }
        return new String(safe);
    }

    /** Control characters, and those that turn the direction of text: what a raw file must not send to a terminal. */
    private static boolean isHarmful(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= '\u007f' && c <= '\u009f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }

    private static PrintWriter writer(FileDescriptor stream) {
        var charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        // In the C locale, as in most containers, Java would print ? for every letter beyond ASCII.
        var honest = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), honest), true);
    }

    /** The launcher knows; without it ask Java, whose answer covers standard input and output together. */
    private static boolean isLive() {
        if ("dumb".equals(System.getenv().getOrDefault("TERM", "dumb"))) {
            return false;
        }
        var told = System.getProperty("backfile.terminal", "");
        return told.isEmpty() ? hasConsole() : Boolean.parseBoolean(told);
    }

    private static boolean hasConsole() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there can be a console which is no terminal.
            return (boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
