package org.backfile.parse;

import org.backfile.paragraph.DropCap;

/** The lines of a body that no rule has taken, with the first letters put back that stood apart from their words. */
final class BodyLines {
    private static final int NONE = -1;

    private final Draft draft;
    /** Of each line, where it stands in the file, and where its rest does, if its first letter stood alone. */
    private final int[] indexes;

    private final int[] rests;
    private final String[] texts;

    private BodyLines(Draft draft, int count) {
        this.draft = draft;
        this.indexes = new int[count];
        this.rests = new int[count];
        this.texts = new String[count];
    }

    static BodyLines of(Draft draft) {
        int[] open = openLines(draft);
        var cap = new DropCap(draft.lines);
        boolean[] rest = new boolean[open.length];
        int count = open.length;
        for (int i = 0; i + 1 < open.length; i++) {
            String line = draft.lines[open[i]];
            rest[i + 1] = !rest[i] && DropCap.isCapital(line) && cap.begins(line, draft.lines[open[i + 1]]);
            count -= rest[i + 1] ? 1 : 0;
        }
        var body = new BodyLines(draft, count);
        int at = 0;
        for (int i = 0; i < open.length; i++) {
            boolean begun = i + 1 < open.length && rest[i + 1];
            String line = draft.lines[open[i]];
            body.indexes[at] = open[i];
            body.rests[at] = begun ? open[i + 1] : NONE;
            body.texts[at++] = begun ? line + draft.lines[open[i + 1]] : cap.mend(line);
            i += begun ? 1 : 0;
        }
        return body;
    }

    private static int[] openLines(Draft draft) {
        int[] indexes = new int[draft.lines.length - Math.min(draft.next, draft.lines.length)];
        int count = 0;
        for (int i = draft.next; i < draft.lines.length; i++) {
            if (!draft.isTaken(i)) {
                indexes[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(indexes, count);
    }

    /** Of each line what it says; never blank. */
    String[] texts() {
        return texts;
    }

    /** Of each line whether a blank line stands before it; true of the first. */
    boolean[] afterBlank() {
        boolean[] after = new boolean[texts.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = isAfterBlank(i);
        }
        return after;
    }

    private boolean isAfterBlank(int at) {
        if (at == 0) {
            return true;
        }
        int before = rests[at - 1] == NONE ? indexes[at - 1] : rests[at - 1];
        for (int i = before + 1; i < indexes[at]; i++) {
            if (draft.lines[i].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Of each line how many blanks stood before it. */
    int[] indents() {
        int[] indents = new int[texts.length];
        for (int i = 0; i < indents.length; i++) {
            String raw = draft.raw.lines().get(indexes[i]);
            while (indents[i] < raw.length() && raw.charAt(indents[i]) <= ' ') {
                indents[i]++;
            }
        }
        return indents;
    }

    /** Says what became of a line, and of the rest of it that stood on the next. */
    void fate(int at, LineOutcome.Kind kind, String to, String rule) {
        draft.fate(indexes[at], kind, to, rule);
        if (rests[at] != NONE) {
            draft.fate(
                    rests[at],
                    kind == LineOutcome.Kind.KEPT ? LineOutcome.Kind.JOINED : kind,
                    to,
                    kind == LineOutcome.Kind.DROPPED ? rule : "drop-cap");
        }
    }
}
