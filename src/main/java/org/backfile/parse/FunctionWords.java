package org.backfile.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words after which neither a sentence nor a heading ends, in the languages that use spaces. */
final class FunctionWords {
    private static final Set<String> WORDS = Set.copyOf(List.of((
            // English
            "a an the of in on at to for from by with and or but as that which who whose whom than into onto "
                    + "over under between among against about after before during while when where if because "
                    + "since until via per its his her their our my your this these those is are was were be "
                    + "been being has have had will would can could may might must should not no including "
                    + "such said told also called named says according amid despite toward towards upon within "
                    + "without through across around near like both either neither nor whether "
                    // German
                    + "der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur "
                    + "mit bei für auf aus nach über unter durch gegen ohne um dass wie als im am ist sind war "
                    + "wurde wurden hat haben "
                    // French
                    + "le la les un une des du de et ou dans sur pour par avec sans sous que qui dont est sont "
                    + "au aux en à ce cette ces son sa ses leur leurs l' d' "
                    // Spanish, Portuguese, Italian
                    + "el los las una unos unas del y o con sin sobre desde hasta entre para por que su sus se "
                    + "os as um uma do da dos das e em no na nos nas ao à com sem pelo pela "
                    + "il lo gli uno di della dello dei delle degli nel nella con su tra fra per che è al alla "
                    // Russian, Ukrainian
                    + "и в во на с со к ко о об от до из за по под над при для без между через что как но или не "
                    + "его её их это этот эта если чтобы у та з із до від про що як "
                    // Offices, which a name follows
                    + "president minister secretary director chairman chairwoman ceo spokesman spokeswoman "
                    + "spokesperson senator governor mayor chancellor premier chief general professor founder "
                    + "президент президента министр министра глава директор представитель премьер-министр "
                    + "präsident kanzler sprecher direktor président ministre presidente ministro "
                    // Dutch, Swedish, Polish, Turkish
                    + "het een van en met voor op te bij aan och att för med av till som i z w na do od ve ile")
            .split(" ")));

    private static final int LONGEST = 10;

    private FunctionWords() {}

    static boolean isOne(String word) {
        return word.length() <= LONGEST && WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean endsIn(String line) {
        int from = line.length();
        while (from > 0 && line.charAt(from - 1) != ' ' && line.charAt(from - 1) != '\u00A0') {
            from--;
        }
        return isOne(line.substring(from));
    }
}
