package org.mingle.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** What the HTTP client of the JDK makes its connections with: ours below, the usual TLS above. */
final class GuardedSockets extends SSLSocketFactory {
    private static final String UNUSED = "the HTTP client connects what createSocket() returns";

    private final SSLSocketFactory tls;
    private final Trip trip;
    private final Internet internet;

    GuardedSockets(SSLSocketFactory tls, Trip trip, Internet internet) {
        this.tls = tls;
        this.trip = trip;
        this.internet = internet;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket(trip, internet);
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean autoClose) throws IOException {
        return tls.createSocket(below, host, port, autoClose);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException(UNUSED);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException(UNUSED);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException(UNUSED);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException(UNUSED);
    }
}
