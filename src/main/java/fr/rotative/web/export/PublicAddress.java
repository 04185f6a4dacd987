package fr.rotative.web.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of an article as other programs are given it, who open what they are given. */
final class PublicAddress {
    private static final Pattern HARMLESS =
            Pattern.compile("(https?://|urn:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PublicAddress() {}

    /** What no address may hold as it is (RFC 3987), so that programs would refuse it or read another. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[\\x00-\\x20\\x7F-\\x9F\"<>\\\\^`{|}\\p{Zl}\\p{Zp}\\p{Cs}]");

    /** None if it would run a script or read a file. */
    static @Nullable String of(String address) {
        return HARMLESS.matcher(address).matches()
                ? UNSPEAKABLE.matcher(address).replaceAll(found -> encoded(found.group()))
                : null;
    }

    private static String encoded(String character) {
        return character.equals(" ") ? "%20" : URLEncoder.encode(character, StandardCharsets.UTF_8);
    }
}
