package org.backfile.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.backfile.output.OutputSize;

/** Which of the hosts that are known take a site. */
public final class HostFit {
    private HostFit() {}

    /**
     * Says so.
     *
     * @return {@code Any host takes it}, or which do, and what is too much for each other; without a full stop
     */
    public static String sentence(OutputSize size) {
        var taken = new StringJoiner(", ");
        var refused = new StringJoiner(", ");
        for (Host host : Host.values()) {
            List<String> limits = broken(host.limits(), size);
            if (limits.isEmpty()) {
                taken.add(host.word());
            } else {
                refused.add(host.word() + " (" + String.join("; ", limits) + ")");
            }
        }
        return refused.length() == 0 ? "Any host takes it" : "It fits " + taken + ", and is too much for " + refused;
    }

    private static List<String> broken(HostLimits limits, OutputSize size) {
        var broken = new ArrayList<String>();
        if (size.files() > limits.files()) {
            broken.add(String.format(Locale.ROOT, "at most %,d files", limits.files()));
        }
        if (size.bytes() > limits.bytes()) {
            broken.add("at most " + HostBudget.size(limits.bytes()));
        }
        if (size.largest().filter(file -> file.size() > limits.fileBytes()).isPresent()) {
            broken.add("files of at most " + HostBudget.size(limits.fileBytes()));
        }
        if (size.inFolder() > limits.inFolder()) {
            broken.add(String.format(Locale.ROOT, "at most %,d files in a folder", limits.inFolder()));
        }
        return broken;
    }
}
