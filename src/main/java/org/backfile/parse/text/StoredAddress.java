package org.backfile.parse.text;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Address;
import org.backfile.article.TextLink;

/** The address of a page that a web archive holds: its own, if that is one of the same site, else where it was found. */
public final class StoredAddress {
    private StoredAddress() {}

    /**
     * The addresses of a page, the one to be told first.
     *
     * @param stored where the archive found it
     * @param own those that it gives itself
     */
    public static List<String> first(String stored, List<String> own) {
        List<String> addresses = new ArrayList<>();
        if (!own.isEmpty()) {
            boolean isOfSite = Address.host(own.get(0)).equals(Address.host(stored));
            boolean isFront = Address.normal(own.get(0)).isEmpty();
            if (isOfSite && !isFront) {
                addresses.add(own.get(0));
            }
        }
        addresses.add(stored);
        return addresses;
    }

    /** Where the archive found the page, if that is not its address. */
    public static List<String> alias(String stored, String source) {
        boolean isSame = Address.normal(stored).equals(Address.normal(source));
        return isSame || source.isEmpty()
                ? List.of()
                : TextLink.address(stored).stream().toList();
    }
}
