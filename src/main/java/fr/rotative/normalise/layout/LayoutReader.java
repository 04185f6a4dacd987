package fr.rotative.normalise.layout;

import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.SiteRules;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads the layout of a page, from HTML or from plain text alike. */
public final class LayoutReader {
    private static final String BRIEFS = "briefs";
    private static final String INTERVIEW = "interview";

    private final SiteRules rules;
    private final Bylines bylines;
    private final BodyReader bodies;

    public LayoutReader(SiteRules rules, Bylines bylines) {
        this.rules = rules;
        this.bylines = bylines;
        this.bodies = new BodyReader(bylines);
    }

    /**
     * The layout of the page.
     *
     * @param address under which it was fetched
     */
    public Layout read(Page page, URI address) {
        Sheet sheet = Sheet.of(page, address, rules, bylines);
        Header plain = HeaderReader.read(sheet);
        Optional<String> addressKind = rules.kinds().ofAddress(address);
        String kind = addressKind
                .or(() -> plain.section().flatMap(rules.kinds()::ofSection))
                .or(() -> rules.kinds().ofTitle(plain.title()))
                .orElse("");
        Header header = kind.equals(INTERVIEW) ? InterviewHeader.extended(sheet, plain) : plain;
        Body read = bodies.read(page, sheet.standing(), header);
        Body body = kind.equals(INTERVIEW) ? Turns.joined(sheet, read) : read;
        List<Brief> briefs = kind.equals(BRIEFS) ? BriefsReader.read(body.lines(), header.title()) : List.of();
        return new Layout(header, body, briefs, addressKind);
    }
}
