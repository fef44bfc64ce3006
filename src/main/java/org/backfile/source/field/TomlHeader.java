package org.backfile.source.field;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Front matter in TOML, between lines {@code +++}, as Hugo has it. Of its own, so that its library is loaded for it alone. */
final class TomlHeader {
    private static final int DEEPEST = 20;

    private TomlHeader() {}

    /**
     * Reads front matter.
     *
     * @param taker gets each key, those of tables parted by dots, and its value as text; lists value by value
     * @return what is wrong; empty if nothing is
     */
    static Optional<String> read(String toml, BiConsumer<String, String> taker) {
        TomlParseResult result = Toml.parse(toml);
        if (result.hasErrors()) {
            return Optional.of(String.valueOf(result.errors().get(0).getMessage()));
        }
        table("", result, taker, 0);
        return Optional.empty();
    }

    private static void table(String before, TomlTable table, BiConsumer<String, String> taker, int depth) {
        for (String key : table.keySet()) {
            Object value = table.get(java.util.List.of(key));
            if (value != null) {
                add(before + key, value, taker, depth);
            }
        }
    }

    private static void add(String key, Object value, BiConsumer<String, String> taker, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof TomlTable table) {
            table(key + ".", table, taker, depth + 1);
        } else if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(key, array.get(i), taker, depth + 1);
            }
        } else {
            taker.accept(key, String.valueOf(value));
        }
    }
}
