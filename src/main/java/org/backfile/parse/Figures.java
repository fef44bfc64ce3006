package org.backfile.parse;

import java.util.List;
import org.backfile.article.Block;
import org.backfile.article.Picture;
import org.backfile.raw.RawRecord;

/** Pictures of articles, as their sources name them. */
final class Figures {
    private Figures() {}

    /** A figure less a caption that the owner wants gone. */
    static Block without(Noise noise, String publisher, Block figure) {
        return !figure.text().isEmpty() && noise.ruleFor(publisher, figure.text()) > 0
                ? new Block(Block.Kind.FIGURE, "", List.of(), figure.pictures())
                : figure;
    }

    /** The pictures that a record names beside its text: they come first. */
    static void lead(Draft draft, List<RawRecord.Line> header) {
        List<String> addresses = header.stream()
                .filter(line -> line.name().equals(RawRecord.PICTURE))
                .map(RawRecord.Line::value)
                .toList();
        hint(draft, addresses);
    }

    /** The picture that only metadata name, which often is one of the text's as well. */
    static void hint(Draft draft, List<String> addresses) {
        if (!addresses.isEmpty()) {
            draft.leadWith(new Block(Block.Kind.FIGURE, "", List.of(), List.of(Picture.at(addresses, "", true))));
        }
    }
}
