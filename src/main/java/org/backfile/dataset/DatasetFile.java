package org.backfile.dataset;

/**
 * A file of the data set as it was written.
 *
 * @param path below the output folder
 * @param form what is in it
 * @param articles how many it holds
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record DatasetFile(String path, Form form, int articles, long size, String sha256) {
    /** What is in a file. */
    public enum Form {
        /** An article a line, in JSON; gzipped. */
        LINES(".jsonl.gz"),
        /** An article a row, in CSV (RFC 4180), without its text; gzipped. */
        ROWS(".csv.gz");

        private final String end;

        Form(String end) {
            this.end = end;
        }

        /** Where the file of a part stands. */
        public String path(DatasetPart part) {
            return "data/" + part.name() + end;
        }
    }
}
