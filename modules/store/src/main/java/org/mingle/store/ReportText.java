package org.mingle.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;

/** An import report in one column. */
final class ReportText {
    private ReportText() {}

    static String write(ImportReport report) {
        return Tree.write(json -> {
            json.writeStringField("id", Objects.toString(report.id()));
            json.writeStringField("source", report.source());
            json.writeStringField("format", report.format());
            json.writeStringField("exportDate", Objects.toString(report.exportDate(), null));
            Tree.array(json, "files", report.files(), ReportText::file);
            Tree.array(json, "ignored", report.ignored(), (to, one) -> {
                to.writeStartObject();
                to.writeStringField("name", one.name());
                to.writeStringField("reason", one.reason());
                to.writeEndObject();
            });
            Tree.array(json, "unrecognised", report.unrecognised(), JsonGenerator::writeString);
            Tree.array(json, "expectedButMissing", report.expectedButMissing(), JsonGenerator::writeString);
        });
    }

    private static void file(JsonGenerator json, FileReport file) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeStringField("kind", file.kind());
        json.writeNumberField("fresh", file.fresh());
        json.writeNumberField("changed", file.changed());
        json.writeNumberField("unchanged", file.unchanged());
        json.writeNumberField("hidden", file.hidden());
        json.writeObjectFieldStart("leftOut");
        for (Map.Entry<String, Integer> one : file.leftOut().entrySet()) {
            json.writeNumberField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
        Tree.array(json, "skipped", file.skipped(), (to, one) -> {
            to.writeStartObject();
            to.writeNumberField("line", one.line());
            to.writeStringField("reason", one.reason());
            to.writeEndObject();
        });
        json.writeNumberField("skippedTotal", file.skippedTotal());
        Tree.array(json, "unknownColumns", file.unknownColumns(), JsonGenerator::writeString);
        Tree.array(json, "notes", file.notes(), JsonGenerator::writeString);
        json.writeEndObject();
    }

    static ImportReport read(String content) {
        Tree tree = Tree.read(content);
        return new ImportReport(
                new ImportId(tree.must("id")),
                tree.must("source"),
                tree.text("format"),
                tree.date("exportDate"),
                tree.list("files", ReportText::file),
                tree.list("ignored", one -> new ImportReport.Ignored(one.must("name"), one.must("reason"))),
                tree.texts("unrecognised"),
                tree.texts("expectedButMissing"),
                null,
                List.of());
    }

    private static FileReport file(Tree tree) {
        return new FileReport(
                tree.must("name"),
                tree.must("kind"),
                tree.number("fresh"),
                tree.number("changed"),
                tree.number("unchanged"),
                tree.number("hidden"),
                tree.numbers("leftOut"),
                tree.list("skipped", one -> new FileReport.Skipped(one.number("line"), one.must("reason"))),
                tree.number("skippedTotal"),
                tree.texts("unknownColumns"),
                tree.texts("notes"));
    }
}
