package org.backfile.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.article.ArticleSummary;

/** Which articles correct which. Headers are read only of those that correct one. */
public final class Corrections {
    private static final Pattern EXTENSION = Pattern.compile("\\.(?:md|html?)$");

    private final Map<String, ArticleSummary> corrected = new HashMap<>();
    private final Map<String, List<ArticleSummary>> corrections = new HashMap<>();
    private final Map<ArticleSummary, String> unknown = new LinkedHashMap<>();

    /**
     * @param entries oldest first
     * @param addresses where articles stood before
     */
    Corrections(List<ArticleSummary> entries, OldAddresses addresses) {
        List<ArticleSummary> correcting =
                entries.stream().filter(ArticleSummary::isCorrecting).toList();
        if (correcting.isEmpty()) {
            return;
        }
        Map<String, ArticleSummary> byPath = new HashMap<>();
        entries.forEach(entry -> byPath.put(entry.path(), entry));
        for (ArticleSummary entry : correcting) {
            String named = entry.header().corrects();
            String path = EXTENSION.matcher(named.replaceFirst("^/", "")).replaceFirst("");
            Optional<ArticleSummary> target = Optional.ofNullable(byPath.get(path))
                    .or(() -> addresses.article(named))
                    .filter(other -> !other.path().equals(entry.path()));
            target.ifPresentOrElse(other -> put(entry, other), () -> unknown.put(entry, named));
        }
    }

    private void put(ArticleSummary entry, ArticleSummary target) {
        corrected.put(entry.path(), target);
        corrections.computeIfAbsent(target.path(), path -> new ArrayList<>(1)).add(entry);
    }

    /** The article that one corrects; empty if none, or nobody knows it. */
    public Optional<ArticleSummary> corrected(ArticleSummary entry) {
        return Optional.ofNullable(corrected.get(entry.path()));
    }

    /** The articles that correct one, oldest first. */
    public List<ArticleSummary> of(ArticleSummary entry) {
        return List.copyOf(corrections.getOrDefault(entry.path(), List.of()));
    }

    /** Articles that correct one that the archive does not have, with what they call it. */
    public Map<ArticleSummary, String> unknown() {
        return new LinkedHashMap<>(unknown);
    }
}
