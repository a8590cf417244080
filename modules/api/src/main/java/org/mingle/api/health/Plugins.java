package org.mingle.api.health;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plug-ins of this home folder: the bundles beyond the distribution.
 *
 * <p>Call it from commands and views, on any thread but the event thread; every call looks at the folder anew. What is
 * changed takes effect at once in a running Mingle, and at the next start of one that is not running.
 */
@ProviderType
public interface Plugins {
    /** Returns all of them by file name, those switched off at the end. */
    List<Plugin> list();

    /**
     * Reads what a file would bring; changes nothing.
     *
     * @throws PluginException when it is no bundle, is refused, or may not be installed
     */
    Offer inspect(Path file) throws PluginException;

    /**
     * Copies a file into the folder, in the place of the plug-in with its name.
     *
     * @throws PluginException as for {@link #inspect}, or when the folder cannot be written to
     */
    void install(Path file) throws PluginException;

    /**
     * Takes a plug-in away with everything that was kept for it.
     *
     * @param name as {@link #list} has it
     * @throws PluginException when there is none, or the folder cannot be written to
     */
    void remove(String name) throws PluginException;

    /**
     * Switches a plug-in on, also one that was left out because starts failed with it, or off, where it keeps its file.
     *
     * @throws PluginException when there is none, or the folder cannot be written to
     */
    void enable(String name, boolean on) throws PluginException;

    /**
     * Goes back to the plug-ins of the last start with which all of them ran; others are switched off.
     *
     * @return the names of the plug-ins that are on now
     * @throws PluginException when no such start is known, or the folder cannot be written to
     */
    List<String> restore() throws PluginException;

    /**
     * Calls back a moment after plug-ins have come, changed or gone, or begun or ceased to run, whoever did it; for many
     * changes in a row once. {@link #list} says how things are then.
     *
     * @param listener called on a thread for the purpose; be quick
     * @return close it to hear no more
     */
    AutoCloseable onChange(Runnable listener);
}
