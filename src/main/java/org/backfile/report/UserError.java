package org.backfile.report;

/**
 * A mistake of the user's which ends the run: a folder that is not there, a setting that cannot be read. Shown as one
 * sentence, without a stack trace; exit status 2.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what what is wrong and where
     * @param hint what to do about it
     */
    public UserError(String what, String hint) {
        super(sentence(what, hint));
    }

    public UserError(String what, String hint, Throwable cause) {
        super(sentence(what, hint), cause);
    }

    private static String sentence(String what, String hint) {
        String shortened = Sentence.shortened(what);
        return hint.isEmpty() ? shortened : shortened + ": " + Sentence.shortened(hint);
    }
}
