package org.backfile.parse;

/** Drops the lines that the site's owner wants gone, and none else. */
final class NoiseRule implements Rule {
    private final Noise noise;

    NoiseRule(Noise noise) {
        this.noise = noise;
    }

    @Override
    public void apply(Draft draft) {
        if (noise.isEmpty()) {
            return;
        }
        for (int i = draft.next; i < draft.lines.length; i++) {
            int rule = draft.lines[i].isEmpty() ? 0 : noise.ruleFor(draft.publisher, draft.lines[i]);
            if (rule > 0) {
                draft.fate(i, LineOutcome.Kind.DROPPED, "", "noise-" + rule);
            }
        }
    }
}
