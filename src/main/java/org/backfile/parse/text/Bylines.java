package org.backfile.parse.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.Block;
import org.backfile.dateline.DatelineParser;

/** Names of people in lines that say who wrote an article. */
public final class Bylines {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 5;
    private static final Pattern BY = Pattern.compile(
            "^(?:(?i:written by|reporting by|story by|by|von|par|por|di|door|av|af|przez|scritto da|texto de|texte de)|Автор:?)[:\\s]\\s*");
    private static final Pattern AND = Pattern.compile("\\s*(?:,|;|/|\\||&|\\s(?i:and|und|et|y|e|en|och|og|i)\\s)\\s*");
    private static final Pattern INITIAL = Pattern.compile("\\b(?:\\p{Lu}|Jr|Sr|Dr|St)\\.$");
    /** How posts and papers end, which look like names. */
    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:correspondents?|reporters?|writers?|editors?|staff|columnists?|press|news|service|times|gazette|post|herald|tribune"
                    + "|journal|magazine|korrespondent(?:in)?|redakteur(?:in)?|redaktion|zeitung|correspondant|journaliste|rédaction"
                    + "|corresponsal|redacción|desk|bureau|university|institute|foundation|demand)$");
    /** What follows a name and is none. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)\\s+(?:of the|of|from the|for the|for|at|in|the)\\s.*$|\\s*[(\\[].*$|\\s+[-–—]\\s.*$|\\s+(?:contributing|staff|senior|special|chief)\\s.*$");

    private static final Pattern WORD = Pattern.compile(
            "(?:(?:[dlo]['’])?[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}'’.-]*|(?i:de|da|di|du|del|della|la|le|van|von|der|den|zu|bin|al|el|dos|ten|ter))");
    /** What is written where a person's name would be. */
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "editor",
            "editors",
            "editorial",
            "editorial board",
            "editorial team",
            "redaktion",
            "redaction",
            "rédaction",
            "la rédaction",
            "redaccion",
            "redacción",
            "redazione",
            "redactie",
            "staff",
            "staff writer",
            "staff writers",
            "staff reporter",
            "web desk",
            "news desk",
            "newsroom",
            "webmaster",
            "guest",
            "guest author",
            "unknown",
            "anonymous",
            "author",
            "wire",
            "wire services",
            "wire reports",
            "agencies",
            "agency",
            "from staff reports",
            "press release",
            "root",
            "user",
            "none",
            "null",
            "n/a");

    private Bylines() {}

    /** The people whom a block names as its authors, and nothing else; empty if it may say anything else. */
    public static List<String> of(Block block) {
        String text = block.text();
        Matcher by = BY.matcher(text);
        if (text.length() > LONGEST
                || !by.find()
                || text.endsWith(".") && !INITIAL.matcher(text).find()) {
            return List.of();
        }
        Set<String> people = new LinkedHashSet<>();
        for (String part : AND.split(text.substring(by.end()))) {
            String name = BEHIND.matcher(part).replaceFirst("").strip();
            if (name.isEmpty() || isNobody(name)) {
                continue;
            }
            if (!isPerson(name)) {
                if (people.isEmpty()) {
                    return List.of();
                }
                break; // a post or a paper behind the names
            }
            people.add(name);
        }
        return List.copyOf(people);
    }

    /** Two words or more, each with a capital but for what stands within names. */
    private static boolean isPerson(String name) {
        String[] words = name.split("\\s+");
        boolean isLong = words.length >= 2 && words.length <= MOST_WORDS;
        boolean endsInName = words[words.length - 1].codePoints().anyMatch(Character::isUpperCase)
                && !POST.matcher(name).find();
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                return false;
            }
        }
        return isLong && endsInName && Character.isUpperCase(name.codePointAt(0));
    }

    /**
     * Of names that a page or a record gives, those of people: without the word before them, agencies, desks and the
     * publisher itself.
     *
     * @param publishers what the publisher is called
     */
    public static List<String> people(List<String> names, List<String> publishers) {
        Set<String> people = new LinkedHashSet<>();
        for (String each : names) {
            String name =
                    BY.matcher(each.strip()).replaceFirst("").replace(';', ',').strip();
            boolean isPublisher = publishers.stream().anyMatch(publisher -> name.equalsIgnoreCase(publisher));
            if (!name.isEmpty() && !isNobody(name) && !isPublisher) {
                for (String one : parts(name)) {
                    people.add(one);
                }
            }
        }
        return List.copyOf(people);
    }

    /** A record's author: several people, or one without the word before, if all that stands there is names; else as it is. */
    public static List<String> named(String author) {
        String plain = BY.matcher(author.strip()).replaceFirst("");
        List<String> parts = parts(plain);
        return parts.stream().allMatch(Bylines::isPerson) ? parts : List.of(author);
    }

    /** Several names in one, if each of the parts is a name; a comma may be of one. */
    private static List<String> parts(String name) {
        String[] parts = AND.split(name);
        Set<String> people = new LinkedHashSet<>();
        for (String part : parts) {
            if (isNobody(part)) {
                continue;
            }
            if (!isPerson(part)) {
                return List.of(name);
            }
            people.add(part);
        }
        return people.isEmpty() ? List.of(name) : List.copyOf(people);
    }

    /** Whether a name is a news agency's. */
    public static boolean isAgency(String name) {
        return DatelineParser.isAgency(name.strip());
    }

    private static boolean isNobody(String name) {
        String plain = name.toLowerCase(Locale.ROOT).strip();
        return NOBODY.contains(plain) || isAgency(plain) || plain.indexOf('@') >= 0;
    }
}
