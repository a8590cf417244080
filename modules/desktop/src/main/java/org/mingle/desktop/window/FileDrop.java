package org.mingle.desktop.window;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/** Takes files that are dropped anywhere in the window. */
final class FileDrop extends TransferHandler {
    private final transient Consumer<List<Path>> dropped;

    FileDrop(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        List<Path> paths = new ArrayList<>();
        try {
            Object files = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            for (Object file : (List<?>) files) {
                paths.add(((File) file).toPath());
            }
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
        if (paths.isEmpty()) {
            return false;
        }
        // The other program waits until this returns, so the question comes after.
        SwingUtilities.invokeLater(() -> dropped.accept(paths));
        return true;
    }
}
