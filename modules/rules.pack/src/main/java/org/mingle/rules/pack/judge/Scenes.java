package org.mingle.rules.pack.judge;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.mingle.api.situation.Situation;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.vocabulary.Scene;

/** Remembers what was made of the last few situations, so that the rules of a pack share it; holds none of them fast. */
final class Scenes {
    private static final int REMEMBERED = 8;

    private final Shape metrics;
    private final Deque<SoftReference<Scene>> recent = new ArrayDeque<>();

    Scenes(Shape metrics) {
        this.metrics = metrics;
    }

    synchronized Scene of(Situation situation) {
        for (Iterator<SoftReference<Scene>> each = recent.iterator(); each.hasNext(); ) {
            Scene scene = each.next().get();
            if (scene == null) {
                each.remove();
            } else if (scene.situation() == situation) {
                return scene;
            }
        }
        Scene made = new Scene(situation, metrics);
        recent.addFirst(new SoftReference<>(made));
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        return made;
    }
}
