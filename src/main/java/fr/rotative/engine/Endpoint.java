package fr.rotative.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where an Elasticsearch cluster answers and how to be let in.
 *
 * @param addresses one {@code http} or {@code https} URL per node; requests go round them and skip those that are down
 * @param certificateAuthority PEM file of the certificates to trust instead of the Java platform's own
 */
public record Endpoint(List<URI> addresses, Credentials credentials, Optional<Path> certificateAuthority) {

    /** @throws EngineException if there is no address, or one is not an absolute http or https URL */
    public Endpoint {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new EngineException("No Elasticsearch address given: expected one or more http or https URLs");
        }
        addresses.forEach(Endpoint::check);
    }

    /**
     * Reads the comma-separated addresses of the option {@code --elasticsearch}.
     *
     * @throws EngineException naming the address that is not a URL
     */
    public static List<URI> parseAddresses(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Endpoint::parse)
                .toList();
    }

    /** Whether every node answers on this machine's loopback interface, where compressing only costs time. */
    boolean isLocal() {
        return addresses.stream()
                .map(URI::getHost)
                .allMatch(host -> host.equals("127.0.0.1") || host.equals("[::1]") || host.equals("localhost"));
    }

    /** The path under which a reverse proxy serves the cluster, or nothing; the same for every node. */
    String pathPrefix() {
        String path = addresses.get(0).getPath();
        return path.equals("/") ? "" : path;
    }

    /** The addresses as a message to the operator shows them. */
    String shown() {
        return String.join(", ", addresses.stream().map(URI::toString).toList());
    }

    private static URI parse(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new EngineException(notAnAddress(address), e);
        }
    }

    private static void check(URI address) {
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!http || address.getHost() == null) {
            throw new EngineException(notAnAddress(address.toString()));
        }
        if (address.getUserInfo() != null) {
            throw new EngineException("The Elasticsearch address of " + address.getHost()
                    + " holds a password: give the user and the password by their own options");
        }
    }

    private static String notAnAddress(String address) {
        return "'" + address + "' is not an Elasticsearch address: expected a URL such as https://host:9200";
    }
}
