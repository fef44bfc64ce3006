package org.backfile.bake;

import java.nio.file.Path;
import org.backfile.article.LanguageTag;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.page.Pages;
import org.backfile.report.UserError;
import org.backfile.site.CitationStyle;
import org.backfile.site.Links;
import org.backfile.site.PageLayout;
import org.backfile.site.Preservation;
import org.backfile.site.Settings;
import org.backfile.version.Versions;

/** What the owner says of the site; what cannot be used stops the bake. */
record SiteSettings(JBakeSite jbake) {

    private static final int PAGE = 100;
    /** Where files are to be few, lists have longer pages. */
    private static final int LONG_PAGE = 250;

    /** All of them. */
    Settings all() {
        PageLayout layout = layout();
        return new Settings(
                jbake.text("site.title"),
                jbake.text("site.tagline"),
                jbake.text("site.description"),
                lang(),
                host(),
                atLeastOne("archive.page.size", layout == PageLayout.GROUPED ? LONG_PAGE : PAGE),
                atLeastOne("archive.feed.size", 50),
                jbake.flag("archive.indexed", true),
                Search.isWanted(jbake),
                citation(),
                layout,
                jbake.flag("archive.topic.neighbours", false));
    }

    /** {@code layout}. */
    PageLayout layout() {
        String word = jbake.setting("layout", PageLayout.SEPARATE.word()).strip();
        PageLayout layout = PageLayout.of(word)
                .orElseThrow(() -> new UserError(
                        "jbake.properties: layout=" + word + " is no layout", "write separate or grouped"));
        if (layout == PageLayout.GROUPED && jbake.template(Pages.DAY).isEmpty()) {
            throw new UserError(
                    "jbake.properties: layout=grouped needs a template for a day with its articles",
                    "name it: template.day.file=day.ftl, as a new site has it");
        }
        return layout;
    }

    private CitationStyle citation() {
        String style =
                jbake.setting("citation.style", CitationStyle.CHICAGO.word()).strip();
        return CitationStyle.of(style)
                .orElseThrow(() -> new UserError(
                        "jbake.properties: citation.style=" + style + " is no style that is known",
                        "write chicago or apa"));
    }

    /** {@code site.lang}. */
    String lang() {
        String lang = jbake.setting("site.lang", "en").strip();
        if (!LanguageTag.isTag(lang)) {
            throw new UserError(
                    "jbake.properties: site.lang=" + lang + " is no language",
                    LanguageTag.meant(lang)
                            .map(meant -> "did you mean " + meant + "?")
                            .orElse("write a tag of BCP 47, such as en or pt-BR"));
        }
        return lang;
    }

    /** {@code site.host}, without a slash at its end. */
    String host() {
        String host = jbake.text("site.host");
        return Links.host(host)
                .orElseThrow(() -> new UserError(
                        "jbake.properties: site.host=" + host + " cannot be used",
                        "write the address that the site will be published at, as https://example.org/archive"));
    }

    private int atLeastOne(String key, int ifMissing) {
        int number = jbake.number(key, ifMissing);
        if (number < 1) {
            throw new UserError("jbake.properties: " + key + "=" + number + " cannot be used", "write 1 or more");
        }
        return number;
    }

    /** What the site does to last. */
    Preservation preservation(Path folder) {
        String naan = jbake.text("site.naan").strip();
        if (!naan.isEmpty() && !naan.matches("[0-9bcdfghjkmnpqrstvwxz]{5,9}")) {
            throw new UserError(
                    "jbake.properties: site.naan=" + naan + " is no number of a name assigning authority",
                    "write the one that you were given, as 12345");
        }
        return new Preservation(
                Versions.read(folder, jbake.contentFolder()), naan, jbake.flag("lockss.enabled", false));
    }
}
