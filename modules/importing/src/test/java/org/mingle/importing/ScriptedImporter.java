package org.mingle.importing;

import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/**
 * Recognises everything and says what a test wants said.
 *
 * @param script what to say
 */
record ScriptedImporter(Script script) implements Importer {
    @Override
    public String format() {
        return "scripted";
    }

    @Override
    public double recognises(Source source) {
        return 1;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws ImportException {
        script.say(sink);
    }

    /** What an importer says. */
    interface Script {
        void say(Sink sink) throws ImportException;
    }
}
