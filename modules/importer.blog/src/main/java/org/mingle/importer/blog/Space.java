package org.mingle.importer.blog;

/** The vocabularies that blogs are written in, known by how their address begins, since prefixes are anybody's choice. */
enum Space {
    NONE,
    WORDPRESS,
    EXCERPT,
    CONTENT,
    DUBLIN_CORE,
    ATOM,
    THREADING,
    SLASH,
    DISQUS,
    OTHER;

    static Space of(String uri) {
        String address = uri.strip().replaceFirst("^https?://(www\\.)?", "");
        if (address.startsWith("wordpress.org/export/")) {
            return address.contains("/excerpt") ? EXCERPT : WORDPRESS;
        }
        if (address.startsWith("purl.org/rss/1.0/modules/content")) {
            return CONTENT;
        }
        if (address.startsWith("purl.org/rss/1.0/modules/slash")) {
            return SLASH;
        }
        if (address.startsWith("purl.org/dc/")) {
            return DUBLIN_CORE;
        }
        if (address.startsWith("w3.org/2005/Atom") || address.startsWith("purl.org/atom/ns")) {
            return ATOM;
        }
        if (address.startsWith("purl.org/syndication/thread/")) {
            return THREADING;
        }
        if (address.startsWith("disqus.com")) {
            return DISQUS;
        }
        return uri.isEmpty()
                        || address.startsWith("purl.org/rss/1.0")
                        || address.startsWith("my.netscape.com/rdf")
                        || address.startsWith("backend.userland.com/rss")
                        || address.startsWith("purl.org/net/rss1.1")
                ? NONE
                : OTHER;
    }
}
