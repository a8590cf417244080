package org.mingle.desktop.session;

import org.mingle.api.progress.Progress;

/** Makes, renames and deletes workspaces, with a sentence when that cannot be; on the worker's thread. */
final class Choosing {
    private final RoomsToCome rooms;

    Choosing(RoomsToCome rooms) {
        this.rooms = rooms;
    }

    void make(String fresh, Progress progress) {
        if (!rooms.await(progress).register().create(fresh)) {
            throw taken(fresh);
        }
    }

    void rename(String name, String fresh, Progress progress) {
        Rooms there = rooms.await(progress);
        if (there.workspaces().list().contains(fresh)) {
            throw taken(fresh);
        }
        if (!there.register().rename(name, fresh)) {
            throw new Opening.Refused("The workspace “" + name + "” is not there yet: nothing was kept in it.");
        }
    }

    void delete(String name, Progress progress) {
        rooms.await(progress).register().delete(name);
    }

    private static Opening.Refused taken(String name) {
        return new Opening.Refused("There is a workspace “" + name + "” already.");
    }
}
