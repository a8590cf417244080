package org.mingle.importer.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Discussions;

/** A page as a browser saved it: every link that leads to a question and is called as one. */
final class Page {
    private static final int FEWEST_WORDS = 3;
    private static final int HIGHEST_BOX = 8;
    private static final int MOST = 2_000;

    private static final String SEVERAL = "";

    private final Document html;
    private final Map<Element, String> held = new IdentityHashMap<>();

    Page(Document html) {
        this.html = html;
    }

    List<Item> items() {
        Map<String, Element> links = new LinkedHashMap<>();
        for (Element link : html.select("a[href]")) {
            String key = Discussions.key(address(link));
            boolean one = key != null && named(link);
            if (one && links.size() < MOST) {
                links.merge(key, link, Page::longer);
            }
            if (key != null && (one || Discussions.recognises(address(link)))) {
                hold(key, link);
            }
        }
        List<Item> items = new ArrayList<>();
        links.forEach((key, link) -> items.add(item(key, link)));
        return items;
    }

    /** Notes which question each part of the page speaks of; what is around a part that is noted so already is noted too. */
    private void hold(String key, Element link) {
        for (Element part = link; part != null; part = part.parent()) {
            String before = held.get(part);
            if (SEVERAL.equals(before) || key.equals(before)) {
                return;
            }
            held.put(part, before == null ? key : SEVERAL);
        }
    }

    /** Browsers write whole addresses; where they do not, the page says where it was. */
    private String address(Element link) {
        if (html.baseUri().isEmpty()) {
            Element own = html.selectFirst("link[rel=canonical][href], meta[property=og:url][content]");
            html.setBaseUri(own == null ? "about:blank" : own.attr(own.hasAttr("href") ? "href" : "content"));
        }
        return link.absUrl("href");
    }

    private boolean named(Element link) {
        String words = link.text();
        boolean title = words.split("\\s+").length >= FEWEST_WORDS;
        return title && (Discussions.recognises(address(link)) || words.endsWith("?"));
    }

    private static Element longer(Element one, Element other) {
        return other.text().length() > one.text().length() ? other : one;
    }

    private Item item(String key, Element link) {
        Element box = box(key, link);
        List<String> tags = new ArrayList<>();
        for (Element tag : box.select("a[rel~=tag], .post-tag, .s-tag")) {
            tags.add(tag.text());
        }
        return new Item(
                link.text(),
                "",
                address(link),
                time(box),
                tags.stream().distinct().toList(),
                "",
                Math.max(1, link.sourceRange().start().lineNumber()));
    }

    /** Returns the widest part of the page around a link that speaks of no other question. */
    private Element box(String key, Element link) {
        Element box = link;
        for (int i = 0; i < HIGHEST_BOX; i++) {
            Element wider = box.parent();
            if (wider == null || wider.normalName().equals("body") || !key.equals(held.get(wider))) {
                break;
            }
            box = wider;
        }
        return box;
    }

    private static @Nullable Instant time(Element box) {
        for (Element one : box.select("time[datetime], .relativetime[title], [created-timestamp]")) {
            for (String attribute : List.of("datetime", "title", "created-timestamp")) {
                Instant at = Times.of(one.attr(attribute));
                if (at != null) {
                    return at;
                }
            }
        }
        return null;
    }
}
