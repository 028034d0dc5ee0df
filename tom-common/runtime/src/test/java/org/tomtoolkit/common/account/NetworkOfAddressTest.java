package org.tomtoolkit.common.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkOfAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:db8:1:2::9, 2001:db8:1:2:",
        "2001:db8::9, 2001:db8:0:0:",
        "::1, 0:0:0:0:",
        "::ffff:192.0.2.7, ::ffff:192.0.2.7"
    })
    void ofIpv6TheHalfThatACustomerGetsCounts(String address, String network) {
        assertEquals(network, LoginThrottle.network(address));
    }
}
