package org.backfile.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RelatedIndexTest {
    private static final LocalDate DAY = LocalDate.of(1969, 7, 1);

    private static Profile profile(String title, String text) {
        return Profile.of(title, "", List.of(text), List.of());
    }

    @Test
    void findsTheArticlesOnTheSameThing() {
        var index = new RelatedIndex();
        index.add(DAY, profile("Crew trains for lunar landing", "The astronauts trained in the lunar module."), false);
        index.add(DAY.plusDays(1), profile("Wheat harvest poor", "Farmers expect less grain this autumn."), false);
        index.add(DAY.plusDays(9), profile("Lunar module lands", "The astronauts left the lunar module."), false);
        index.finish();
        assertThat(index.related(2)).containsExactly(0);
        assertThat(index.related(0)).containsExactly(2);
        assertThat(index.related(1)).isEmpty();
    }

    @Test
    void reprintsStandInNoList() {
        var index = new RelatedIndex();
        var story = profile("Lunar module lands", "The astronauts left the lunar module at noon.");
        index.add(DAY, story, false);
        index.add(DAY, story, true);
        index.add(DAY.plusDays(1), profile("Lunar crew home", "The astronauts of the lunar module are home."), false);
        index.finish();
        assertThat(index.related(2)).containsExactly(0);
        assertThat(index.related(1)).doesNotContain(0);
    }

    @Test
    void laterArticlesLeaveOldListsAlone() {
        List<Profile> profiles = profiles(400);
        var small = index(profiles.subList(0, 300));
        var large = index(profiles);
        for (int i = 0; i < 300; i++) {
            assertThat(large.related(i)).isEqualTo(small.related(i));
        }
    }

    @Test
    void refusesToGoBackInTime() {
        var index = new RelatedIndex();
        index.add(DAY, profile("A", "b"), false);
        assertThatThrownBy(() -> index.add(DAY.minusDays(1), profile("A", "b"), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void emptyArticlesHaveNoRelations() {
        var index = new RelatedIndex();
        index.add(DAY, profile("", ""), false);
        index.add(DAY, profile("", ""), false);
        index.finish();
        assertThat(index.related(0)).isEmpty();
        assertThat(index.size()).isEqualTo(2);
    }

    private static RelatedIndex index(List<Profile> profiles) {
        var index = new RelatedIndex();
        for (int i = 0; i < profiles.size(); i++) {
            index.add(DAY.plusDays(i / 3), profiles.get(i), false);
        }
        index.finish();
        return index;
    }

    private static List<Profile> profiles(int count) {
        var random = new Random(1);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder();
            int theme = random.nextInt(20);
            for (int w = 0; w < 120; w++) {
                text.append("word")
                        .append(random.nextInt(3) == 0 ? theme * 30 + random.nextInt(30) : random.nextInt(3000))
                        .append(' ');
            }
            profiles.add(profile("Story word" + theme * 30, text.toString()));
        }
        return profiles;
    }
}
