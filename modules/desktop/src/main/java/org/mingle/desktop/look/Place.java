package org.mingle.desktop.look;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.desktop.api.ViewContext;

/**
 * Where a page stands that is made anew whenever something changes: what the person has opened and focused stays so, and
 * the page stays scrolled to where it was, as long as it is about the same thing.
 *
 * <p>What shall be remembered needs a name that the new page has as well.
 */
public final class Place extends JPanel {
    private final transient Map<String, Boolean> open = new HashMap<>();
    private @Nullable JScrollPane scrolling;
    private transient @Nullable Object subject;

    public Place() {
        super(new BorderLayout());
        setOpaque(false);
    }

    /**
     * Shows a page.
     *
     * @param about what the page is about; about something else it begins at the top
     */
    public void show(Page page, @Nullable Object about) {
        JScrollPane before = scrolling;
        int y = before == null || about != subject ? 0 : before.getViewport().getViewPosition().y;
        Component at = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean here = at != null && SwingUtilities.isDescendingFrom(at, this);
        List<String> focused = here ? names(at) : List.of();
        disclosures(this, row -> open.put(row.getName(), row.open()));
        disclosures(page, row -> row.open(open.getOrDefault(row.getName(), row.open())));
        JScrollPane pane = page.scrolling();
        put(pane);
        scrolling = pane;
        subject = about;
        validate();
        pane.getViewport().setViewPosition(new Point(0, y));
        if (here) {
            focus(page, pane, focused);
        }
    }

    /**
     * Returns one that follows the advice.
     *
     * @param thinking what it says while advice is being worked out
     * @param page makes the page of some advice
     */
    public static Place following(ViewContext context, String thinking, Function<Advice, Page> page) {
        Place place = new Place();
        Runnable show = () -> context.advice()
                .ifPresentOrElse(
                        advice -> place.show(
                                page.apply(advice), context.workspace().orElse(null)),
                        () -> place.say(context.workspace().isPresent() ? thinking : Waiting.NOTHING_OPEN));
        context.onChange(show);
        show.run();
        return place;
    }

    /** Shows a sentence where there is no page yet. */
    public void say(String sentence) {
        if (!(getComponentCount() == 1 && getComponent(0) instanceof Waiting waiting && waiting.says(sentence))) {
            scrolling = null;
            put(new Waiting(sentence));
        }
    }

    private void put(JComponent content) {
        removeAll();
        add(content);
        revalidate();
        repaint();
    }

    /** The keys that scroll work from here. */
    @Override
    public boolean requestFocusInWindow() {
        return scrolling == null ? super.requestFocusInWindow() : scrolling.requestFocusInWindow();
    }

    private static void focus(Page page, JScrollPane otherwise, List<String> names) {
        for (String name : names) {
            Component found = named(page, name);
            if (found != null && found.requestFocusInWindow()) {
                return;
            }
        }
        otherwise.requestFocusInWindow();
    }

    /** The names of a component and of what it stands in, from within. */
    private List<String> names(Component from) {
        List<String> names = new ArrayList<>();
        for (Component at = from; at != null && at != this; at = at.getParent()) {
            if (at.getName() != null) {
                names.add(at.getName());
            }
        }
        return names;
    }

    private static void disclosures(Container in, Consumer<Disclosure> each) {
        for (Component member : in.getComponents()) {
            if (member instanceof Disclosure row && row.getName() != null) {
                each.accept(row);
            }
            if (member instanceof Container inner) {
                disclosures(inner, each);
            }
        }
    }

    private static @Nullable Component named(Container in, String name) {
        for (Component member : in.getComponents()) {
            Component found = name.equals(member.getName())
                    ? member
                    : member instanceof Container inner ? named(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
