package org.mingle.desktop.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeRoomTest {
    private final FreeRoom room = new FreeRoom();
    private final Rectangle2D above = new Rectangle2D.Double(0, 0, 100, 20);
    private final Rectangle2D below = new Rectangle2D.Double(0, 80, 100, 20);

    @Test
    void takesTheFirstPlaceThatIsFree() {
        assertThat(room.choose(List.of(above, below))).isEqualTo(above);
    }

    @Test
    void coversNoFaceWhenThereIsAnotherPlace() {
        room.face(new Rectangle2D.Double(40, 10, 20, 20));
        assertThat(room.choose(List.of(above, below))).isEqualTo(below);
    }

    @Test
    void wouldRatherCoverAFaceThanAnotherLabel() {
        assertThat(room.choose(List.of(above))).isEqualTo(above);
        room.face(new Rectangle2D.Double(40, 80, 20, 20));
        assertThat(room.choose(List.of(above, below))).isEqualTo(below);
    }
}
