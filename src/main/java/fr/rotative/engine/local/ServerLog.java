package fr.rotative.engine.local;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the server writes about itself from one start on.
 *
 * @param log the server's own log, which goes on from run to run
 * @param console what it prints before its log is open, and what its virtual machine prints
 * @param begin where in {@code log} this start begins, in bytes
 */
record ServerLog(Path log, Path console, long begin) {
    private static final Predicate<String> CAUSE =
            Pattern.compile("^(Caused by: )?[\\w.$]+(Exception|Error)\\b").asPredicate();

    /** Lines that every failed start ends in, whatever the reason. */
    private static final Predicate<String> NO_REASON = Pattern.compile("^$|^\\s+at |^output:$|^error:$|^Error: A fatal"
                    + "|^Error: Could not create|^ERROR: Elasticsearch (died|did not exit)")
            .asPredicate();

    /** The log of a server that is about to start. */
    static ServerLog from(Layout layout) throws IOException {
        Path log = layout.logs().resolve("rotative.log");
        return new ServerLog(log, layout.logs().resolve("console.log"), Files.exists(log) ? Files.size(log) : 0);
    }

    /** Why the server failed, in one line, with the file to read on in. */
    String problem() throws IOException {
        Optional<String> cause = last(linesFrom(log, begin), CAUSE);
        Optional<String> printed = last(linesFrom(console, 0), NO_REASON.negate());
        String reason = cause.or(() -> printed).orElse("it gives no reason");
        return reason.replaceFirst("^Caused by: ", "") + " (see " + (cause.isPresent() ? log : console) + ")";
    }

    private static Optional<String> last(List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).reduce((earlier, later) -> later).map(String::strip);
    }

    /** From the start of the file if it has become shorter: the server begins a new log every day. */
    private static List<String> linesFrom(Path file, long position) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(position <= channel.size() ? position : 0);
            byte[] bytes = Channels.newInputStream(channel).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }
}
