package fr.rotative.crawl.rude;

import fr.rotative.crawl.frontier.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A way for a server to misbehave, and what a crawl is to make of it.
 *
 * @param replies what it answers, by path
 * @param path the address with which something is wrong
 * @param state what is to be known of that address in the end
 * @param reason why it failed or was refused
 * @param askedAtMost how often that address may be asked for
 * @param requestsAtMost how many requests the server may get in all
 * @param fetchedToo other addresses that are to be fetched nevertheless
 */
public record Misbehaviour(
        String name,
        Map<String, Reply> replies,
        String path,
        State state,
        String reason,
        int askedAtMost,
        int requestsAtMost,
        List<String> fetchedToo) {
    private static final String CASE = "/cas";
    private static final int MANY = 100;

    public Misbehaviour {
        replies = Map.copyOf(replies);
    }

    private Misbehaviour(String name, Map<String, Reply> replies, State state, String reason) {
        this(name, replies, CASE, state, reason, MANY, MANY, List.of());
    }

    static Misbehaviour fails(String name, String reason, Reply reply) {
        return new Misbehaviour(name, Map.of(CASE, reply), State.FAILED, reason);
    }

    static Misbehaviour isFetched(String name, Reply reply) {
        return new Misbehaviour(name, Map.of(CASE, reply), State.FETCHED, "");
    }

    static Misbehaviour isRedirected(String name, Reply reply) {
        return new Misbehaviour(name, Map.of(CASE, reply), State.REDIRECTED, "");
    }

    static Misbehaviour isRefused(String name, String reason, Reply robots) {
        return new Misbehaviour(name, Map.of("/robots.txt", robots), State.REFUSED, reason);
    }

    Misbehaviour with(String otherPath, Reply reply) {
        Map<String, Reply> more = new HashMap<>(replies);
        more.put(otherPath, reply);
        return new Misbehaviour(name, more, path, state, reason, askedAtMost, requestsAtMost, fetchedToo);
    }

    Misbehaviour at(String otherPath) {
        return new Misbehaviour(name, replies, otherPath, state, reason, askedAtMost, requestsAtMost, fetchedToo);
    }

    Misbehaviour askedAtMost(int times) {
        return new Misbehaviour(name, replies, path, state, reason, times, requestsAtMost, fetchedToo);
    }

    Misbehaviour requestsAtMost(int requests) {
        return new Misbehaviour(name, replies, path, state, reason, askedAtMost, requests, fetchedToo);
    }

    Misbehaviour leadingTo(String page) {
        return with(page, Replies.page()).alsoFetching(page);
    }

    /** Its robots.txt names the address as a sitemap. */
    Misbehaviour asSitemap() {
        Reply robots =
                (asked, connection) -> Replies.text("Sitemap: http://127.0.0.1:" + connection.getLocalPort() + CASE)
                        .send(asked, connection);
        return with("/robots.txt", robots).with("/", Replies.page());
    }

    private Misbehaviour alsoFetching(String page) {
        return new Misbehaviour(name, replies, path, state, reason, askedAtMost, requestsAtMost, List.of(page));
    }

    @Override
    public String toString() {
        return name;
    }
}
