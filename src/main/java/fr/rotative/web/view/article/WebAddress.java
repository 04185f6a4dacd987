package fr.rotative.web.view.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An address from the open web, which a page may show but not always link to. */
final class WebAddress {
    private WebAddress() {}

    /** The address if it leads to a page; none if it would run a script or leads nowhere. */
    static @Nullable String linkable(String address) {
        String scheme = address.toLowerCase(Locale.ROOT);
        return scheme.startsWith("http://") || scheme.startsWith("https://") ? address : null;
    }
}
