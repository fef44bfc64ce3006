package org.backfile.topic.name;

import java.util.Locale;
import java.util.Map;

/** How a name is shown that was written in more than one way. */
public final class NameLabel {
    private static final int SHOUTED = 8;

    private NameLabel() {}

    /** The most frequent of the fullest forms. */
    public static String of(Name name) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> form : name.forms.entrySet()) {
            String label = withoutJunior(form.getKey());
            boolean full = parts(label) == name.folds.size();
            if (full && form.getValue() > most) {
                best = label;
                most = form.getValue();
            }
        }
        String label = (best.isEmpty() ? name.forms.keySet().iterator().next() : best).replace(",", "");
        return isShouted(label) ? spoken(label) : label;
    }

    private static String withoutJunior(String form) {
        int end = form.endsWith(".") ? form.length() - 1 : form.length();
        if (!form.startsWith(" Jr", end - 3) && !form.startsWith(" Sr", end - 3)) {
            return form;
        }
        end -= 3;
        return form.substring(0, end > 0 && form.charAt(end - 1) == ',' ? end - 1 : end);
    }

    /** How many words a name has, whether spaces or hyphens join them. */
    private static int parts(String name) {
        int parts = 0;
        int gaps = 1;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ' ' || name.charAt(i) == '-') {
                gaps++;
            } else if (gaps > 0) {
                parts += gaps;
                gaps = 0;
            }
        }
        return parts;
    }

    /** A name in capitals that is too long for an acronym. */
    private static boolean isShouted(String label) {
        return label.length() >= SHOUTED
                && label.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ' || c == '-');
    }

    private static String spoken(String label) {
        var spoken = new StringBuilder(label.toLowerCase(Locale.ROOT));
        for (int i = 0; i < spoken.length(); i++) {
            if (i == 0 || !Character.isLetter(spoken.charAt(i - 1))) {
                spoken.setCharAt(i, Character.toUpperCase(spoken.charAt(i)));
            }
        }
        return spoken.toString();
    }
}
