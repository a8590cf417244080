package org.mingle.importer.bluesky;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.progress.Progress;

/**
 * A repository in a CAR file. It is read twice, since a block does not say which record it is: first the tree, of which the
 * names are kept, then the records, of which nothing is.
 */
final class Repository {
    private static final int MOST_PROFILES = 20;

    private final CarFile file;
    private final DagCbor cbor = new DagCbor();
    private final SearchTree tree = new SearchTree();
    private final Map<Cid, Block> profiles = new HashMap<>();
    /** By number; nobody asks for them by name again. */
    private final BitSet nodes = new BitSet();

    private @Nullable Fields commit;
    private boolean rooted;

    private Repository(CarFile file) {
        this.file = file;
    }

    /** Looks through a file for the first time. */
    static Repository of(CarFile file, Survey survey, Progress progress) throws IOException {
        Repository repository = new Repository(file);
        file.blocks(FileLog.NONE, progress, block -> repository.look(block, survey));
        Fields commit = repository.commit;
        if (commit != null) {
            survey.commit(commit);
            repository.tree.walk(commit.link("data"));
            repository.profile(survey);
        }
        return repository;
    }

    private void look(Block block, Survey survey) throws IOException {
        if (block.plainlyNode()) {
            nodes.set(block.number());
            tree.add(block);
            return;
        }
        tree.announce(block);
        Fields fields = block.plainlyRecord() && !telling(block) ? null : cbor.object(block);
        if (fields == null) {
            return;
        }
        if (SearchTree.isNode(fields)) {
            tree.add(block);
        } else if (isCommit(fields)) {
            commit(block.cid(), fields);
        } else if (fields.type().equals(AtUri.POST)) {
            survey.people().learn(fields);
        } else if (fields.type().equals(Acts.PROFILE) && profiles.size() < MOST_PROFILES) {
            profiles.put(block.cid(), block.kept());
        }
    }

    /** Most records tell of nothing but themselves, and need not be read to know it. */
    private boolean telling(Block block) {
        String type = cbor.type(block);
        return type == null || type.equals(Acts.PROFILE) || type.equals(AtUri.POST) && cbor.ahead(People.MENTION);
    }

    private static boolean isCommit(Fields block) {
        return block.type().isEmpty() && block.has("did") && block.link("data") != null;
    }

    /** The one at the root counts, without it the newest. */
    private void commit(Cid cid, Fields found) {
        boolean root = file.roots().contains(cid);
        if (root || !rooted && (commit == null || rev(found).compareTo(rev(commit)) > 0)) {
            commit = found;
            rooted = root;
        }
    }

    private static String rev(Fields commit) {
        String rev = commit.text("rev");
        return rev == null ? "" : rev;
    }

    private void profile(Survey survey) throws IOException {
        String path = Acts.PROFILE + "/self";
        Cid cid = tree.at(path);
        Block block = cid == null ? null : profiles.get(cid);
        Fields record = block == null ? null : cbor.object(block);
        if (block != null && record != null) {
            survey.record(null, path, record, new SourceRow(file.name(), block.number()));
        }
        profiles.clear();
    }

    String name() {
        return file.name();
    }

    /** Returns whether it says whose it is and where its records are. */
    boolean usable() {
        return commit != null;
    }

    /**
     * Hands over the records.
     *
     * @return whether all that the tree names were there, and the tree was whole
     */
    boolean read(FileLog log, Progress progress, Taker taker) throws IOException {
        String did = commit == null ? null : commit.text("did");
        String author = did == null ? "" : did.toLowerCase(Locale.ROOT);
        int[] last = {1};
        boolean whole = file.blocks(log, progress, block -> {
            last[0] = block.number();
            record(block, author, log, taker);
        });
        if (tree.lost() > 0) {
            boolean one = tree.lost() == 1;
            log.note((one
                            ? "One part of the index of this repository is"
                            : tree.lost() + " parts of the index of this repository are")
                    + " missing or broken; records that only " + (one ? "it names" : "they name") + " were left out.");
        }
        int missing = 0;
        for (String path : tree.left()) {
            missing++;
            // What is no key may be anything, and is not for the screen.
            String key = AtUri.of(author, path) == null ? "a record without a proper key" : path;
            log.skipped(last[0], key + ": the index names this record, and the file does not hold it");
        }
        return whole && missing == 0 && tree.lost() == 0;
    }

    private void record(Block block, String author, FileLog log, Taker taker) throws IOException {
        if (nodes.get(block.number()) || !block.plainlyRecord() && tree.has(block.cid())) {
            return;
        }
        Fields fields = cbor.object(block);
        if (fields == null) {
            log.skipped(block.number(), block.place() + " cannot be read as a record");
            tree.take(block);
        } else if (!isCommit(fields) && !SearchTree.isNode(fields)) {
            hand(block, fields, author, log, taker);
        }
    }

    private void hand(Block block, Fields fields, String author, FileLog log, Taker taker) throws IOException {
        var paths = tree.take(block);
        if (paths.isEmpty()) {
            log.leftOut(
                    tree.lost() > 0
                            ? "records that no part of the index names"
                            : "records that were deleted or changed since");
        }
        for (String path : paths) {
            taker.record(author, path, fields, new SourceRow(file.name(), block.number()));
        }
    }
}
