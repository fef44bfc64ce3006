package org.backfile.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists know it: without its text. What an archive is sorted by is at hand; the rest of its header may be
 * read when somebody asks for it, since of a large archive hardly anybody does.
 */
public final class ArticleSummary {
    private final String path;
    private final LocalDate date;
    private final Labels labels;
    private final Marks marks;
    private final Supplier<FrontMatter> rest;
    private final int order;
    private final long stamp;
    /** 0 until somebody asks. */
    private long name;
    /** Several threads may read it at once, and get equal ones. */
    private @Nullable FrontMatter header;

    /**
     * What lists are made by.
     *
     * @param tags the header's; not to be changed any more
     * @param publisher the header's
     * @param authors the header's; not to be changed any more
     */
    public record Labels(List<String> tags, String publisher, List<String> authors) {}

    /**
     * What few headers have, so that those of others need not be read for it.
     *
     * @param aliased whether it has aliases
     * @param correcting whether it corrects another article
     * @param printed whether it says where in print it stood
     */
    public record Marks(boolean aliased, boolean correcting, boolean printed) {
        /** Nothing of all that. */
        public static final Marks NONE = new Marks(false, false, false);

        static Marks of(FrontMatter header) {
            PrintPlace place = header.placement();
            return new Marks(!header.aliases().isEmpty(), !header.corrects().isEmpty(), !place.equals(PrintPlace.NONE));
        }
    }

    /**
     * An article whose header is not read yet.
     *
     * @param path below the content folder, without extension
     * @param date the header's
     * @param order see {@link #order}
     * @param marks the header's
     * @param header reads it; its labels are not looked at. Called from any thread
     * @param stamp a number that changes when the article's file does; 0 if nobody has looked
     */
    public ArticleSummary(
            String path,
            LocalDate date,
            int order,
            Labels labels,
            Marks marks,
            Supplier<FrontMatter> header,
            long stamp) {
        this.path = path;
        this.date = date;
        this.order = order;
        this.labels = labels;
        this.marks = marks;
        this.rest = header;
        this.stamp = stamp;
    }

    public ArticleSummary(String path, FrontMatter header, long stamp) {
        this(
                path,
                header.date(),
                order(header),
                new Labels(header.tags(), header.publisher(), header.authors()),
                Marks.of(header),
                () -> header,
                stamp);
        this.header = header;
    }

    public ArticleSummary(String path, FrontMatter header) {
        this(path, header, 0);
    }

    /** The same with other tags and another stamp. */
    public ArticleSummary tagged(List<String> others, long otherStamp) {
        var other = new Labels(List.copyOf(others), labels.publisher(), labels.authors());
        return new ArticleSummary(path, date, order, other, marks, rest, otherStamp);
    }

    /**
     * The same with another header and stamp.
     *
     * @param change leaves date, time, tags, publisher, authors and aliases as they are
     */
    public ArticleSummary changed(UnaryOperator<FrontMatter> change, long otherStamp) {
        return new ArticleSummary(path, date, order, labels, marks, () -> change.apply(rest.get()), otherStamp);
    }

    /** Below the content folder, without extension. */
    public String path() {
        return path;
    }

    /** The path in a number, never 0: FNV-1a in 64 bits, of which two paths of one archive are not to be equal. */
    public long name() {
        long known = name;
        if (known == 0) {
            known = 0xCBF29CE484222325L;
            for (int i = 0; i < path.length(); i++) {
                known = (known ^ path.charAt(i)) * 0x100000001B3L;
            }
            known = known == 0 ? 1 : known;
            name = known;
        }
        return known;
    }

    public LocalDate date() {
        return date;
    }

    /**
     * Where it stands among the articles of its day: the later it was published the higher, and
     * {@link PublicationTime#UNKNOWN} if nobody knows.
     */
    public int order() {
        return order;
    }

    private static int order(FrontMatter header) {
        return PublicationTime.of(header.time(), header.date())
                .map(time -> time.order(header.date()))
                .orElse(PublicationTime.UNKNOWN);
    }

    public List<String> tags() {
        return labels.tags();
    }

    public String publisher() {
        return labels.publisher();
    }

    public List<String> authors() {
        return labels.authors();
    }

    /** Whether its header has aliases. */
    public boolean isAliased() {
        return marks.aliased();
    }

    /** Whether it corrects another article. */
    public boolean isCorrecting() {
        return marks.correcting();
    }

    /** Whether its header says where in print it stood. */
    public boolean isPrinted() {
        return marks.printed();
    }

    /** A number that changes when the article's file does; 0 if nobody has looked. */
    public long stamp() {
        return stamp;
    }

    /** What is known of it. */
    public FrontMatter header() {
        FrontMatter known = header;
        if (known == null) {
            FrontMatter read = rest.get();
            known = read.tags().equals(tags()) ? read : read.withTags(tags());
            header = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleSummary entry
                && path.equals(entry.path)
                && stamp == entry.stamp
                && header().equals(entry.header());
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, stamp);
    }

    @Override
    public String toString() {
        return path;
    }
}
