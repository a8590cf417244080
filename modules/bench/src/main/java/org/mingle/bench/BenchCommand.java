package org.mingle.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Imports;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.WorkspaceRegister;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.jdbc.DataSourceFactory;

/** {@code mingle bench}: measures inside the running distribution, with the services that everybody else gets. */
@Component(
        configurationPid = "org.mingle.store",
        configurationPolicy = ConfigurationPolicy.OPTIONAL,
        property = Command.NAME + "=bench")
public final class BenchCommand implements Command {
    private static final int ROUNDS = 9;
    private static final String USAGE =
            "mingle bench write DIR [CONNECTIONS MESSAGES ACTS], mingle bench write-x DIR MEGABYTES, mingle bench write-rooms DIR MEGABYTES, mingle bench import EXPORT [ROUNDS [LARGER-EXPORT]],"
                    + " mingle bench parse EXPORT [ROUNDS], mingle bench search EXPORT, or mingle bench views EXPORT [ADDRESSBOOK]";

    private final Workspaces workspaces;
    private final WorkspaceRegister register;
    private final Imports imports;
    private final List<Importer> importers;
    private final Observer observer;
    private final DataSourceFactory driver;
    private final @Nullable DataSourceFactory postgres;
    private final PostgresPeer.Settings store;

    /** Called by Declarative Services. */
    @Activate
    public BenchCommand(
            @Reference Workspaces workspaces,
            @Reference WorkspaceRegister register,
            @Reference Imports imports,
            @Reference List<Importer> importers,
            @Reference Observer observer,
            @Reference(target = "(osgi.jdbc.driver.class=org.sqlite.JDBC)") DataSourceFactory driver,
            @Reference(
                            target = "(osgi.jdbc.driver.class=org.postgresql.Driver)",
                            cardinality = ReferenceCardinality.OPTIONAL)
                    @Nullable
                    DataSourceFactory postgres,
            Map<String, Object> store) {
        this.workspaces = workspaces;
        this.register = register;
        this.imports = imports;
        this.importers = List.copyOf(importers);
        this.observer = observer;
        this.driver = driver;
        this.postgres = postgres;
        this.store = new PostgresPeer.Settings(
                String.valueOf(store.getOrDefault("url", "")),
                String.valueOf(store.getOrDefault("user", "")),
                String.valueOf(store.getOrDefault(".password", "")));
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String summary() {
        return "Measures imports, the search and what views ask for";
    }

    @Override
    public int run(Invocation invocation) {
        List<String> words = invocation.arguments();
        try {
            switch (words.isEmpty() ? "" : words.get(0) + words.size()) {
                case "write2" -> write(invocation, 30_000, 200_000, 20_000);
                case "write5" -> write(invocation, number(words, 2), number(words, 3), number(words, 4));
                case "import2" -> compare(invocation, ROUNDS, null);
                case "write-x3" ->
                    invocation.out().println(new LargeXArchive(number(words, 2)).write(Path.of(words.get(1))));
                case "write-rooms3" ->
                    new LargeRooms(number(words, 2))
                            .write(Path.of(words.get(1)))
                            .forEach(invocation.out()::println);
                case "parse2" -> new ParserComparison(importers).run(Path.of(words.get(1)), ROUNDS, invocation.out());
                case "parse3" ->
                    new ParserComparison(importers).run(Path.of(words.get(1)), number(words, 2), invocation.out());
                case "search2" -> new SearchSpeed(place(), imports).run(Path.of(words.get(1)), invocation.out());
                case "views2", "views3" ->
                    new ViewsSpeed(place(), imports, observer, invocation.out())
                            .run(words.stream().skip(1).map(Path::of).toList());
                case "import3" -> compare(invocation, number(words, 2), null);
                case "import4" -> compare(invocation, number(words, 2), Path.of(words.get(3)));
                default -> throw new UsageException(USAGE);
            }
            return 0;
        } catch (UsageException wrong) {
            throw wrong;
        } catch (Exception fault) {
            throw new IllegalStateException("The benchmark could not go on", fault);
        }
    }

    private BenchWorkspace place() {
        return new BenchWorkspace(workspaces, register);
    }

    private static int number(List<String> words, int at) {
        try {
            return Integer.parseInt(words.get(at));
        } catch (NumberFormatException notOne) {
            throw new UsageException(USAGE);
        }
    }

    private static void write(Invocation invocation, int connections, int messages, int acts) throws Exception {
        Path folder = Path.of(invocation.arguments().get(1));
        invocation.out().println(new LargeExport(connections, messages, acts).write(folder));
        new LargeAddressBook(connections).write(folder);
    }

    private void compare(Invocation invocation, int rounds, @Nullable Path larger) throws Exception {
        compare(invocation, rounds, larger, new SqlitePeer(workspaces, driver, invocation.home()));
        if (postgres == null || !store.url().startsWith("jdbc:postgresql:")) {
            invocation.out().println("PostgreSQL was skipped: conf/org.mingle.store.cfg does not name one.");
            return;
        }
        compare(invocation, rounds, larger, new PostgresPeer(workspaces, register, postgres, store));
    }

    private void compare(Invocation invocation, int rounds, @Nullable Path larger, Peer peer) throws Exception {
        Path export = Path.of(invocation.arguments().get(1));
        PrintStream out = invocation.out();
        new ImportComparison(imports, peer).run(export, rounds, out);
        ImportCost cost = ImportCost.of(imports, peer, export);
        cost.print(out);
        if (larger != null) {
            ImportCost more = ImportCost.of(imports, peer, larger);
            more.print(out);
            more.printGrowth(cost, out);
        }
    }
}
