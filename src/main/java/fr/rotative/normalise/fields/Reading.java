package fr.rotative.normalise.fields;

import fr.rotative.capture.Capture;
import fr.rotative.normalise.declared.Declared;
import fr.rotative.normalise.layout.Layout;
import fr.rotative.normalise.page.Page;
import java.net.URI;
import java.time.Instant;

/** All that was read from a capture before the fields of its article are decided. */
public record Reading(Capture capture, Page page, Declared declared, Layout layout) {

    /** The address it was fetched from. */
    public URI url() {
        return capture.url();
    }

    public Instant fetchedAt() {
        return capture.fetchedAt();
    }
}
