package org.mingle.launcher;

/** Mingle cannot start; the message is a sentence for the person in front of the screen. */
final class LaunchProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private LaunchProblem(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static LaunchProblem usage(String sentence) {
        return new LaunchProblem(sentence, ExitCode.USAGE);
    }

    static LaunchProblem unusable(String sentence) {
        return new LaunchProblem(sentence, ExitCode.UNUSABLE);
    }

    static LaunchProblem fault(String sentence) {
        return new LaunchProblem(sentence, ExitCode.FAULT);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
