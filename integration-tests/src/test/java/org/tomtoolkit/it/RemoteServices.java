package org.tomtoolkit.it;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One WireMock that stands for every remote service; each has its path: {@code /simbad}, {@code /alerce}, {@code /lco},
 * {@code /lco-archive}, {@code /provider}, {@code /partner}, {@code /old}. What is not stubbed answers 404, and nothing ever leaves the machine.
 */
public class RemoteServices implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "tom.it.wiremock-port";

    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        // tests may live in another class loader than this object
        System.setProperty(PORT, String.valueOf(server.port()));
        return configuration("http://127.0.0.1:" + server.port());
    }

    /** Every key of the toolkit that names a remote service. */
    private static Map<String, String> configuration(String base) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("tom.harvesters.simbad.base-url", base + "/simbad");
        keys.put("tom.brokers.alerce.base-url", base + "/alerce");
        keys.put("tom.facilities.lco.portal-url", base + "/lco");
        keys.put("tom.facilities.lco.archive-url", base + "/lco-archive");
        keys.put("quarkus.oidc.auth-server-url", base + "/provider");
        keys.put("tom.sharing.toms.partner.base-url", base + "/partner/");
        keys.put("tom.sharing.toms.partner.label", "Partner TOM");
        keys.put("tom.sharing.toms.partner.username", "sharing-partner");
        keys.put("tom.sharing.toms.partner.password", "galileo saw four moons");
        keys.put("tom.sharing.toms.old.base-url", base + "/old");
        keys.put("tom.sharing.toms.old.label", "Old TOM");
        keys.put("tom.sharing.toms.old.token", "token-at-the-old-tom");
        keys.put("tom.facilities.lco.api-key", "lco-key-of-the-tests");
        return keys;
    }

    /** Where all of them are. */
    public static String base() {
        return "http://127.0.0.1:" + Integer.getInteger(PORT);
    }

    /** For stubs and for looking at what was asked. */
    public static WireMock client() {
        return WireMock.create()
                .host("127.0.0.1")
                .port(Integer.getInteger(PORT))
                .build();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
