package org.backfile.cli.terminal;

/** How we speak: one way of naming ourselves, of quoting what is to be typed, and of beginning a sentence. */
public final class Wording {
    private Wording() {}

    /**
     * How to call us again, as the launcher was called: {@code ./backfile}.
     *
     * @return {@code backfile} where there was no launcher
     */
    public static String program() {
        return typed(System.getProperty("backfile.command", "backfile"));
    }

    /** A sentence with what it says to run as it is to be typed here, and a capital at its beginning. */
    public static String sentence(String text) {
        String named = text.replace("'backfile ", "'" + program() + " ");
        int end = 0;
        while (end < named.length() && Character.isLetter(named.charAt(end))) {
            end++;
        }
        // A file's name or a setting's begins as it is written.
        boolean isWord = end > 0 && (end == named.length() || named.charAt(end) == ' ');
        return isWord ? Character.toUpperCase(named.charAt(0)) + named.substring(1) : named;
    }

    /** A word of a command as a POSIX shell takes it: in quotes, if it has to be. */
    public static String typed(String word) {
        boolean plain = !word.isEmpty()
                && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "/._-+:@%,=~".indexOf(c) >= 0)
                && word.charAt(0) != '~';
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
