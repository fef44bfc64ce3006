package org.backfile.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;
import org.backfile.report.UserError;
import org.backfile.search.Filters;
import org.backfile.search.Query;
import org.backfile.search.SearchIndex;
import org.json.simple.JSONValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code backfile search}: asks a baked site's search index. */
@Command(
        name = "search",
        description =
                "Searches the baked site. Words are found in all their forms; OR, -word, \"a phrase\" and begin* work too.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile search 'moon OR mars -shuttle' --from 1969 --to 1972-12",
            "  backfile search '\"heat shield\"' --day 07-20 --json"
        })
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for; without it, all articles.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "A line of JSON a hit: path, title, date, score.")
    private boolean json;

    @Option(names = "--count", description = "Say only how many there are.")
    private boolean count;

    @Option(names = "--limit", paramLabel = "N", description = "Show N hits at most (default: 20; 0 for all).")
    private int limit = 20;

    @Option(names = "--topic", paramLabel = "SLUG", description = "Only articles of this topic, as its address has it.")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--source", paramLabel = "SLUG", description = "Only articles of this source.")
    private String source = "";

    @Option(names = "--lang", paramLabel = "LANG", description = "Only articles in this language.")
    private String lang = "";

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this year, month or day: 1969, 1969-07.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this year, month or day.")
    private String to = "";

    @Option(names = "--day", paramLabel = "MM-DD", description = "Only on this day of any year.")
    private String day = "";

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "In which order: ${COMPLETION-CANDIDATES} (default: relevance).",
            converter = OrderName.class,
            completionCandidates = OrderName.class)
    private Filters.Order order = Filters.Order.RELEVANCE;

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    /** The names of orders. */
    static final class OrderName implements ITypeConverter<Filters.Order>, Iterable<String> {
        @Override
        public Filters.Order convert(String name) {
            return Arrays.stream(Filters.Order.values())
                    .filter(order -> word(order).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("not an order"));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Filters.Order.values()).map(OrderName::word).iterator();
        }

        private static String word(Filters.Order order) {
            return order.name().toLowerCase(Locale.ROOT);
        }
    }

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var filters = new Filters(
                topics,
                source,
                lang,
                date("--from", from, Filters::first),
                date("--to", to, Filters::last),
                date("--day", day, text -> MonthDay.parse("--" + text)),
                order);
        var answer = SearchIndex.open(folders.baked()).ask(Query.of(String.join(" ", words), filters));
        int shown = count ? 0 : limit <= 0 ? answer.count() : Math.min(limit, answer.count());
        if (!json) {
            terminal.out().println(answer.count() + (answer.count() == 1 ? " hit" : " hits"));
        }
        for (int i = 0; i < shown; i++) {
            String line = json ? json(answer.hit(i)) : Terminal.harmless(text(answer.hit(i)));
            terminal.out().println(line);
        }
        if (json && count) {
            terminal.out().println(answer.count());
        }
        return 0;
    }

    private static String json(SearchIndex.Hit hit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("path", hit.path());
        json.put("title", hit.title());
        json.put("date", hit.date().toString());
        json.put("score", hit.score());
        return JSONValue.toJSONString(json);
    }

    private static String text(SearchIndex.Hit hit) {
        LocalDate date = hit.date();
        String from = hit.publisher().isEmpty() ? "" : ", " + hit.publisher();
        return date + "  " + hit.title() + from + "\n            " + hit.path();
    }

    private static <T> Optional<T> date(String option, String text, Function<String, T> reading) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException e) {
            throw new UserError(
                    option + "=" + text + " is no date",
                    option.equals("--day") ? "write it like 07-20" : "write it like 1969, 1969-07 or 1969-07-20",
                    e);
        }
    }
}
