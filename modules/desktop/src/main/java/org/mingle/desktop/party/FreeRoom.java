package org.mingle.desktop.party;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Keeps account of what is in the picture already, so that labels cover neither each other nor a face. */
final class FreeRoom {
    private static final double LABEL = 10;

    private final List<Rectangle2D> labels = new ArrayList<>();
    private final List<Rectangle2D> faces = new ArrayList<>();

    /** Somebody looks out from here. */
    void face(Rectangle2D face) {
        faces.add(face);
    }

    /** Something is written here. */
    void take(Rectangle2D label) {
        labels.add(label);
    }

    /** Takes and returns the place that covers least; of equals the first. */
    Rectangle2D choose(List<Rectangle2D> places) {
        Rectangle2D best = places.get(0);
        for (Rectangle2D place : places) {
            if (covered(place) < covered(best)) {
                best = place;
            }
        }
        take(best);
        return best;
    }

    private double covered(Rectangle2D place) {
        return LABEL * shared(place, labels) + shared(place, faces);
    }

    private static double shared(Rectangle2D place, List<Rectangle2D> others) {
        double sum = 0;
        for (Rectangle2D other : others) {
            Rectangle2D both = place.createIntersection(other);
            sum += both.isEmpty() ? 0 : both.getWidth() * both.getHeight();
        }
        return sum;
    }
}
