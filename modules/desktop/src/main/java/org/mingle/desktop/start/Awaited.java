package org.mingle.desktop.start;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.mingle.api.importing.ExportRequest;

/** The exports that the person waits for; on the event thread. */
public interface Awaited {
    /** Returns the current day. */
    LocalDate today();

    /** Hands them over, once they are known. */
    void list(Consumer<List<ExportRequest>> then);

    /**
     * Notes that one was asked for today.
     *
     * @param then run when that is kept
     */
    void asked(String format, Runnable then);

    /**
     * Reminds of one no more.
     *
     * @param then run when that is kept
     */
    void dismiss(String format, Runnable then);
}
