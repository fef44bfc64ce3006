package org.backfile.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A message with places for arguments, in the part of ICU's message syntax that a frame needs: {@code {0}}, and {@code
 * {0, plural, one {# article} other {# articles}}}, in which {@code =0} stands for that very number and {@code #} for the
 * number. An apostrophe before a brace or {@code #} quotes up to the next one; two are one.
 */
final class MessagePattern {
    private final List<Part> parts;

    /** What cannot be read in a message. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String what) {
            super(what);
        }
    }

    private sealed interface Part permits Literal, Argument, PlainNumber, Plural {}

    private record Literal(String text) implements Part {}

    private record Argument(int number) implements Part {}

    /** {@code #}: the number that a plural is of. */
    private record PlainNumber(int argument) implements Part {}

    private record Plural(int argument, Map<String, List<Part>> forms) implements Part {}

    private MessagePattern(List<Part> parts) {
        this.parts = parts;
    }

    static MessagePattern of(String text) throws Unreadable {
        var reader = new Reader(text);
        List<Part> parts = reader.parts(-1);
        if (reader.at < text.length()) {
            throw new Unreadable("a } too many");
        }
        return new MessagePattern(parts);
    }

    /** The numbers of the arguments that it asks for. */
    Set<Integer> arguments() {
        var numbers = new TreeSet<Integer>();
        collect(parts, numbers);
        return numbers;
    }

    private static void collect(List<Part> parts, Set<Integer> numbers) {
        for (Part part : parts) {
            if (part instanceof Argument argument) {
                numbers.add(argument.number());
            } else if (part instanceof Plural plural) {
                numbers.add(plural.argument());
                plural.forms().values().forEach(form -> collect(form, numbers));
            }
        }
    }

    /** The plural forms that it tells apart, each with {@code number} for the number; empty if it is no plural. */
    Map<String, String> forms(String number) {
        var forms = new TreeMap<String, String>();
        for (Part part : parts) {
            if (part instanceof Plural plural) {
                plural.forms().forEach((form, text) -> forms.put(form, literals(text, number)));
            }
        }
        return forms;
    }

    private static String literals(List<Part> parts, String number) {
        var text = new StringBuilder();
        for (Part part : parts) {
            text.append(part instanceof Literal literal ? literal.text() : part instanceof PlainNumber ? number : "");
        }
        return text.toString();
    }

    /** @param arguments whole numbers, and whatever {@code writing} can write; one that is missing is written as nothing */
    String text(PluralRules rules, Writing writing, Object... arguments) {
        if (parts.size() == 1 && parts.get(0) instanceof Literal literal) {
            return writing.literal(literal.text());
        }
        var out = new StringBuilder(48);
        write(parts, rules, writing, arguments, out);
        return out.toString();
    }

    private static void write(
            List<Part> parts, PluralRules rules, Writing writing, Object[] arguments, StringBuilder out) {
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                out.append(writing.literal(literal.text()));
            } else if (part instanceof Argument argument) {
                argument(argument.number(), writing, arguments, out);
            } else if (part instanceof PlainNumber number) {
                argument(number.argument(), writing, arguments, out);
            } else if (part instanceof Plural plural) {
                write(form(plural, rules, arguments), rules, writing, arguments, out);
            }
        }
    }

    private static void argument(int number, Writing writing, Object[] arguments, StringBuilder out) {
        if (number < arguments.length) {
            out.append(writing.argument(arguments[number]));
        }
    }

    private static List<Part> form(Plural plural, PluralRules rules, Object... arguments) {
        boolean known = plural.argument() < arguments.length && arguments[plural.argument()] instanceof Number;
        long number = known ? ((Number) arguments[plural.argument()]).longValue() : 0;
        List<Part> exact = plural.forms().get("=" + number);
        if (exact != null && known) {
            return exact;
        }
        List<Part> form = plural.forms().get(known ? rules.form(number) : PluralRules.OTHER);
        return form != null ? form : plural.forms().getOrDefault(PluralRules.OTHER, List.of());
    }

    /** Reads a message from its beginning. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** Up to the end or a brace that closes what is around. */
        private List<Part> parts(int plural) throws Unreadable {
            var parts = new ArrayList<Part>();
            var literal = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '}') {
                char c = text.charAt(at++);
                if (c == '\'') {
                    quoted(plural >= 0, literal);
                } else if (c == '{' || c == '#' && plural >= 0) {
                    flush(literal, parts);
                    parts.add(c == '#' ? new PlainNumber(plural) : argument());
                } else {
                    literal.append(c);
                }
            }
            flush(literal, parts);
            return List.copyOf(parts);
        }

        private static void flush(StringBuilder literal, List<Part> parts) {
            if (!literal.isEmpty()) {
                parts.add(new Literal(literal.toString()));
                literal.setLength(0);
            }
        }

        private void quoted(boolean inPlural, StringBuilder literal) {
            char next = at < text.length() ? text.charAt(at) : ' ';
            if (next == '\'') {
                at++;
                literal.append('\'');
            } else if (next == '{' || next == '}' || next == '#' && inPlural) {
                int end = text.indexOf('\'', at);
                literal.append(text, at, end < 0 ? text.length() : end);
                at = end < 0 ? text.length() : end + 1;
            } else {
                literal.append('\'');
            }
        }

        private Part argument() throws Unreadable {
            String number = word();
            if (number.isEmpty() || number.length() > 2 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new Unreadable("'" + number + "' stands where the number of an argument should, as in {0}");
            }
            if (taken('}')) {
                return new Argument(Integer.parseInt(number));
            }
            expect(',');
            String kind = word();
            if (!kind.equals("plural")) {
                throw new Unreadable("'" + kind + "' is no kind of argument: only plural is");
            }
            expect(',');
            return new Plural(Integer.parseInt(number), forms(Integer.parseInt(number)));
        }

        private Map<String, List<Part>> forms(int argument) throws Unreadable {
            var forms = new LinkedHashMap<String, List<Part>>();
            while (!taken('}')) {
                String form = word();
                if (!PluralRules.FORMS.contains(form) && !form.matches("=\\d{1,9}")) {
                    throw new Unreadable("'" + form + "' is no plural form: these are "
                            + String.join(", ", PluralRules.FORMS) + ", and numbers as =0");
                }
                expect('{');
                forms.put(form, parts(argument));
                expect('}');
            }
            if (!forms.containsKey(PluralRules.OTHER)) {
                throw new Unreadable("a plural without the form " + PluralRules.OTHER);
            }
            return forms;
        }

        private String word() {
            skipBlanks();
            int from = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '=')) {
                at++;
            }
            return text.substring(from, at);
        }

        private boolean taken(char c) {
            skipBlanks();
            boolean here = at < text.length() && text.charAt(at) == c;
            at += here ? 1 : 0;
            return here;
        }

        private void expect(char c) throws Unreadable {
            if (!taken(c)) {
                throw new Unreadable("a " + c + " is missing "
                        + (at < text.length() ? "before '" + text.substring(at) + "'" : "at the end"));
            }
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
