package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Question;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Profile;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.progress.Progress;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.Workspace;
import org.osgi.test.common.annotation.InjectService;

/** A feed of questions goes through the whole house: read, matched, answered, taken back. */
class QuestionsIT extends WholeHouse {
    @InjectService(timeout = 20_000)
    Observer observer;

    private ImportReport read(Path file, Workspace workspace) {
        ImportReport report = imports.read(file, workspace.imports(), null, Progress.NONE);
        assertThat(report.refused()).isNull();
        return report;
    }

    private Path feed(String name, String home, String entry) throws Exception {
        Path file = Files.writeString(folder.resolve(name), """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><id>https://earth.example.com/%1$s</id>
                <link rel="self" href="https://earth.example.com/%1$s"/><entry>%2$s</entry></feed>
                """.formatted(home, entry));
        // A feed is as old as its file, and what was saved later is not seen on the day.
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-10-25T08:00:00Z")));
    }

    private Path questions(String skill) throws Exception {
        return feed("asked.atom", "feeds", """
                <title>Where does one begin with %s</title>
                <link rel="alternate" href="https://earth.example.com/questions/101/where"/>
                <author><name>Stranger Anonymous</name></author>
                <published>2026-10-20T08:00:00Z</published><summary type="html">I am new to it.</summary>
                """.formatted(skill));
    }

    private Path answers() throws Exception {
        return feed("mine.atom", "feeds/user/42", """
                <title>Answer by Hannah for Where does one begin</title>
                <link rel="alternate" href="https://earth.example.com/questions/101/where/9#9"/>
                <published>2026-10-21T08:00:00Z</published><summary type="html">With a book.</summary>
                """);
    }

    private List<Question> open(Workspace workspace) {
        return observer.observe(workspace, DAY, Progress.NONE).questions().stream()
                .filter(one -> one.url() != null)
                .toList();
    }

    @Test
    void anAnswerIsNoticedAndEverythingIsTakenBack() throws Exception {
        guests.write("host", folder);
        try (Workspace workspace = workspaces.temporary()) {
            read(folder.resolve("host/linkedin.zip"), workspace);
            List<Profile> profiles = workspace.asOf(DAY).profiles();
            String skill = profiles.get(0).skills().get(0);
            int people = workspace.asOf(DAY).contacts().search(ContactQuery.ALL).size();

            ImportReport asked = read(questions(skill), workspace);
            assertThat(asked.format()).isEqualTo("questions");
            assertThat(asked.fresh()).isEqualTo(1);
            assertThat(open(workspace))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason()).contains("You list “" + skill + "” among your skills"));
            assertThat(workspace.asOf(DAY).contacts().search(ContactQuery.ALL))
                    .as("strangers are no contacts")
                    .hasSize(people)
                    .noneMatch(one -> one.name().contains("Stranger"));
            assertThat(read(questions(skill), workspace).fresh()).as("again").isZero();

            assertThat(workspace.dismissals().dismiss(open(workspace).get(0).id()))
                    .isTrue();
            assertThat(open(workspace)).as("put aside").isEmpty();
            read(questions(skill), workspace);
            assertThat(open(workspace)).as("put aside and read in again").isEmpty();
            workspace.dismissals().all().forEach(workspace.dismissals()::restore);
            assertThat(open(workspace)).as("brought back").hasSize(1);

            ImportReport answered = read(answers(), workspace);
            assertThat(open(workspace)).isEmpty();
            assertThat(workspace.imports().undo(answered.id())).isTrue();
            assertThat(open(workspace)).hasSize(1);
        }
    }
}
