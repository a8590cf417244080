package org.mingle.desktop.contacts;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Waiting;
import org.mingle.desktop.look.Wording;
import org.osgi.service.component.annotations.Component;

/** The people: found as one types, sorted by how strong the tie is. */
@Component
public final class ContactsView implements View {
    @Override
    public String id() {
        return "org.mingle.desktop.contacts";
    }

    @Override
    public String title() {
        return "Contacts";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Icon icon() {
        return Glyph.CARD.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        return new Panel(context);
    }

    private static final class Panel extends JPanel {
        private static final String NOTHING = "nothing";
        private static final String PEOPLE = "people";

        private final transient ViewContext context;
        private final ContactTable table = new ContactTable();
        private final JTextField search = new JTextField();
        private final JLabel count = Say.muted(" ");
        private final CardLayout cards = new CardLayout();

        Panel(ViewContext context) {
            this.context = context;
            setLayout(cards);
            setOpaque(false);
            add(new Waiting(Waiting.NOTHING_OPEN), NOTHING);
            add(people(), PEOPLE);
            listen();
            context.onChange(this::load);
            load();
        }

        private JPanel people() {
            JPanel people = new JPanel(new BorderLayout(0, Paint.px(14)));
            people.setOpaque(false);
            people.setBorder(BorderFactory.createEmptyBorder(Paint.px(20), Paint.px(24), Paint.px(20), Paint.px(24)));
            JPanel head = Say.lay(Flow.row(12, 0.5), Say.title("Contacts"), count);
            Say.spring(head);
            search.setName("search");
            search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "Name, company, title or tag");
            search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
            search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
            search.getAccessibleContext().setAccessibleName("Search contacts");
            search.setPreferredSize(new Dimension(Paint.px(320), search.getPreferredSize().height));
            head.add(search);
            people.add(head, BorderLayout.NORTH);
            JScrollPane pane = new JScrollPane(table);
            pane.putClientProperty(FlatClientProperties.STYLE, "arc: 14; borderColor: $" + Tone.LINE.key());
            people.add(pane, BorderLayout.CENTER);
            return people;
        }

        private void listen() {
            search.getDocument().addDocumentListener(new DocumentListener() {
                @Override
                public void insertUpdate(DocumentEvent e) {
                    filter();
                }

                @Override
                public void removeUpdate(DocumentEvent e) {
                    filter();
                }

                @Override
                public void changedUpdate(DocumentEvent e) {
                    filter();
                }
            });
            search.registerKeyboardAction(
                    e -> {
                        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
                            table.setRowSelectionInterval(0, 0);
                        }
                        table.requestFocusInWindow();
                    },
                    KeyStroke.getKeyStroke("DOWN"),
                    WHEN_FOCUSED);
            search.registerKeyboardAction(e -> search.setText(""), KeyStroke.getKeyStroke("ESCAPE"), WHEN_FOCUSED);
            getActionMap().put("find", new javax.swing.AbstractAction() {
                @Override
                public void actionPerformed(java.awt.event.ActionEvent e) {
                    search.requestFocusInWindow();
                    search.selectAll();
                }
            });
            getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("ctrl F"), "find");
        }

        private void load() {
            Workspace workspace = context.workspace().orElse(null);
            if (workspace == null) {
                cards.show(this, NOTHING);
                return;
            }
            cards.show(this, PEOPLE);
            List<Tie> ties = context.advice().isPresent()
                    ? context.advice().get().situation().ties()
                    : List.of();
            var asOf = context.asOf();
            context.work(() -> Row.of(workspace.asOf(asOf).contacts().search(ContactQuery.ALL), ties), this::show);
        }

        private void show(List<Row> rows) {
            table.show(rows);
            filter();
        }

        private void filter() {
            table.filter(search.getText());
            String people = Wording.count(table.all(), "person", "people");
            count.setText(table.shown() == table.all() ? people : Wording.number(table.shown()) + " of " + people);
        }
    }
}
