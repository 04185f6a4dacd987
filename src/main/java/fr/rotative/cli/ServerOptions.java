package fr.rotative.cli;

import fr.rotative.cli.console.CommandException;
import fr.rotative.web.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Where the web server listens, and how long it searches. */
final class ServerOptions {
    private static final int LONGEST_QUERY = 600;

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
        return new Server.Settings(host, port);
    }
}
