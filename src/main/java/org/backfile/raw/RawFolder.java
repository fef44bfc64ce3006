package org.backfile.raw;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backfile.files.SpecialFile;
import org.backfile.report.Finding;
import org.backfile.report.UserError;

/** A folder of raw files. The front door of its package. */
public final class RawFolder {
    private final Path root;

    /**
     * @param root the folder
     * @throws UserError if it is not there or no folder
     */
    public RawFolder(Path root) {
        if (!Files.isDirectory(root)) {
            throw new UserError("There is no folder " + root, "name the folder that holds the raw files");
        }
        try {
            this.root = root.toRealPath();
        } catch (IOException e) {
            throw new UserError("Cannot open the folder " + root, "see that you may read it", e);
        }
    }

    /**
     * What the folder holds.
     *
     * @param files sorted by path
     * @param findings sorted
     */
    public record Listing(List<RawFile> files, List<Finding> findings) {
        public Listing {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
        }
    }

    /** Finds all raw files in the folder and below; see {@link #list(Collection)}. */
    public Listing list() {
        return list(List.of());
    }

    /**
     * Finds {@code .txt}, {@code .html} and {@code .htm} files in the folder and below. Links are not followed; what
     * cannot be read is a finding. Hidden files and folders, whose names start with a dot, are passed over, and those that
     * would be raw files otherwise are findings. Other files are passed over, and counted in a finding.
     *
     * @param own folders and files of the site's own: what is in them was made of raw files, or is none. They need not
     *     exist
     * @throws UserError if this folder is in one of them
     */
    public Listing list(Collection<Path> own) {
        return list(own, List.of(), file -> false);
    }

    /**
     * The same of some files and folders in it.
     *
     * @param only absolute; empty for all
     * @param claim asked of each file that is no raw file by its name: whether its caller knows what to do with it. It is
     *     then neither listed nor passed over
     */
    public Listing list(Collection<Path> own, Collection<Path> only, Predicate<RawFile> claim) {
        var walk = new Walk(real(own), only, claim);
        for (Path start : only.isEmpty() ? List.of(root) : only) {
            try {
                Files.walkFileTree(start.toRealPath(), walk);
            } catch (IOException e) {
                throw new UserError("Cannot list " + start, "see that you may read it", e);
            }
        }
        walk.tellOfOthers();
        walk.hidden.tell(walk.findings);
        Collections.sort(walk.files);
        Collections.sort(walk.findings);
        return new Listing(walk.files, walk.findings);
    }

    private Set<Path> real(Collection<Path> own) {
        Set<Path> real = new HashSet<>();
        for (Path path : own) {
            Path there;
            try {
                there = path.toRealPath();
            } catch (IOException e) {
                continue; // it is not there
            }
            real.add(there);
            if (root.startsWith(there)) {
                throw new UserError(
                        "The raw folder " + root + " is in " + path + ", which is the site's own",
                        "name the folder that holds the raw files");
            }
        }
        return real;
    }

    /** Reads a file of this folder. May be called from several threads. */
    public Raw read(RawFile file) {
        return Reading.read(root.resolve(file.path()), file);
    }

    /** Whether a file of this folder has the size and time that it was listed with. */
    public boolean isAsListed(String path, long size, long modified) {
        try {
            return Reading.look(root.resolve(path), path).equals(new RawFile(path, size, modified));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads bytes as if they were a file's.
     *
     * @param path of the file, below a folder
     */
    public static Raw of(String path, byte[] bytes) {
        return Reading.of(path, bytes);
    }

    /** The file's path in the file system. */
    public Path resolve(RawFile file) {
        return resolve(file.path());
    }

    /** The same of a path below the folder. */
    public Path resolve(String path) {
        return root.resolve(path);
    }

    static boolean endsWith(String name, String extension) {
        return name.regionMatches(true, name.length() - extension.length(), extension, 0, extension.length());
    }

    private static boolean isRaw(String name) {
        return endsWith(name, ".txt") || endsWith(name, ".html") || endsWith(name, ".htm");
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        final List<RawFile> files = new ArrayList<>();
        final List<Finding> findings = new ArrayList<>();
        final Hidden hidden = new Hidden();
        private final Set<Path> own;
        private final Collection<Path> only;
        private final Predicate<RawFile> claim;
        private int others;
        private String firstOther = "";
        private final int prefix = root.toString().endsWith("/")
                ? root.toString().length()
                : root.toString().length() + 1;

        /** @param own real paths not to go into */
        Walk(Set<Path> own, Collection<Path> only, Predicate<RawFile> claim) {
            this.own = own;
            this.only = only;
            this.claim = claim;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (own.contains(folder)) {
                findings.add(Finding.note(
                        "own-folder",
                        nameOf(folder),
                        0,
                        "Passed over: it is the site's own, and holds no raw files",
                        ""));
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(root) && isRaw(folder.getFileName().toString()) && !Hidden.isHidden(nameOf(folder))) {
                findings.add(Finding.warning(
                        "folder-named-like-a-file",
                        nameOf(folder),
                        0,
                        "This is a folder, though it is named like a raw file",
                        "rename it if it is meant to be one; the files in it are read"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = nameOf(file);
            if (own.contains(file) || hidden.has(name, isRaw(name))) {
                return FileVisitResult.CONTINUE;
            }
            boolean isAsked = !isRaw(name) || only.contains(file); // an export may have any name
            if (isAsked && attributes.isRegularFile() && claim.test(RawFile.of(name, attributes))) {
                return FileVisitResult.CONTINUE;
            }
            if (!isRaw(name)) {
                if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
                    SpecialFile.complaint(root, file, name, attributes).ifPresent(findings::add);
                } else {
                    firstOther = others == 0 || name.compareTo(firstOther) < 0 ? name : firstOther;
                    others++;
                }
                return FileVisitResult.CONTINUE;
            }
            Optional<Finding> complaint = SpecialFile.complaint(root, file, name, attributes);
            if (complaint.isPresent()) {
                findings.add(complaint.get());
            } else {
                files.add(RawFile.of(name, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            findings.add(Finding.error(
                    "unreadable",
                    nameOf(file),
                    0,
                    "Cannot be read",
                    "see that you may read it and all folders above it"));
            return FileVisitResult.CONTINUE;
        }

        void tellOfOthers() {
            if (others > 0) {
                findings.add(Finding.note(
                        "not-raw",
                        firstOther,
                        0,
                        others == 1
                                ? "Passed over: it holds no articles, as far as one can see"
                                : "Passed over, as are all " + others
                                        + " files that hold no articles, as far as one can see",
                        Stream.of(".csv", ".tsv", ".json", ".jsonl").anyMatch(end -> endsWith(firstOther, end))
                                ? "if its records are articles, say with --map which field is what"
                                : ""));
            }
        }

        private String nameOf(Path file) {
            String path = file.toString();
            String below = path.length() > prefix ? path.substring(prefix) : "";
            return java.io.File.separatorChar == '/' ? below : below.replace(java.io.File.separatorChar, '/');
        }
    }
}
