package org.backfile.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.report.NearestWord;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A call that cannot be understood, in our words.
 *
 * @param what is wrong with it
 * @param hint what to type instead; empty if nobody can say
 */
record Misuse(String what, String hint) {
    static Misuse of(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(command, unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(command, missing.getMissing());
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return new Misuse(name(twice.getOverwritten()) + " stands twice", "");
        }
        Optional<ArgSpec> of = Optional.ofNullable(wrong.getArgSpec());
        Optional<String> value = Optional.ofNullable(wrong.getValue());
        if (of.isPresent() && value.isPresent()) {
            boolean number = of.get().type() == int.class || of.get().type() == Integer.class;
            return new Misuse(
                    name(of.get()) + " cannot be " + value.get(),
                    number ? "write a number" : accepted(of.get()).orElse(""));
        }
        return new Misuse(String.valueOf(wrong.getMessage()), "");
    }

    private static Misuse unknown(CommandLine command, String word) {
        String called = command.getCommandSpec().qualifiedName();
        if (!word.startsWith("-") && command.getParent() == null) {
            return new Misuse(
                    "There is no command " + word,
                    did(
                            Wording.program() + " ",
                            word,
                            List.copyOf(command.getSubcommands().keySet())));
        }
        if (!word.startsWith("-")) {
            String takes = command.getCommandSpec().positionalParameters().stream()
                    .map(ArgSpec::paramLabel)
                    .collect(Collectors.joining(" "));
            return new Misuse(
                    "'" + called + "' cannot do with " + word,
                    takes.isEmpty() ? "it takes options only" : "it takes one " + takes + "; quote a name with blanks");
        }
        String option = word.split("=", 2)[0];
        var options = new ArrayList<String>();
        command.getCommandSpec().options().forEach(known -> options.addAll(List.of(known.names())));
        return new Misuse("'" + called + "' has no option " + option, did("", option, options));
    }

    private static String did(String before, String word, List<String> known) {
        return NearestWord.of(word, known)
                .or(() -> known.stream().filter(each -> each.startsWith(word)).findFirst())
                .map(near -> "did you mean " + before + near + "?")
                .orElse("");
    }

    private static Misuse missing(CommandLine command, List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        String what = first instanceof OptionSpec option
                ? option.longestName() + " needs a value: " + option.paramLabel()
                : "'" + command.getCommandSpec().qualifiedName() + "' needs " + first.paramLabel();
        String[] description = first.description();
        return new Misuse(what, description.length == 0 ? "" : String.join(" ", description));
    }

    private static Optional<String> accepted(ArgSpec arg) {
        return arg.completionCandidates() == null
                ? Optional.empty()
                : Optional.of("write " + String.join(", ", arg.completionCandidates()));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
