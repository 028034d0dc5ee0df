package org.tomtoolkit.core.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.remote.RemoteException.Kind;

class AddressRulesTest {

    @RegisterExtension
    static final WireMockExtension INSIDE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private final RemoteLog log = new RemoteLog();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1"
            })
    void whatIsNotOnThePublicInternetIsRefused(String address) throws UnknownHostException {
        assertFalse(AddressRules.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.168.1.1", "2606:4700::1111", "64:ff9b::808:808"})
    void whatIsPublicIsCalled(String address) throws UnknownHostException {
        assertTrue(AddressRules.isPublic(InetAddress.getByName(address)));
    }

    @Test
    void aMappedAddressGivenAsBytesIsWhatItCarries() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;
        assertFalse(AddressRules.isPublic(InetAddress.getByAddress(mapped)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://[::1]:%d/",
                "http://2130706433:%d/",
                "http://0x7f.1:%d/",
                "http://127.1:%d/",
                "http://0:%d/",
                "http://[::ffff:127.0.0.1]:%d/"
            })
    void noSpellingOfAnInternalAddressIsCalled(String url) {
        INSIDE.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok("inside")));
        RemoteClient client = new RemoteClient(log);
        RemoteRequest request = call(url.formatted(INSIDE.getPort()));
        Kind kind =
                assertThrows(RemoteException.class, () -> client.send(request)).kind();
        assertTrue(kind == Kind.BLOCKED || kind == Kind.UNREACHABLE, kind::name);
        INSIDE.verify(0, WireMock.anyRequestedFor(WireMock.anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.org/", "gopher://127.0.0.1/", "jar:file:///x!/y", "/path"})
    void onlyHttpIsSpoken(String url) {
        assertEquals(
                Kind.BLOCKED,
                assertThrows(RemoteException.class, () -> new RemoteClient(log).send(call(url)))
                        .kind());
    }

    @Test
    void anAllowedHostMayBeInside() {
        INSIDE.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok("inside")));
        for (String allowed : List.of("localhost", "127.0.0.1", "127.0.0.0/8")) {
            String host = allowed.equals("localhost") ? "localhost" : "127.0.0.1";
            RemoteClient client = allowing(allowed);
            assertEquals(
                    "inside",
                    client.send(call("http://" + host + ":" + INSIDE.getPort() + "/"))
                            .text());
        }
    }

    @Test
    void everyRedirectIsLookedAt() {
        INSIDE.stubFor(WireMock.get("/start")
                .willReturn(WireMock.temporaryRedirect("http://127.0.0.1:" + INSIDE.getPort() + "/secret")));
        INSIDE.stubFor(WireMock.get("/secret").willReturn(WireMock.ok("inside")));
        RemoteClient client = allowing("localhost");
        RemoteRequest request = call("http://localhost:" + INSIDE.getPort() + "/start");
        assertEquals(
                Kind.BLOCKED,
                assertThrows(RemoteException.class, () -> client.send(request)).kind());
        INSIDE.verify(0, WireMock.getRequestedFor(WireMock.urlEqualTo("/secret")));
    }

    @Test
    void aGuardedCallSendsEndsInTimeAndIsLimitedLikeAnyOther() {
        RemoteClient client = new RemoteClient(log, new HostGates(null), new AddressRules(List.of("127.0.0.1")), 1000);
        String base = "http://127.0.0.1:" + INSIDE.getPort();
        INSIDE.stubFor(WireMock.post("/hook").willReturn(WireMock.ok("thanks")));
        RemoteRequest post =
                RemoteRequest.postJson("hook", base + "/hook", "{\"a\": 1}").userSupplied();
        assertEquals("thanks", client.send(post).text());
        INSIDE.verify(WireMock.postRequestedFor(WireMock.urlEqualTo("/hook"))
                .withHeader("Content-Type", WireMock.containing("application/json"))
                .withRequestBody(WireMock.equalToJson("{\"a\": 1}")));
        INSIDE.stubFor(
                WireMock.get("/slow").willReturn(WireMock.ok("x".repeat(50)).withChunkedDribbleDelay(20, 20_000)));
        RemoteRequest slow = new RemoteRequest(
                "slow",
                "GET",
                java.net.URI.create(base + "/slow"),
                java.util.Map.of(),
                new byte[0],
                Duration.ofMillis(400),
                false,
                true,
                false);
        assertEquals(
                Kind.TIMEOUT,
                assertThrows(RemoteException.class, () -> client.send(slow)).kind());
        INSIDE.stubFor(WireMock.get("/large").willReturn(WireMock.ok("x".repeat(2000))));
        assertEquals(
                Kind.TOO_LARGE,
                assertThrows(RemoteException.class, () -> client.send(call(base + "/large")))
                        .kind());
    }

    private RemoteClient allowing(String host) {
        return new RemoteClient(log, new HostGates(null), new AddressRules(List.of(host)), 1_000_000);
    }

    private static RemoteRequest call(String url) {
        return RemoteRequest.get("user-" + url.hashCode(), url).userSupplied();
    }
}
