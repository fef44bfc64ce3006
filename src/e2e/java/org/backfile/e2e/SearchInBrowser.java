package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Opens the search of the baked site in a browser. */
abstract class SearchInBrowser extends ServedSite {
    private static final String POLICY = "default-src 'self'";

    /** Opens the search; nothing may be said in the console. */
    void searching(String query, ColorScheme scheme, int width, Consumer<Page> use) {
        searching(query, scheme, width, false, use);
    }

    /** @param strict whether under the policy, where tests cannot run a script of their own either */
    void searching(String query, ColorScheme scheme, int width, boolean strict, Consumer<Page> use) {
        var said = new ArrayList<String>();
        chromium.open(width, scheme, true, page -> {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    said.add(message.text());
                }
            });
            if (strict) {
                page.route("**/*", SearchInBrowser::underPolicy);
            }
            page.navigate(preview.address().resolve("search/" + query).toString());
            if (!query.isEmpty()) {
                page.locator("#search-status")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d|Nothing")))
                        .waitFor();
            }
            use.accept(page);
        });
        assertThat(said).as(query).isEmpty();
    }

    private static void underPolicy(Route route) {
        var response = route.fetch();
        var headers = new HashMap<>(response.headers());
        headers.put("content-security-policy", POLICY);
        route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(headers));
    }
}
