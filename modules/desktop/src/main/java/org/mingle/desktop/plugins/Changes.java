package org.mingle.desktop.plugins;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.health.Offer;
import org.mingle.api.health.PluginException;
import org.mingle.api.health.Plugins;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Consent;
import org.mingle.desktop.look.Place;

/** What a person changes about plug-ins, done off the event thread; a refusal is told, and the page hears of the rest. */
final class Changes {
    /** A change that can be refused. */
    interface Change {
        void make(Plugins plugins) throws PluginException;
    }

    private final Plugins plugins;
    private final ViewContext context;
    private final Place place;

    Changes(Plugins plugins, ViewContext context, Place place) {
        this.plugins = plugins;
        this.context = context;
        this.place = place;
    }

    void now(Change change) {
        context.work(
                () -> {
                    try {
                        change.make(plugins);
                        return Optional.<String>empty();
                    } catch (PluginException refused) {
                        return Optional.of(String.valueOf(refused.getMessage()));
                    }
                },
                refusal -> refusal.ifPresent(sentence -> InstallDialog.tell(place, sentence)));
    }

    /** Shows what a file brings and wants, and installs it when the person agrees. */
    void install(Path file) {
        context.work(
                () -> {
                    try {
                        return new Looked(plugins.inspect(file), "");
                    } catch (PluginException refused) {
                        return new Looked(null, String.valueOf(refused.getMessage()));
                    }
                },
                looked -> {
                    Offer offer = looked.offer();
                    if (offer == null) {
                        InstallDialog.tell(place, looked.refusal());
                    } else if (InstallDialog.agreed(place, offer)) {
                        now(each -> each.install(file));
                    }
                });
    }

    private record Looked(@Nullable Offer offer, String refusal) {}

    void remove(String name, String title) {
        if (Consent.given(place, "Mingle: plug-ins", "Remove " + title + " from this machine?", "Remove it")) {
            now(each -> each.remove(name));
        }
    }
}
