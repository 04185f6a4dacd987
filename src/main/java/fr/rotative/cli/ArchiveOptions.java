package fr.rotative.cli;

import fr.rotative.cli.archive.ArchiveSettings;
import fr.rotative.cli.console.CommandException;
import fr.rotative.engine.Credentials;
import fr.rotative.engine.DataDirectory;
import fr.rotative.engine.Endpoint;
import fr.rotative.index.Sharding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where the archive is, and which Elasticsearch it runs on. */
final class ArchiveOptions {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The archive's directory (default: one per user; for root, /var/lib/rotative).")
    private @Nullable Path data;

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL[,URL...]",
            description = "Use this cluster (8.19 or 9.x) instead of the embedded server.")
    private @Nullable String elasticsearch;

    @Option(names = "--elasticsearch-user", paramLabel = "NAME", description = "User of that cluster.")
    private @Nullable String user;

    @Option(
            names = "--elasticsearch-password",
            interactive = true,
            arity = "0..1",
            description = "Ask for that user's password (or set ROTATIVE_ELASTICSEARCH_PASSWORD).")
    private @Nullable String password;

    @Option(
            names = "--elasticsearch-api-key",
            interactive = true,
            arity = "0..1",
            description = "Ask for an API key (or set ROTATIVE_ELASTICSEARCH_API_KEY).")
    private @Nullable String apiKey;

    @Option(
            names = "--elasticsearch-ca",
            paramLabel = "FILE",
            description = "PEM file of the certificate authority to trust for https.")
    private @Nullable Path certificateAuthority;

    @Option(
            names = "--shards",
            paramLabel = "N",
            description =
                    "Shards into which the index of articles is cut on that cluster (default: 1). An archive that "
                            + "exists is cut anew by the next 'reindex'.")
    private @Nullable Integer shards;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            description =
                    "Copies of each shard on other nodes of that cluster (default: 1 where there is a second node). "
                            + "An archive that exists has them at once.")
    private @Nullable Integer replicas;

    @Option(
            names = "--elasticsearch-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Loopback port of the embedded server; 0 takes a free one.")
    private int port;

    @Option(
            names = "--heap",
            paramLabel = "MB",
            defaultValue = "1024",
            description = "Java heap of the embedded server, in megabytes.")
    private int heap;

    ArchiveSettings settings() {
        return settings(DataDirectory.ofCurrentUser());
    }

    /** @param usual the data directory if none is named */
    ArchiveSettings settings(Path usual) {
        Path directory = (data == null ? usual : data).toAbsolutePath().normalize();
        return new ArchiveSettings(directory, elasticsearch == null ? embedded() : cluster(elasticsearch));
    }

    private ArchiveSettings.Embedded embedded() {
        if (shards != null || replicas != null) {
            throw CommandException.badInput(
                    "--shards and --replicas go with --elasticsearch: the embedded server is one node.");
        }
        return new ArchiveSettings.Embedded(heap, port);
    }

    private ArchiveSettings.Cluster cluster(String addresses) {
        Endpoint endpoint = new Endpoint(
                Endpoint.parseAddresses(addresses), credentials(), Optional.ofNullable(certificateAuthority));
        return new ArchiveSettings.Cluster(
                endpoint,
                new Sharding(
                        number("--shards", shards, 1, Sharding.MOST_SHARDS),
                        number("--replicas", replicas, 0, Sharding.MOST_REPLICAS)));
    }

    private static OptionalInt number(String option, @Nullable Integer value, int least, int most) {
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value < least || value > most) {
            throw CommandException.badInput(option + " takes from " + least + " to " + most + ", not " + value + ".");
        }
        return OptionalInt.of(value);
    }

    private Credentials credentials() {
        refuseToBeShown("--elasticsearch-password", password);
        refuseToBeShown("--elasticsearch-api-key", apiKey);
        if (apiKey != null) {
            return new Credentials.ApiKey(apiKey);
        }
        if (user != null && password != null) {
            return new Credentials.UserPassword(user, password);
        }
        if (user != null || password != null) {
            throw new ParameterException(
                    command.commandLine(), "--elasticsearch-user and --elasticsearch-password go together.");
        }
        return new Credentials.None();
    }

    /** Every user of the machine can read its command lines. */
    private void refuseToBeShown(String option, @Nullable String secret) {
        List<String> shown = command.commandLine().getParseResult().originalArgs();
        if (secret != null && (shown.contains(secret) || shown.contains(option + "=" + secret))) {
            throw new ParameterException(
                    command.commandLine(),
                    option + " takes no value, which others could see in the list of processes: set "
                            + Configured.variable(option.substring(2))
                            + ", write it to rotative.properties, or let yourself be asked.");
        }
    }
}
