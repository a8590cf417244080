package org.mingle.desktop.party;

import java.util.stream.Collectors;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.coach.Score;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.rules.Measure;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** One measure of a principle: what it is, its value on the strip, what it earned, and what it rests on. */
final class MeasureRow extends JPanel {
    private static final int MOST_ROWS = 4;

    MeasureRow(Score.Part part) {
        super(Flow.row(18, 0).stackedBelow(520));
        setOpaque(false);
        Measure measure = part.measure();
        Measurement measured = part.measurement();
        Paragraph what = new Paragraph(Wording.metric(measure.metric()));
        Paragraph rests = new Paragraph(restsOn(measured), "font: -2; foreground: $Mingle.muted");
        add(Say.lay(Flow.column(3), what, rests), 1.0);

        Axis axis = Axis.of(measure, measured.unit(), measured.value());
        BandStrip strip = new BandStrip(axis);
        strip.setToolTipText("Green: full points. Ring: you.");
        Paragraph band = new Paragraph(band(measure, measured.unit()), "font: -2; foreground: $Mingle.muted");
        JPanel strips = Say.lay(Flow.column(0), strip, band);
        strips.setPreferredSize(null);
        add(strips, 0.62);

        String value = measured.enough() ? Wording.value(measured.value(), measured.unit()) : "Not enough data";
        Paragraph points = new Paragraph(points(part), "font: -2; foreground: $Mingle.muted");
        Paragraph number = new Paragraph(value, measured.enough() ? "font: bold" : "foreground: $Mingle.muted");
        add(Say.lay(Flow.column(3), number, points), 0.42);
    }

    private static String points(Score.Part part) {
        Double points = part.points();
        String of = Wording.number(part.measure().of());
        return points == null
                ? "counts for nothing now"
                : Wording.number(Math.round(points * 10) / 10.0) + " of " + of + " points";
    }

    static String restsOn(Measurement measured) {
        if (!measured.enough()) {
            return "Needs " + Wording.count(measured.minimum(), "observation", "observations") + ", has " + measured.n()
                    + ".";
        }
        String from = "From " + Wording.count(measured.n(), "observation", "observations");
        if (measured.rows().isEmpty()) {
            return from + ".";
        }
        String rows = measured.rows().stream()
                .limit(MOST_ROWS)
                .map(SourceRow::toString)
                .collect(Collectors.joining(", "));
        return from + ", such as " + rows + ".";
    }

    static String band(Measure measure, Unit unit) {
        String full = range(measure.low(), measure.high(), unit);
        StringBuilder text = new StringBuilder(full.isEmpty() ? "Always full points" : "Full points " + full);
        String none = zeros(measure, unit);
        if (!none.isEmpty()) {
            text.append(", none ").append(none);
        }
        return text.append('.').toString();
    }

    private static String range(@Nullable Double low, @Nullable Double high, Unit unit) {
        if (low != null && high != null) {
            return low.equals(high)
                    ? "at " + Wording.value(low, unit)
                    : "from " + Wording.value(low, unit) + " to " + Wording.value(high, unit);
        }
        if (low != null) {
            return "from " + Wording.value(low, unit);
        }
        return high == null ? "" : "up to " + Wording.value(high, unit);
    }

    private static String zeros(Measure measure, Unit unit) {
        String below = measure.low() == null || measure.zeroLow() == null
                ? ""
                : "at " + Wording.value(measure.zeroLow(), unit);
        String above = measure.high() == null || measure.zeroHigh() == null
                ? ""
                : "from " + Wording.value(measure.zeroHigh(), unit);
        return below.isEmpty() || above.isEmpty() ? below + above : below + " or " + above;
    }
}
