package org.backfile.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.backfile.article.Block;
import org.backfile.webpage.SavedPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Anna Strand | Anna Strand",
                "By Anna Strand and Per Moe | Anna Strand; Per Moe",
                "Von Jörg van der Berg und Lise Øst | Jörg van der Berg; Lise Øst",
                "Par Élise d’Anjou, Reuters | Élise d’Anjou",
                "Por María de la Cruz y Juan Peña | María de la Cruz; Juan Peña",
                "By J. R. Ferry Jr. | J. R. Ferry Jr.",
                "Written by: Ada Weir, Staff Writer | Ada Weir",
                "By Ada Weir of the Canal Gazette | Ada Weir",
                "By ADA WEIR, Canal Correspondent | ADA WEIR",
                "By Reuters | ''",
                "By Monday | ''",
                "By Land and Sea | ''",
                "By the time the lock opened Ada Weir had left. | ''",
                "Von Montag bis Freitag geschlossen | ''",
                "By staff reporters | ''",
                "Byron Weir | ''"
            })
    void tellsPeopleFromOtherWords(String line, String people) {
        List<String> expected = people.isBlank() ? List.of() : Arrays.asList(people.split("; "));
        assertThat(Bylines.of(Block.paragraph(line))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Lock\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Weir\"},{\"@type\":\"Person\",\"name\":\"Per Moe\"},{\"@type\":\"Organization\",\"name\":\"Canal Desk\"}]}</script> | Ada Weir, Per Moe",
                "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Lock\",\"author\":\"By Ada Weir and Per Moe\"}</script> | Ada Weir, Per Moe",
                "<meta name=author content='Ada Weir'> | Ada Weir",
                "<meta property=article:author content='https://social.example/ada'><meta name=DC.creator content='Ada Weir'> | Ada Weir",
                "<meta name=author content=Reuters> | ''",
                "<meta name=author content=admin> | ''",
                "<body><p class=byline>By <a rel=author href=/ada>Ada Weir</a></p><div class=comments><a rel=author>Troll One</a></div> | Ada Weir",
                "<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='5 minutes'> | ''"
            })
    void readsWhatPagesSay(String page, String people) {
        List<String> said =
                SavedPage.of(Jsoup.parse("<title>Lock</title>" + page)).authors("Lock");
        assertThat(String.join(", ", Bylines.people(said, List.of("canal.example"))))
                .isEqualTo(people.strip());
    }

    @Test
    void leavesNamesAloneWithACommaInThem() {
        assertThat(Bylines.people(List.of("Weir, A.", "Canal Trust, Friends of the"), List.of()))
                .containsExactly("Weir, A.", "Canal Trust, Friends of the");
    }
}
