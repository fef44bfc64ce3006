package org.backfile.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.report.Finding;

/** Addresses that articles share which are not one: an address should be the article's own, and readers are sent there. */
public final class SharedAddresses {
    private SharedAddresses() {}

    /**
     * A warning for each such address, of the first raw file that has it.
     *
     * @param files in the order of their raw files
     * @param leaders for each the one whose article it is
     */
    public static List<Finding> findings(List<? extends Candidate> files, int[] leaders) {
        var first = new LongTable(files.size());
        Map<Integer, Set<Integer>> articles = new HashMap<>();
        for (int i = 0; i < leaders.length; i++) {
            long address = files.get(i).address();
            int before = address == 0 ? -1 : first.putIfAbsent(address, i);
            if (before >= 0 && leaders[before] != leaders[i]) {
                articles.computeIfAbsent(before, each -> new HashSet<>(Set.of(leaders[each])))
                        .add(leaders[i]);
            }
        }
        var findings = new ArrayList<Finding>(articles.size());
        articles.forEach((file, unlike) -> findings.add(Finding.warning(
                "address-shared",
                files.get(file).raw(),
                1,
                "Its address is that of " + unlike.size()
                        + " articles whose texts are unlike; each has a page of its own",
                "see that the address is the article's, not a front page's or a page's that changes")));
        return findings;
    }
}
