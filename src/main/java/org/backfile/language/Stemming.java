package org.backfile.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import org.tartarus.snowball.ext.YiddishStemmer;

/**
 * What the forms of a word have in common, by the Snowball stemmer of its language. A language's stemmer is loaded when
 * the first word of it comes. For use by one thread at a time.
 */
public final class Stemming {
    private final Map<String, Optional<SnowballStemmer>> stemmers = new HashMap<>();

    /**
     * A word's stem, folded.
     *
     * @param word as {@link WordScanner} tells it; no pair of characters
     * @param lang BCP 47; of a language without a stemmer a word is its own stem
     */
    public String stem(String word, String lang) {
        if (hasDigit(word)) {
            return Folding.fold(word);
        }
        var stemmer = stemmers.computeIfAbsent(primary(lang), Stemming::of);
        if (stemmer.isEmpty()) {
            return Folding.fold(word);
        }
        stemmer.get().setCurrent(word);
        stemmer.get().stem();
        String stem = stemmer.get().getCurrent();
        return Folding.fold(stem.isEmpty() ? word : stem);
    }

    /** The primary subtag of a tag, in small letters: {@code pt} of {@code pt-BR}. */
    public static String primary(String lang) {
        int end = lang.indexOf('-');
        return (end < 0 ? lang : lang.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<SnowballStemmer> of(String lang) {
        Supplier<? extends SnowballStemmer> stemmer = switch (lang) {
            case "ar" -> ArabicStemmer::new;
            case "hy" -> ArmenianStemmer::new;
            case "eu" -> BasqueStemmer::new;
            case "ca" -> CatalanStemmer::new;
            case "da" -> DanishStemmer::new;
            case "nl" -> DutchStemmer::new;
            case "en" -> EnglishStemmer::new;
            case "et" -> EstonianStemmer::new;
            case "fi" -> FinnishStemmer::new;
            case "fr" -> FrenchStemmer::new;
            case "de" -> GermanStemmer::new;
            case "el" -> GreekStemmer::new;
            case "hi" -> HindiStemmer::new;
            case "hu" -> HungarianStemmer::new;
            case "id" -> IndonesianStemmer::new;
            case "ga" -> IrishStemmer::new;
            case "it" -> ItalianStemmer::new;
            case "lt" -> LithuanianStemmer::new;
            case "ne" -> NepaliStemmer::new;
            case "no", "nb", "nn" -> NorwegianStemmer::new;
            case "pt" -> PortugueseStemmer::new;
            case "ro" -> RomanianStemmer::new;
            case "ru" -> RussianStemmer::new;
            case "sr" -> SerbianStemmer::new;
            case "es" -> SpanishStemmer::new;
            case "sv" -> SwedishStemmer::new;
            case "ta" -> TamilStemmer::new;
            case "tr" -> TurkishStemmer::new;
            case "yi" -> YiddishStemmer::new;
            default -> () -> null;
        };
        return Optional.ofNullable(stemmer.get());
    }
}
