package org.mingle.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.osgi.service.component.annotations.Component;

/** People as a table: RFC 4180 in UTF-8, with cells that no spreadsheet takes for a formula. */
@Component
public final class CsvExporter implements Exporter {
    private static final List<String> HEADER = List.of(
            "id",
            "name",
            "company",
            "title",
            "connected",
            "connectedOn",
            "email",
            "profile",
            "accounts",
            "tags",
            "note");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String summary() {
        return "people as a table, for a spreadsheet";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Workspace workspace, LocalDate asOf, OutputStream out, Progress progress) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        try {
            csv.writeRecord(HEADER);
            for (Contact each : workspace.asOf(asOf).contacts().search(ContactQuery.ALL)) {
                progress.check();
                csv.writeRecord(cells(each).stream().map(CsvExporter::harmless).toList());
            }
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        csv.flush();
    }

    private static List<String> cells(Contact one) {
        return List.of(
                one.id().value(),
                one.name(),
                Objects.toString(one.affiliation().organisation(), ""),
                Objects.toString(one.affiliation().title(), ""),
                one.connected() ? "yes" : "no",
                Objects.toString(one.connectedOn(), ""),
                accounts(one, each -> each.network().equals(Network.EMAIL), Account::handle),
                accounts(one, each -> each.profile() != null, each -> String.valueOf(each.profile())),
                accounts(one, each -> true, each -> each.network().id() + ":" + each.handle()),
                String.join("; ", one.tags()),
                one.note());
    }

    private static String accounts(
            Contact one, Predicate<Account> which, java.util.function.Function<Account, String> words) {
        return one.accounts().stream().filter(which).map(words).collect(Collectors.joining("; "));
    }

    /** A spreadsheet computes what begins like a formula; an apostrophe in front makes it a text again. */
    static String harmless(@Nullable String cell) {
        return cell == null || cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0
                ? Objects.toString(cell, "")
                : "'" + cell;
    }
}
