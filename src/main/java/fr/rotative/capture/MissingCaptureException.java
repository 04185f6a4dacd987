package fr.rotative.capture;

import fr.rotative.article.CaptureReference;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The archive has a capture no more: its WARC file is gone or damaged. */
public final class MissingCaptureException extends IOException {
    private static final long serialVersionUID = 1L;

    MissingCaptureException(CaptureReference capture, @Nullable Throwable cause) {
        super("No capture at offset " + capture.offset() + " of " + capture.warcFile(), cause);
    }
}
