package org.backfile.bake.jbake.template;

import java.util.Map;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.report.Finding;
import org.jbake.app.ContentStore;
import org.jbake.util.DataFileUtil;

/** What templates reach as {@code data}: JBake's, but a file that is not there is a finding. */
final class DataFiles extends DataFileUtil {
    private final ContentStore store;
    private final Problems problems;

    DataFiles(ContentStore store, String type, Problems problems) {
        super(store, type);
        this.store = store;
        this.problems = problems;
    }

    @Override
    public Map<String, Object> get(String ref) {
        if (store.getDocumentByUri(ref).isEmpty()) {
            problems.add(Finding.warning("data-missing", "", 0, "a template asks for the data file " + ref, "add it"));
            return Map.of();
        }
        return super.get(ref);
    }
}
