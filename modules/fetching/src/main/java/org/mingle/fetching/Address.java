package org.mingle.fetching;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.mingle.api.fetching.FetchException;

/** Addresses that may be asked. */
final class Address {
    private Address() {}

    /** Returns what a person typed or pasted. */
    static URI typed(String text) throws FetchException {
        String address = text.strip();
        try {
            return checked(new URI(address.contains("://") ? address : "https://" + address));
        } catch (URISyntaxException none) {
            throw notOne();
        }
    }

    /** Returns an address that may be asked; the address of the machine is looked at when it is connected. */
    static URI checked(URI address) throws FetchException {
        if ("http".equalsIgnoreCase(address.getScheme())) {
            throw new FetchException(
                    "Mingle fetches over a safe connection only: the address has to begin with https://.");
        }
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw notOne();
        }
        if (address.getUserInfo() != null) {
            throw new FetchException(
                    "There is a name or a password in this address. Mingle fetches only what is public.");
        }
        return address;
    }

    /** Returns where a server leads on to. */
    static URI next(URI from, @Nullable String location) throws FetchException {
        try {
            URI next = from.resolve(new URI(location == null ? "" : location.strip()));
            if (location == null || !"https".equalsIgnoreCase(next.getScheme())) {
                throw new URISyntaxException("", "not safe");
            }
            return next;
        } catch (URISyntaxException none) {
            throw new FetchException(
                    from.getHost() + " leads on to an address that is not https://, and Mingle does not follow.");
        }
    }

    private static FetchException notOne() {
        return new FetchException("This is no address such as https://blog.example/feed.xml.");
    }
}
