package org.backfile.paragraph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells lines that name a picture or who made it. */
final class Credits {
    private static final Set<String> CAPTIONS = Set.of(
            "photo",
            "photos",
            "image",
            "picture",
            "video",
            "credit",
            "caption",
            "illustration",
            "graphic",
            "фото",
            "видео",
            "foto",
            "bild",
            "imagen",
            "imagem",
            "crédito");

    private static final int LONGEST = 70;

    /** Looked for only where there is a colon. */
    private static final List<String> LABELS = List.of(
            "Photo: ",
            "Photos: ",
            "photo: ",
            "Photograph: ",
            "Photography: ",
            "Picture: ",
            "Pictures: ",
            "Image: ",
            "Credit: ",
            "credit: ",
            "Illustration: ",
            "Foto: ",
            "Fotos: ",
            "Bild: ",
            "Bilder: ",
            "Quelle: ",
            "Grafik: ",
            "Photo : ",
            "Imagen: ",
            "Фото: ",
            "Зображення: ");

    private static final List<String> MARKS = List.of(
            "(c) ", "AP Photo/", "Photo by ", "photo by ", "Image by ", "Credit...", "Courtesy of ", "courtesy of ");

    private static final boolean[] MARK_BEGINS = letters(MARKS.stream().mapToInt(mark -> mark.charAt(0)));
    private static final int SHORTEST_MARK = 4;

    /** Looked for only where there are letters beyond ASCII. */
    private static final List<String> OTHER_MARKS =
            List.of("©", "Crédit", "تصوير", "צילום", "摄影", "攝影", "撮影", "写真", "사진", "ภาพ", "Φωτογραφία", "Fotoğraf");

    private static final List<String> ENDS = List.of(
            "Getty Images",
            "/Getty",
            "Shutterstock",
            "iStock",
            "/AFP",
            "/AP",
            "/Reuters",
            "/dpa",
            "/Alamy",
            "via AP",
            "/EPA",
            "/EFE",
            "/ANSA",
            "/Getty Images",
            "Press Photo",
            "AP Photo",
            "File photo",
            "file photo",
            "/REUTERS",
            "/Xinhua",
            "/Sputnik",
            "/TASS",
            "/Lehtikuva",
            "/Scanpix",
            "/Keystone",
            "/Imago",
            "/imago",
            "/LUSA",
            "/PA",
            " Images",
            "(REUTERS",
            "(Reuters",
            "(AFP",
            "(EFE",
            "(dpa");

    private static final boolean[] END_LETTERS = letters(ENDS.stream().mapToInt(end -> end.charAt(end.length() - 1)));

    private Credits() {}

    /** Whether a line begins as a credit does. */
    static boolean begin(String text) {
        if (text.charAt(0) == '©') {
            return true;
        }
        int space = text.indexOf(' ');
        int end = (space < 0 ? text.length() : space) - 1; // of the first word, without its last sign
        return text.charAt(end) == ':'
                && CAPTIONS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a line ends as captions do. */
    static boolean end(String text) {
        int to = text.length();
        while (to > 0 && (text.charAt(to - 1) == ')' || text.charAt(to - 1) == ']' || text.charAt(to - 1) == '.')) {
            to--;
        }
        String tail = text.substring(Math.max(0, to - LONGEST), to);
        tail = tail.indexOf(" / ") < 0 ? tail : tail.replace(" / ", "/");
        return hasEnd(tail)
                || hasMark(tail)
                || tail.indexOf(':') >= 0 && hasMark(tail, LABELS)
                || !isAscii(tail) && hasMark(tail, OTHER_MARKS);
    }

    private static boolean hasEnd(String tail) {
        char last = tail.isEmpty() ? 0 : tail.charAt(tail.length() - 1);
        if (last >= END_LETTERS.length || !END_LETTERS[last]) {
            return false;
        }
        for (String end : ENDS) {
            if (end.charAt(end.length() - 1) == last && tail.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** As below, for those looked for in every line, in one go. */
    private static boolean hasMark(String tail) {
        int stop = tail.lastIndexOf(". ");
        for (int i = tail.length() - SHORTEST_MARK; i >= 0; i--) {
            char c = tail.charAt(i);
            if (c >= MARK_BEGINS.length || !MARK_BEGINS[c]) {
                continue;
            }
            for (String mark : MARKS) {
                if (stop < i + mark.length() && tail.startsWith(mark, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A table of some of ASCII's letters. */
    private static boolean[] letters(IntStream some) {
        boolean[] letters = new boolean[0x80];
        some.forEach(letter -> letters[letter] = true);
        return letters;
    }

    private static boolean hasMark(String tail, List<String> marks) {
        for (String mark : marks) {
            int at = tail.lastIndexOf(mark);
            if (at >= 0 && tail.indexOf(". ", at + mark.length()) < 0) {
                return true;
            }
        }
        return false;
    }
}
