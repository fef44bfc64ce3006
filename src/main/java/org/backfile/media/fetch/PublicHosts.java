package org.backfile.media.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Which hosts may be asked: an article may name an address of this machine or of its network, and whoever wrote it is not to
 * have us call there (RFC 6890). The JDK remembers for a while what it looked up, so that the host that is asked is the one
 * that was looked at.
 */
final class PublicHosts {
    private final boolean isAnywhere;

    /** @param isAnywhere whether all hosts may be asked */
    PublicHosts(boolean isAnywhere) {
        this.isAnywhere = isAnywhere;
    }

    /** Why a host may not be asked; empty if it may. */
    Optional<String> complaint(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isAnywhere && !isPublic(address)) {
                    return Optional.of("its host is no public one");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("there is no such host");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPublic4(bytes, 0)
                : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        int first = bytes[from] & 0xFF;
        int second = bytes[from + 1] & 0xFF;
        int third = bytes[from + 2] & 0xFF;
        boolean isShared = first == 100 && second >= 64 && second < 128;
        boolean isOfProtocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean isForTests = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        boolean isPrivate = first == 10
                || first == 127
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 169 && second == 254;
        return first != 0 && first < 224 && !isShared && !isOfProtocols && !isForTests && !isPrivate;
    }

    private static boolean isPublic6(byte[] bytes) {
        if ((bytes[0] & 0xE0) != 0x20) {
            // All that is given to the world is 2000::/3; 64:ff9b::/96 leads to addresses of version 4.
            boolean isTranslated =
                    bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xFF && bytes[3] == (byte) 0x9B;
            return isTranslated && isPublic4(bytes, 12);
        }
        boolean is6to4 = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean isDocumentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == (byte) 0xB8;
        boolean isTeredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return !isDocumentation && !isTeredo && (!is6to4 || isPublic4(bytes, 2));
    }
}
