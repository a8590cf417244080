package org.mingle.importer.bluesky;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ReadAhead;
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
        file.blocks(FileLog.NONE, progress, repository.new Look(survey));
        Fields commit = repository.commit;
        if (commit != null) {
            survey.commit(commit);
            repository.tree.walk(commit.link("data"));
            repository.profile(survey);
        }
        return repository;
    }

    /** The first look at each block. */
    private final class Look implements CarFile.Each {
        private final Survey survey;

        Look(Survey survey) {
            this.survey = survey;
        }

        /** Most records tell of nothing but themselves, and need not be read to know it. */
        @Override
        public boolean wants(Block block) {
            if (block.plainlyNode()) {
                return true;
            }
            tree.announce(block);
            return !block.plainlyRecord() || telling(block);
        }

        private boolean telling(Block block) {
            String type = cbor.type(block);
            return type == null || type.equals(Acts.PROFILE) || type.equals(AtUri.POST) && cbor.ahead(People.MENTION);
        }

        @Override
        public void block(Block block) {
            if (block.plainlyNode()) {
                nodes.set(block.number());
                tree.add(block);
                return;
            }
            Fields fields = cbor.object(block);
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

    private void profile(Survey survey) {
        String path = Acts.PROFILE + "/self";
        Cid cid = tree.at(path);
        Block block = cid == null ? null : profiles.get(cid);
        Fields record = block == null ? null : cbor.object(block);
        if (block != null && record != null) {
            survey.record(null, path, record, new SourceRow(file.name(), block.number()), Runnable::run);
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
        Records records = new Records(author, taker, log);
        boolean whole = ReadAhead.read(ahead -> file.blocks(
                ahead.log(log),
                progress,
                block -> records.block(block, step -> ahead.add(block.to() - block.from(), step))));
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
            log.skipped(records.last, key + ": the index names this record, and the file does not hold it");
        }
        return whole && missing == 0 && tree.lost() == 0;
    }

    /** The second look at each block, on a thread that reads ahead of the one that takes the steps. */
    private final class Records {
        private final String author;
        private final Taker taker;
        private final FileLog log;
        /** Of whoever takes the steps. */
        private final DagCbor posts = new DagCbor();

        private int last = 1;

        Records(String author, Taker taker, FileLog log) {
            this.author = author;
            this.taker = taker;
            this.log = log;
        }

        void block(Block block, Executor steps) {
            last = block.number();
            if (nodes.get(last) || !block.plainlyRecord() && tree.has(block.cid())) {
                return;
            }
            if (block.plainlyRecord() && AtUri.POST.equals(cbor.type(block))) {
                // Posts are half of the work. They go over as bytes: a processor is slow to fetch many objects of
                // another one.
                List<String> paths = tree.take(block);
                steps.execute(() -> hand(block, posts.object(block), paths, Runnable::run));
                return;
            }
            Fields fields = cbor.object(block);
            if (fields == null || !isCommit(fields) && !SearchTree.isNode(fields)) {
                hand(block, fields, tree.take(block), steps);
            }
        }

        private void hand(Block block, @Nullable Fields fields, List<String> paths, Executor steps) {
            if (fields == null) {
                steps.execute(() -> log.skipped(block.number(), block.place() + " cannot be read as a record"));
            } else if (paths.isEmpty()) {
                steps.execute(() -> log.leftOut(
                        tree.lost() > 0
                                ? "records that no part of the index names"
                                : "records that were deleted or changed since"));
            } else {
                for (String path : paths) {
                    taker.record(author, path, fields, new SourceRow(file.name(), block.number()), steps);
                }
            }
        }
    }
}
