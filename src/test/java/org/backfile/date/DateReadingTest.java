package org.backfile.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateReadingTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/backfile/date");
    private static final String NAMES = "src/main/resources/org/backfile/date/names.txt";

    /**
     * A line that stands where an article's date does.
     *
     * @param isDate false for a text that is none
     */
    private record Line(LocalDate known, String text, boolean isDate) {
        static Line of(String line) {
            boolean isDate = line.charAt(0) != '!';
            String[] fields = line.substring(isDate ? 0 : 1).split("\t");
            return new Line(LocalDate.parse(fields[0]), fields[1], isDate);
        }

        boolean isReadRightly() {
            DateReading reading = DateReading.of(text);
            boolean read = reading.isDateOf(known);
            return isDate ? read && (reading.mayBe(known) || !reading.hasDate()) : !read;
        }
    }

    @Test
    void readsLinesThatItWasMadeFor() throws IOException {
        assertThat(misread("lines-tuned.tsv")).isEmpty();
    }

    @Test
    void readsLinesThatItNeverSaw() throws IOException {
        assertThat(misread("lines-held-out.tsv").size())
                .isLessThanOrEqualTo(lines("lines-held-out.tsv").size() * 3 / 100);
    }

    @Test
    void tellsDayAndMonthApartWhereOneCan() {
        assertThat(DateReading.of("16:18 16.06.2016").day()).contains(LocalDate.of(2016, 6, 16));
        assertThat(DateReading.of("3/12/2023").day()).contains(LocalDate.of(2023, 12, 3));
        assertThat(DateReading.of("12/31/2023").day()).contains(LocalDate.of(2023, 12, 31));
        assertThat(DateReading.of("3/12/2023").mayBe(LocalDate.of(2023, 3, 12))).isTrue();
        assertThat(DateReading.of("listopada 4, 2021").mayBe(LocalDate.of(2021, 10, 4)))
                .isTrue();
    }

    /** Somewhere each of these weekdays is the name of a month, or the beginning of one. */
    @Test
    void takesAWeekdayBeforeADayAndMonthForOne() {
        assertThat(DateReading.of("Sat, 27 May 2017 10:30:00 GMT").day()).contains(LocalDate.of(2017, 5, 27));
        assertThat(DateReading.of("Sat, 5 Jun 2018").day()).contains(LocalDate.of(2018, 6, 5));
        for (String weekday : List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")) {
            assertThat(DateReading.of(weekday + ", 3 Mar 2021 08:00:00 +0000").day())
                    .as(weekday)
                    .contains(LocalDate.of(2021, 3, 3));
        }
        assertThat(DateReading.of("May 3, 2019").day()).contains(LocalDate.of(2019, 5, 3));
    }

    @Test
    void saysThatThereIsNoSuchDay() {
        DateReading reading = DateReading.of("30 February 2021, 10:30");
        assertThat(reading.isDate()).isTrue();
        assertThat(reading.day()).isEmpty();
        assertThat(DateReading.of("February 2021").isDate()).isFalse();
    }

    @Test
    void tellsTimesAlone() {
        assertThat(Stream.of("10:30 Uhr", "2 hours ago", "vor 3 Stunden", "10.30 am GMT", "3小时前"))
                .allMatch(text -> DateReading.of(text).isTime());
        assertThat(Stream.of("4 March 2021", "10 men", "Today", "1984"))
                .noneMatch(text -> DateReading.of(text).isTime());
    }

    @Test
    void convertsCalendars() {
        assertThat(CalendarSystem.PERSIAN.convert(1399, 12, 30)).containsExactly(LocalDate.of(2021, 3, 20));
        assertThat(CalendarSystem.PERSIAN.convert(1400, 1, 1)).containsExactly(LocalDate.of(2021, 3, 21));
        assertThat(CalendarSystem.PERSIAN.convert(1400, 12, 30)).isEmpty();
        assertThat(CalendarSystem.HEBREW.convert(5784, 6, 14)).containsExactly(LocalDate.of(2024, 2, 23));
        assertThat(CalendarSystem.HEBREW.convert(5781, 6, 1)).isEmpty();
        assertThat(CalendarSystem.HEBREW.convert(5780, 1, 1)).containsExactly(LocalDate.of(2019, 9, 30));
        assertThat(CalendarSystem.ETHIOPIC.convert(2013, 1, 1)).containsExactly(LocalDate.of(2020, 9, 11));
        assertThat(CalendarSystem.ETHIOPIC.convert(2011, 13, 6)).containsExactly(LocalDate.of(2019, 9, 11));
        assertThat(CalendarSystem.ISLAMIC.convert(1443, 9, 1)).contains(LocalDate.of(2022, 4, 2));
        assertThat(CalendarSystem.GREGORIAN.convert(2021, 2, 29)).isEmpty();
    }

    @Test
    void endsOnEveryText() {
        for (String text :
                List.of("", "4", "/4/4/4/", "年月日4", "٤٤٤٤٤٤٤٤٤٤٤٤", "\uD83D", "4\uDC00", "'4'", "元元年", "4 . . . . .")) {
            assertThat(DateReading.of(text).isDate()).isFalse();
        }
    }

    @Test
    void foldsWordsAsTheirListWasFolded() throws IOException {
        for (String line : Files.readAllLines(Path.of(NAMES))) {
            if (!line.startsWith("#")) {
                assertThat(Stream.of(line.split(" ")).skip(2))
                        .allMatch(word -> WordFold.fold(word).equals(word));
            }
        }
    }

    private static List<String> misread(String file) throws IOException {
        var wrong = new ArrayList<String>();
        List<Line> lines = lines(file);
        for (Line line : lines) {
            if (!line.isReadRightly()) {
                wrong.add(line.text());
            }
        }
        System.out.printf("%s: %d of %d right%n", file, lines.size() - wrong.size(), lines.size());
        return wrong;
    }

    private static List<Line> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }
}
