package org.mingle.cli;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** A command as the service registry offers it, and whether anybody has taken it. */
final class Offered implements ComponentServiceObjects<Command> {
    private final ServiceReference<Command> reference;
    private final Command command;
    boolean made;

    /** @param property what the service says that it is called, null when it does not say */
    @SuppressWarnings("unchecked")
    Offered(@Nullable String property, Command command) {
        this.command = command;
        this.reference = (ServiceReference<Command>) Proxy.newProxyInstance(
                Offered.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (proxy, method, arguments) -> method.getName().equals("getProperty") ? property : null);
    }

    @Override
    public Command getService() {
        made = true;
        return command;
    }

    @Override
    public void ungetService(Command service) {}

    @Override
    public ServiceReference<Command> getServiceReference() {
        return reference;
    }
}
