package org.mingle.desktop.session;

/** Makes, renames and deletes workspaces, with a sentence when that cannot be; on the worker's thread. */
final class Choosing {
    private final Rooms rooms;

    Choosing(Rooms rooms) {
        this.rooms = rooms;
    }

    void make(String fresh) {
        if (!rooms.register().create(fresh)) {
            throw taken(fresh);
        }
    }

    void rename(String name, String fresh) {
        if (rooms.workspaces().list().contains(fresh)) {
            throw taken(fresh);
        }
        if (!rooms.register().rename(name, fresh)) {
            throw new Opening.Refused("The workspace “" + name + "” is not there yet: nothing was kept in it.");
        }
    }

    void delete(String name) {
        rooms.register().delete(name);
    }

    private static Opening.Refused taken(String name) {
        return new Opening.Refused("There is a workspace “" + name + "” already.");
    }
}
