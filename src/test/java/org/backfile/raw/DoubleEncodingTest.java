package org.backfile.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubleEncodingTest {
    private static final List<String> TEXTS = List.of(
            "The owner’s café costs “€500”…",
            "L’été déjà passé à Noël, où çà? — Là-bas, cœur.",
            "Größe und Übermut: „Schönes Fest“ – so heißt es.",
            "Zażółć gęślą jaźń, Łódź.",
            "Příliš žluťoučký kůň úpěl ďábelské ódy.",
            "Árvíztűrő tükörfúrógép.",
            "İstanbul’da çığ düştü, ağaçlar öldü.",
            "Паром не вышел в море: пришёл лёд — и ветер.",
            "Ο πάγος ήρθε στο λιμάνι.",
            "جاء الجليد إلى الميناء اليوم.",
            "הקרח הגיע לנמל.",
            "बर्फ बंदरगाह तक पहुँच गई।",
            "น้ำแข็งมาถึงท่าเรือแล้ว",
            "氷が港に来た。",
            "Băng đã đến cảng; thuyền ở lại.",
            "Ice came 🚢 to the harbour ✓.");

    @Test
    void decodesWhatWasEncodedTwiceOrMoreOften() {
        for (String text : TEXTS) {
            String twice = sloppy(text);
            assertThat(read(twice)).isEqualTo(text);
            assertThat(read(sloppy(twice))).isEqualTo(text);
            assertThat(read(new String(text.getBytes(UTF_8), StandardCharsets.ISO_8859_1)))
                    .isEqualTo(text);
        }
    }

    @Test
    void decodesByWayOfOtherEncodings() {
        assertThat(read(new String("Größe déjà vu, çà et là.".getBytes(UTF_8), Charset.forName("x-MacRoman"))))
                .isEqualTo("Größe déjà vu, çà et là.");
        assertThat(read(new String("Größe déjà vu, çà et là.".getBytes(UTF_8), Charset.forName("IBM850"))))
                .isEqualTo("Größe déjà vu, çà et là.");
        assertThat(read(new String("Паром не вышел в море.".getBytes(UTF_8), Charset.forName("windows-1251"))))
                .isEqualTo("Паром не вышел в море.");
    }

    @Test
    void decodesWhereBlanksWereTakenOffOrAQuoteLost() {
        assertThat(read("VoilÃ  la fin dÃ©sirÃ©e")).isEqualTo("Voilà la fin désirée");
        assertThat(read("DÃ©jÃ la fin Ã Paris"))
                .isEqualTo("DÃ©jÃ la fin Ã Paris".replace("Ã©", "é").replace("Ã ", "à "));
        assertThat(read("â€œNoâ€ he said")).isEqualTo("“No” he said");
    }

    @Test
    void leavesAloneWhatIsRight() {
        for (String text : TEXTS) {
            assertThat(DoubleEncoding.of(text.getBytes(UTF_8), 0).times()).isZero();
        }
        for (String text : List.of(
                "CAFÉ… zu", "IRMÃ DULCE", "„GRÖSSE, JÄ“", "AMANHÃ “SIM”", "É»È»", "SÃO PAULO", "Сі, Рі: «Рівне»")) {
            DoubleEncoding found = DoubleEncoding.of(text.getBytes(UTF_8), 0);
            assertThat(found.times()).as(text).isZero();
            assertThat(found.example()).as(text).isEmpty();
        }
    }

    @Test
    void saysSoWhereOnlySomeOfATextIs() {
        DoubleEncoding found = DoubleEncoding.of("A café that was printed “cafÃ©”.".getBytes(UTF_8), 0);
        assertThat(found.times()).isZero();
        assertThat(found.example()).isEqualTo("Ã©");
    }

    private static String read(String text) {
        DoubleEncoding found = DoubleEncoding.of(text.getBytes(UTF_8), 0);
        return found.times() > 0 ? found.text() : text;
    }

    /** UTF-8 read as browsers read windows-1252. */
    private static String sloppy(String text) {
        String read = new String(text.getBytes(UTF_8), Charset.forName("windows-1252"));
        String latin = new String(text.getBytes(UTF_8), StandardCharsets.ISO_8859_1);
        var sloppy = new StringBuilder(read);
        for (int i = 0; i < read.length(); i++) {
            sloppy.setCharAt(i, read.charAt(i) == '\uFFFD' ? latin.charAt(i) : read.charAt(i));
        }
        return sloppy.toString();
    }
}
