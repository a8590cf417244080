package org.mingle.launcher;

/** The answers of the command line contract that the launcher itself can give. */
final class ExitCode {

    static final int DONE = 0;
    static final int USAGE = 2;
    static final int UNUSABLE = 3;
    static final int FAULT = 4;

    /** Of a window whose rooms have gone: no exit code, it is to be opened anew once they are back. */
    static final int AGAIN = -1;

    private ExitCode() {}
}
