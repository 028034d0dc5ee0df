package org.tomtoolkit.core.remote;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stand-in for a service, and a client that asks it. */
abstract class RemoteService {

    @RegisterExtension
    static final WireMockExtension SERVICE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    final RemoteLog log = new RemoteLog();
    final RemoteClient client = new RemoteClient(log, 1024 * 1024);

    RemoteException failure(RemoteRequest request) {
        return assertThrows(RemoteException.class, () -> client.send(request));
    }

    static String url(String path) {
        return SERVICE.baseUrl() + path;
    }
}
