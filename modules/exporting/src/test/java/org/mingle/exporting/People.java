package org.mingle.exporting;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Workspace;

/** A workspace that holds a few people with everything that is hard to write. */
final class People {
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    static final String LONG = "ö".repeat(200);

    static final Contact ADA = new Contact(
            new ContactId("c1"),
            "Ada \"the Baker\" Vögel, MBA; BSc",
            List.of(
                    new Account(Network.LINKEDIN, "ada-vogel", URI.create("https://www.linkedin.com/in/ada-vogel")),
                    new Account(Network.EMAIL, "ada@example.org", null),
                    new Account(Network.X, "ada", null)),
            new Affiliation("Brot, Käse; & Co", "Baker\\Miller"),
            true,
            LocalDate.of(2025, 5, 5),
            Set.of("friend, old", "baker"),
            "met at the fair,\nin the rain " + LONG,
            new SourceRow("Connections.csv", 5));

    static final Contact MALLORY = new Contact(
            new ContactId("c2"),
            "=HYPERLINK(\"http://evil.example\")",
            List.of(),
            new Affiliation("+1 Company", "-title"),
            false,
            null,
            Set.of("@tag"),
            "\tnote",
            new SourceRow("messages.csv", 9));

    private People() {}

    static Workspace workspace(Contact... people) {
        ContactStore contacts = answering(ContactStore.class, "search", List.of(people));
        return answering(Workspace.class, "asOf", answering(Archive.class, "contacts", contacts));
    }

    /** Returns something that answers one question and no other. */
    private static <T> T answering(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, with) -> {
            if (called.getName().equals(method)) {
                return answer;
            }
            throw new UnsupportedOperationException(called.getName());
        }));
    }

    static String written(Exporter exporter, Contact... people) throws Exception {
        boolean[] closed = {false};
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        exporter.write(workspace(people), DAY, out, Progress.NONE);
        if (closed[0]) {
            throw new AssertionError("the stream is the caller's");
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
