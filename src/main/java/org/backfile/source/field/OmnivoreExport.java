package org.backfile.source.field;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.backfile.source.export.ExportFiles;
import org.backfile.source.export.OmnivoreTexts;
import org.backfile.source.record.RecordReader;

/** Omnivore's export, a list of it in its folder or all of its zip. */
public final class OmnivoreExport implements RecordReader {
    private final FieldMapping mapping;
    private final Path file;

    public OmnivoreExport(FieldMapping mapping, Path file) {
        this.mapping = mapping;
        this.file = file;
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        Path folder = file.getParent();
        boolean isList = file.getFileName().toString().endsWith(".json");
        try (ExportFiles files = ExportFiles.of(isList && folder != null ? folder : file)) {
            List<String> lists = isList ? List.of(file.getFileName().toString()) : OmnivoreTexts.lists(files);
            for (String list : lists) {
                var texts = new OmnivoreTexts(files, list.substring(0, list.lastIndexOf('/') + 1));
                byte[] bytes = files.bytes(list).orElse(new byte[0]);
                if (bytes.length > ExportFiles.LONGEST) {
                    sink.leaveOut("too-long", 0, list + " is longer than any list of articles", "split it");
                    continue;
                }
                new JsonRecords(mapping, texts::complete).read(new ByteArrayInputStream(bytes), sink);
                if (list.equals(lists.get(lists.size() - 1))) {
                    texts.tell(sink);
                }
            }
        }
    }
}
