package org.mingle.desktop.duplicates;

import java.util.List;
import java.util.function.Consumer;
import org.mingle.api.contact.Identities;
import org.mingle.api.contact.Merge;
import org.mingle.api.contact.Proposal;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Place;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Waiting;
import org.mingle.desktop.look.Wording;

/** Shows what waits for a decision, and carries out what the person decides. */
final class Deciding {
    private static final int SHOWN = 40;

    private final ViewContext context;
    private final Place place = new Place();

    Deciding(ViewContext context) {
        this.context = context;
        context.onChange(this::load);
        load();
    }

    Place place() {
        return place;
    }

    private record Found(List<Proposal> proposals, List<Merge> merges) {}

    private void load() {
        Workspace workspace = context.workspace().orElse(null);
        if (workspace == null) {
            place.say(Waiting.NOTHING_OPEN);
            return;
        }
        context.work(
                () -> {
                    Identities identities = workspace.identities();
                    return new Found(identities.proposals(SHOWN + 1), identities.history());
                },
                found -> place.show(page(found), workspace));
    }

    /** Does what was decided off the event thread; the advice rests on who is who, so it is worked out anew. */
    void decide(Consumer<Identities> decision) {
        Workspace workspace = context.workspace().orElse(null);
        if (workspace != null) {
            context.work(
                    () -> {
                        decision.accept(workspace.identities());
                        return true;
                    },
                    done -> {
                        load();
                        context.refresh();
                    });
        }
    }

    private Page page(Found found) {
        Page page = new Page(12);
        page.add(Say.title("Duplicates"));
        page.add(new Paragraph(words(found), "foreground: $Mingle.muted"));
        found.proposals().stream().limit(SHOWN).forEach(one -> page.add(ProposalCard.of(one, this)));
        if (found.proposals().size() > SHOWN) {
            page.add(
                    new Paragraph("There are more. They come up as you decide on these.", "foreground: $Mingle.muted"));
        }
        List<Merge> merges =
                found.merges().stream().filter(one -> !one.undone()).toList();
        if (!merges.isEmpty()) {
            page.add(Say.heading("Made one person"));
            merges.stream().limit(SHOWN).forEach(one -> page.add(MergeRow.of(one, this)));
            if (merges.size() > SHOWN) {
                page.add(new Paragraph(
                        "And " + (merges.size() - SHOWN) + " earlier ones: 'mingle duplicates merged' lists them.",
                        "foreground: $Mingle.muted"));
            }
        }
        return page;
    }

    private static String words(Found found) {
        if (found.proposals().isEmpty()) {
            return "Nobody seems to be there twice. Whoever has an account or an address in common is made one person at once;"
                    + " what is only likely would wait for you here.";
        }
        String many = found.proposals().size() > SHOWN
                ? "More than " + SHOWN + " pairs"
                : pairs(found.proposals().size());
        return many + " may be one person each. Nothing is lost either way: whatever you decide can be taken back.";
    }

    private static String pairs(int number) {
        return Wording.count(number, "pair", "pairs");
    }
}
