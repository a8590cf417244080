package org.mingle.importer.mastodon;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;

/** Lets the parser itself read much at a time, in the place of a stream before it that would copy each byte once more. */
final class LargeBuffers implements RecyclerPool<BufferRecycler> {
    private static final long serialVersionUID = 1L;
    private static final int BYTES = 1 << 16;

    @Override
    public BufferRecycler acquirePooled() {
        return new BufferRecycler() {
            @Override
            protected int byteBufferLength(int kind) {
                return kind == BYTE_READ_IO_BUFFER ? BYTES : super.byteBufferLength(kind);
            }
        };
    }

    @Override
    public void releasePooled(BufferRecycler one) {
        // Files are few, so that none is kept for the next one.
    }
}
