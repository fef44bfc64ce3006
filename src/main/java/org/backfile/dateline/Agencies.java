package org.backfile.dateline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** News agencies, and papers on the web, by the names that stand in datelines. */
final class Agencies {
    private static final Set<String> NAMES =
            Set.copyOf(List.of("""
            ap|associated press|the associated press|canadian press|the canadian press|cp|pa|pa media|press association|aap
            reuters|afp|upi|dpa|epd|kna|sid|efe|europa press|ep|notimex|télam|telam|andina|prensa latina|ansa|agi|adnkronos
            lapresse|askanews|anp|belga|sda|ats|keystone-sda|keystone-ats|apa|afx|dow jones|bloomberg|marketwatch|mt newswires
            ntb|tt|ritzau|stt|bns|elta|leta|pap|čtk|ctk|tasr|sita|mti|hina|tanjug|fonet|beta|srna|fena|sta|mia|bta|ata
            agerpres|mediafax|ipn|interfax|interfax-ukraine|ukrinform|unian|belta|tass|itar-tass|sputnik|ria novosti|ria
            trend|azertac|apa|report|armenpress|civil.ge|interpressnews|kazinform|kabar|akipress|uza|montsame
            xinhua|cns|china daily|cna|kyodo|kyodo news|jiji|jiji press|yonhap|newsis|news1|kcna|vna|vnexpress|ttxvn|tna
            bernama|antara|pna|pti|ani|ians|uni|app|ppi|bss|unb|rss|lankapuvath|irna|isna|ilna|mna|mehr|fars|tasnim|aa
            anadolu|anadolu agency|dha|iha|mena|wafa|petra|sana|spa|wam|kuna|qna|bna|ona|ina|nna|aps|map|tap|lana|suna
            nan|gna|sapa|anp|ena|pana|apanews|lusa|agência brasil|agencia brasil|agência lusa|agência estado|abr|ips|thomson
            reuters breakingviews|reuters health|reuters life!|business wire|pr newswire|prnewswire|globe newswire|newsfile corp.
            marketwired|canada newswire|cnw|accesswire|marketersmedia|ein presswire|meridian
            риа новости|риа|тасс|итар-тасс|интерфакс|спутник|sputnik|белта|укринформ|унн|уніан|укрінформ|інтерфакс-україна
            бта|танјуг|бета|тренд|казинформ|ина|regnum|росбалт|прайм
            سبوتنيك|رويترز|أ ف ب|أ.ف.ب|ا ف ب|فرانس برس|د ب أ|د.ب.أ|أ ش أ|شينخوا|الأناضول|واس|وام|كونا|سانا|وفا|قنا|بترا
            وات|واج|وكالات|أسوشيتد برس|أب|ایرنا|ایسنا|ایلنا|فارس|مهر|تسنیم|رویترز
            רויטרס|סוכנויות|एएनआई|भाषा|आईएएनएस|पीटीआई|वार्ता\
            """.replace('\n', '|').split("\\|")));

    private static final Pattern PARTS = Pattern.compile("[/,+&]| and | und | et | y | e ");
    private static final Pattern SITE =
            Pattern.compile("[\\p{L}\\d-]{3,}(\\.(com|net|org|ru|co|id|ua|by|kz|tv|info))+");

    private Agencies() {}

    /** Whether a name, or one of several, is an agency's or that of a site. */
    static boolean isKnown(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (NAMES.contains(small) || SITE.matcher(small).matches()) {
            return true;
        }
        for (String part : PARTS.split(small)) {
            if (NAMES.contains(part.strip()) && small.length() > part.length()) {
                return true;
            }
        }
        return false;
    }
}
