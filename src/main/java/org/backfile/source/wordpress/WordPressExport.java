package org.backfile.source.wordpress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.backfile.raw.RawRecord;
import org.backfile.source.record.Fields;
import org.backfile.source.record.FoundRecord;
import org.backfile.source.record.RecordReader;
import org.backfile.source.record.XmlText;

/**
 * WordPress' export (WXR, RSS 2.0 with elements of its own; versions 1.0 to 1.2): published posts and pages. Names are
 * taken as they are written, prefix and all, for parts of split files often lack the declarations.
 */
public final class WordPressExport implements RecordReader {
    /** The longest text of an element, in characters. */
    private static final int LONGEST = 16 << 20;

    /** Before the number of an attachment, as the address of its picture. */
    static final String ATTACHMENT = "attachment:";

    private final Charset charset;
    private final Map<String, String> authors = new HashMap<>();
    private final Shortcodes shortcodes = new Shortcodes();
    private String language = "";
    /** Where the blog is. */
    private String root = "";

    public WordPressExport(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        var text = new XmlText(new BufferedReader(new InputStreamReader(in, charset), 1 << 16));
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(text);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    start(xml, sink);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            sink.leaveOut(
                    "xml-broken",
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    "Is no XML from here on: " + firstLine(e),
                    "see whether the file is whole; what stands before is imported");
        }
        text.tell(sink);
        shortcodes.tell(sink);
    }

    /** What the parser says, without the place, which is told apart. */
    private static String firstLine(XMLStreamException failure) {
        String message = String.valueOf(failure.getMessage());
        int said = message.indexOf("Message: ");
        return (said < 0 ? message : message.substring(said + "Message: ".length())).replace('\n', ' ');
    }

    /** No document types, so that no entity leads to a file or grows. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // It counts &amp; and the like, of which a large export has many.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    private void start(XMLStreamReader xml, Sink sink) throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "item" -> {
                long line = xml.getLocation().getLineNumber();
                take(element(xml), line, sink);
            }
            case "wp:author" -> {
                Item author = element(xml);
                String name = author.first("wp:author_display_name");
                if (!name.isBlank()) {
                    authors.put(author.first("wp:author_login"), name.strip());
                }
            }
            case "link" -> root = root.isEmpty() ? element(xml).text.strip() : root;
            case "language" -> language = element(xml).text.strip();
            default -> {}
        }
    }

    /** An element's children by their names, those of their children not. */
    private static final class Item {
        final Fields fields = new Fields();
        String text = "";
        boolean isTooLong;
        int comments;
        /** The number of the attachment that stands for the post; empty if none does. */
        String thumbnail = "";

        String first(String name) {
            return fields.first(name);
        }
    }

    private static Item element(XMLStreamReader xml) throws XMLStreamException {
        var item = new Item();
        var text = new StringBuilder();
        List<String> open = new ArrayList<>();
        String domain = "";
        var meta = new PostMeta();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.add(xml.getLocalName());
                    item.comments += xml.getLocalName().equals("wp:comment") ? 1 : 0;
                    if (open.size() == 1) {
                        domain = xml.getAttributeValue(null, "domain");
                        text.setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (open.size() == 2) {
                        meta.append(xml.getText());
                    }
                    if (open.size() <= 1 && text.length() + xml.getTextLength() <= LONGEST) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    } else {
                        item.isTooLong |= open.size() <= 1;
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append('&').append(xml.getLocalName()).append(';');
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.isEmpty()) {
                        item.text = text.toString();
                        return item;
                    }
                    String name = open.remove(open.size() - 1);
                    item.thumbnail = meta.end(name).orElse(item.thumbnail);
                    if (open.isEmpty()) {
                        item.fields.add(
                                domain == null || domain.isEmpty() ? name : name + " " + domain, text.toString());
                    }
                }
                default -> {}
            }
        }
        return item;
    }

    private static List<String> pictures(String thumbnail) {
        return thumbnail.matches("\\d{1,12}") ? List.of(ATTACHMENT + thumbnail) : List.of();
    }

    private void take(Item item, long line, Sink sink) throws IOException {
        String type = item.first("wp:post_type").strip();
        String status = item.first("wp:status").strip();
        for (int i = 0; i < item.comments; i++) {
            sink.passOver("comment", line);
        }
        if (item.isTooLong) {
            sink.leaveOut(
                    "too-long",
                    line,
                    "A post longer than " + (LONGEST >> 20) + " million characters, which no article has",
                    "take it out, or shorten it");
        } else if (type.equals("attachment")) {
            // Its file is not here: a post names it by its number, and where it was tells where a copy may be.
            String address = item.first("wp:attachment_url").strip();
            byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
            sink.picture(ATTACHMENT + item.first("wp:post_id").strip(), "", bytes);
            sink.passOver("item of the type attachment", line);
        } else if (!type.isEmpty() && !type.equals("post") && !type.equals("page")) {
            sink.passOver("item of the type " + type, line);
        } else if (!status.isEmpty() && !status.equals("publish")) {
            sink.passOver(type + " of the status " + status, line);
        } else if (!item.first("wp:post_password").isBlank()) {
            sink.passOver(type + " behind a password", line);
        } else {
            String id = item.first("wp:post_id").strip();
            RawRecord record = new WordPressPost(item.fields, authors, language, shortcodes, root)
                    .record(pictures(item.thumbnail));
            sink.accept(new FoundRecord(id.isEmpty() ? "" : "post-" + id, line, record, item.fields.unread()));
        }
    }
}
