package org.backfile.related;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes an archive's snapshot out of that of the archive as it was: looks only at what comes after the first change. */
final class Update {
    /** So many vectors are made at a time, on all cores. */
    private static final int BATCH = 4096;

    private final Snapshot past;
    private final long[] names;
    private final long[] stamps;
    /** Where the articles were before that come after the first change; none if there is none before it. */
    private final LongIntMap before;

    private final int kept;

    Update(Snapshot past, long[] names, long[] stamps) {
        this.past = past;
        this.names = names;
        this.stamps = stamps;
        int common = past.common(names, stamps);
        kept = RelatedIndex.isEnough(common) ? common : 0;
        before = new LongIntMap(past.size() - kept);
        for (int article = kept; article < past.size(); article++) {
            before.put(past.name(article), article);
        }
    }

    Snapshot snapshot(IntFunction<LocalDate> dates, IntFunction<TermVector> vectors) {
        if (kept == names.length && kept == past.size()) {
            return past;
        }
        TermVectors later = later(vectors);
        var index = new RelatedIndex();
        index.begin(past, kept, dates, later);
        var places = new LongIntMap(names.length - kept);
        for (int article = kept; article < names.length; article++) {
            index.add(names[article], dates.apply(article), later, article - kept, false);
            places.put(names[article], article);
        }
        index.finish((article, print) -> list(article, print, places));
        return Snapshot.of(names, stamps, past.vectors().with(kept, later), index, past);
    }

    private TermVectors later(IntFunction<TermVector> vectors) {
        var later = new TermVectors();
        for (int from = kept; from < names.length; from += BATCH) {
            int to = Math.min(names.length, from + BATCH);
            List<Optional<TermVector>> made = IntStream.range(from, to)
                    .parallel()
                    .mapToObj(article ->
                            isKnown(article) ? Optional.<TermVector>empty() : Optional.of(vectors.apply(article)))
                    .toList();
            for (int article = from; article < to; article++) {
                Optional<TermVector> vector = made.get(article - from);
                if (vector.isPresent()) {
                    later.add(vector.get());
                } else {
                    later.add(past.vectors(), before.of(names[article]));
                }
            }
        }
        return later;
    }

    private boolean isKnown(int article) {
        int place = before.of(names[article]);
        return place >= 0 && past.stamp(place) == stamps[article];
    }

    /** The list that was made of the same; empty if there is none, or if an article of it is gone. */
    private Optional<int[]> list(int article, long print, LongIntMap places) {
        int place = before.of(names[article]);
        if (place < 0 || past.print(place) != print) {
            return Optional.empty();
        }
        int[] list = past.related(place);
        for (int i = 0; i < list.length; i++) {
            list[i] = list[i] < kept ? list[i] : places.of(past.name(list[i]));
            if (list[i] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(list);
    }
}
