package org.mingle.desktop.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.filechooser.FileNameExtensionFilter;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;

/** Asks which export to open, and whether to keep it. */
final class ExportQuestions {
    /** Only what the list begins with: whatever is chosen is told by its content. */
    private static final String[] ENDINGS = {
        "zip", "tar", "gz", "tgz", "csv", "xml", "rss", "atom", "json", "js", "vcf", "md", "car"
    };

    private final Component parent;
    private @Nullable File lastFolder;

    ExportQuestions(Component parent) {
        this.parent = parent;
    }

    /**
     * What the person wants opened.
     *
     * @param keep whether it is kept
     */
    record Choice(List<Path> exports, boolean keep) {}

    /** Shows the file chooser with the choice to keep or just look at its side. */
    Optional<Choice> choose() {
        JFileChooser chooser = new JFileChooser(lastFolder == null ? downloads() : lastFolder);
        chooser.setDialogTitle("Mingle: open my export");
        chooser.setApproveButtonText("Open");
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setMultiSelectionEnabled(true);
        chooser.setFileFilter(
                new FileNameExtensionFilter("Exports (archives, tables, cards, feeds or a folder)", ENDINGS));
        JRadioButton keep = new JRadioButton("Keep it", true);
        JRadioButton look = new JRadioButton("Just look");
        chooser.setAccessory(accessory(keep, look));
        chooser.setPreferredSize(new Dimension(Paint.px(860), Paint.px(460)));
        if (chooser.showOpenDialog(parent) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        lastFolder = chooser.getCurrentDirectory();
        File[] files = chooser.getSelectedFiles();
        List<Path> paths = Arrays.stream(files.length == 0 ? new File[] {chooser.getSelectedFile()} : files)
                .map(File::toPath)
                .toList();
        return Optional.of(new Choice(paths, keep.isSelected()));
    }

    /** Browsers put exports there; null stands for the home of the person. */
    private static @Nullable File downloads() {
        File folder = new File(System.getProperty("user.home", "."), "Downloads");
        return folder.isDirectory() ? folder : null;
    }

    private static JPanel accessory(JRadioButton keep, JRadioButton look) {
        ButtonGroup group = new ButtonGroup();
        group.add(keep);
        group.add(look);
        keep.setMnemonic(KeyEvent.VK_K);
        look.setMnemonic(KeyEvent.VK_J);
        JPanel panel = new JPanel(new MigLayout("insets 0 16 0 4, wrap 1, gapy 2"));
        panel.setBorder(BorderFactory.createEmptyBorder(0, Paint.px(4), 0, 0));
        panel.add(Say.strong("What shall Mingle do with it?"), "gapbottom 8");
        panel.add(keep);
        panel.add(
                Say.muted("<html>Stays on this machine. Your next export<br>is compared with it.</html>"),
                "gapleft 24, gapbottom 10");
        panel.add(look);
        panel.add(Say.muted("<html>Forgotten as soon as you<br>close it.</html>"), "gapleft 24");
        return panel;
    }

    /** Asks what to do with files that were dropped. */
    Optional<Choice> keepOrLook(List<Path> exports) {
        String what = exports.size() == 1 ? "“" + exports.get(0).getFileName() + "”" : exports.size() + " exports";
        Object[] options = {"Keep it", "Just look", "Cancel"};
        int answer = JOptionPane.showOptionDialog(
                parent,
                "What shall Mingle do with " + what + "?\n\n"
                        + "Keep it: it stays on this machine, and your next export is compared with it.\n"
                        + "Just look: it is forgotten as soon as you close it.",
                "Mingle: open an export",
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE,
                null,
                options,
                options[0]);
        return answer == 0 || answer == 1 ? Optional.of(new Choice(exports, answer == 0)) : Optional.empty();
    }
}
