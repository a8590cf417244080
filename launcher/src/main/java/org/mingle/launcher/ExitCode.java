package org.mingle.launcher;

/** The answers of the command line contract that the launcher itself can give. */
final class ExitCode {

    static final int DONE = 0;
    static final int USAGE = 2;
    static final int UNUSABLE = 3;
    static final int FAULT = 4;

    private ExitCode() {}
}
