package org.mingle.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingle.api.health.Offer;
import org.mingle.api.health.Plugin;
import org.mingle.api.health.PluginException;
import org.mingle.api.health.Plugins;
import org.mingle.health.plugin.Contents;
import org.mingle.health.plugin.Gate;
import org.mingle.health.plugin.PluginFolder;
import org.mingle.health.plugin.PluginJar;
import org.mingle.health.plugin.Signature;
import org.mingle.health.plugin.Starts;
import org.mingle.health.reason.Need;
import org.mingle.health.reason.Reasons;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The plug-ins in the home folder; what File Install and the launcher's gate make of them is looked up in the framework. */
@Component
public final class FrameworkPlugins implements Plugins {
    private final BundleContext framework;
    private final Path home;
    private final PluginFolder folder;
    private final PluginLook look;
    private final Gate gate;
    private final PluginNews news;

    /** Called by Declarative Services. */
    @Activate
    public FrameworkPlugins(BundleContext framework) {
        this.framework = framework;
        this.home = Path.of(Objects.requireNonNullElse(framework.getProperty("mingle.home"), "."));
        this.folder = new PluginFolder(home.resolve("plugins"));
        String storage = Objects.requireNonNullElse(framework.getProperty("mingle.storage"), "cli-1");
        Starts starts = new Starts(home.resolve("cache").resolve(storage), folder.path());
        this.gate = new Gate(home.resolve("conf"), starts, Clock.systemUTC());
        this.look = new PluginLook(framework, gate, starts, new OtherStarts(home, storage));
        this.news = new PluginNews(framework, List.of(folder.path(), folder.disabled()));
    }

    @Deactivate
    void close() {
        news.close();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return news.tell(listener);
    }

    @Override
    public List<Plugin> list() {
        try {
            return look.at(folder.on(), folder.off());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public Offer inspect(Path file) throws PluginException {
        try {
            PluginJar jar = acceptable(file);
            Contents contents = Contents.of(jar);
            List<String> wants = new ArrayList<>();
            contents.needs().forEach(need -> wants.add(need.full()));
            contents.services().forEach(service -> wants.add("the service " + service));
            PluginJar former = folder.on().stream()
                    .filter(each -> each.name().equals(jar.name()))
                    .findFirst()
                    .orElse(null);
            return new Offer(
                    jar.name(),
                    jar.version(),
                    jar.title(),
                    former == null ? null : former.version(),
                    contents.brings(),
                    wants,
                    missing(jar.title(), contents.needs()),
                    Signature.of(file).by());
        } catch (IOException unreadable) {
            throw new PluginException(file + " cannot be read.");
        }
    }

    private List<String> missing(String title, List<Need> needs) throws IOException {
        return new Reasons(framework, PluginLook.spares(folder.off())).missing(title, needs);
    }

    private PluginJar acceptable(Path file) throws PluginException, IOException {
        if (Files.isDirectory(file)) {
            throw new PluginException(file + " is a folder. Name the jar of one plug-in.");
        }
        if (!Files.isRegularFile(file)) {
            throw new PluginException("There is no file " + file + ".");
        }
        PluginJar jar = PluginJar.read(file);
        if (jar.symbolicName() == null) {
            throw new PluginException(PluginLook.whyNoBundle(file.toString(), jar));
        }
        if (comesWithMingle(jar, folder.on())) {
            throw new PluginException("Mingle itself has a bundle " + jar.name() + " " + jar.version()
                    + ", which stays. Give yours another name or version.");
        }
        String refusal = gate.unsigned(file, jar.title());
        if (refusal != null) {
            throw new PluginException(refusal);
        }
        return jar;
    }

    private boolean comesWithMingle(PluginJar jar, List<PluginJar> plugins) {
        return Arrays.stream(framework.getBundles())
                .filter(jar::isNamedLike)
                .anyMatch(bundle -> plugins.stream().noneMatch(plugin -> plugin.isInstalledAs(bundle)));
    }

    @Override
    public void install(Path file) throws PluginException {
        try {
            PluginJar jar = acceptable(file);
            Files.createDirectories(folder.path());
            Path whole = Files.createTempFile(Files.createDirectories(home.resolve("cache")), "plugin", ".part");
            Files.copy(file, whole, StandardCopyOption.REPLACE_EXISTING);
            discard(jar.name());
            Files.move(whole, folder.path().resolve(jar.name() + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unusable) {
            throw cannotWrite();
        }
    }

    @Override
    public void remove(String name) throws PluginException {
        try {
            List<PluginJar> gone = discard(name);
            if (gone.isEmpty()) {
                throw new PluginException("There is no plug-in " + name + ".");
            }
            for (PluginJar jar : gone) {
                folder.forget(jar);
            }
        } catch (IOException unusable) {
            throw cannotWrite();
        }
    }

    /** Deletes the files of this name, on or off, and what is held against them. */
    private List<PluginJar> discard(String name) throws IOException {
        List<PluginJar> gone = new ArrayList<>();
        for (List<PluginJar> jars : List.of(folder.on(), folder.off())) {
            for (PluginJar jar : jars) {
                if (jar.name().equals(name)) {
                    Files.delete(jar.file());
                    Starts.forgive(home.resolve("cache"), folder.path(), jar.fileName());
                    gone.add(jar);
                }
            }
        }
        return gone;
    }

    @Override
    public void enable(String name, boolean on) throws PluginException {
        try {
            PluginJar here = find(folder.on(), name);
            PluginJar away = find(folder.off(), name);
            if (here == null && away == null) {
                throw new PluginException("There is no plug-in " + name + ".");
            }
            if (!on && here != null) {
                folder.move(here, false);
            } else if (on && here != null) {
                Starts.forgive(home.resolve("cache"), folder.path(), here.fileName());
                start(here);
            } else if (on && away != null) {
                folder.move(away, true);
                Starts.forgive(home.resolve("cache"), folder.path(), away.fileName());
            }
        } catch (IOException unusable) {
            throw cannotWrite();
        }
    }

    private static @Nullable PluginJar find(List<PluginJar> jars, String name) {
        return jars.stream().filter(jar -> jar.name().equals(name)).findFirst().orElse(null);
    }

    /** One that was left out is installed already: nobody else will start it before the next start. */
    private void start(PluginJar jar) {
        for (Bundle bundle : framework.getBundles()) {
            if (jar.isInstalledAs(bundle) && bundle.getState() == Bundle.INSTALLED) {
                try {
                    bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
                } catch (BundleException failed) {
                    // The list says why it does not run.
                }
            }
        }
    }

    @Override
    public List<String> restore() throws PluginException {
        if (!folder.isRemembered()) {
            throw new PluginException(
                    "No start is known with which all plug-ins ran, so there is nothing to go back to.");
        }
        try {
            folder.restore();
            List<PluginJar> on = folder.on();
            for (PluginJar jar : on) {
                Starts.forgive(home.resolve("cache"), folder.path(), jar.fileName());
            }
            return on.stream().map(PluginJar::name).toList();
        } catch (IOException unusable) {
            throw cannotWrite();
        }
    }

    private PluginException cannotWrite() {
        return new PluginException(
                "Cannot use the folder " + folder.path() + ". Is it there, and is there room on the disk?");
    }
}
