package org.mingle.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mingle.api.fetching.FetchException;

/** A feed, or a page that names its feed. */
record FeedSearch(URI address) implements Errand {
    /** A feed is named at the beginning of a page. */
    private static final int HEAD = 1 << 20;

    @Override
    public List<String> hosts() {
        return List.of(address.getHost());
    }

    @Override
    public Path run(Web web) throws FetchException {
        Web.Answer answer = web.file(address, Types.FEED_OR_PAGE, web.folder().resolve("first"));
        if (Types.PAGE.names().contains(answer.type())) {
            URI feed = named(answer);
            answer = web.file(feed, Types.FEED, web.folder().resolve("feed"));
        }
        String ending = answer.type().endsWith("json") ? ".json" : ".xml";
        try {
            return Files.move(
                    answer.file(), web.folder().resolve(answer.from().getHost().replaceAll("[^\\w.-]", "-") + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI named(Web.Answer page) throws FetchException {
        Document html;
        try (InputStream in = Files.newInputStream(page.file())) {
            html = Jsoup.parse(
                    new ByteArrayInputStream(in.readNBytes(HEAD)),
                    null,
                    page.from().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Optional<String> feed = html.select("link[rel~=(?i)\\balternate\\b][href]").stream()
                .filter(link -> Types.FEED.names().contains(Types.in(link.attr("type"))))
                .map(FeedSearch::address)
                .findFirst();
        if (feed.isEmpty()) {
            throw new FetchException(
                    "There is no feed here: the page of " + page.from().getHost() + " names none.");
        }
        return Address.next(page.from(), feed.get());
    }

    /** Many pages have learned to speak safely and still name their feed as before. */
    private static String address(Element link) {
        return link.absUrl("href").replaceFirst("^http:", "https:");
    }
}
