package org.mingle.desktop.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Stay;
import org.mingle.api.contact.ContactId;
import org.mingle.desktop.look.Tone;

class TimeLineTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2024, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final List<Stay> STAYS = List.of(
            new Stay(new ContactId("c1"), "Ann Archer", "Baker", FIRST, LAST, false, false),
            new Stay(new ContactId("c2"), "Ben Tran", null, MIDDLE, LAST, true, false),
            new Stay(new ContactId("c3"), "Cleo Diaz", "Cook", FIRST, MIDDLE, false, true));

    private final Company company = new Company(
            "Nordlicht", null, List.of(), List.of(), List.of(), STAYS, List.of(FIRST, MIDDLE, LAST), List.of());
    private final TimeLine line = new TimeLine(company, STAYS);

    @BeforeEach
    void colours() {
        UIManager.put(Tone.ACCENT.key(), Color.BLUE);
        UIManager.put(Tone.GOOD.key(), Color.GREEN);
        UIManager.put(Tone.ACT.key(), Color.RED);
        UIManager.put(Tone.CARD.key(), Color.WHITE);
        line.setSize(600, line.getPreferredSize().height);
    }

    @AfterEach
    void coloursAsBefore() {
        List.of(Tone.ACCENT, Tone.GOOD, Tone.ACT, Tone.CARD).forEach(tone -> UIManager.put(tone.key(), null));
    }

    /** Returns which of the pure colours are in the row of a person, from left to right. */
    private List<Color> row(int index) {
        BufferedImage image = new BufferedImage(600, line.getHeight(), BufferedImage.TYPE_INT_RGB);
        line.paint(image.getGraphics());
        int height = (line.getHeight() - 26) / STAYS.size();
        List<Color> seen = new ArrayList<>();
        for (int x = 160; x < 600; x++) {
            Color color = new Color(image.getRGB(x, index * height + height / 2));
            boolean pure = List.of(Color.BLUE, Color.GREEN, Color.RED).contains(color);
            if (pure && (seen.isEmpty() || !seen.get(seen.size() - 1).equals(color))) {
                seen.add(color);
            }
        }
        return seen;
    }

    @Test
    void whoStayedIsALineFromEndToEnd() {
        assertThat(row(0)).containsExactly(Color.BLUE);
    }

    @Test
    void whoJoinedHasADotAtTheBeginning() {
        assertThat(row(1)).containsExactly(Color.GREEN, Color.BLUE);
    }

    @Test
    void whoLeftHasARingAtTheEnd() {
        assertThat(row(2)).containsExactly(Color.BLUE, Color.RED);
    }

    @Test
    void daysLieInTheirOrder() {
        assertThat(line.x(FIRST)).isLessThan(line.x(MIDDLE));
        assertThat(line.x(MIDDLE))
                .isCloseTo((line.x(FIRST) + line.x(LAST)) / 2, org.assertj.core.data.Offset.offset(2.0));
        assertThat(line.x(LAST)).isLessThan(600);
    }

    @Test
    void theArrowKeysWalkAndWhatIsDrawnIsSaid() {
        assertThat(line.getAccessibleContext().getAccessibleName()).isEqualTo("Time line of 3 people");
        press("DOWN");
        press("DOWN");
        assertThat(line.getAccessibleContext().getAccessibleName())
                .isEqualTo("Ben Tran: joined by 31 Dec 2024, still there on 31 Dec 2025.");
        press("DOWN");
        press("DOWN");
        assertThat(line.getAccessibleContext().getAccessibleName())
                .isEqualTo("Cleo Diaz, Cook: there on 1 Jan 2024, still there on 31 Dec 2024, left after that.");
        press("UP");
        assertThat(line.getAccessibleContext().getAccessibleName()).startsWith("Ben Tran");
    }

    @Test
    void theMouseFindsTheSameWords() {
        MouseEvent over = new MouseEvent(line, MouseEvent.MOUSE_MOVED, 0, 0, 300, 4, 0, false);
        assertThat(line.getToolTipText(over)).startsWith("Ann Archer, Baker: there on 1 Jan 2024");
    }

    private void press(String key) {
        Object name = line.getInputMap().get(KeyStroke.getKeyStroke(key));
        line.getActionMap().get(name).actionPerformed(null);
    }
}
