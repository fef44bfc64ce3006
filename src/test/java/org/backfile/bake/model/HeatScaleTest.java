package org.backfile.bake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.backfile.archive.Period;
import org.backfile.message.Messages;
import org.junit.jupiter.api.Test;

class HeatScaleTest {
    @Test
    void eachStepIsAsManyTimesMoreAsTheOneBefore() {
        HeatScale scale = HeatScale.of(List.of(3, 15, 1));
        assertThat(scale.most()).isEqualTo(16);
        assertThat(IntStream.of(0, 1, 2, 3, 4, 7, 8, 15).map(scale::level)).containsExactly(0, 1, 2, 2, 3, 3, 4, 4);
    }

    @Test
    void staysTheSameForOneMoreArticle() {
        assertThat(HeatScale.of(List.of(9)))
                .isEqualTo(HeatScale.of(List.of(10)))
                .isEqualTo(HeatScale.of(List.of(16)));
        assertThat(HeatScale.of(List.of(17))).isNotEqualTo(HeatScale.of(List.of(16)));
    }

    @Test
    void oneArticleADayIsNeitherMuchNorLittle() {
        assertThat(HeatScale.ofPeriods(List.<Period>of()).level(1)).isEqualTo(2);
        assertThat(HeatScale.of(List.of(1, 1)).level(0)).isZero();
        assertThat(HeatScale.of(List.of(1, 1))).isEqualTo(HeatScale.of(List.of(1, 2)));
        assertThat(HeatScale.of(List.of(1, 2)).level(2)).isEqualTo(4);
    }

    @Test
    void aYearHasTheDaysThatItsMonthsHave() throws freemarker.template.TemplateModelException {
        var leap = new DayGrid(
                1972,
                new int[12][31],
                HeatScale.of(List.of()),
                Messages.shipped("en").dates());
        var common = new DayGrid(
                1973,
                new int[12][31],
                HeatScale.of(List.of()),
                Messages.shipped("en").dates());
        assertThat(daysOf(leap, 1)).isEqualTo(29);
        assertThat(daysOf(common, 1)).isEqualTo(28);
        assertThat(daysOf(common, 3)).isEqualTo(30);
    }

    private static long daysOf(DayGrid year, int month) throws freemarker.template.TemplateModelException {
        var row = (freemarker.template.TemplateHashModel) year.get(month);
        var days = (freemarker.template.TemplateSequenceModel) row.get("days");
        long count = 0;
        for (int i = 0; i < days.size(); i++) {
            var day = (freemarker.template.TemplateHashModel) days.get(i);
            count += ((freemarker.template.TemplateBooleanModel) day.get("blank")).getAsBoolean() ? 0 : 1;
        }
        return count;
    }
}
