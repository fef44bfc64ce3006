package org.backfile.bake.jbake;

import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.files.SpecialFile;
import org.backfile.report.Finding;

/**
 * Files and folders that may be read; of others it makes findings.
 *
 * @param root the folder that is looked through
 */
record PlainFiles(JBakeSettings settings, File root, Problems problems) implements FileFilter {
    @Override
    public boolean accept(File file) {
        String name = settings.name(file);
        try {
            var attributes = Files.readAttributes(file.toPath(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile() || attributes.isDirectory()) {
                return true;
            }
            Optional<Finding> complaint =
                    SpecialFile.complaintUnlessCopy(root.toPath(), file.toPath(), name, attributes);
            complaint.ifPresent(problems::add);
            return complaint.isEmpty();
        } catch (IOException e) {
            problems.add(Finding.error("unreadable", name, 0, "Cannot be read", "see that you may read it"));
            return false;
        }
    }
}
