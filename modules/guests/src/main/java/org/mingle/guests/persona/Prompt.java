package org.mingle.guests.persona;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingle.guests.text.Draw;
import org.mingle.guests.text.Pen;
import org.mingle.guests.text.TextBank;

/**
 * What a persona writes with: the drawn words, the choices and the day of the export.
 *
 * @param elsewhere whether they lead their main life in another place, and this is what they do besides
 */
public record Prompt(TextBank bank, Pen pen, Draw draw, Cast cast, LocalDate exportDay, boolean elsewhere) {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** Returns a prompt for the same person among the same people, for another place where they talk. */
    public Prompt anew(Draw other) {
        return new Prompt(bank, pen.anew(other.split()), other.split(), cast, exportDay, true);
    }

    /** Return a month so many months before the export, as the profile shows it. */
    public String month(int ago) {
        LocalDate day = exportDay.minusMonths(ago);
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** Return the address of a company's pages. */
    public String site(String company) {
        return "https://www." + company.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
    }

    public String year(int ago) {
        return Integer.toString(exportDay.getYear() - ago);
    }
}
