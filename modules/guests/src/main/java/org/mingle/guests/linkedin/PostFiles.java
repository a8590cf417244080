package org.mingle.guests.linkedin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingle.guests.life.Comment;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Post;
import org.mingle.guests.life.Reaction;
import org.mingle.guests.life.Repost;

/** What the guest did before everybody; some exports carry the member's number in these names. */
final class PostFiles {
    private PostFiles() {}

    static void add(Life life, String suffix, Map<String, String> files) {
        files.put("Shares" + suffix + ".csv", shares(life));
        files.put("Comments" + suffix + ".csv", comments(life));
        files.put("Reactions" + suffix + ".csv", reactions(life));
        files.put("InstantReposts" + suffix + ".csv", reposts(life));
        files.put("Votes" + suffix + ".csv", "Date,Link,OptionText\n");
    }

    private static String shares(Life life) {
        Csv csv = Csv.plain("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility");
        List<Post> posts = new ArrayList<>(life.posts);
        posts.sort(Comparator.comparing(Post::at).reversed());
        for (Post p : posts) {
            csv.row(Stamp.bare(p.at()), p.link(), lineByLine(p.text()), p.sharedUrl(), p.mediaUrl(), p.visibility());
        }
        return csv.text();
    }

    /** The site quotes every line of a longer text by itself before it quotes the field. */
    private static String lineByLine(String text) {
        return text.contains("\n") ? text.replace("\"", "\"\"").replace("\n", "\"\n\"") : text;
    }

    /** The site escapes a quote in a comment with a backslash, which no CSV dialect of its other files does. */
    private static String comments(Life life) {
        Csv csv = Csv.plain("Date", "Link", "Message");
        List<Comment> comments = new ArrayList<>(life.comments);
        comments.sort(Comparator.comparing(Comment::at).reversed());
        for (Comment c : comments) {
            String quoted = '"' + c.text().replace("\"", "\\\"") + '"';
            String message = c.text().contains("\"") ? quoted : csv.field(c.text());
            csv.raw(Stamp.bare(c.at()) + "," + c.link() + "," + message);
        }
        return csv.text();
    }

    private static String reactions(Life life) {
        Csv csv = Csv.plain("Date", "Type", "Link");
        life.reactions.stream()
                .sorted(Comparator.comparing(Reaction::at).reversed())
                .forEach(r -> csv.row(Stamp.bare(r.at()), r.type(), r.link()));
        return csv.text();
    }

    private static String reposts(Life life) {
        Csv csv = Csv.plain("Date", "Link");
        life.reposts.stream()
                .sorted(Comparator.comparing(Repost::at).reversed())
                .forEach(r -> csv.row(Stamp.bare(r.at()), r.link()));
        return csv.text();
    }
}
