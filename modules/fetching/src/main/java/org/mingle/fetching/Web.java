package org.mingle.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.mingle.api.fetching.FetchException;

/** Asks servers within one trip: HTTPS only, each step of a redirection looked at anew, nothing remembered between answers. */
final class Web {
    /** What is held in memory is small. */
    private static final long DOCUMENT = 2_000_000;

    private static final String NAME = "Mingle/1.0 (asked by a person, for once)";
    private static final int MOST_HOPS = 5;
    private static final int STEP_MILLIS = 15_000;
    private static final Set<Integer> LEADS_ON = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> NOTHING = Set.of(400, 404, 410);

    private final Trip trip;
    private final SSLSocketFactory sockets;
    private final Path folder;

    /** @param folder where answers are written */
    Web(Trip trip, SSLSocketFactory sockets, Path folder) {
        this.trip = trip;
        this.sockets = sockets;
        this.folder = folder;
    }

    /**
     * What a server has sent.
     *
     * @param from the address in the end
     * @param type its media type
     */
    record Answer(URI from, String type, Path file) {}

    Path folder() {
        return folder;
    }

    /** Gets a file. */
    Answer file(URI address, Types wanted, Path into) throws FetchException {
        return there(address, find(address, wanted, into, trip.limits().bytes()));
    }

    /** Gets a document, which is then held in memory. */
    Json document(URI address, Types wanted, Path into) throws FetchException {
        return Json.in(there(address, find(address, wanted, into, DOCUMENT)));
    }

    /** Gets a document that may be there, null when it is not. */
    @Nullable
    Json documentOrNone(URI address, Types wanted, Path into) throws FetchException {
        Answer answer = find(address, wanted, into, DOCUMENT);
        return answer == null ? null : Json.in(answer);
    }

    private static Answer there(URI address, @Nullable Answer answer) throws FetchException {
        if (answer == null) {
            throw new FetchException("There is nothing for the public at this address of " + address.getHost() + ".");
        }
        return answer;
    }

    private @Nullable Answer find(URI address, Types wanted, Path into, long most) throws FetchException {
        URI at = address;
        for (int hops = 0; hops <= MOST_HOPS; hops++) {
            String host = Address.checked(at).getHost();
            trip.asks(host);
            try {
                HttpsURLConnection connection = open(at, wanted);
                int status = connection.getResponseCode();
                if (LEADS_ON.contains(status)) {
                    at = Address.next(at, connection.getHeaderField("Location"));
                    continue;
                }
                if (NOTHING.contains(status)) {
                    return null;
                }
                Answers.check(status, host);
                String type = Types.in(connection.getContentType());
                Answers.check(type, wanted, host);
                save(connection, into, most, host);
                return new Answer(at, type, into);
            } catch (IOException e) {
                throw Answers.failed(e, host, trip);
            }
        }
        throw new FetchException(address.getHost() + " leads on and on, and never to an end.");
    }

    private HttpsURLConnection open(URI at, Types wanted) throws IOException {
        HttpsURLConnection connection = (HttpsURLConnection) at.toURL().openConnection(Proxy.NO_PROXY);
        connection.setSSLSocketFactory(sockets);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout(STEP_MILLIS);
        connection.setReadTimeout(STEP_MILLIS);
        connection.setRequestProperty("User-Agent", NAME);
        connection.setRequestProperty("Accept", wanted.accept());
        connection.setRequestProperty("Accept-Encoding", "gzip");
        return connection;
    }

    private void save(HttpURLConnection connection, Path into, long most, String host) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long all = 0;
        try (InputStream in = Unpacked.of(connection);
                OutputStream out = created(into)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                trip.got(n, host);
                all += n;
                if (all > most) {
                    throw new TooLargeException(most);
                }
                write(out, buffer, n);
            }
        }
        if (connection.getContentEncoding() == null && all < connection.getContentLengthLong()) {
            throw new IOException("cut off");
        }
    }

    private static OutputStream created(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] bytes, int count) {
        try {
            out.write(bytes, 0, count);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
