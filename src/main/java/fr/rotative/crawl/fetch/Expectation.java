package fr.rotative.crawl.fetch;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an address is asked for, which decides of what media types an answer is taken. */
public enum Expectation {
    /** A page: text, or a list of addresses after all. */
    PAGE(Pattern.compile("(?i)\\s*(text/.*|application/(x-)?gzip|application/([^;]*\\+)?xml).*")),
    /** A list of addresses or of rules, known by its content: servers send them under any type. */
    LIST(Pattern.compile(".*"));

    private final Pattern mediaTypes;

    Expectation(Pattern mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    boolean admits(Optional<String> mediaType) {
        return mediaType.isEmpty() || mediaTypes.matcher(mediaType.get()).matches();
    }
}
