package org.backfile.testing;

/** A document of Word's, as far as its text goes. */
public final class WordDocument {
    private WordDocument() {}

    /** Its part {@code word/document.xml}: each line is a paragraph of two runs, as Word breaks them. */
    public static String xml(String lines) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"urn:w\"><w:body>");
        for (String line : lines.split("\n")) {
            int half = line.length() / 2;
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>");
            for (String run : new String[] {line.substring(0, half), line.substring(half)}) {
                xml.append("<w:r><w:t xml:space=\"preserve\">")
                        .append(run.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</w:t></w:r>");
            }
            xml.append("</w:p>");
        }
        return xml.append("</w:body></w:document>").toString();
    }
}
