package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.arrival.Arrivals;
import org.backfile.arrival.Arrivals.Arrival;
import org.backfile.article.ArticleSummary;
import org.backfile.report.UserError;
import org.backfile.site.Arrived;

/** What import remembers of articles that came in last, and which of them the archive shows. */
final class ArrivedArticles {
    private ArrivedArticles() {}

    /** @param state the folder that import keeps what it knows in */
    static Arrivals read(Path state) {
        Path file = state.resolve(Arrivals.NAME);
        try {
            return Arrivals.read(file);
        } catch (IOException e) {
            throw new UserError("Cannot read " + file, "see that it is a file, and that you may read it", e);
        }
    }

    /** Those that are among the articles, in their order. */
    static List<Arrived> of(Arrivals arrivals, List<ArticleSummary> entries) {
        if (arrivals.all().isEmpty()) {
            return List.of();
        }
        Map<String, Integer> places = new HashMap<>();
        arrivals.all().forEach(each -> places.put(each.path(), -1));
        for (int place = 0; place < entries.size(); place++) {
            places.replace(entries.get(place).path(), place);
        }
        var arrived = new ArrayList<Arrived>();
        for (Arrival each : arrivals.all()) {
            int place = places.getOrDefault(each.path(), -1);
            if (place >= 0) {
                arrived.add(new Arrived(entries.get(place), each.day()));
            }
        }
        return arrived;
    }
}
