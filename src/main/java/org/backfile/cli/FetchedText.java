package org.backfile.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.backfile.files.NamedFile;
import org.backfile.report.UserError;

/** A text that the user names by a file's path or a web address. */
final class FetchedText {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private FetchedText() {}

    /** @throws UserError if it cannot be had */
    static String of(String place) {
        if (!place.matches("https?://.*")) {
            return NamedFile.text(Path.of(place), "name a file or an address that begins with https://")
                    .orElseThrow(() -> new UserError(
                            "There is no file " + place, "name a file or an address that begins with https://"));
        }
        try {
            var client = HttpClient.newBuilder()
                    .followRedirects(Redirect.NORMAL)
                    .connectTimeout(PATIENCE)
                    .build();
            var request =
                    HttpRequest.newBuilder(URI.create(place)).timeout(PATIENCE).build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new UserError(place + " answers " + answer.statusCode(), "see in a browser that it is there");
            }
            return answer.body();
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(place + " cannot be fetched (" + e.getMessage() + ")", "see that it is there", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError(place + " was not fetched", "try again", e);
        }
    }
}
