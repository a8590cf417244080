package org.mingle.desktop.companies;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.progress.Progress;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.CompanyEntries;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Waiting;

/** The list of companies at the left, the one that is chosen at the right. */
final class CompaniesPanel extends JPanel implements CompanyPage.Deeds {
    private static final String NOTHING = "nothing";
    private static final String LIST = "list";
    private static final String HINT = "Choose a company at the left, or type the name of one.\n"
            + "When you say what it is to you, Mingle keeps an eye on it.";

    private final transient ViewContext context;
    private final transient Observer observer;
    private final CompanyTable table = new CompanyTable();
    private final JTextField asked = new JTextField();
    private final Paragraph coverage = new Paragraph(" ", "foreground: $Mingle.muted");
    private final JPanel detail = new JPanel(new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private transient @Nullable CompanyWatch companies;
    private transient @Nullable String shown;

    CompaniesPanel(ViewContext context, Observer observer) {
        this.context = context;
        this.observer = observer;
        setLayout(cards);
        setOpaque(false);
        add(new Waiting(Waiting.NOTHING_OPEN), NOTHING);
        add(content(), LIST);
        table.getSelectionModel().addListSelectionListener(e -> {
            String name = table.selected();
            if (!e.getValueIsAdjusting() && name != null) {
                look(name);
            }
        });
        asked.addActionListener(e -> look(asked.getText()));
        context.onChange(this::load);
        load();
    }

    private JComponent content() {
        asked.setName("company");
        asked.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, "A company, then Enter");
        asked.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        asked.getAccessibleContext().setAccessibleName("Look at a company");
        asked.setPreferredSize(new Dimension(Paint.px(240), asked.getPreferredSize().height));
        JPanel title = Say.lay(Flow.row(12, 0.5), Say.title("Companies"));
        Say.spring(title);
        title.add(asked);
        JPanel all = new JPanel(new BorderLayout(0, Paint.px(14)));
        all.setOpaque(false);
        all.setBorder(BorderFactory.createEmptyBorder(Paint.px(20), Paint.px(24), Paint.px(20), 0));
        JPanel head = Say.lay(Flow.column(4), title, coverage);
        head.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, Paint.px(24)));
        all.add(head, BorderLayout.NORTH);
        JScrollPane pane = new JScrollPane(table);
        pane.putClientProperty(FlatClientProperties.STYLE, "arc: 14; borderColor: $" + Tone.LINE.key());
        pane.setMinimumSize(new Dimension(Paint.px(180), 0));
        detail.setOpaque(false);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, pane, detail);
        split.setResizeWeight(0.4);
        split.setDividerLocation(Paint.px(470));
        split.setBorder(null);
        split.setOpaque(false);
        all.add(split, BorderLayout.CENTER);
        return all;
    }

    private void load() {
        Workspace workspace = context.workspace().orElse(null);
        if (workspace == null) {
            shown = null;
            cards.show(this, NOTHING);
            return;
        }
        var asOf = context.asOf();
        context.work(
                () -> {
                    CompanyWatch found =
                            observer.observe(workspace, asOf, Progress.NONE).companies();
                    return new Loaded(found, Row.of(found));
                },
                this::show);
    }

    private record Loaded(CompanyWatch companies, List<Row> rows) {}

    private void show(Loaded loaded) {
        companies = loaded.companies();
        cards.show(this, LIST);
        coverage.say(Told.exports(companies.exports()));
        String keep = shown;
        table.show(loaded.rows());
        if (keep != null) {
            table.select(keep);
            look(keep);
        } else if (!loaded.rows().isEmpty()) {
            table.setRowSelectionInterval(0, 0);
        } else {
            put(new Waiting(HINT));
        }
    }

    private void look(String name) {
        CompanyWatch known = companies;
        if (known == null || name.isBlank()) {
            return;
        }
        shown = name;
        context.work(() -> known.company(name), company -> {
            if (name.equals(shown)) {
                shown = company.name();
                table.select(company.name());
                put(new CompanyPage(company, aliases(known.list(), company.name()), this)
                        .page()
                        .scrolling());
            }
        });
    }

    private static List<String> aliases(WatchList list, String name) {
        String key = list.key(name);
        return list.aliases().keySet().stream()
                .filter(other -> list.key(other).equals(key))
                .sorted()
                .toList();
    }

    private void put(JComponent component) {
        detail.removeAll();
        detail.add(component);
        detail.revalidate();
        detail.repaint();
    }

    @Override
    public void watch(String name, WatchRole role) {
        change(entries -> entries.watch(name, role));
    }

    @Override
    public void unwatch(String name) {
        change(entries -> entries.unwatch(name));
    }

    @Override
    public void alias(String name, String same) {
        change(entries -> entries.alias(name, same));
    }

    @Override
    public void unalias(String name) {
        change(entries -> entries.unalias(name));
    }

    private void change(Predicate<CompanyEntries> change) {
        context.workspace()
                .ifPresent(workspace -> context.work(() -> change.test(workspace.companies()), changed -> {
                    load();
                    context.refresh();
                }));
    }
}
