package org.mingle.desktop.contacts;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Tie;
import org.mingle.api.coach.Advice;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.SmartList;
import org.mingle.api.progress.Progress;
import org.mingle.api.query.PeopleQuery;
import org.mingle.api.query.Person;
import org.mingle.api.query.QueryException;
import org.mingle.api.search.Hit;
import org.mingle.api.situation.Observer;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Waiting;
import org.mingle.desktop.look.Wording;

/** Lists at the left, the people in the middle with what else was found below them, and who is selected at the right. */
final class ContactsPage extends JPanel {
    private static final String NOTHING = "nothing";
    private static final String PEOPLE = "people";
    private static final int MOST_FOUND = 30;
    private static final int AT_ONCE = 50;
    private static final int ROOM_FOR_LISTS = 800;

    private final transient ViewContext context;
    private final transient @Nullable Observer observer;
    private final ContactTable table = new ContactTable();
    private final JTextField search = new JTextField();
    private final JLabel count = Say.muted(" ");
    private final CardLayout cards = new CardLayout();
    private final transient Additions additions;
    private final ListsPanel lists;
    private final PersonPanel person;
    private final FoundPanel found = new FoundPanel(this::open);
    private final transient Latest latest;
    private transient Map<ContactId, Row> byId = Map.of();
    private transient List<SmartList> saved = List.of();
    private transient Object prepared = this;
    /** The workspace all of whose people are in the table. */
    private transient Object whole = this;

    private transient PeopleQuery asked = PeopleQuery.parse("");
    private transient volatile @Nullable Workspace searched;
    private transient volatile LocalDate searchedOn = LocalDate.EPOCH;
    private boolean tableChanges;

    ContactsPage(ViewContext context, @Nullable Observer observer) {
        this.context = context;
        this.observer = observer;
        additions = new Additions(this, context, this::chosen, this::load);
        lists = new ListsPanel(list -> search.setText(list.query()), this::saveList, this::dropList);
        person = new PersonPanel(additions);
        latest = new Latest(context, this::find, this::found);
        setLayout(cards);
        setOpaque(false);
        add(new Waiting(Waiting.NOTHING_OPEN), NOTHING);
        add(people(), PEOPLE);
        listen();
        keys();
        context.onChange(this::load);
        load();
    }

    private JPanel people() {
        JPanel people = new JPanel(new BorderLayout(Paint.px(14), Paint.px(14)));
        people.setOpaque(false);
        people.setBorder(BorderFactory.createEmptyBorder(Paint.px(20), Paint.px(24), Paint.px(20), Paint.px(24)));
        JPanel head = Say.lay(Flow.row(12, 0.5), Say.title("Contacts"), count);
        Say.spring(head);
        search.setName("search");
        search.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, "Name, company, words of a message, tag:client, silent:>90d …");
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        search.setToolTipText(
                "Words, tag: company: title: stage: network: silent:>90d connected:2024.. favourite overdue");
        search.getAccessibleContext().setAccessibleName("Search contacts");
        search.setPreferredSize(new Dimension(Paint.px(380), search.getPreferredSize().height));
        head.add(search);
        people.add(head, BorderLayout.NORTH);
        JScrollPane pane = new JScrollPane(table);
        pane.putClientProperty(FlatClientProperties.STYLE, "arc: 14; borderColor: $" + Tone.LINE.key());
        JPanel middle = new JPanel(new BorderLayout(0, Paint.px(12)));
        middle.setOpaque(false);
        middle.add(pane, BorderLayout.CENTER);
        middle.add(found, BorderLayout.SOUTH);
        people.add(lists, BorderLayout.WEST);
        people.add(middle, BorderLayout.CENTER);
        people.add(person, BorderLayout.EAST);
        people.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                lists.setVisible(people.getWidth() >= Paint.px(ROOM_FOR_LISTS));
            }
        });
        return people;
    }

    private void listen() {
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                typed();
            }
        });
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!tableChanges && !e.getValueIsAdjusting()) {
                person.show(table.selected(), null);
            }
        });
        search.registerKeyboardAction(e -> intoTable(), KeyStroke.getKeyStroke("DOWN"), WHEN_FOCUSED);
        search.registerKeyboardAction(e -> search.setText(""), KeyStroke.getKeyStroke("ESCAPE"), WHEN_FOCUSED);
    }

    private void intoTable() {
        if (table.getRowCount() == 0 && found.enter()) {
            return;
        }
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
        table.requestFocusInWindow();
    }

    private void keys() {
        key("ctrl F", "find", () -> {
            search.requestFocusInWindow();
            search.selectAll();
        });
        key("ctrl B", "favourite", additions::favourite);
        key("ctrl T", "tag", additions::tag);
        key("ctrl shift T", "untag", additions::untag);
        key("ctrl M", "met", additions::met);
        key("ctrl R", "cadence", additions::cadence);
        key("ctrl E", "note", person::writeNote);
        key("ctrl S", "save list", this::saveList);
    }

    private void key(String keys, String name, Runnable action) {
        getActionMap().put(name, new javax.swing.AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent e) {
                action.run();
            }
        });
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(keys), name);
    }

    /** Everything that the page shows, fetched together. */
    private record Everybody(List<Row> rows, List<SmartList> lists) {}

    private void load() {
        Workspace workspace = context.workspace().orElse(null);
        if (workspace == null) {
            cards.show(this, NOTHING);
            return;
        }
        cards.show(this, PEOPLE);
        Optional<Situation> advised = context.advice().map(Advice::situation);
        LocalDate asOf = context.asOf();
        searched = workspace;
        searchedOn = asOf;
        Supplier<Optional<Situation>> seen = () ->
                advised.or(() -> Optional.ofNullable(observer).map(one -> one.observe(workspace, asOf, Progress.NONE)));
        if (whole != workspace) {
            context.work(
                    () -> {
                        List<Tie> ties =
                                seen.get().map(one -> one.strongest(AT_ONCE)).orElse(List.of());
                        return everybody(
                                workspace, asOf, ties.stream().map(Tie::contact).toList(), ties);
                    },
                    first -> showFirst(first, workspace));
        }
        context.work(
                () -> {
                    List<Contact> all = workspace.asOf(asOf).contacts().search(ContactQuery.ALL);
                    return everybody(
                            workspace,
                            asOf,
                            all,
                            seen.get().map(Situation::ties).orElse(List.of()));
                },
                all -> {
                    whole = workspace;
                    show(all);
                });
        if (prepared != workspace) {
            prepared = workspace;
            context.work(() -> prepare(workspace.asOf(asOf)), done -> {});
        }
    }

    private static Everybody everybody(Workspace workspace, LocalDate asOf, List<Contact> contacts, List<Tie> ties) {
        OwnAdditions own = workspace.asOf(asOf).own();
        return new Everybody(
                Row.of(Person.of(contacts, ties, own), own), workspace.lists().all());
    }

    /** Those at the top of the table, for as long as the others are not there. */
    private void showFirst(Everybody first, Workspace of) {
        if (whole != of && !first.rows().isEmpty()) {
            show(first);
        }
    }

    /** A search says itself what is wrong, so here nothing is. */
    private static boolean prepare(Archive archive) {
        try {
            archive.search().prepare();
            return true;
        } catch (StoreException busy) {
            return false;
        }
    }

    private void show(Everybody all) {
        byId = all.rows().stream().collect(Collectors.toMap(Row::id, row -> row));
        Set<ContactId> who = person.shown().stream().map(Row::id).collect(Collectors.toSet());
        tableChanges = true;
        table.show(all.rows());
        tableChanges = false;
        saved = all.lists();
        lists.show(saved);
        filter();
        List<Row> same =
                all.rows().stream().filter(row -> who.contains(row.id())).toList();
        person.show(same, null);
    }

    private void typed() {
        lists.mark(search.getText());
        boolean understood = filter();
        String words = understood ? asked.words() : "";
        if (words.isBlank()) {
            found.show(List.of());
        }
        latest.ask(words);
    }

    /** Leaves only those whom the search is about; returns false when it cannot be understood, and says so. */
    private boolean filter() {
        try {
            asked = PeopleQuery.parse(search.getText());
        } catch (QueryException unclear) {
            say(unclear.sentence());
            return false;
        }
        tableChanges = true;
        table.filter(asked);
        tableChanges = false;
        if (whole != searched) {
            say("The strongest; everybody else follows …");
            return true;
        }
        String people = Wording.count(table.all(), "person", "people");
        say(table.shown() == table.all() ? people : Wording.number(table.shown()) + " of " + people);
        return true;
    }

    private void say(String sentence) {
        count.setText(sentence);
        count.setToolTipText(sentence.length() > 40 ? sentence : null);
    }

    private List<Hit> find(String words) {
        Workspace workspace = searched;
        try {
            return workspace == null || words.isBlank()
                    ? List.of()
                    : workspace.asOf(searchedOn).search().find(words, MOST_FOUND);
        } catch (StoreException busy) {
            return List.of();
        }
    }

    /** People whom the table shows already are not told twice. */
    private void found(String words, List<Hit> hits) {
        found.show(hits.stream()
                .filter(hit -> hit.field() == Hit.Field.MESSAGE
                        || byId.containsKey(hit.contact().id())
                                && !asked.matches(byId.get(hit.contact().id()).person()))
                .toList());
    }

    private void open(Hit hit) {
        Row row = byId.get(hit.contact().id());
        if (row != null) {
            tableChanges = true;
            table.clearSelection();
            tableChanges = false;
            person.show(List.of(row), hit);
        }
    }

    private List<Row> chosen() {
        return person.shown();
    }

    private void saveList() {
        String query = search.getText().strip();
        try {
            PeopleQuery.parse(query);
        } catch (QueryException unclear) {
            say(unclear.sentence());
            return;
        }
        Asking.name(this, query).ifPresent(name -> change(all -> all.lists().save(new SmartList(name, query))));
    }

    private void dropList(SmartList list) {
        if (Asking.sure(this, "Drop the list “" + list.name() + "”? The people in it stay.", "Drop it")) {
            change(all -> all.lists().drop(list.name()));
        }
    }

    private void change(Consumer<Workspace> work) {
        context.workspace()
                .ifPresent(workspace -> context.work(
                        () -> {
                            work.accept(workspace);
                            return true;
                        },
                        done -> load()));
    }
}
