package org.tomtoolkit.core.remote;

import java.time.Duration;

/** Carries one request over the network, without following redirects. */
interface Transport {

    /**
     * @param timeout for the whole answer
     * @throws RemoteException when there is no answer, for whatever reason
     */
    Answer send(RemoteRequest request, Duration timeout);
}
