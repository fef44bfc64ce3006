package org.backfile.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words after which neither a sentence nor a heading ends, in the languages that use spaces. */
public final class FunctionWords {
    /** Offices, which a name follows. */
    private static final Set<String> OFFICES = Set.copyOf(List.of(
            ("president minister secretary director chairman chairwoman ceo spokesman spokeswoman spokesperson senator "
                            + "governor mayor chancellor premier chief general professor founder "
                            + "президент президента министр министра глава директор представитель премьер-министр "
                            + "präsident kanzler sprecher direktor président ministre presidente ministro "
                            + "الرئيس رئيس وزير مدير المتحدث נשיא שר מנהל מנהלת דובר דוברת ראש "
                            + "राष्ट्रपति प्रधानमंत्री मंत्री निदेशक अध्यक्ष प्रवक्ता")
                    .split(" ")));

    /** Words that begin sentences, and seldom end a line that is broken off. */
    private static final Set<String> STARTS = Set.copyOf(
            List.of(("he she it we you they i there here what how why all one two three some many most more another "
                            + "now then so yet still also even just only both each every few several such no "
                            + "if though although whereas once later meanwhile however instead despite unlike "
                            + "last next earlier today yesterday tomorrow let's it's that's there's don't i'm we're "
                            + "er sie es wir ihr man was wer wo warum viele alle auch noch nur doch hier dort dann denn wenn "
                            + "zudem außerdem allerdings jedoch dabei damit danach dazu daher deshalb deswegen nachdem während obwohl "
                            + "einige unterdessen inzwischen mittlerweile bisher seit schon erst dies diese dieser dieses jede jeder "
                            + "jedes kein keine mein meine unser unsere sein seine ihre wann weil da nun zwar vor heute gestern morgen "
                            + "zunächst schließlich insgesamt hinzu sollte kann laut so etwa rund "
                            + "il elle ils elles nous vous on ce c'est mais si quand comme selon après avant depuis tout "
                            + "él ella ellos nosotros esto este esta pero si cuando según también además tras "
                            + "ele ela eles isso mas quando segundo também após "
                            + "egli noi ma se quando secondo anche dopo questo questa "
                            + "он она оно они мы вы я это но если когда также после по его её там здесь теперь все")
                    .split(" +")));

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
                    // Arabic, Hebrew, Hindi
                    + "من في على إلى عن أن إن مع التي الذي الذين هذا هذه بين بعد قبل حتى وفق حسب "
                    + "قال وقال قالت وقالت أعلن وأعلن أعلنت وأعلنت أضاف وأضاف أضافت وأضافت أكد وأكد أكدت وأكدت ذكر وذكر "
                    + "ذكرت وذكرت أفاد وأفاد أفادت وأفادت أشار وأشار صرح وصرح نقلت ونقلت אמר אמרה הודיע הודיעה מסר מסרה כי של את על עם אל או אם זה בין לפי "
                    + "के का की में से को पर ने और कि तथा या "
                    // what these lack most
                    + "beim laut trotz wegen zwischen seit sowie deren dessen denen wenn ob sondern seine seinen seiner "
                    + "ihre ihren ihrer diese dieser diesem diesen neue neuen "
                    + "selon chez depuis vers pendant après avant malgré lors ces cet nos vos notre votre où quand "
                    + "según hacia contra durante mediante tras bajo donde porque aunque este esta estos estas "
                    + "após até sob pelos pelas num numa dopo dal dalla dalle dai dagli nei nelle sul sulla sulle sui "
                    // Dutch, Swedish, Danish, Norwegian
                    + "het een van en met voor op te bij aan naar uit tegen tussen tijdens volgens tot dat deze dit zijn maar "
                    + "omdat wordt och att för med av till som i från hos vid efter mellan enligt samt eller ett af på fra "
                    + "ifølge mellem ved uden etter mellom "
                    // Polish, Czech, Turkish, Hungarian, Romanian, Greek
                    + "z w na do od dla przez przed przy oraz lub jako który która które według między że podle mezi nebo "
                    + "aby při přes před bez ve ile için bir és vagy hogy egy și în pentru din între "
                    + "ο η το οι τα του της των τον την στο στη στην στον στα και με για από σε που ότι να θα ως κατά προς")
            .split(" ")));

    private static final int LONGEST = 10;
    private static final int LONGEST_OFFICE = 16;

    private FunctionWords() {}

    public static boolean isOne(String word) {
        if (word.length() > LONGEST_OFFICE) {
            return false;
        }
        if (word.equals("May") || word.equals("Will")) {
            return false; // rather the month and the man
        }
        String small = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(small) || OFFICES.contains(small);
    }

    /**
     * Whether a word in lower case begins a sentence if it has a capital: no name or title of office begins with it, or
     * seldom.
     */
    public static boolean begins(String word) {
        return STARTS.contains(word) || word.length() <= LONGEST && WORDS.contains(word) && !OFFICES.contains(word);
    }

    public static boolean endsIn(String line) {
        int from = line.length();
        while (from > 0 && line.charAt(from - 1) != ' ' && line.charAt(from - 1) != '\u00A0') {
            from--;
        }
        return isOne(line.substring(from));
    }
}
