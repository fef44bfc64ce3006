package org.backfile.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.pack.Bytes;

/** Works out which articles filters let through. */
final class Narrowing {
    private final IndexFiles files;
    private final IndexFiles.Index index;

    Narrowing(IndexFiles files, IndexFiles.Index index) {
        this.files = files;
        this.index = index;
    }

    boolean[] allowed(Filters filters) {
        var allowed = new boolean[index.articles()];
        Arrays.fill(allowed, true);
        for (IndexFiles.Segment segment : index.segments()) {
            if (filters.from().isPresent()
                    || filters.to().isPresent()
                    || filters.day().isPresent()) {
                days(segment, filters, allowed);
            }
            for (Wanted wanted : wanted(filters)) {
                facet(segment, wanted, allowed);
            }
        }
        return allowed;
    }

    private void days(IndexFiles.Segment segment, Filters filters, boolean... allowed) {
        var in = new Bytes(files.read(segment, 'y', 0));
        int article = segment.first();
        LocalDate day = LocalDate.ofEpochDay(-Rows.EPOCH);
        while (in.more()) {
            day = day.plusDays(in.number());
            boolean fits = Evaluation.fits(day, filters);
            for (int count = in.number(); count > 0; count--) {
                allowed[article] &= fits;
                article++;
            }
        }
    }

    private record Wanted(Kind kind, String slug) {
        private enum Kind {
            SOURCE,
            LANGUAGE,
            TOPIC
        }

        boolean is(int type, String otherSlug) {
            Kind other = type == Facet.Type.SOURCE.ordinal()
                    ? Kind.SOURCE
                    : type == Facet.Type.LANGUAGE.ordinal() ? Kind.LANGUAGE : Kind.TOPIC;
            return kind == other && slug.equals(otherSlug);
        }
    }

    private static List<Wanted> wanted(Filters filters) {
        var wanted = new ArrayList<Wanted>();
        filters.topics().forEach(topic -> wanted.add(new Wanted(Wanted.Kind.TOPIC, topic)));
        if (!filters.source().isEmpty()) {
            wanted.add(new Wanted(Wanted.Kind.SOURCE, filters.source()));
        }
        if (!filters.lang().isEmpty()) {
            wanted.add(new Wanted(Wanted.Kind.LANGUAGE, filters.lang()));
        }
        return wanted;
    }

    private void facet(IndexFiles.Segment segment, Wanted wanted, boolean... allowed) {
        var has = new boolean[segment.articles()];
        var in = new Bytes(files.read(segment, 'f', 0));
        int file = -1;
        int at = 0;
        for (int n = in.number(); n > 0; n--) {
            boolean is = wanted.is(in.number(), in.text());
            in.text();
            int how = in.number();
            in.number();
            int length = in.number();
            byte[] inline = how == 1 ? in.bytes(length) : new byte[0];
            if (how == 2) {
                file++;
                at = 0;
            }
            if (is) {
                mark(how == 1 ? new Bytes(inline) : new Bytes(files.read(segment, 'g', file), at, at + length), has);
            }
            at += how == 1 ? 0 : length;
        }
        for (int i = 0; i < has.length; i++) {
            allowed[segment.first() + i] &= has[i];
        }
    }

    private static void mark(Bytes list, boolean... has) {
        int article = 0;
        while (list.more()) {
            article += list.number();
            has[article] = true;
        }
    }
}
