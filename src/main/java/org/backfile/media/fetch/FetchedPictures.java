package org.backfile.media.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.backfile.media.MediaFile;

/**
 * Pictures from the web, none of which is got twice: what each address gave is remembered from run to run by the name of its
 * file in the site, and what did not come within one run. Used from several threads.
 */
public final class FetchedPictures {
    private static final Pattern LINE = Pattern.compile("([^\t]+)\t([0-9a-f]{20}\\.[a-z]{3,5})");

    private final Path index;
    private final List<Path> folders;
    private final MediaFetcher fetcher;
    private final long largest;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    /**
     * @param index a line for each address: it, a tab, and the file's name; made when it is needed
     * @param folders where files of such names are
     * @param largest longer ones are refused
     */
    public FetchedPictures(Path index, List<Path> folders, MediaFetcher fetcher, long largest) throws IOException {
        this.index = index;
        this.folders = List.copyOf(folders);
        this.fetcher = fetcher;
        this.largest = largest;
        if (Files.isRegularFile(index)) {
            Files.readString(index, StandardCharsets.ISO_8859_1).lines().forEach(line -> {
                var parts = LINE.matcher(line); // the last may be cut off
                if (parts.matches()) {
                    names.put(parts.group(1), parts.group(2));
                }
            });
        }
    }

    /** What is at an address of the web, or was when it was first asked. */
    public MediaFetcher.Answer get(String address) {
        String key = address.replaceAll("\\s", "%20");
        Optional<byte[]> known = known(key);
        if (known.isPresent()) {
            return new MediaFetcher.Answer(known, "");
        }
        String failure = failures.get(key);
        if (failure != null) {
            return MediaFetcher.Answer.failed(failure);
        }
        MediaFetcher.Answer answer = fetcher.get(address);
        if (answer.bytes().isEmpty()) {
            failures.put(key, answer.why());
        } else {
            MediaFile.of(answer.bytes().get(), largest).file().ifPresent(file -> remember(key, file.name()));
        }
        return answer;
    }

    private Optional<byte[]> known(String key) {
        String name = names.get(key);
        for (Path folder : name == null ? List.<Path>of() : folders) {
            try {
                if (Files.isRegularFile(folder.resolve(name))) {
                    return Optional.of(Files.readAllBytes(folder.resolve(name)));
                }
            } catch (IOException e) {
                return Optional.empty(); // it is got again
            }
        }
        return Optional.empty();
    }

    private synchronized void remember(String key, String name) {
        if (!name.equals(names.put(key, name))) {
            try {
                byte[] line = (key + "\t" + name + "\n").getBytes(StandardCharsets.ISO_8859_1);
                Files.write(index, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
