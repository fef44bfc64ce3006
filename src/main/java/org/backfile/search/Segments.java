package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backfile.article.ArticleSummary;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.pack.Packer;
import org.backfile.search.SearchState.MadeSegment;
import org.backfile.search.run.MadeRun;
import org.backfile.search.run.RunPlan;
import org.backfile.search.run.Runs;

/** Writes the segments of an index and the file that names them; leaves those alone that are as they should be. */
final class Segments {
    /** Below the output folder. */
    static final String FOLDER = "search/";

    static final String INDEX = FOLDER + "index.js";
    private static final String SOURCE = "the search";
    /** How many bytes a file of lists has, if the number of files does not matter; and one of positions. */
    private static final int LISTS = 8 << 10;

    private static final int POSITIONS = 16 << 10;
    /** Titles are read ten files at a time: theirs grow last. */
    private static final int TABLES_LATER = 4;

    /** Articles in a file of the table of results. */
    private static final int IN_TABLE = 64;
    /** Files are not full: a list that does not fit begins the next. */
    private static final double WASTE = 1.5;

    /** Words that begin alike have a list in common if theirs are longer: in files, and in bytes for each article. */
    private static final int FILES_IN_COMMON = 2;

    private static final int BYTES_IN_COMMON = 1;

    /** Kinds of files, in the order of their counts. */
    private static final String KINDS = "dpqtgcyfwx";

    private final List<ArticleSummary> entries;
    private final SearchSettings settings;
    private final Runs runs;
    private final List<RunPlan> plans;
    private final SearchState state;
    private final Output output;

    /**
     * A segment of an index.
     *
     * @param from the first plan whose run is in it
     * @param to the plan behind the last
     * @param id stands for all that is in it
     */
    private record Segment(int from, int to, long id) {
        String name() {
            return HexFormat.of().toHexDigits(id);
        }

        boolean isAll(List<RunPlan> plans) {
            return to - from == plans.size();
        }

        String folder() {
            return FOLDER + name() + "/";
        }
    }

    Segments(List<ArticleSummary> entries, SearchSettings settings, Runs runs, SearchState state, Output output) {
        this.entries = entries;
        this.settings = settings;
        this.runs = runs;
        this.plans = runs.plans();
        this.state = state;
        this.output = output;
    }

    /** Writes what is not there. Or tells the number of a run that is broken and has to be made again; -1 if none is. */
    int write() throws IOException {
        plans.forEach(this::describe);
        int scale = scale();
        List<Segment> segments = segments(scale);
        var made = new LinkedHashMap<String, MadeSegment>();
        for (Segment segment : segments) {
            Optional<MadeSegment> known = state.segment(segment.name()).filter(before -> isThere(segment, before));
            if (known.isPresent()) {
                made.put(segment.name(), known.get());
            } else {
                int broken = runs.firstBroken(segment.from(), segment.to());
                if (broken >= 0) {
                    return broken;
                }
            }
        }
        for (Segment segment : segments) {
            if (made.containsKey(segment.name())) {
                each(segment, made.get(segment.name()), path -> output.isCurrent(path, SOURCE, segment.id()));
            } else {
                made.put(segment.name(), make(segment, scale));
            }
        }
        index(segments, made, scale);
        state.segments(made);
        return -1;
    }

    /** Sees that it is known what lists show of a run's articles. */
    private void describe(RunPlan plan) {
        SearchState.Described run = state.described(plan);
        if (run.rows() == 0 || run.facetState() != settings.facetState()) {
            state.describe(plan, Rows.hash(plan.entries(entries), settings.facets()), settings.facetState());
        }
    }

    private MadeRun run(RunPlan plan) {
        return state.described(plan).made();
    }

    /** How many times their usual size files must have, so that there are not too many: a power of two. */
    private int scale() {
        double files = (double) entries.size() / IN_TABLE;
        for (RunPlan plan : plans) {
            files += WASTE * run(plan).postings() / LISTS;
            files += settings.positions() ? WASTE * run(plan).positions() / POSITIONS : 0;
        }
        int scale = 1;
        while (files / scale > settings.maxFiles() && scale < 1 << 12) {
            scale *= 2;
        }
        return scale;
    }

    private static int inTable(int scale) {
        return IN_TABLE * Math.max(1, scale / TABLES_LATER);
    }

    private List<Segment> segments(int scale) {
        int last = RunPlan.lastSegment(plans);
        var segments = new ArrayList<Segment>();
        if (last > 0) {
            segments.add(segment(0, last, scale));
        }
        if (!plans.isEmpty()) {
            segments.add(segment(last, plans.size(), scale));
        }
        return segments;
    }

    private Segment segment(int from, int to, int scale) {
        var id = new Fingerprint()
                .add(Runs.FORM)
                .add(settings.positions() ? 1 : 0)
                .add(scale)
                .add(to - from == plans.size() ? 1 : 0);
        for (RunPlan plan : plans.subList(from, to)) {
            id.add(run(plan).content()).add(state.described(plan).rows());
        }
        return new Segment(from, to, id.value());
    }

    private interface PathUse {
        boolean use(String path);
    }

    private boolean isThere(Segment segment, MadeSegment made) {
        return each(segment, made, path -> output.isAsMade(path, segment.id()));
    }

    /** Whether all of a segment's files are fit for a use. */
    private static boolean each(Segment segment, MadeSegment made, PathUse use) {
        for (int kind = 0; kind < KINDS.length(); kind++) {
            for (int number = 0; number < made.counts()[kind]; number++) {
                if (!use.use(SegmentFiles.path(segment.folder(), KINDS.charAt(kind), number))) {
                    return false;
                }
            }
        }
        return true;
    }

    private MadeSegment make(Segment segment, int scale) {
        var counts = new int[KINDS.length()];
        var firsts = new ArrayList<String>();
        ShardSink sink = (path, bytes) -> output.write(path, SOURCE, bytes, segment.id());
        SegmentFiles.in(segment.folder(), sink, files -> {
            var prefixes = prefixes(segment, files, scale);
            var dictionary = new Dictionary(
                    files,
                    settings.positions(),
                    segment.isAll(plans),
                    LISTS * scale,
                    POSITIONS * scale,
                    scale,
                    prefixes);
            try {
                runs.merge(segment.from(), segment.to(), dictionary);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            dictionary.close();
            firsts.addAll(dictionary.firsts());
            System.arraycopy(dictionary.counts(), 0, counts, 0, 3);
            System.arraycopy(prefixes.counts(), 0, counts, 8, 2);
            var rows = new Rows(entriesOf(segment), files);
            counts[3] = rows.table(inTable(scale));
            System.arraycopy(rows.facets(settings.facets()), 0, counts, 4, 2);
            rows.days();
            counts[6] = 1;
            counts[7] = 1;
        });
        return new MadeSegment(counts, List.copyOf(firsts));
    }

    private PrefixLists prefixes(Segment segment, Packs.Files files, int scale) {
        int articles = entriesOf(segment).size();
        int enough = Math.min(FILES_IN_COMMON * LISTS * scale, BYTES_IN_COMMON * articles);
        return new PrefixLists(files, articles, LISTS * scale, enough);
    }

    private List<ArticleSummary> entriesOf(Segment segment) {
        return entries.subList(
                plans.get(segment.from()).from(), plans.get(segment.to() - 1).to());
    }

    /** The one file whose name does not change: what the others are, and how many articles each year has. */
    private void index(List<Segment> segments, LinkedHashMap<String, MadeSegment> made, int scale) {
        var inputs = new Fingerprint().add(Runs.FORM).add(settings.grouped() ? 1 : 0);
        segments.forEach(segment -> inputs.add(segment.id()));
        if (output.isCurrent(INDEX, SOURCE, inputs.value())) {
            return;
        }
        var index = new Packer(1 << 13)
                .number((settings.positions() ? IndexFiles.POSITIONS : 0)
                        + (settings.grouped() ? IndexFiles.GROUPED : 0))
                .number(segments.size());
        for (Segment segment : segments) {
            List<ArticleSummary> own = entriesOf(segment);
            index.text(segment.name()).number(own.size()).number(inTable(scale));
            years(own, index);
            MadeSegment files = Objects.requireNonNull(made.get(segment.name()));
            index.number(files.counts()[KINDS.indexOf('x')]);
            SearchState.texts(files.firsts(), index);
        }
        output.write(INDEX, SOURCE, Shard.of(index.copy(), Compression.TEXT), inputs.value());
    }

    private static void years(List<ArticleSummary> own, Packer index) {
        var years = new LinkedHashMap<Integer, Integer>();
        own.forEach(entry -> years.merge(entry.date().getYear(), 1, Integer::sum));
        index.number(years.size());
        years.forEach((year, count) -> index.number(year).number(count));
    }
}
