package org.backfile.bake.jbake;

import java.io.File;
import java.util.Optional;

/** A file that is to be in the output folder. */
interface Planned {
    /** Where, below the output folder. */
    String path();

    /** What it is made of, for findings. */
    String source();

    /** The file it is made of, if it is made of one. */
    Optional<File> file();

    /** The path of a file that is removed when this one is made; empty if there is none. */
    String removes();
}
