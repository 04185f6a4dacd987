package fr.rotative.crawl.rude;

import java.io.IOException;
import java.net.Socket;

/** What a server does with a request. */
@FunctionalInterface
public interface Reply {
    /** Answers, or does not; the connection is closed afterwards. */
    void send(Asked asked, Socket connection) throws IOException, InterruptedException;
}
