package org.backfile.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final LocalDate DAY = LocalDate.of(1969, 7, 20);

    @TempDir
    private Path site;

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "it", "ru", "uk", "ar", "he", "hi", "zh", "ja", "ko", "tr"})
    void everyShippedLanguageSaysAllThatEnglishDoes(String lang) throws MessagePattern.Unreadable {
        var findings = new java.util.ArrayList<Finding>();
        MessageFile file = MessageFiles.shipped(lang, findings).orElseThrow();
        Messages english = Messages.shipped("en");
        assertThat(Messages.shipped(lang).findings()).isEmpty();
        assertThat(Messages.shipped(lang).lang()).isEqualTo(lang);
        assertThat(file.lines().keySet()).isEqualTo(english.texts().keySet());
        for (String key : file.lines().keySet()) {
            MessagePattern pattern = MessagePattern.of(file.lines().get(key).text());
            MessagePattern meant = MessagePattern.of(english.texts().get(key));
            assertThat(pattern.arguments()).as(key).isEqualTo(meant.arguments());
            if (!meant.forms("#").isEmpty()) {
                assertThat(pattern.forms("#").keySet()).as(key).containsAll(formsOf(lang));
            }
        }
    }

    /** Those of millions may be left to {@code other}. */
    private static TreeSet<String> formsOf(String lang) {
        var forms = new TreeSet<String>();
        PluralRules rules = PluralRules.of(lang);
        for (int number = 0; number <= 200; number++) {
            forms.add(rules.form(number));
        }
        return forms;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1; 1 article",
                "en; 1234; 1,234 articles",
                "de; 12345; 12.345 Artikel",
                "fr; 0; 0 article",
                "es; 1234; 1234 artículos",
                "es; 12345; 12.345 artículos",
                "ru; 1; 1 статья",
                "ru; 22; 22 статьи",
                "ru; 111; 111 статей",
                "ru; 221; 221 статья",
                "uk; 1004; 1\u00a0004 статті",
                "ar; 2; مقالان",
                "ar; 103; 103 مقالات",
                "ar; 100; 100 مقال",
                "he; 2; שתי כתבות",
                "hi; 1234567; 12,34,567 लेख",
                "ja; 3; 記事 3 件",
                "pl; 5; 5 articles",
                "pt-BR; 2; 2 artigos"
            })
    void countsAsTheLanguageDoes(String lang, int count, String words) {
        assertThat(Messages.shipped(lang).text("articles", count)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 20 July 1969; July 1969; 20 July; Sunday",
                "de; 20. Juli 1969; Juli 1969; 20. Juli; Sonntag",
                "es; 20 de julio de 1969; julio de 1969; 20 de julio; domingo",
                "ru; 20 июля 1969 г.; июль 1969 г.; 20 июля; воскресенье",
                "he; 20 ביולי 1969; יולי 1969; 20 ביולי; יום ראשון",
                "zh; 1969年7月20日; 1969年7月; 7月20日; 星期日",
                "ko; 1969년 7월 20일; 1969년 7월; 7월 20일; 일요일"
            })
    void writesDaysAsTheLanguageDoes(String lang, String full, String month, String day, String weekday) {
        DateWords words = Messages.shipped(lang).dates();
        assertThat(List.of(words.full(DAY), words.monthAndYear(DAY), words.dayOfYear(DAY), words.weekday(DAY)))
                .containsExactly(full, month, day, weekday);
    }

    @Test
    void beginsTheWeekWithTheLanguagesFirstDay() {
        assertThat(Messages.shipped("he").dates().week().get(0).name()).isEqualTo("יום ראשון");
        assertThat(Messages.shipped("de").dates().week().get(0).name()).isEqualTo("Montag");
    }

    @Test
    void ordersNamesByTheAlphabetAndWordByWord() {
        List<String> names = List.of("Zagreb", "Ålesund", "Newark", "New York", "Öl", "Aachen");
        assertThat(Messages.shipped("de").sorted(names, name -> name))
                .containsExactly("Aachen", "Ålesund", "New York", "Newark", "Öl", "Zagreb");
        assertThat(Messages.shipped("en").sorted(names, name -> name)).isEqualTo(names);
    }

    @Test
    void fallsBackToTheNearestLanguageAndNotToAnotherScript() {
        assertThat(Messages.shipped("de-AT").lang()).isEqualTo("de");
        assertThat(Messages.shipped("zh-Hans-SG").lang()).isEqualTo("zh");
        for (String tag : List.of("zh-Hant", "zh-TW", "zh-Hant-HK", "pl")) {
            Messages messages = Messages.shipped(tag);
            assertThat(messages.lang()).isEqualTo("en");
            assertThat(messages.findings()).singleElement().asString().contains("jbake.properties", tag);
        }
    }

    @Test
    void theOwnersFileChangesWordsAndAddsOwn() throws IOException {
        own("de", "\uFEFF# ours\nlatest = Neu\\\n  este\nmotto: Von gestern\n");
        own("en", "motto=Of yesterday\nother=Yes\n");
        Messages messages = Messages.read(site, "de-CH", List.of("motto", "other")::contains);
        assertThat(messages.findings()).isEmpty();
        assertThat(messages.text("latest")).isEqualTo("Neueste");
        assertThat(messages.text("motto")).isEqualTo("Von gestern");
        assertThat(messages.text("other")).isEqualTo("Yes");
        assertThat(messages.text("years")).isEqualTo("Jahre");
    }

    @Test
    void aLanguageOfTheOwnersIsWholeOrItIsTold() throws IOException {
        own("nl", "latest=Nieuwste\narticles={0, plural, one {# artikel} other {# artikelen}}\n");
        Messages messages = Messages.read(site, "nl", key -> false);
        assertThat(messages.lang()).isEqualTo("nl");
        assertThat(messages.text("articles", 1)).isEqualTo("1 artikel");
        assertThat(messages.text("years")).isEqualTo("Years");
        assertThat(messages.findings())
                .singleElement()
                .asString()
                .startsWith("messages/nl.properties: These messages are shown in English:")
                .contains("more")
                .doesNotContain("articles,");
    }

    @Test
    void whatIsWrongWithTheOwnersFileIsToldWithItsLine() throws IOException {
        own("de", """
                lastest=Neu
                articles={0, plural, one {# Artikel}}
                allOfDay=Alles vom {1}
                months=Januar|Februar

                firstDayOfWeek=Montag
                years=Jahre
                years=Jahrgänge
                skip={0, choice, 1#x}
                menu=Menü}
                """);
        own("de_AT", "a=b");
        Files.write(site.resolve("messages/en.properties"), "home=Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Messages messages = Messages.read(site, "de", key -> false);
        assertThat(messages.findings().stream().sorted().map(Finding::toString))
                .satisfiesExactly(
                        told -> assertThat(told).contains("de.properties:1:", "lastest", "did you mean latest?"),
                        told -> assertThat(told).contains("de.properties:2:", "without the form other"),
                        told -> assertThat(told).contains("de.properties:3:", "{1}"),
                        told -> assertThat(told).contains("de.properties:4:", "12 names"),
                        told -> assertThat(told).contains("de.properties:6:", "Montag"),
                        told -> assertThat(told).contains("de.properties:8:", "line 7"),
                        told -> assertThat(told).contains("de.properties:9:", "choice"),
                        told -> assertThat(told).contains("de.properties:10:", "} too many"),
                        told -> assertThat(told).contains("de_AT.properties", "did you mean de-AT.properties?"),
                        told -> assertThat(told).contains("en.properties", "UTF-8"));
        assertThat(messages.text("articles", 1)).isEqualTo("1 Artikel");
        assertThat(messages.text("years")).isEqualTo("Jahrgänge");
        assertThat(messages.dates().month(DAY)).isEqualTo("Juli");
    }

    @Test
    void readsTheQuotesAndExactNumbersOfIcu() throws MessagePattern.Unreadable {
        PluralRules rules = PluralRules.of("en");
        Writing plain = new Writing() {
            @Override
            public String literal(String text) {
                return text;
            }

            @Override
            public String argument(Object argument) {
                return argument.toString();
            }
        };
        MessagePattern pattern =
                MessagePattern.of("It''s '{0}', {0, plural, =0 {none} one {# o'clock} other {'#'#}} {1}");
        assertThat(pattern.text(rules, plain, 0, "x")).isEqualTo("It's {0}, none x");
        assertThat(pattern.text(rules, plain, 1)).isEqualTo("It's {0}, 1 o'clock ");
        assertThat(pattern.text(rules, plain, 7, "y")).isEqualTo("It's {0}, #7 y");
        for (String broken :
                List.of("{", "{x}", "{0", "{0,plural}", "{0,plural,some{x}other{y}}", "a}", "{0, plural, other {x}")) {
            assertThatThrownBy(() -> MessagePattern.of(broken))
                    .as(broken)
                    .isInstanceOf(MessagePattern.Unreadable.class);
        }
    }

    private void own(String tag, String text) throws IOException {
        Files.createDirectories(site.resolve(Messages.FOLDER));
        Files.writeString(site.resolve(Messages.FOLDER).resolve(tag + ".properties"), text);
    }
}
