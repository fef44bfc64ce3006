package org.backfile.source.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a document of Word (ECMA-376), by the JDK's zip and XML: of all that Word can do articles need their words. */
final class DocxLines {
    private static final String DOCUMENT = "word/document.xml";
    /** No document of articles is longer unpacked, in bytes. */
    private static final long LONGEST = 256L << 20;

    /** Nor has one more characters of text. */
    private static final int MOST = 32 << 20;

    private DocxLines() {}

    /** Whether a zip file is a document of Word. */
    static boolean isOne(ZipFile zip) {
        return zip.getEntry(DOCUMENT) != null;
    }

    /**
     * The paragraphs that are not empty, those in tables too, in order; a line break in one is a line feed.
     *
     * @throws IOException if it is no XML, or too long
     */
    static List<String> of(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(DOCUMENT);
        var lines = new ArrayList<String>();
        var text = new StringBuilder();
        int left = MOST;
        try (InputStream in = new Bounded(zip.getInputStream(entry))) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            boolean isText = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    isText = xml.getLocalName().equals("t");
                    switch (xml.getLocalName()) {
                        case "tab" -> text.append(' ');
                        case "br", "cr" -> text.append('\n');
                        case "p" -> end(text, lines);
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    isText = false;
                    if (xml.getLocalName().equals("p")) {
                        end(text, lines);
                    }
                } else if (isText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                    left -= xml.getTextLength();
                    if (left < 0) {
                        throw new IOException("it holds more words than any document of articles");
                    }
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("its text is no XML", e);
        }
        end(text, lines);
        return lines;
    }

    private static void end(StringBuilder text, List<String> lines) {
        for (String line : text.toString().replace('\u00A0', ' ').split("\n")) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        text.setLength(0);
    }

    /** Ends, by an exception, behind the longest text. */
    private static final class Bounded extends FilterInputStream {
        private long left = LONGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("it unpacks to more than " + (LONGEST >> 20) + " MB");
            }
            return read;
        }
    }
}
