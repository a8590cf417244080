package org.mingle.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the archives of classes that let the next starts begin sooner. A process of its own: it rehearses a start of the same kind on a home folder of its own, with a
 * made-up guest, and has Java write down the classes that it took.
 *
 * <p>The file {@code NAME.jsa.sum} beside an archive holds its checksum. Java itself does not look, and crashes on a damaged archive, so the script compares the two first, and leaves
 * {@code NAME.jsa.good} when they agree.
 */
public final class ClassArchive {

    private static final long PATIENCE_SECONDS = 180;
    private static final int KEPT = 2;
    private static final String MADE = "made.jsa";
    private static final String CLASSES = "made.list";

    private final Path script;
    private final boolean whole;

    ClassArchive(Distribution distribution) throws LaunchProblem {
        whole = distribution.bundles().stream().allMatch(entry -> ClassPathBundles.has(entry.jar()));
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        // In an image the distribution is the folder "lib", and the script is beside it.
        Path inside = distribution.folder().resolve("bin");
        Path bin = Files.isDirectory(inside) ? inside : distribution.folder().resolveSibling("bin");
        script = bin.resolve(windows ? "mingle.bat" : "mingle");
    }

    /** Makes the archives that are named; the name begins with the kind of start. */
    public static void main(String[] args) throws IOException, InterruptedException, LaunchProblem {
        boolean good = true;
        for (String each : args) {
            good &= new ClassArchive(Distribution.own()).make(Path.of(each).toAbsolutePath());
        }
        System.exit(good ? ExitCode.DONE : ExitCode.FAULT);
    }

    static Path sum(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".sum");
    }

    static Path good(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".good");
    }

    /** There from the moment an archive is begun until it is done: what fails is not tried at every start. */
    static Path tried(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".tried");
    }

    boolean make(Path archive) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(archive.resolveSibling("."));
        try (FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                return false;
            }
            if (isGood(archive)) {
                return true;
            }
            Files.write(tried(archive), new byte[0]);
            Path work = folder.resolve("making");
            FolderTree.delete(work);
            Files.createDirectories(work);
            try {
                return rehearse(archive.getFileName().toString().startsWith("desktop"), work) && keep(work, archive);
            } finally {
                FolderTree.delete(work);
            }
        }
    }

    private static boolean isGood(Path archive) throws IOException {
        return Files.exists(archive)
                && Files.exists(sum(archive))
                && Files.readString(sum(archive)).strip().equals(PosixChecksum.of(archive));
    }

    /** One archive of all, Java's own classes too, is the quickest; where bundles are not on the class path, theirs can only go into one on top of Java's own. */
    private boolean rehearse(boolean desktop, Path work) throws IOException, InterruptedException {
        if (!whole) {
            return rehearse(desktop, work, " -XX:ArchiveClassesAtExit=" + MADE);
        }
        if (!rehearse(desktop, work, " -XX:DumpLoadedClassList=" + CLASSES)
                || !rehearse(desktop, work, " -XX:DumpLoadedClassList=second.list")) {
            return false;
        }
        // The first start on a home folder takes other classes than those after it. A line that is there twice stands
        // for two lambdas.
        Set<String> first = Set.copyOf(Files.readAllLines(work.resolve(CLASSES)));
        List<String> more = Files.readAllLines(work.resolve("second.list"));
        more.removeIf(first::contains);
        Files.write(work.resolve(CLASSES), more, StandardOpenOption.APPEND);
        return run(work, " -Xshare:dump -XX:SharedClassListFile=" + CLASSES + " -XX:SharedArchiveFile=" + MADE);
    }

    private boolean rehearse(boolean desktop, Path work, String options) throws IOException, InterruptedException {
        if (desktop) {
            return run(work, options + " -Dmingle.rehearsal=true");
        }
        boolean written = Files.exists(work.resolve("guests")) || run(work, "", "guests", "write", "guests");
        return written && run(work, options, "coach", "guests/shouter/linkedin.zip");
    }

    private boolean run(Path work, String options, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(script.toString(), "--home", "home"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MINGLE_CLASS_ARCHIVE", "off");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("MINGLE_JAVA_OPTIONS", options, String::concat);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == ExitCode.DONE;
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean keep(Path work, Path archive) throws IOException {
        Path made = work.resolve(MADE);
        if (!Files.exists(made)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(made)) {
            // Or a machine that stops now may keep the name and not what is in it.
            file.force(true);
        }
        Files.writeString(sum(archive), PosixChecksum.of(made) + "\n");
        Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(tried(archive));
        prune(archive);
        return true;
    }

    /** Those of earlier versions of Mingle or of Java. */
    private static void prune(Path newest) throws IOException {
        String name = newest.getFileName().toString();
        String kind = name.substring(0, name.indexOf('-') + 1);
        List<Path> old;
        try (Stream<Path> files = Files.list(newest.resolveSibling("."))) {
            old = files.filter(file -> file.getFileName().toString().startsWith(kind))
                    .filter(file -> file.toString().endsWith(".jsa"))
                    .sorted(Comparator.comparing(ClassArchive::time).reversed())
                    .skip(KEPT)
                    .toList();
        }
        for (Path each : old) {
            Files.delete(each);
            Files.deleteIfExists(sum(each));
            Files.deleteIfExists(tried(each));
            Files.deleteIfExists(good(each));
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
