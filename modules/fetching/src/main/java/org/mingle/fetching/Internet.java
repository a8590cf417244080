package org.mingle.fetching;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** How a name becomes an address, and where a connection to that address goes. */
interface Internet {
    /** The one of this machine. */
    Internet REAL = host -> List.of(InetAddress.getAllByName(host));

    /** Returns the addresses of a server, the best first. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** Returns where to connect for an address that was found good. */
    default InetSocketAddress way(InetAddress address, int port) {
        return new InetSocketAddress(address, port);
    }
}
