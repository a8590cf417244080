package org.mingle.importer.questions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads times as feeds and pages write them; without a zone they are taken for UTC. */
final class Times {
    private static final int FIRST_YEAR = 1990;
    private static final List<DateTimeFormatter> FORMS = List.of(
            new DateTimeFormatterBuilder()
                    .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
                    .appendOptional(DateTimeFormatter.ofPattern(".[SSSSSSSSS][SSSSSS][SSS][SS][S]"))
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter(Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Times() {}

    /** Returns the time, null when nobody can tell. */
    static @Nullable Instant of(String text) {
        String given = text.strip();
        for (DateTimeFormatter form : FORMS) {
            try {
                Instant at = instant(form.parse(given));
                return at.isBefore(LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC)) ? null : at;
            } catch (DateTimeException another) {
                continue;
            }
        }
        return null;
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed.query(TemporalQueries.localTime()) == null) {
            return LocalDate.from(parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return parsed.query(TemporalQueries.offset()) == null
                ? LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC)
                : OffsetDateTime.from(parsed).toInstant();
    }
}
