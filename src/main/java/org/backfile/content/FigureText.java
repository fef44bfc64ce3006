package org.backfile.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.Block;
import org.backfile.article.Picture;
import org.backfile.article.TextLink;

/**
 * A figure ⇄ lines of HTML, which markdown lets stand: it has no words of its own for a caption and for sizes, without
 * which a page jumps while its pictures come.
 */
final class FigureText {
    static final String START = "<figure>";
    static final String END = "</figure>";

    /** From an article's page, {@code YYYY/MM/DD/slug.html}: assets stand at the site's root. */
    private static final String FOLDER = "../../../media/";

    private static final String CAPTION = "<figcaption>";
    private static final String CAPTION_END = "</figcaption>";
    private static final Pattern IMAGE =
            Pattern.compile("<img src=\"(?:\\.\\./)*media/([0-9a-f]{8,64}\\.[a-z0-9]{2,5})\" alt=\"([^\"]*)\""
                    + "(?: width=\"(\\d{1,6})\" height=\"(\\d{1,6})\")?(?: loading=\"lazy\")?>");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">([^<]*)</a>");

    private FigureText() {}

    /**
     * Writes a figure, all of whose pictures are stored.
     *
     * @param isFirst whether it is the first of its article
     */
    static void write(Block figure, boolean isFirst, StringBuilder out) {
        out.append('\n').append(START).append('\n');
        for (Picture picture : figure.pictures()) {
            out.append("<img src=\"").append(FOLDER).append(picture.file()).append("\" alt=\"");
            escape(picture.alt(), out);
            out.append('"');
            if (picture.width() > 0 && picture.height() > 0) {
                out.append(" width=\"").append(picture.width());
                out.append("\" height=\"").append(picture.height()).append('"');
            }
            // What a reader sees first is not to wait.
            out.append(isFirst ? ">\n" : " loading=\"lazy\">\n");
        }
        if (!figure.text().isBlank()) {
            caption(figure, out.append(CAPTION));
            out.append(CAPTION_END).append('\n');
        }
        out.append(END);
    }

    private static void caption(Block figure, StringBuilder out) {
        int at = 0;
        for (TextLink link : figure.links()) {
            escape(figure.text().substring(at, link.from()), out);
            escape(link.address(), out.append("<a href=\""));
            escape(figure.text().substring(link.from(), link.to()), out.append("\">"));
            out.append("</a>");
            at = link.to();
        }
        escape(figure.text().substring(at), out);
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param lines those between {@link #START} and {@link #END}
     * @return empty if a person has made something else of it
     */
    static Optional<Block> read(List<String> lines) {
        var pictures = new ArrayList<Picture>();
        String caption = "";
        for (String line : lines) {
            Matcher image = IMAGE.matcher(line);
            if (image.matches()) {
                int width = image.group(3) == null ? 0 : Integer.parseInt(image.group(3));
                int height = image.group(4) == null ? 0 : Integer.parseInt(image.group(4));
                pictures.add(Picture.stored(image.group(1), plain(image.group(2)), width, height));
            } else if (caption.isEmpty() && line.startsWith(CAPTION) && line.endsWith(CAPTION_END)) {
                caption = line.substring(CAPTION.length(), line.length() - CAPTION_END.length());
            } else {
                return Optional.empty();
            }
        }
        return pictures.isEmpty() ? Optional.empty() : Optional.of(figure(caption, pictures));
    }

    private static Block figure(String caption, List<Picture> pictures) {
        var text = new StringBuilder();
        var links = new ArrayList<TextLink>();
        Matcher link = LINK.matcher(caption);
        int at = 0;
        while (link.find()) {
            String words = plain(link.group(2));
            String address = plain(link.group(1));
            text.append(plain(caption.substring(at, link.start())));
            if (!words.isBlank() && TextLink.isOne(address)) {
                links.add(new TextLink(text.length(), text.length() + words.length(), address));
            }
            text.append(words);
            at = link.end();
        }
        text.append(plain(caption.substring(at)));
        return new Block(Block.Kind.FIGURE, text.toString(), links, pictures);
    }
}
