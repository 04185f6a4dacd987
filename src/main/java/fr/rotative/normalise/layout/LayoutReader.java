package fr.rotative.normalise.layout;

import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.site.SiteRules;
import java.util.List;
import java.util.Optional;

/** Reads the layout of a page, from HTML or from plain text alike. */
public final class LayoutReader {
    private static final String BRIEFS = "briefs";
    private static final String INTERVIEW = "interview";

    private final SiteRules rules;
    private final HeaderReader headers;
    private final BodyReader bodies;

    public LayoutReader(SiteRules rules, Bylines bylines) {
        this.rules = rules;
        this.headers = new HeaderReader(rules.kinds());
        this.bodies = new BodyReader(bylines);
    }

    /**
     * The layout of the page.
     *
     * @param kindOfAddress the kind of the pages at its address, if they are all of one kind
     */
    public Layout read(Page page, Optional<String> kindOfAddress) {
        StandingLines standing = new StandingLines(page.lines(), rules.labels());
        Header plain = headers.read(page, standing);
        String kind = kindOfAddress
                .or(() -> plain.section().flatMap(rules.kinds()::ofSection))
                .orElse("");
        Header header = kind.equals(INTERVIEW) ? InterviewHeader.extended(page, standing, plain) : plain;
        Body body = bodies.read(page, standing, header);
        List<Brief> briefs = kind.equals(BRIEFS) ? BriefsReader.read(body.lines(), header.title()) : List.of();
        return new Layout(header, body, briefs);
    }
}
