package org.backfile.media;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A drawing (SVG), which is a document that can do things: only one that merely draws may stand in a site. */
final class SvgFile {
    /** What draws, and what drawings are made of (SVG 2); all else, such as {@code script} and {@code foreignObject}, is refused. */
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textpath",
            "lineargradient",
            "radialgradient",
            "stop",
            "pattern",
            "clippath",
            "mask",
            "marker",
            "image",
            "switch",
            "style",
            "view",
            "filter",
            "feblend",
            "fecolormatrix",
            "fecomponenttransfer",
            "fecomposite",
            "feconvolvematrix",
            "fediffuselighting",
            "fedisplacementmap",
            "fedistantlight",
            "fedropshadow",
            "feflood",
            "fefunca",
            "fefuncb",
            "fefuncg",
            "fefuncr",
            "fegaussianblur",
            "femerge",
            "femergenode",
            "femorphology",
            "feoffset",
            "fepointlight",
            "fespecularlighting",
            "fespotlight",
            "fetile",
            "feturbulence",
            "a");

    /** Programs that draw keep data of their own in namespaces of their own. */
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> LINKS = Set.of("href", "src");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)url\\(\\s*[\"']?\\s*(?!#|data:image/(?:png|jpeg|gif|webp))|@import|expression\\(|\\\\");
    private static final Pattern RASTER =
            Pattern.compile("(?i)data:image/(?:png|jpe?g|gif|webp|avif)[;,].*", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d{1,6})?)(?:px)?\\s*");
    private static final Pattern ENTITY =
            Pattern.compile("<!(?:ENTITY|DOCTYPE[^>]{0,500}\\[)", Pattern.CASE_INSENSITIVE);
    private static final int START = 4096;

    private SvgFile() {}

    /** Whether a file begins as an XML document whose root is {@code svg}. */
    static boolean isOne(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "")
                .stripLeading();
        while (start.startsWith("<?")
                || start.startsWith("<!--")
                || start.regionMatches(true, 0, "<!doctype svg", 0, 13)) {
            int end = end(start);
            if (end < 0) {
                return false;
            }
            start = start.substring(end).stripLeading();
        }
        return start.startsWith("<svg") && start.length() > 4 && !Character.isLetterOrDigit(start.charAt(4))
                || start.startsWith("<svg:svg");
    }

    /** Where what a document begins with ends; -1 if it does not. Declarations of entities stand in brackets. */
    private static int end(String start) {
        String close = start.startsWith("<?") ? "?>" : start.startsWith("<!--") ? "-->" : ">";
        int bracket = close.equals(">") ? start.indexOf('[') : -1;
        boolean declares = bracket >= 0 && bracket < start.indexOf('>');
        int end = start.indexOf(close, declares ? start.indexOf(']', bracket) : 0);
        return end < 0 || declares && start.indexOf(']', bracket) < 0 ? -1 : end + close.length();
    }

    /** Why a drawing may not stand in a site; empty if it may. */
    static Optional<String> complaint(byte[] bytes) {
        if (ENTITY.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            return Optional.of("entities");
        }
        try {
            XMLStreamReader xml = reader(bytes);
            boolean isStyle = false;
            while (xml.hasNext()) {
                int event = xml.next();
                Optional<String> wrong = switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> element(xml);
                    case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("an entity");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        xml.getPITarget().equals("xml-stylesheet") ? Optional.of("a style sheet") : Optional.empty();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        isStyle && OUTSIDE.matcher(xml.getText()).find()
                                ? Optional.of("a style that leads out")
                                : Optional.empty();
                    default -> Optional.empty();
                };
                if (wrong.isPresent()) {
                    return wrong;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    isStyle = xml.getLocalName().equals("style");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    isStyle = false;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("XML that is broken");
        }
    }

    private static Optional<String> element(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (space.equals("http://www.w3.org/1999/xhtml")) {
            return Optional.of("HTML");
        }
        if ((space.equals(SVG) || space.isEmpty()) && !DRAWING.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(name);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String of = xml.getAttributeNamespace(i);
            if (of != null && !of.isEmpty() && !of.equals(XLINK)) {
                continue; // a program's own
            }
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            if (attribute.startsWith("on")) {
                return Optional.of(attribute);
            }
            boolean leadsOut = LINKS.contains(attribute)
                    && !value.startsWith("#")
                    && !value.isEmpty()
                    && !RASTER.matcher(value).matches();
            if (leadsOut || OUTSIDE.matcher(value).find()) {
                return Optional.of("an address in " + attribute);
            }
        }
        return Optional.empty();
    }

    /** The size that the root names, or that of what it shows. */
    static PixelSize size(byte[] bytes) {
        try {
            XMLStreamReader xml = reader(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    PixelSize named = PixelSize.of(length(xml, "width"), length(xml, "height"));
                    return named.isKnown() ? named : shown(xml);
                }
            }
        } catch (XMLStreamException e) {
            return PixelSize.UNKNOWN;
        }
        return PixelSize.UNKNOWN;
    }

    private static long length(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        Matcher length = LENGTH.matcher(value == null ? "" : value);
        return length.matches() ? Math.round(Double.parseDouble(length.group(1))) : 0;
    }

    private static PixelSize shown(XMLStreamReader xml) {
        String box = xml.getAttributeValue(null, "viewBox");
        String[] numbers = box == null ? new String[0] : box.strip().split("[\\s,]+");
        try {
            return numbers.length == 4
                    ? PixelSize.of(
                            Math.round(Double.parseDouble(numbers[2])), Math.round(Double.parseDouble(numbers[3])))
                    : PixelSize.UNKNOWN;
        } catch (NumberFormatException e) {
            return PixelSize.UNKNOWN;
        }
    }

    /** Nothing is looked up outside, and no entity grows. */
    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
