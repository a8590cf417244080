package org.mingle.guests.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything one guest leaves behind up to the morning of the export day; filled by a persona, read by the file writers. */
public final class Life {
    public final Person owner;
    public final LocalDate exportDay;
    public final Profile profile;
    public final List<Connection> connections = new ArrayList<>();
    public final List<LocalDate> hiddenConnections = new ArrayList<>();
    public final List<Message> messages = new ArrayList<>();
    public final List<Post> posts = new ArrayList<>();
    public final List<Comment> comments = new ArrayList<>();
    public final List<Reaction> reactions = new ArrayList<>();
    public final List<Repost> reposts = new ArrayList<>();
    public final List<Invitation> invitations = new ArrayList<>();
    public final List<Endorsement> endorsements = new ArrayList<>();
    public final List<Recommendation> recommendations = new ArrayList<>();
    public final List<Follow> follows = new ArrayList<>();

    public Life(Person owner, LocalDate exportDay, Profile profile) {
        this.owner = owner;
        this.exportDay = exportDay;
        this.profile = profile;
    }
}
