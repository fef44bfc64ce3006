package org.backfile.webpage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backfile.article.Block;
import org.backfile.article.TextLink;
import org.backfile.webpage.element.Box;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes an article's blocks of a page's passages. */
final class PageBlocks {
    /** Lines that are no longer are verse, an address or code; longer ones are paragraphs. */
    private static final int LONGEST_LINE = 110;

    private static final int LONGEST_CELL = 300;
    private static final int USUAL_CELL = 80;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> TABLES = Set.of("table");
    private static final Set<String> ROWS = Set.of("tr");
    private static final Set<String> ITEMS = Set.of("li");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final Map<Element, Table> tables = new IdentityHashMap<>();

    /** What a table's cells hold. */
    private static final class Table {
        private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Element> cells = Collections.newSetFromMap(new IdentityHashMap<>());
        private int passages;
        private int weight;
        private int longest;

        /** Whether it holds data, a row of which is to be read across, and does not merely put texts in their places. */
        private boolean isOfData() {
            return rows.size() > 1
                    && cells.size() > rows.size()
                    && passages <= cells.size()
                    && longest <= LONGEST_CELL
                    && weight <= USUAL_CELL * passages;
        }
    }

    private final List<PageFigure> figures;
    private final Map<Passage, Integer> places;
    private int nextFigure;

    /**
     * @param figures in order
     * @param places how many passages stand before each; none if there are no figures
     */
    private PageBlocks(List<PageFigure> figures, Map<Passage, Integer> places) {
        this.figures = figures;
        this.places = places;
    }

    /**
     * The blocks of an article's passages, in order.
     *
     * @param title first headings that say the same become none
     */
    static List<PageBlock> of(List<Passage> passages, String title) {
        return new PageBlocks(List.of(), Map.of()).made(passages, title);
    }

    /**
     * The same with figures among them.
     *
     * @param all the page's passages
     * @param figures in order; their captions are blocks of nothing else
     */
    static List<PageBlock> of(List<Passage> passages, List<Passage> all, List<PageFigure> figures, String title) {
        if (figures.isEmpty()) {
            return of(passages, title);
        }
        Map<Passage, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
        Set<Passage> captions = PageFigure.captions(figures);
        List<Passage> texts =
                passages.stream().filter(passage -> !captions.contains(passage)).toList();
        var made = new PageBlocks(figures, places);
        made.made(texts, title);
        made.addFigures(Integer.MAX_VALUE);
        return made.blocks;
    }

    /** Adds the figures that no more passages stand before. */
    private void addFigures(int before) {
        while (nextFigure < figures.size() && figures.get(nextFigure).at() <= before) {
            blocks.add(figures.get(nextFigure++).block());
        }
    }

    private List<PageBlock> made(List<Passage> passages, String title) {
        passages.forEach(this::count);
        int first = 0;
        while (first < passages.size() && isTitle(passages.get(first), title)) {
            first++;
        }
        for (int i = first; i < passages.size(); i++) {
            addFigures(places.isEmpty() ? -1 : places.getOrDefault(passages.get(i), 0));
            Element row = row(passages.get(i));
            int next = i + 1;
            while (row != null && next < passages.size() && row(passages.get(next)) == row) {
                next++;
            }
            if (row == null) {
                add(passages.get(i));
            } else {
                boolean goesOn = i > 0
                        && row(passages.get(i - 1)) != null
                        && table(passages.get(i - 1)) == table(passages.get(i));
                boolean isLast = next == passages.size()
                        || row(passages.get(next)) == null
                        || table(passages.get(next)) != table(passages.get(i));
                addRow(row, passages.subList(i, next), goesOn, isLast);
                i = next - 1;
            }
        }
        return blocks;
    }

    /** Whether a heading says no more than the title, in other marks or cut off, or most of it in other words. */
    private static boolean isTitle(Passage passage, String title) {
        if (passage.box().closest(HEADINGS) == null) {
            return false;
        }
        Set<String> words = words(title);
        Set<String> said = words(passage.text());
        long same = said.stream().filter(words::contains).count();
        return 2 * same >= Math.max(1, said.size()) && 3 * same >= Math.min(words.size(), 2 * said.size());
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private void count(Passage passage) {
        Box table = passage.box().closest(TABLES);
        Box row = passage.box().closest(ROWS);
        Box cell = passage.box().closest(CELLS);
        if (table != null && row != null && cell != null) {
            Table counted = tables.computeIfAbsent(table.element, key -> new Table());
            counted.rows.add(row.element);
            counted.cells.add(cell.element);
            counted.passages++;
            counted.weight += passage.weight();
            counted.longest = Math.max(counted.longest, passage.weight());
        }
    }

    private static @Nullable Element table(Passage passage) {
        Box table = passage.box().closest(TABLES);
        return table == null ? null : table.element;
    }

    /** The row of a table of data in which a passage stands; null if it stands in none. */
    private @Nullable Element row(Passage passage) {
        Element table = table(passage);
        Table counted = table == null ? null : tables.get(table);
        Box row = passage.box().closest(ROWS);
        return counted != null && row != null && counted.isOfData() ? row.element : null;
    }

    private void addRow(Element row, List<Passage> passages, boolean goesOn, boolean isLast) {
        Map<Element, Passage> texts = new IdentityHashMap<>();
        var nodes = new ArrayList<TextNode>();
        for (Passage passage : passages) {
            Box cell = passage.box().closest(CELLS);
            if (cell != null) {
                texts.put(cell.element, passage);
            }
            nodes.addAll(passage.nodes());
        }
        var line = new StringBuilder();
        var links = new ArrayList<TextLink>();
        for (Element cell : row.children()) {
            if (CELLS.contains(cell.normalName())) {
                boolean isAfterBlank = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
                line.append(line.isEmpty() ? "" : isAfterBlank ? "| " : " | ");
                Passage passage = texts.get(cell);
                if (passage != null) {
                    links.addAll(passage.linksOfText(line.length()));
                    line.append(passage.text());
                }
            }
        }
        String text = line.toString().stripTrailing();
        add(goesOn ? Block.Kind.LINE : isLast ? Block.Kind.PARAGRAPH : first(), text, links, nodes);
    }

    private void add(Passage passage) {
        if (!passage.code().isEmpty()) {
            addCode(passage);
            return;
        }
        Box box = passage.box();
        List<String> lines = passage.lines();
        Box heading = box.closest(HEADINGS);
        Box item = box.closest(ITEMS);
        if (heading != null || item != null || lines.size() == 1) {
            Block.Kind kind =
                    heading != null ? Block.Kind.SUBHEAD : item != null ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
            add(kind, passage.text(), passage.linksOfText(0), passage.nodes());
            return;
        }
        boolean areParagraphs = lines.stream().anyMatch(line -> Passage.weigh(line) > LONGEST_LINE);
        for (int i = 0; i < lines.size(); i++) {
            Block.Kind kind = areParagraphs ? Block.Kind.PARAGRAPH : i == 0 ? first() : Block.Kind.LINE;
            add(kind, lines.get(i), passage.links(i), i == 0 ? passage.nodes() : List.of());
        }
    }

    /** Adds code; to what is right above it, for nothing would part the two. */
    private void addCode(Passage passage) {
        PageBlock before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (before == null || before.block().kind() != Block.Kind.CODE) {
            add(Block.Kind.CODE, passage.code(), List.of(), passage.nodes());
            return;
        }
        blocks.remove(blocks.size() - 1);
        var nodes = new ArrayList<TextNode>(before.nodes());
        nodes.addAll(passage.nodes());
        add(Block.Kind.CODE, before.block().text() + "\n\n" + passage.code(), List.of(), nodes);
    }

    /** The kind of a line that begins a group. */
    private Block.Kind first() {
        int last = blocks.size() - 1;
        while (last >= 0 && blocks.get(last).block().kind() == Block.Kind.FIGURE) {
            last--; // it may turn out that there is none
        }
        Block.Kind before =
                last < 0 ? Block.Kind.PARAGRAPH : blocks.get(last).block().kind();
        return before == Block.Kind.LINE || before == Block.Kind.STANZA ? Block.Kind.STANZA : Block.Kind.LINE;
    }

    private void add(Block.Kind kind, String text, List<TextLink> links, List<TextNode> nodes) {
        blocks.add(new PageBlock(new Block(kind, text, links), nodes));
    }
}
