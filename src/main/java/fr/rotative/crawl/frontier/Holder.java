package fr.rotative.crawl.frontier;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The name under which a crawler holds leases. It says on which machine and in which process it runs, so that others on
 * that machine can tell when it has died.
 */
public final class Holder {
    private static final String BETWEEN = " ";
    private static final int PARTS = 4;

    /** How exactly two processes agree on when a third one began. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private Holder() {}

    /** A name that no other crawler has, in this process or elsewhere. */
    public static String name() {
        ProcessHandle self = ProcessHandle.current();
        return String.join(
                BETWEEN,
                machine(),
                Long.toString(self.pid()),
                start(self).toString(),
                UUID.randomUUID().toString());
    }

    /**
     * Whether the crawler of that name surely runs no more: its process was one of this machine and has ended. Of other
     * machines nothing is known.
     */
    public static boolean isGone(String name) {
        String[] parts = name.split(BETWEEN);
        return parts.length == PARTS && parts[0].equals(machine()) && !runs(parts[1], parts[2]);
    }

    /** Process ids are used again. */
    private static boolean runs(String pid, String begun) {
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        return process.filter(alive -> Duration.between(Instant.parse(begun), start(alive))
                                .abs()
                                .compareTo(TOLERANCE)
                        <= 0)
                .isPresent();
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
