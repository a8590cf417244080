package org.mingle.guests.life;

import java.time.Instant;
import java.util.List;

/** A post in the guest's own blog with what was said below it; status is WordPress's word. */
public record BlogPost(Instant at, String title, List<String> paragraphs, String status, List<Remark> remarks) {
    public BlogPost {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
    }

    /** Something said below a post; a remark of the guest answers the one before it, one of a reader the post. */
    public record Remark(Person by, String mail, Instant at, String text, boolean own) {}
}
