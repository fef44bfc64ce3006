package org.backfile.topic.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.language.Resource;
import org.backfile.topic.lexicon.Entity;

/** The states that are no more: which of them a place was in when an article was written. */
public final class Eras {
    /** The divided city stays both countries'. */
    private static final String DIVIDED = "Berlin";

    /**
     * @param of the codes of the countries it was of; true if their own names mean it too
     * @param cities what was its by name
     */
    private record Era(Entity state, int from, int to, Map<String, Boolean> of, Set<String> cities) {
        boolean has(int year) {
            return year >= from && year <= to;
        }
    }

    private final List<Era> eras = new ArrayList<>();

    public Eras(Gazetteer gazetteer) {
        for (String line : Resource.lines(Eras.class, "eras.txt")) {
            String[] f = line.split("\\|", -1);
            Map<String, Boolean> of = Stream.of(f[3].split(";"))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toMap(code -> code.replace("*", ""), code -> code.endsWith("*")));
            Entity state = gazetteer.country(f[0]);
            eras.add(new Era(state, Integer.parseInt(f[1]), Integer.parseInt(f[2]), of, Set.of(f[4].split(";"))));
        }
    }

    /** The state that a part of a country was in; the country itself if it is the same still. */
    Entity whole(Entity part, Entity country, int year, Predicate<String> named) {
        for (Era era : eras) {
            boolean its = era.of().containsKey(code(country)) || era.cities().contains(part.label());
            if (its && isThen(era, country, year, named) && !part.label().equals(DIVIDED)) {
                return era.state();
            }
        }
        return country;
    }

    /** The state that a country's own name meant; the country itself if it is the same still. */
    Entity itself(Entity country, int year) {
        for (Era era : eras) {
            if (era.has(year) && era.of().getOrDefault(code(country), false)) {
                return era.state();
            }
        }
        return country;
    }

    /** An article without a year is of the time whose state it names, and not the one that came after. */
    private static boolean isThen(Era era, Entity country, int year, Predicate<String> named) {
        return year == 0 ? named.test(era.state().id()) && !named.test(country.id()) : era.has(year);
    }

    private static String code(Entity country) {
        return country.id().substring(country.id().indexOf(':') + 1);
    }
}
