package org.mingle.launcher;

import ch.qos.logback.core.rolling.RollingPolicyBase;
import ch.qos.logback.core.rolling.RolloverFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps a few full log files as NAME.1 (the newest), NAME.2 and so on; unlike the library's own policy it takes any folder name, per cent signs too. */
final class NumberedFiles extends RollingPolicyBase {

    private final Path file;
    private final int kept;

    NumberedFiles(Path file, int kept) {
        this.file = file;
        this.kept = kept;
    }

    @Override
    public void rollover() {
        try {
            for (int n = kept - 1; n >= 0; n--) {
                Path from = n == 0 ? file : numbered(n);
                if (Files.exists(from)) {
                    Files.move(from, numbered(n + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new RolloverFailure("The log file could not be renamed.", e);
        }
    }

    private Path numbered(int n) {
        return file.resolveSibling(file.getFileName() + "." + n);
    }

    @Override
    public String getActiveFileName() {
        return file.toString();
    }
}
