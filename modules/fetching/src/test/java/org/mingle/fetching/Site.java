package org.mingle.fetching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An internet of one machine: a server that speaks for many hosts, with a certificate of its own making. */
final class Site implements Internet, AutoCloseable {
    static final String PUBLIC = "93.184.216.34";
    private static final char[] PASSWORD = "only for a test".toCharArray();
    private static final List<String> HOSTS = List.of(
            "blog.example",
            "feeds.example",
            "glass.example",
            "inside.example",
            "pds.example",
            "public.api.bsky.app",
            "plc.directory");

    private static SSLContext tls;

    /** What is asked, as {@code host/path}. */
    final List<String> asked = new CopyOnWriteArrayList<>();
    /** The last question to each host, by name of the header. */
    final Map<String, String> headers = new HashMap<>();
    /** Where connections went. */
    final List<String> connected = new CopyOnWriteArrayList<>();
    /** The addresses of a host, in the order in which they are told; the last one again and again. */
    final Map<String, List<String>> numbers = new HashMap<>();

    private final Map<String, Page> pages = new HashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpsServer server;

    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    Site(Path folder) throws Exception {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls(folder)));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        asked.add(host + exchange.getRequestURI());
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        Page page = pages.get(host + exchange.getRequestURI());
        try (exchange) {
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.answer(exchange);
            }
        }
    }

    Site on(String address, Page page) {
        pages.put(address, page);
        return this;
    }

    Site on(String address, String type, byte[] body, String... more) {
        return on(address, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Set-Cookie", "seen=yes; Path=/");
            for (int i = 0; i < more.length; i += 2) {
                exchange.getResponseHeaders().set(more[i], more[i + 1]);
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    Site on(String address, String type, String body) {
        return on(address, type, body.getBytes(StandardCharsets.UTF_8));
    }

    Site leads(String address, String to) {
        return on(address, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    Site fails(String address, int status) {
        return on(address, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    /** Sends without an end, a piece at a time. */
    Site endless(String address, String type, byte[] piece, long pauseMillis, String... more) {
        return on(address, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < more.length; i += 2) {
                exchange.getResponseHeaders().set(more[i], more[i + 1]);
            }
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    out.write(piece);
                    out.flush();
                    Thread.sleep(pauseMillis);
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    WebFetcher fetcher() throws Exception {
        return fetcher(new Limits(false, 1_000_000, Duration.ofSeconds(20)));
    }

    WebFetcher fetcher(Limits limits) throws Exception {
        return new WebFetcher(limits, this, tls);
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        List<String> told = numbers.getOrDefault(host, List.of(PUBLIC));
        if (told.size() > 1) {
            numbers.put(host, told.subList(1, told.size()));
        }
        List<InetAddress> addresses = new ArrayList<>();
        for (String number : told.get(0).split(" ")) {
            if (number.isEmpty()) {
                throw new UnknownHostException(host);
            }
            addresses.add(InetAddress.getByName(number));
        }
        return addresses;
    }

    @Override
    public InetSocketAddress way(InetAddress address, int port) {
        connected.add(address.getHostAddress() + ":" + port);
        return server.getAddress();
    }

    /** A certificate for these hosts takes a second to make: one for all tests. */
    private static synchronized SSLContext tls(Path folder) throws Exception {
        if (tls == null) {
            Path store = folder.resolve("server.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "site",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=blog.example",
                            "-ext",
                            "san=dns:" + String.join(",dns:", HOSTS),
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            new String(PASSWORD))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD);
            }
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, PASSWORD);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("site", keys.getCertificate("site"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
            tls = context;
        }
        return tls;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
