package org.mingle.importer.blog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.Progress;

/** Reads a Disqus export: threads with the address of a page, then what was said below them. */
final class Disqus {
    private static final int MOST_THREADS = 200_000;

    private final Xml xml;
    private final Taker taker;
    private final Progress progress;
    private final Map<String, String> pages = new HashMap<>();

    Disqus(Xml xml, Taker taker, Progress progress) {
        this.xml = xml;
        this.taker = taker;
        this.progress = progress;
    }

    /** Whoever began most threads is most likely the owner: Disqus names the moderator there. */
    static Head head(Xml xml) throws IOException, Xml.BrokenException {
        Map<String, Integer> hosts = new LinkedHashMap<>();
        Map<Author, Integer> authors = new LinkedHashMap<>();
        xml.child(0);
        while (xml.child(1) && !xml.name().equals("post")) {
            int at = xml.depth();
            boolean thread = xml.name().equals("thread");
            while (thread && xml.child(at)) {
                if (xml.name().equals("link")) {
                    String host = Addresses.host(xml.text());
                    hosts.merge(host, host.isEmpty() ? 0 : 1, Integer::sum);
                } else if (xml.name().equals("author")) {
                    authors.merge(DisqusPost.author(xml), 1, Integer::sum);
                }
            }
        }
        String host = byCount(hosts).stream().findFirst().orElse("");
        List<Author> named = byCount(authors).stream()
                .filter(one -> !one.shown().isEmpty())
                .limit(100)
                .toList();
        return new Head(host.isEmpty() ? "" : "https://" + host, named, null);
    }

    private static <T> List<T> byCount(Map<T, Integer> counts) {
        List<T> sorted = new ArrayList<>(counts.keySet());
        sorted.sort(Comparator.comparing((T one) -> counts.getOrDefault(one, 0)).reversed());
        return sorted;
    }

    void read() throws IOException, Xml.BrokenException {
        xml.child(0);
        while (xml.child(1)) {
            progress.check();
            switch (xml.name()) {
                case "thread" -> thread(xml.attribute("id"));
                case "post" -> post();
                default -> {}
            }
        }
    }

    private void thread(@Nullable String id) throws IOException, Xml.BrokenException {
        int at = xml.depth();
        while (xml.child(at)) {
            if (id != null && xml.name().equals("link") && pages.size() < MOST_THREADS) {
                pages.put(id, xml.text().strip());
            }
        }
    }

    private void post() throws IOException, Xml.BrokenException {
        DisqusPost post = new DisqusPost(xml);
        Comment comment = post.read();
        String page = pages.getOrDefault(post.thread(), "");
        taker.comment(page, page.isEmpty() ? "disqus:thread:" + post.thread() : Addresses.key(page), comment);
    }
}
