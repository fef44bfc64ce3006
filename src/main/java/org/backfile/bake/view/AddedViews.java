package org.backfile.bake.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.site.Arrived;

/** The articles that came in last as templates see them. */
final class AddedViews {
    private AddedViews() {}

    /** Groups by the days on which they came, the last first; as many articles as a page of a list has. */
    static Value of(Views views) {
        List<Arrived> arrived = views.site().arrived();
        Map<LocalDate, List<Arrived>> days =
                arrived
                        .subList(
                                0,
                                Math.min(arrived.size(), views.site().settings().pageSize()))
                        .stream()
                        .collect(Collectors.groupingBy(Arrived::day, LinkedHashMap::new, Collectors.toList()));
        return Values.list(
                List.copyOf(days.entrySet()),
                day -> Values.hash()
                        .put("date", views.date(day.getKey()))
                        .put("entries", Values.list(day.getValue(), each -> views.entry(each.article()))));
    }
}
