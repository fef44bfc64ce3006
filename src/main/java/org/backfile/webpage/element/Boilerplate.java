package org.backfile.webpage.element;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by names what stands around articles: menus, comments, teasers, buttons, notices. */
public final class Boilerplate {
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu", "dialog", "form", "fieldset");

    private static final Set<String> MAIN = Set.of("body", "main", "article", "blockquote", "p");

    /** Classes and ids of the element that holds an article's text and nothing else. */
    private static final Set<String> ARTICLE_TEXT = words("""
            article-body article-content article-detail article-entry article-main article-text
            article__body article__content article__main article_body article_content article_text
            articlebody articlecontent articletext artikel-text artikeltext blog-content
            blog-post-content blogpost-content body-content body-text bodytext content-body entry-body
            entry-content entry-text entry_content entrybody entrycontent entrytext field--name-body
            field-name-body main-text maintext mw-content-text mw-parser-output news-content news-text
            news_text newstext page-content post-body post-content post-entry post-text post__content
            post_body post_content post_text postbody postcontent posttext rich-text richtext
            single-content story-body story-content story-text story__content storybody storycontent
            storytext td-post-content text-content the-content thecontent
            """);

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "alert");

    private static final Set<String> COMMENTS = words("""
            comment comments commentlist commentform disqus respond replies trackback trackbacks pingback pingbacks
            kommentar kommentare commentaires comentarios
            """);

    /** One of these among an element's words is enough. */
    private static final Set<String> WORDS = words("""
            nav navi navbar navigation navigazione menu submenu menubar breadcrumb breadcrumbs crumbs brotkrumen topbar
            footer foot colophon sidebar sidebars rightbar leftbar sidecolumn
            share shares sharing sharebar sharebox sharedaddy sharethis addthis addtoany social socials socialmedia
            shariff
            related relatedposts relatedarticles jprelatedposts recommended recommend recommendation recommendations
            recirc recirculation outbrain taboola zergnet revcontent plista ligatus
            teaser teasers promo promos promotion newsletter newsletters subscribe subscription signup signin login
            cookie cookies consent gdpr cmp ad ads advert adverts advertisement advertising adsense adslot adbox
            sponsor sponsored sponsors anzeige werbung publicite publicidad
            popup modal overlay lightbox toolbar tools pagination pager pagenav paging wpnavi
            tagcloud popular trending mostread mostpopular topstories readmore
            disclosure disclaimer affiliate authorbox authorinfo aboutauthor saboxplugin donation spenden appstores toc
            tableofcontents ez-toc-container paywall piano abo regwall nextstory
            rating ratings vote votes poll polls widget widgets search searchform
            skiplink skiplinks printonly noprint
            """);

    /** What an element is called that holds an article's data, no text. */
    private static final Set<String> DATA = words("""
            byline bylines author authors authorbox autor meta postmeta metadata dateline timestamp date datum published
            posted postdate updated tags tag taglist taxonomy categories category cats keywords credit copyright
            breaddate entrymeta postinfo articleinfo infoline permalink edit editsection
            """);

    private static final Set<String> LEAD = words("""
            teaser lead lede intro introduction excerpt summary standfirst subtitle subheadline subhead dek deck chapo
            chapeau vorspann anrisstext preface kicker abstract description entradilla bajada sumario ingress leader
            """);

    /** What elements are called that tell of other articles. */
    private static final Set<String> OTHERS = words("""
            related relatedposts relatedarticles recommended recommendation recommendations teaser teasers sidebar
            trending popular mostread mostpopular latest recent recentposts archives nextprev pagination navigation nav
            ticker weather calendar crosslinks
            """);

    /** How headings begin, in plain letters, of what follows an article. */
    private static final Set<String> AFTER = words("""
            related_articles related_stories related_posts related_content related_topics related_news related more_on_this
            more_stories more_from you_may_also_like you_might_also_like recommended read_also read_next read_more
            also_read share_this share follow_us comments leave_a_reply leave_a_comment about_the_author sign_up subscribe
            mehr_zum_thema lesen_sie_auch lesen_sie_mehr auch_interessant das_könnte_sie_auch_interessieren
            das_könnte_dich_auch_interessieren weitere_artikel weitere_informationen weiterführende_links teilen kommentare
            kommentieren newsletter schon_gelesen mehr_zu_diesem_thema verwandte_themen verwandte_artikel ähnliche_artikel
            ähnliche_beiträge diesen_artikel_teilen diesen_beitrag_teilen zum_newsletter folgen_sie_uns
            temas_relacionados notas_relacionadas noticias_relacionadas lea_también lea_tambien leia_também leia_mais
            te_puede_interesar le_puede_interesar también_te_puede_interesar más_noticias comentarios compartir
            à_lire_aussi a_lire_aussi lire_aussi sur_le_même_sujet articles_liés partager commentaires
            leggi_anche potrebbe_interessarti articoli_correlati condividi lees_ook meer_over czytaj_także czytaj_też
            zobacz_też zobacz_także polecane читайте_также по_теме похожие_новости 関連記事 相关新闻 相关阅读 延伸阅读
            """);

    private static final Set<String> INLINE = words("""
            mw-editsection editsection edit-section sharebutton noprint
            """);

    /** What {@link #articleLevel} says of elements that tell nothing. */
    public static final int NO_ARTICLE = 3;

    private Boilerplate() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether a block element holds what stands around articles, as far as its name, role and classes tell. */
    public static boolean isNamedSo(Box box) {
        String role = box.element.attr("role");
        return TAGS.contains(box.name())
                || ROLES.contains(role)
                || isOfComments(box)
                || hasAny(box.words, WORDS) && !MAIN.contains(box.name());
    }

    /** Whether a block element holds what readers said of an article. */
    public static boolean isOfComments(Box box) {
        return hasAny(box.words, COMMENTS) && !MAIN.contains(box.name());
    }

    static boolean isOfComments(Element element) {
        return hasAny(ElementWords.of(element), COMMENTS) && !MAIN.contains(element.normalName());
    }

    /** How surely an element is the article by its name: 0 for the article's text, then less, {@link #NO_ARTICLE} for not at all. */
    public static int articleLevel(Box box) {
        if (box.element.attr("itemprop").equalsIgnoreCase("articleBody") || hasAny(box.words, ARTICLE_TEXT)) {
            return 0;
        }
        if (box.name().equals("article")) {
            return 1;
        }
        return box.name().equals("main") || box.element.attr("role").equals("main") ? 2 : NO_ARTICLE;
    }

    /** Whether a block element holds data of an article, such as its author, day or tags. */
    public static boolean isData(Box box) {
        return hasAny(box.words, DATA);
    }

    /** Whether an element's classes say that it is about other articles, or holds what readers said. */
    static boolean isOther(Element element) {
        Set<String> words = ElementWords.of(element);
        return !MAIN.contains(element.normalName()) && (hasAny(words, COMMENTS) || hasAny(words, OTHERS));
    }

    /** Whether a block element is the lead of an article, if it stands where one does. */
    public static boolean isLead(Box box) {
        return hasAny(box.words, LEAD);
    }

    /** Whether a short text announces what does not belong to an article: {@code Read also:}. */
    public static boolean isAnnouncement(String text) {
        var plain = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", 9)) {
            if (!word.isEmpty()) {
                plain.append(plain.isEmpty() ? "" : "_").append(word);
            }
        }
        return AFTER.contains(plain.toString());
    }

    /** Whether what stands in an inline element, and nothing around it, is data of an article. */
    public static boolean isInlineAside(Element element) {
        if (element.normalName().equals("time")) {
            return true;
        }
        Set<String> words = ElementWords.of(element);
        return !words.isEmpty() && (hasAny(words, INLINE) || hasAny(words, DATA));
    }

    private static boolean hasAny(Set<String> words, Set<String> of) {
        for (String word : words) {
            if (of.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
