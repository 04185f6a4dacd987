package fr.rotative.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, as Debian installs it, with the driver that belongs to it. */
record Chromium(Path browser, Path driver) {
    private static final String REQUIRED = "rotative.browser.required";

    static Optional<Chromium> installed() {
        Chromium debian = new Chromium(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver"));
        return Stream.of(debian.browser, debian.driver).allMatch(Files::isExecutable)
                ? Optional.of(debian)
                : Optional.empty();
    }

    /** Whether the build must fail rather than skip the browser tests where there is none. */
    static boolean isRequired() {
        return Boolean.getBoolean(REQUIRED);
    }
}
