package fr.rotative.web.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of an article as other programs are given it, who open what they are given. */
final class PublicAddress {
    private static final Pattern HARMLESS =
            Pattern.compile("(https?://|urn:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PublicAddress() {}

    /** None if it would run a script or read a file. */
    static @Nullable String of(String address) {
        return HARMLESS.matcher(address).matches() ? address : null;
    }
}
