package org.backfile.message;

import java.util.Map;

/** What languages call themselves. Our own list, as the JDK's differs from version to version. */
public final class LanguageNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("af", "Afrikaans"),
            Map.entry("am", "አማርኛ"),
            Map.entry("ar", "العربية"),
            Map.entry("az", "azərbaycan"),
            Map.entry("be", "беларуская"),
            Map.entry("bg", "български"),
            Map.entry("bn", "বাংলা"),
            Map.entry("bs", "bosanski"),
            Map.entry("ca", "català"),
            Map.entry("cs", "čeština"),
            Map.entry("cy", "Cymraeg"),
            Map.entry("da", "dansk"),
            Map.entry("de", "Deutsch"),
            Map.entry("el", "Ελληνικά"),
            Map.entry("en", "English"),
            Map.entry("es", "español"),
            Map.entry("et", "eesti"),
            Map.entry("eu", "euskara"),
            Map.entry("fa", "فارسی"),
            Map.entry("fi", "suomi"),
            Map.entry("fr", "français"),
            Map.entry("ga", "Gaeilge"),
            Map.entry("gl", "galego"),
            Map.entry("gu", "ગુજરાતી"),
            Map.entry("he", "עברית"),
            Map.entry("hi", "हिन्दी"),
            Map.entry("hr", "hrvatski"),
            Map.entry("hu", "magyar"),
            Map.entry("hy", "հայերեն"),
            Map.entry("id", "Bahasa Indonesia"),
            Map.entry("is", "íslenska"),
            Map.entry("it", "italiano"),
            Map.entry("ja", "日本語"),
            Map.entry("ka", "ქართული"),
            Map.entry("kk", "қазақ тілі"),
            Map.entry("km", "ខ្មែរ"),
            Map.entry("ko", "한국어"),
            Map.entry("lo", "ລາວ"),
            Map.entry("lt", "lietuvių"),
            Map.entry("lv", "latviešu"),
            Map.entry("mk", "македонски"),
            Map.entry("ml", "മലയാളം"),
            Map.entry("mn", "монгол"),
            Map.entry("mr", "मराठी"),
            Map.entry("ms", "Bahasa Melayu"),
            Map.entry("my", "မြန်မာ"),
            Map.entry("nb", "norsk bokmål"),
            Map.entry("ne", "नेपाली"),
            Map.entry("nl", "Nederlands"),
            Map.entry("nn", "norsk nynorsk"),
            Map.entry("no", "norsk"),
            Map.entry("pa", "ਪੰਜਾਬੀ"),
            Map.entry("pl", "polski"),
            Map.entry("ps", "پښتو"),
            Map.entry("pt", "português"),
            Map.entry("ro", "română"),
            Map.entry("ru", "русский"),
            Map.entry("si", "සිංහල"),
            Map.entry("sk", "slovenčina"),
            Map.entry("sl", "slovenščina"),
            Map.entry("sq", "shqip"),
            Map.entry("sr", "српски"),
            Map.entry("sv", "svenska"),
            Map.entry("sw", "Kiswahili"),
            Map.entry("ta", "தமிழ்"),
            Map.entry("te", "తెలుగు"),
            Map.entry("th", "ไทย"),
            Map.entry("tr", "Türkçe"),
            Map.entry("uk", "українська"),
            Map.entry("ur", "اردو"),
            Map.entry("uz", "o‘zbek"),
            Map.entry("vi", "Tiếng Việt"),
            Map.entry("zh", "中文"));

    private LanguageNames() {}

    /**
     * A language's name in itself: {@code Deutsch}; with the rest of the tag behind it, {@code Deutsch (AT)}.
     *
     * @param tag BCP 47
     * @return the tag if its language is not known here
     */
    public static String of(String tag) {
        int dash = tag.indexOf('-');
        String name = NAMES.getOrDefault(dash < 0 ? tag : tag.substring(0, dash), "");
        return name.isEmpty() ? tag : dash < 0 ? name : name + " (" + tag.substring(dash + 1) + ")";
    }
}
