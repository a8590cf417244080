package org.mingle.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.osgi.service.component.ComponentServiceObjects;

/** The commands that there are. One is made with all that it needs when it is called, and the others are left alone. */
record Offers(List<ComponentServiceObjects<Command>> services) {

    Optional<Command> find(String name) {
        return Stream.concat(
                        services.stream().filter(each -> name.equals(property(each))),
                        services.stream().filter(each -> property(each) == null))
                .map(ComponentServiceObjects::getService)
                .filter(Objects::nonNull)
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    /** Makes them all. */
    List<Command> all() {
        return services.stream()
                .map(ComponentServiceObjects::getService)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Command::name))
                .toList();
    }

    private static @Nullable Object property(ComponentServiceObjects<Command> service) {
        return service.getServiceReference().getProperty(Command.NAME);
    }
}
