package org.backfile.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.article.Address;
import org.backfile.raw.RawRecord;
import org.backfile.report.Finding;
import org.backfile.source.record.FoundRecord;
import org.backfile.source.record.Hashes64;
import org.backfile.source.record.PictureName;
import org.backfile.source.record.RecordReader;

/** Gives records names that stay, stores them, and counts what is left out. */
final class RecordSink implements RecordReader.Sink {
    /** So many records that are left out are named one by one. */
    private static final int NAMED = 1000;

    /** Of what an extractor found nothing in. */
    private static final String WITHOUT_TEXT = "without text";

    /** What exports hold beside articles. */
    private static final Set<String> EXPECTED = Set.of(
            "comment",
            "button or form of Substack's in a post",
            "item of the type attachment",
            "item of the type nav_menu_item",
            "item of the type revision",
            "item of the type wp_global_styles",
            "item of the type wp_navigation",
            "item of the type wp_template",
            "item of the type custom_css",
            "post of the status draft",
            "page of the status draft",
            "post of the status auto-draft",
            "post of the status trash",
            "page of the status trash");

    /** How begins what web archives hold beside pages. */
    private static final List<String> EXPECTED_OF_WEB = List.of(
            "picture",
            "page that the archive's list",
            "web record of ",
            "answer with the status ",
            "file of the type ",
            "older version of ");
    /** So many fields are named; where names are data there is no end to them. */
    private static final int KEPT_FIELDS = 100;

    private static final String OTHER_FIELDS = "others";
    private static final int LONGEST_ID = 64;
    private static final Pattern NO_ID = Pattern.compile("[^A-Za-z0-9._~-]");

    private record Problem(String rule, long line, String what, String hint, boolean isError) {}

    private record PassedOver(long first, int count) {}

    private final RecordStore.Out out;
    private final SourceOptions options;
    private final boolean isNamed;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, PassedOver> passedOver = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    /** How many records have a field that is no part of them. */
    private final Map<String, Integer> unread = new TreeMap<>();

    private int others;
    private int pictures;

    /** @param isNamed whether the owner names the file itself, so that it should hold articles */
    RecordSink(RecordStore.Out out, SourceOptions options, boolean isNamed) {
        this.out = out;
        this.options = options;
        this.isNamed = isNamed;
    }

    @Override
    public void accept(FoundRecord found) throws IOException {
        RawRecord record = found.record();
        if (record.text().isBlank() && record.description().isBlank()) {
            passOver("record " + WITHOUT_TEXT, found.line());
            return;
        }
        found.unread().forEach(this::unread);
        String id = id(found);
        if (!found.version().isEmpty()) {
            String newest = versions.getOrDefault(id, "");
            if (!newest.isEmpty()) {
                passOver("older version of a page", found.line());
            }
            if (newest.compareTo(found.version()) <= 0) {
                versions.put(id, found.version());
                out.add(id, dated(record).bytes()); // in the place of the older one
            }
            return;
        }
        Integer before = ids.merge(id, 1, Integer::sum);
        out.add(before == 1 ? id : id + "~" + before, dated(record).bytes());
    }

    @Override
    public void picture(String address, String version, byte[] bytes) throws IOException {
        String id = PictureName.of(address);
        if (bytes.length > options.largestPicture()) {
            passOver(options.largestPicture() == 0 ? "picture" : "picture that is too long", 0);
        } else if (versions.getOrDefault(id, "").compareTo(version) <= 0) {
            boolean isNew = versions.put(id, version) == null;
            pictures += isNew && !version.isEmpty() ? 1 : 0; // without one it is only told where it is
            out.add(id, bytes);
        }
    }

    private void unread(String field) {
        boolean isKept = unread.size() < KEPT_FIELDS || unread.containsKey(field);
        unread.merge(isKept ? field : OTHER_FIELDS, 1, Integer::sum);
    }

    private RawRecord dated(RawRecord record) {
        return record.date().isBlank() && options.date().isPresent()
                ? record.withDate(options.date().get().toString())
                : record;
    }

    private static String id(FoundRecord found) {
        RawRecord record = found.record();
        String own = found.id();
        if (!own.isEmpty()) {
            return own.length() <= LONGEST_ID && !NO_ID.matcher(own).find() ? own : hash(own);
        }
        String normal = Address.normal(record.address());
        // A site's front page is one page, and only where articles are told of may many have its address.
        String address = normal.isEmpty() && record.markup() == RawRecord.Markup.PAGE ? record.address() : normal;
        return hash(address.isEmpty() ? record.title() + "\n" + record.date() : address);
    }

    private static String hash(String text) {
        return Hashes64.hex(Hashes64.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void passOver(String what, long line) {
        passedOver.merge(what, new PassedOver(line, 1), (one, more) -> new PassedOver(one.first, one.count + 1));
    }

    @Override
    public void leaveOut(String rule, long line, String what, String hint) {
        add(new Problem(rule, line, what, hint, true));
    }

    @Override
    public void note(String rule, String what, String hint) {
        add(new Problem(rule, 0, what, hint, false));
    }

    private void add(Problem problem) {
        if (problems.size() < NAMED) {
            problems.add(problem);
        } else {
            others++;
        }
    }

    /**
     * What there is to say of the file.
     *
     * @param count how many records it has
     */
    List<Finding> findings(String path, int count) {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems) {
            int line = (int) Math.min(problem.line, Integer.MAX_VALUE);
            findings.add(
                    problem.isError
                            ? Finding.error(problem.rule, path, line, problem.what, problem.hint)
                            : Finding.note(problem.rule, path, line, problem.what, problem.hint));
        }
        if (others > 0) {
            findings.add(Finding.error("left-out", path, 0, others + " more records cannot be read", ""));
        }
        if (!unread.isEmpty()) {
            findings.add(Finding.note(
                    "fields-unread",
                    path,
                    0,
                    "Left out fields that nothing reads, and in how many records: "
                            + unread.entrySet().stream()
                                    .map(field -> field.getKey() + " " + field.getValue())
                                    .collect(Collectors.joining(", ")),
                    "of JSON and CSV, --map can say that one is part of the article"));
        }
        if (pictures > 0) {
            findings.add(Finding.note(
                    "pictures", path, 0, "Holds pictures, of which those come in that articles show: " + pictures, ""));
        }
        passedOver.forEach((what, some) -> findings.add(finding(path, what, some, count)));
        return findings;
    }

    private Finding finding(String path, String kind, PassedOver some, int count) {
        String says = "Left out: " + kind + ", " + (some.count == 1 ? "once" : some.count + " times");
        int line = (int) Math.min(some.first, Integer.MAX_VALUE);
        if (count > 0) {
            return kind.endsWith(WITHOUT_TEXT)
                            || EXPECTED.contains(kind)
                            || kind.startsWith("record of the status ")
                            || EXPECTED_OF_WEB.stream().anyMatch(kind::startsWith)
                    ? Finding.note("left-out", path, line, says, "")
                    : Finding.warning("left-out", path, line, says, "see whether they are articles");
        }
        String what = says + "; nothing in this file is an article";
        String hint = !kind.contains(" without ")
                ? ""
                : "say with --map which field is what: --map title=headline,text=maintext,date=published";
        return isNamed
                ? Finding.error("no-records", path, line, what, hint)
                : Finding.note("no-records", path, line, what, hint);
    }
}
