package org.backfile.topic.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.language.Resource;
import org.backfile.language.WordNormalizer;

/** Who is meant when the news of a year calls a head of state or government by surname alone. */
public final class Leaders {
    private record Leader(String label, int from, int to, boolean alone) {}

    private final Map<String, List<Leader>> bySurname = new HashMap<>();

    public Leaders() {
        for (String line : Resource.lines(Leaders.class, "leaders.txt")) {
            String[] f = line.split("\\|");
            boolean alone = f[0].endsWith("*");
            bySurname
                    .computeIfAbsent(WordNormalizer.fold(f[0].replace("*", "")), s -> new ArrayList<>())
                    .add(new Leader(f[1], Integer.parseInt(f[2]), Integer.parseInt(f[3]), alone));
        }
    }

    /** The full name of whom a name means in a year; empty if it has one itself, or nobody of the year is called so. */
    public Optional<String> called(Name name, int year) {
        if (!name.isSingle()) {
            return Optional.empty();
        }
        return bySurname.getOrDefault(name.first(), List.of()).stream()
                .filter(leader -> year >= leader.from() && year <= leader.to() && (leader.alone() || name.roles > 0))
                .map(Leader::label)
                .findFirst();
    }
}
