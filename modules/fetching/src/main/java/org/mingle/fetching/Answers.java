package org.mingle.fetching;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.progress.CancelledException;

/** What is wrong with an answer, or with none, in a sentence. */
final class Answers {
    private Answers() {}

    static void check(int status, String host) throws FetchException {
        switch (status) {
            case 200 -> {}
            case 401, 403 -> throw new FetchException(host + " does not show this to the public.");
            case 429 -> throw new FetchException(host + " is asked too often just now. Try again later.");
            default ->
                throw new FetchException(
                        status >= 500
                                ? host + " has trouble of its own (" + status + "). Try again later."
                                : host + " gives an answer that Mingle cannot use (" + status + ").");
        }
    }

    static void check(String type, Types wanted, String host) throws FetchException {
        if (!wanted.names().contains(type)) {
            String other = type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "something of an unknown kind";
            throw new FetchException(host + " sends " + other + " where " + wanted.what() + " was expected.");
        }
    }

    /** Returns why a server was asked in vain. */
    static FetchException failed(IOException e, String host, Trip trip) throws CancelledException {
        trip.check();
        if (e instanceof TooLargeException large) {
            return new FetchException(
                    host + " sends more than " + Trip.size(large.most()) + ", which is more than Mingle takes.");
        }
        if (is(e, PrivateAddressException.class)) {
            return new FetchException(
                    host + " is a machine of a private network. Mingle asks only those of the public internet.");
        }
        if (trip.late()) {
            return new FetchException(host + " takes too long: Mingle waits for "
                    + trip.limits().time().toSeconds() + " seconds.");
        }
        if (is(e, UnknownHostException.class)) {
            return new FetchException(
                    "There is no server " + host + ", or this machine is not connected to the internet.");
        }
        if (is(e, SSLHandshakeException.class) || is(e, SSLPeerUnverifiedException.class)) {
            return new FetchException(
                    "The connection to " + host + " is not safe: it cannot prove that it is " + host + ".");
        }
        return new FetchException(
                is(e, ConnectException.class) || is(e, SocketTimeoutException.class)
                        ? host + " does not answer."
                        : "The connection to " + host + " broke off.");
    }

    private static boolean is(Throwable e, Class<?> kind) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }
}
