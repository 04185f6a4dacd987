package fr.rotative.cli;

import fr.rotative.cli.console.CommandException;
import fr.rotative.web.Server;
import fr.rotative.web.admission.MetricsReaders;
import fr.rotative.web.admission.Proxies;
import fr.rotative.web.admission.Quota;
import fr.rotative.web.admission.ReadKeys;
import fr.rotative.web.admission.Rules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the web server listens, how long it searches, and for whom. */
final class ServerOptions {
    private static final int LONGEST_QUERY = 600;

    /** With the queue, as many as the web server has threads for. */
    private static final int MOST_SEARCHES = 40;

    private static final int USUAL_RATE = 600;
    private static final int HIGHEST_RATE = 1_000_000;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; 0.0.0.0 opens the archive to the network.")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "Port of the pages and the REST API; 0 takes a free one.")
    private int port;

    @Option(
            names = "--query-time",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "After so long a search answers with what it has found, and says so.")
    private int queryTime;

    @Option(
            names = "--max-searches",
            paramLabel = "N",
            defaultValue = "" + Rules.USUAL_PLACES,
            description =
                    "Searches carried out at once; four times as many wait up to 5 s, the rest are told to retry. "
                            + "Exports, timelines and the like count for several.")
    private int maxSearches;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            description = "Requests a minute that each client is granted; 0 for no limit (default: " + USUAL_RATE
                    + ", or no limit where --host is this machine and no --trusted-proxy is named).")
    private @Nullable Integer rateLimit;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description = "Proxy whose X-Forwarded-For tells who the client is, and whose X-Forwarded-Proto whether it "
                    + "uses https: an address or a range such as 10.0.0.0/8; repeatable.")
    private List<String> trustedProxies = List.of();

    @Option(
            names = "--api-keys",
            paramLabel = "FILE",
            description = "Answer only who shows one of the keys of which this file has the digests; see "
                    + "'rotative api-key'.")
    private @Nullable Path apiKeys;

    @Option(
            names = "--metrics",
            paramLabel = "WHO",
            defaultValue = "local",
            description = "Who may read /metrics: nobody, local (programs on this machine), or all who may read the "
                    + "archive.")
    private MetricsReaders metrics = MetricsReaders.LOCAL;

    /** The time after which a search is answered with what has been found until then. */
    Duration queryTime() {
        if (queryTime < 1 || queryTime > LONGEST_QUERY) {
            throw CommandException.badInput(
                    "--query-time takes from 1 to " + LONGEST_QUERY + " seconds, not " + queryTime + ".");
        }
        return Duration.ofSeconds(queryTime);
    }

    /**
     * @throws CommandException if nothing can listen there; it is better known now than after the archive was opened
     */
    Server.Settings settings() {
        try (ServerSocket probe = new ServerSocket()) {
            // What the web server does: a port in TIME_WAIT is free.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw CommandException.badInput("--host " + host + " is no address of this machine.");
        } catch (IOException | IllegalArgumentException e) {
            throw CommandException.failed("Cannot listen on " + host + ", port " + port + " (" + e.getMessage()
                    + "): choose another port with --port.");
        }
        return new Server.Settings(host, port, rules());
    }

    private Rules rules() {
        if (maxSearches < 1 || maxSearches > MOST_SEARCHES) {
            throw CommandException.badInput(
                    "--max-searches takes from 1 to " + MOST_SEARCHES + ", not " + maxSearches + ".");
        }
        Proxies proxies = proxies();
        int perMinute = perMinute(proxies);
        return new Rules(
                proxies,
                perMinute == 0 ? Optional.empty() : Optional.of(Quota.perMinute(perMinute)),
                apiKeys == null ? ReadKeys.NONE : KeyFile.read(apiKeys),
                maxSearches,
                metrics);
    }

    private Proxies proxies() {
        try {
            return Proxies.named(trustedProxies);
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput("--trusted-proxy: " + e.getMessage() + ".");
        }
    }

    private int perMinute(Proxies proxies) {
        if (rateLimit == null) {
            return isLoopback() && proxies.isEmpty() ? 0 : USUAL_RATE;
        }
        if (rateLimit < 0 || rateLimit > HIGHEST_RATE) {
            throw CommandException.badInput(
                    "--rate-limit takes from 0 to " + HIGHEST_RATE + ", not " + rateLimit + ".");
        }
        return rateLimit;
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
