package org.tomtoolkit.core.remote;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which addresses are on the public Internet: those not set apart by the IANA special-purpose registries (RFC 6890 and its
 * updates). Addresses of NAT64 count as the IPv4 address they carry; Java turns mapped ones into IPv4 by itself.
 */
final class AddressRules {

    private record Network(byte[] base, int bits) {

        static Network of(String text) {
            int slash = text.indexOf('/');
            try {
                byte[] base = InetAddress.getByName(text.substring(0, slash)).getAddress();
                int bits = Integer.parseInt(text.substring(slash + 1));
                if (bits < 0 || bits > base.length * 8) {
                    throw new NumberFormatException(text);
                }
                return new Network(base, bits);
            } catch (UnknownHostException | NumberFormatException e) {
                throw new IllegalStateException("No network: " + text + "; write it as 10.1.0.0/16", e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != base.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (base[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Network> NOT_PUBLIC = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** Global unicast is 2000::/3; these parts of it are not. */
    private static final List<Network> NOT_PUBLIC_6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16");

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");
    private static final Network NAT64 = Network.of("64:ff9b::/96");

    private final List<String> allowedNames;
    private final List<Network> allowedNetworks;

    /**
     * @param allowed names, addresses or networks that may be called although they are not public
     */
    AddressRules(List<String> allowed) {
        this.allowedNames = allowed.stream()
                .filter(each -> each.indexOf('/') < 0)
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .toList();
        this.allowedNetworks = allowed.stream()
                .filter(each -> each.indexOf('/') >= 0)
                .map(each -> Network.of(each.strip()))
                .toList();
    }

    /** Whether a name that leads to this address may be called. */
    boolean allows(String host, InetAddress address) {
        byte[] bytes = address.getAddress();
        return allowedNames.contains(host.toLowerCase(Locale.ROOT))
                || allowedNames.contains(address.getHostAddress())
                || allowedNetworks.stream().anyMatch(network -> network.holds(bytes))
                || isPublic(address);
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC.stream().noneMatch(network -> network.holds(bytes));
        }
        if (NAT64.holds(bytes)) {
            byte[] inner = Arrays.copyOfRange(bytes, 12, 16);
            return NOT_PUBLIC.stream().noneMatch(network -> network.holds(inner));
        }
        return GLOBAL_UNICAST.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(network -> network.holds(bytes));
    }

    private static List<Network> networks(String... texts) {
        return Arrays.stream(texts).map(Network::of).toList();
    }
}
