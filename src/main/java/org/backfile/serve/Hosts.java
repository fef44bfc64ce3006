package org.backfile.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which names a preview answers to. Any page of the web can have a name of its own lead to this machine and then read
 * what is answered, as its own (DNS rebinding): the header {@code Host} tells such requests from the user's.
 *
 * @param names in lower case, without ports
 * @param literals whether any address in numbers is taken, too; no name server has a say in those
 */
record Hosts(Set<String> names, boolean literals) {
    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    private static final Pattern LITERAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.%]+]");

    /** @param host the one that the preview listens on: {@code 0.0.0.0} and {@code ::} are all of the machine's */
    static Hosts of(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String own = lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
        return new Hosts(
                Set.copyOf(List.of("localhost", "127.0.0.1", "[::1]", own)),
                own.equals("0.0.0.0") || own.equals("[::]"));
    }

    /**
     * Whether a request is for us.
     *
     * @param protocol RFC 9112, section 3.2, has a request name its host once; before {@code HTTP/1.1} it need not
     */
    boolean isOurs(String protocol, Headers request) {
        List<String> hosts = request.getOrDefault("Host", List.of());
        if (hosts.isEmpty()) {
            return protocol.equals("HTTP/1.0");
        }
        if (hosts.size() != 1) {
            return false;
        }
        String name =
                PORT.matcher(hosts.get(0).strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return names.contains(name) || literals && LITERAL.matcher(name).matches();
    }
}
