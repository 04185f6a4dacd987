package fr.rotative.crawl;

import fr.rotative.crawl.discovery.Copies;
import fr.rotative.crawl.discovery.Discovery;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.fetch.Refusal;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.frontier.State;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Looks once more at an address that is due, before it is asked for: more may be known than when it was found. */
final class Gate {
    private static final Set<State> GOOD = EnumSet.of(State.WAITING, State.FETCHED);

    private final Discovery discovery;
    private final Copies copies;
    private final Frontier frontier;

    Gate(Discovery discovery, Copies copies, Frontier frontier) {
        this.discovery = discovery;
        this.copies = copies;
        this.frontier = frontier;
    }

    /** Why the address is not to be asked for, if it is not. */
    Optional<Refused> refusal(Entry entry) {
        return discovery.refusal(entry).or(() -> copy(entry));
    }

    /** A print view whose article is fetched, or is about to be. */
    private Optional<Refused> copy(Entry entry) {
        if (entry.found().role() != Role.PAGE || entry.capture() != null) {
            return Optional.empty();
        }
        return copies.usualAddresses(entry.url()).stream()
                .filter(this::isGood)
                .findFirst()
                .map(original -> new Refused(Refusal.COPY, "of " + original));
    }

    private boolean isGood(CrawlUrl url) {
        return frontier.find(url).filter(known -> GOOD.contains(known.state())).isPresent();
    }
}
