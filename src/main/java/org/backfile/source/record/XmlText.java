package org.backfile.source.record;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of XML that begins where its XML does, with blanks for characters that XML forbids, which exports do hold. */
public final class XmlText extends FilterReader {
    private boolean hasBegun;
    private long replaced;

    public XmlText(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int most) throws IOException {
        if (!hasBegun) {
            hasBegun = true;
            skip();
        }
        int read = in.read(target, offset, most);
        for (int i = offset; i < offset + read; i++) {
            char c = target[i];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0xFFFE) {
                target[i] = ' ';
                replaced++;
            }
        }
        return read;
    }

    /** Passes over what stands before the first tag: blank lines, and warnings that a server has put there. */
    private void skip() throws IOException {
        in.mark(1);
        for (int next = in.read(); next >= 0 && next != '<'; next = in.read()) {
            in.mark(1);
        }
        in.reset();
    }

    public void tell(RecordReader.Sink sink) {
        if (replaced > 0) {
            sink.note("forbidden-characters", "Put blanks for " + replaced + " characters that XML forbids", "");
        }
    }
}
