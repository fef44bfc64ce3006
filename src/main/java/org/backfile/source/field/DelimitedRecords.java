package org.backfile.source.field;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.backfile.source.record.Fields;
import org.backfile.source.record.RecordReader;
import org.backfile.source.record.StringLimit;

/** Tables of text (RFC 4180) whose first row names the columns, unless the owner numbers them, with commas, semicolons or tabs between. */
public final class DelimitedRecords implements RecordReader {
    /** What programs write into a cell that holds nothing. */
    private static final Set<String> NOTHING = Set.of("null", "NULL", "None", "NaN", "nan", "\\N");

    private final FieldMapping mapping;
    private final char delimiter;
    private final Charset charset;

    public DelimitedRecords(FieldMapping mapping, char delimiter, Charset charset) {
        this.mapping = mapping;
        this.delimiter = delimiter;
        this.charset = charset;
    }

    /** The columns' names in a table's beginning, as far as its first row is whole; empty if it is no table. */
    public static List<String> columns(String start, char delimiter) {
        try (var rows = format(delimiter).ofCsvRecord(start).iterator()) {
            return rows.hasNext() ? names(rows.next()) : List.of();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            return List.of();
        }
    }

    private static CsvReader.CsvReaderBuilder format(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(4 * BoundedCells.LONGEST);
    }

    private static List<String> names(CsvRecord row) {
        return row.getFields().stream()
                .map(name -> name.replace("\uFEFF", "").strip())
                .toList();
    }

    /** The names of columns that have none. */
    public static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        Reader text = new BoundedCells(new BufferedReader(new InputStreamReader(in, charset), 1 << 16), delimiter);
        try (var rows = format(delimiter).ofCsvRecord(text).iterator()) {
            List<String> columns = List.of();
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                if (columns.isEmpty() && mapping.isByNumber()) {
                    columns = numbers(row.getFields().size());
                    take(row.getFields(), columns, row.getStartingLineNumber(), sink);
                } else if (columns.isEmpty()) {
                    columns = names(row);
                } else {
                    take(row.getFields(), columns, row.getStartingLineNumber(), sink);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            sink.leaveOut(
                    "table-broken",
                    0,
                    "Cannot be read to its end: " + e.getMessage(),
                    "see whether a quotation mark is missing; what stands before is imported");
        }
    }

    private void take(List<String> row, List<String> columns, long line, Sink sink) throws IOException {
        if (row.size() == 1 && row.get(0).isBlank()) {
            return;
        }
        if (row.size() > columns.size()) {
            sink.leaveOut(
                    "row-too-long",
                    line,
                    "This row has " + row.size() + " cells, and the table " + columns.size() + " columns",
                    "put cells that hold the delimiter into quotation marks");
            return;
        }
        var fields = new Fields();
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            if (!value.isEmpty() && value.charAt(value.length() - 1) == StringLimit.CUT) {
                sink.leaveOut(
                        "too-long",
                        line,
                        "A cell longer than " + (BoundedCells.LONGEST >> 20) + " MB, which no article has",
                        "take it out, or see whether a quotation mark is missing");
                return;
            }
            if (!NOTHING.contains(value)) {
                fields.add(columns.get(i), value);
            }
        }
        if (mapping.fits(fields.names())) {
            mapping.give(fields, line, sink);
        } else {
            sink.passOver("row without " + mapping.missing(fields.names()), line);
        }
    }
}
