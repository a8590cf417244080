package org.mingle.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;

/** Connects to the very address that it has checked: a name that leads elsewhere a moment later leads nowhere. */
final class GuardedSocket extends Socket {
    private final Trip trip;
    private final Internet internet;

    GuardedSocket(Trip trip, Internet internet) {
        super(Proxy.NO_PROXY);
        this.trip = trip;
        this.internet = internet;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress server)) {
            throw new PrivateAddressException();
        }
        List<InetAddress> found = internet.addresses(server.getHostString());
        if (!trip.limits().privately() && !found.stream().allMatch(PublicAddresses::contain)) {
            throw new PrivateAddressException();
        }
        trip.holds(this);
        super.connect(internet.way(found.get(0), server.getPort()), timeout);
    }
}
