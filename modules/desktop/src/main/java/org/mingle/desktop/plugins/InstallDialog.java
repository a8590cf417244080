package org.mingle.desktop.plugins;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.mingle.api.health.Offer;
import org.mingle.desktop.look.Consent;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;

/** The little windows of the page: which file, what it brings, and what went wrong. */
final class InstallDialog {
    private static final String TITLE = "Mingle: plug-ins";

    private InstallDialog() {}

    static Optional<Path> choose(Component parent) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle("Mingle: install a plug-in");
        chooser.setApproveButtonText("Look at it");
        chooser.setFileFilter(new FileNameExtensionFilter("Bundles (jar)", "jar"));
        return chooser.showOpenDialog(parent) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    static boolean agreed(Component parent, Offer offer) {
        JPanel panel = Say.lay(Flow.column(4), Say.heading(offer.title()));
        panel.add(new Paragraph(
                offer.name() + " " + offer.version()
                        + (offer.replaces() == null ? "" : ", in place of " + offer.replaces()),
                "font: -1; foreground: $Mingle.muted"));
        list(panel, "It brings", offer.brings());
        list(panel, "It wants", offer.wants());
        offer.missing().forEach(sentence -> panel.add(new Paragraph(sentence, "foreground: $Mingle.improve")));
        panel.add(new Paragraph(
                offer.signedBy() == null ? "It is not signed." : "It is signed by " + offer.signedBy() + "."));
        panel.add(new Paragraph("A plug-in can do on this machine whatever you can.", "font: bold"));
        return Consent.given(parent, TITLE, Consent.sized(panel), "Install it");
    }

    private static void list(JPanel panel, String title, List<String> phrases) {
        if (!phrases.isEmpty()) {
            panel.add(Say.strong(title));
            phrases.forEach(phrase -> panel.add(new Paragraph("•  " + phrase)));
        }
    }

    static void tell(Component parent, String sentence) {
        JPanel panel = Say.lay(Flow.column(0), new Paragraph(sentence));
        JOptionPane.showMessageDialog(parent, Consent.sized(panel), TITLE, JOptionPane.PLAIN_MESSAGE);
    }
}
