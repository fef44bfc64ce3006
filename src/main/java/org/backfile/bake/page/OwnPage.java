package org.backfile.bake.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jbake.model.DocumentModel;

/**
 * A page of the owner's own.
 *
 * @param document as JBake knows it
 * @param path where it stands below the output folder: letters of all scripts as they are
 */
public record OwnPage(DocumentModel document, String path) {
    /**
     * JBake makes one text of a page's address and its file's name, with the name percent-encoded: a server that decodes
     * the address would not find the file. Here the name stays as it is, and links to it are encoded.
     *
     * @param content the content folder, which the document's file is in
     */
    public static OwnPage of(DocumentModel document, Path content) {
        String uri = document.getUri();
        String file = content.relativize(Path.of(document.getFile())).toString().replace('\\', '/');
        int slash = file.lastIndexOf('/') + 1;
        int dot = file.lastIndexOf('.');
        String name = file.substring(slash, dot < slash ? file.length() : dot);
        String encoded = file.substring(0, slash) + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return new OwnPage(
                document,
                uri.startsWith(encoded) ? file.substring(0, slash) + name + uri.substring(encoded.length()) : uri);
    }
}
