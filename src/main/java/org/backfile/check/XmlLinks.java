package org.backfile.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The addresses in feeds and sitemaps. */
final class XmlLinks {
    /** Elements whose text is an address: in RSS, and in sitemaps. */
    private static final Set<String> TEXT = Set.of("link", "loc", "guid", "comments");

    private XmlLinks() {}

    /**
     * Reads a file to its end or to the first thing that is no XML.
     *
     * @param links told each address, and its line
     * @param mistakes told what is no XML, and its line
     */
    static void read(Path file, ObjIntConsumer<String> links, ObjIntConsumer<String> mistakes) {
        var factory = XMLInputFactory.newFactory();
        // A file of the site must not make us read another.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (var stream = Files.newInputStream(file)) {
            var xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml, links);
                }
            }
        } catch (XMLStreamException malformed) {
            var line = Optional.ofNullable(malformed.getLocation()).map(where -> where.getLineNumber());
            mistakes.accept("this is no XML", Math.max(0, line.orElse(0)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void element(XMLStreamReader xml, ObjIntConsumer<String> links) throws XMLStreamException {
        var line = xml.getLocation().getLineNumber();
        for (var attribute : new String[] {"href", "url"}) {
            var address = xml.getAttributeValue(null, attribute);
            if (address != null) {
                links.accept(address, line);
            }
        }
        var name = xml.getLocalName();
        var permanent = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
        if (TEXT.contains(name) && permanent && xml.next() == XMLStreamConstants.CHARACTERS) {
            links.accept(xml.getText().strip(), line);
        }
    }
}
