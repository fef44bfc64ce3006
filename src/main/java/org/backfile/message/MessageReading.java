package org.backfile.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.backfile.report.Finding;
import org.backfile.report.NearestWord;

/** Lays message files over one another, English at the bottom, and says what is wrong with the owner's. */
final class MessageReading {
    private static final String ENGLISH = "en";
    private static final int TOLD = 12;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, MessagePattern> patterns = new TreeMap<>();
    private final Map<String, MessagePattern> english = new TreeMap<>();
    private final Set<String> translated = new HashSet<>();
    private final Predicate<String> isAskedFor;
    private String tag = ENGLISH;

    private MessageReading(Predicate<String> isAskedFor) {
        this.isAskedFor = isAskedFor;
    }

    /** @param folder of the owner's message files; may be missing */
    static Messages read(Optional<Path> folder, String lang, Predicate<String> isAskedFor) {
        return new MessageReading(isAskedFor).read(folder, lang);
    }

    private Messages read(Optional<Path> folder, String lang) {
        var files = new MessageFiles(folder, findings);
        shipped(ENGLISH);
        english.putAll(patterns);
        files.own(ENGLISH).ifPresent(this::lay);
        translated.clear();
        List<String> chain = MessageFiles.chain(lang);
        boolean known = false;
        for (int i = chain.size() - 1; i >= 0; i--) {
            String each = chain.get(i);
            if (each.equals(ENGLISH)) {
                known = true;
                continue;
            }
            boolean isShipped = shipped(each);
            Optional<MessageFile> own = files.own(each);
            own.ifPresent(this::lay);
            if (isShipped || own.isPresent()) {
                tag = each;
                known = true;
            }
        }
        if (!known) {
            findings.add(Finding.note(
                    "messages-missing",
                    "jbake.properties",
                    0,
                    "There are no words in the language " + lang + ": the site's own are in English",
                    "write " + Messages.FOLDER + "/" + chain.get(chain.size() - 1) + ".properties"));
        } else if (!tag.startsWith(ENGLISH)) {
            tellMissing();
        }
        return new Messages(tag, texts, patterns, findings);
    }

    private boolean shipped(String each) {
        Optional<MessageFile> file = MessageFiles.shipped(each, findings);
        file.ifPresent(this::lay);
        return file.isPresent();
    }

    private void lay(MessageFile file) {
        file.lines().forEach((key, line) -> {
            Optional<String> complaint = complaint(key, line.text());
            if (complaint.isPresent()) {
                findings.add(Finding.error(
                        MessageFile.BROKEN,
                        file.name(),
                        line.number(),
                        "The message " + key + " is left out: " + complaint.get(),
                        english.containsKey(key) ? "in English it is " + texts.get(key) : ""));
                return;
            }
            if (!english.isEmpty() && !english.containsKey(key) && !isAskedFor.test(key)) {
                findings.add(unknown(file.name(), line.number(), key));
            }
            translated.add(key);
        });
    }

    /** What is wrong with a message; if nothing is, it holds from now on. */
    private Optional<String> complaint(String key, String text) {
        try {
            MessagePattern pattern = MessagePattern.of(text);
            MessagePattern meant = english.get(key);
            if (meant != null) {
                var more = new TreeSet<>(pattern.arguments());
                more.removeAll(meant.arguments());
                if (!more.isEmpty()) {
                    return Optional.of("it asks for {" + more.first() + "}, which there is none of");
                }
            }
            Optional<String> form = DateForms.complaint(key, text);
            if (form.isEmpty()) {
                texts.put(key, text);
                patterns.put(key, pattern);
            }
            return form;
        } catch (MessagePattern.Unreadable e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Finding unknown(String file, int line, String key) {
        Collection<String> keys = english.keySet();
        return Finding.warning(
                "message-unknown",
                file,
                line,
                "No page and no template of yours has a message " + key,
                NearestWord.of(key, keys)
                        .map(meant -> "did you mean " + meant + "?")
                        .orElse("remove it"));
    }

    private void tellMissing() {
        var missing = new TreeSet<>(english.keySet());
        missing.removeAll(translated);
        if (!missing.isEmpty()) {
            List<String> some = missing.stream().limit(TOLD).toList();
            findings.add(Finding.warning(
                    "messages-missing",
                    Messages.FOLDER + "/" + tag + ".properties",
                    0,
                    "These messages are shown in English: " + String.join(", ", some)
                            + (missing.size() > TOLD ? " and " + (missing.size() - TOLD) + " more" : ""),
                    "write them in that file"));
        }
    }
}
