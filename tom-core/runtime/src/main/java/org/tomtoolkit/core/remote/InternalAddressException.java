package org.tomtoolkit.core.remote;

import java.net.UnknownHostException;

/** A name that leads to an address which is not public. */
final class InternalAddressException extends UnknownHostException {

    InternalAddressException(String host) {
        super("The address " + host + " is not on the public Internet, so this site does not call it.");
    }
}
