package org.backfile.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.PrintPlace;
import org.backfile.article.Provenance;
import org.backfile.article.PublicationTime;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;

/**
 * Headers in few bytes, one after the other. What an archive is sorted by comes first, and the rest of a header stays
 * packed until somebody asks for it.
 */
final class PackedHeaders {
    /** Makes all numbers of {@link ArticleSummary#order} positive, and leaves 0 for those not known. */
    private static final int ZERO = 4 * 86_400;

    private static final int ALIASED = 1;
    private static final int CORRECTING = 2;
    private static final int PRINTED = 4;
    private static final int FLAGS = 8;

    private final Unpacker in;
    private final UnaryOperator<String> shared;
    private final String[] names;
    private LocalDate date = LocalDate.EPOCH;

    /**
     * Reads the names that the headers share.
     *
     * @param in where they were written; it is held as long as one of the entries is
     * @param shared finds the one string of those that are equal
     */
    PackedHeaders(Unpacker in, UnaryOperator<String> shared) {
        this.in = in;
        this.shared = shared;
        names = new String[(int) in.number()];
        for (int i = 0; i < names.length; i++) {
            names[i] = shared.apply(in.text());
        }
    }

    /** Writes the names that headers share, and makes ready to write the headers. */
    static Writer writer(Collection<ArticleSummary> entries, Packer out) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (ArticleSummary entry : entries) {
            numbers.putIfAbsent(entry.publisher(), numbers.size());
            entry.tags().forEach(tag -> numbers.putIfAbsent(tag, numbers.size()));
            entry.authors().forEach(author -> numbers.putIfAbsent(author, numbers.size()));
        }
        out.number(numbers.size());
        numbers.keySet().forEach(out::text);
        return new Writer(numbers, out);
    }

    /** Writes headers behind their names. */
    record Writer(Map<String, Integer> names, Packer out) {
        void write(ArticleSummary entry) {
            out.text(entry.path()).whole(entry.stamp()).number(entry.date().toEpochDay() - LocalDate.MIN.toEpochDay());
            out.number(entry.order() == PublicationTime.UNKNOWN ? 0 : ZERO + entry.order());
            out.number(entry.tags().size());
            entry.tags().forEach(this::name);
            name(entry.publisher());
            // Most articles have no authors and no aliases, correct none and come from no print: one number says so.
            out.number(FLAGS * entry.authors().size()
                    + (entry.isPrinted() ? PRINTED : 0)
                    + (entry.isCorrecting() ? CORRECTING : 0)
                    + (entry.isAliased() ? ALIASED : 0));
            entry.authors().forEach(this::name);
            out.block(rest(entry.header()));
        }

        private void name(String name) {
            out.number(names.getOrDefault(name, 0));
        }
    }

    /** The next entry. */
    ArticleSummary next() {
        String path = in.text();
        long stamp = in.whole();
        long day = in.number() + LocalDate.MIN.toEpochDay();
        if (day != date.toEpochDay()) {
            date = LocalDate.ofEpochDay(day);
        }
        int order = (int) in.number();
        var tags = new String[(int) in.number()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = names[(int) in.number()];
        }
        String publisher = names[(int) in.number()];
        int people = (int) in.number();
        var labels = new ArticleSummary.Labels(
                List.of(tags), publisher, people < FLAGS ? List.of() : authors(people / FLAGS));
        return new ArticleSummary(
                path,
                date,
                order == 0 ? PublicationTime.UNKNOWN : order - ZERO,
                labels,
                new ArticleSummary.Marks((people & ALIASED) != 0, (people & CORRECTING) != 0, (people & PRINTED) != 0),
                new Rest(this, in.skip(), date, labels),
                stamp);
    }

    private List<String> authors(int count) {
        var authors = new String[count];
        for (int i = 0; i < count; i++) {
            authors[i] = names[(int) in.number()];
        }
        return List.of(authors);
    }

    /** A header that stays packed. No lambda: there is one for each article, and the quick compiler makes them slowly. */
    private record Rest(PackedHeaders headers, int place, LocalDate day, ArticleSummary.Labels labels)
            implements Supplier<FrontMatter> {
        @Override
        public FrontMatter get() {
            return headers.header(place, day, labels);
        }
    }

    private FrontMatter header(int place, LocalDate day, ArticleSummary.Labels labels) {
        Unpacker rest = in.from(place);
        return new FrontMatter(
                rest.text(),
                day,
                labels.tags(),
                rest.text(),
                rest.number() == 1,
                rest.text(),
                labels.publisher(),
                dateline(rest),
                shared.apply(rest.text()),
                rest.text(),
                provenance(rest),
                labels.authors(),
                copies(rest),
                texts(rest),
                placement(rest),
                rest.text());
    }

    private static Packer rest(FrontMatter header) {
        var out = new Packer(512).text(header.title());
        out.text(header.description()).number(header.lead() ? 1 : 0).text(header.source());
        out.text(header.dateline().text()).text(header.dateline().agency());
        out.text(header.lang()).text(header.time());
        out.text(header.provenance().raw()).text(header.provenance().sha256());
        out.number(header.copies().size());
        for (Copy copy : header.copies()) {
            out.number(copy.kind().ordinal()).text(copy.source()).text(copy.raw());
            out.number(copy.own().size());
            copy.own().forEach(out::text);
        }
        out.number(header.aliases().size());
        header.aliases().forEach(out::text);
        PrintPlace placement = header.placement();
        out.number(placement.equals(PrintPlace.NONE) ? 0 : 1);
        if (!placement.equals(PrintPlace.NONE)) {
            out.text(placement.issue())
                    .text(placement.section())
                    .text(placement.page())
                    .text(placement.scan());
        }
        return out.text(header.corrects());
    }

    private Dateline dateline(Unpacker rest) {
        String text = rest.text();
        String agency = rest.text();
        return text.isEmpty() && agency.isEmpty() ? Dateline.NONE : new Dateline(text, shared.apply(agency));
    }

    private static Provenance provenance(Unpacker rest) {
        String raw = rest.text();
        String sha256 = rest.text();
        return raw.isEmpty() && sha256.isEmpty() ? Provenance.NONE : new Provenance(raw, sha256);
    }

    private static PrintPlace placement(Unpacker rest) {
        return rest.number() == 0
                ? PrintPlace.NONE
                : new PrintPlace(rest.text(), rest.text(), rest.text(), rest.text());
    }

    private static List<String> texts(Unpacker rest) {
        int n = (int) rest.number();
        if (n == 0) {
            return List.of();
        }
        var texts = new ArrayList<String>(n);
        for (int i = 0; i < n; i++) {
            texts.add(rest.text());
        }
        return texts;
    }

    private static List<Copy> copies(Unpacker rest) {
        int n = (int) rest.number();
        if (n == 0) {
            return List.of();
        }
        var copies = new ArrayList<Copy>(n);
        for (int i = 0; i < n; i++) {
            copies.add(new Copy(Copy.Kind.values()[(int) rest.number()], rest.text(), rest.text(), texts(rest)));
        }
        return copies;
    }
}
