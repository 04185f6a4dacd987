package fr.rotative.normalise;

import fr.rotative.normalise.fields.AddressField;
import fr.rotative.normalise.fields.Decision;
import fr.rotative.normalise.fields.Reading;
import fr.rotative.normalise.site.Kinds;
import fr.rotative.normalise.text.Folding;
import java.util.Locale;
import java.util.Optional;

/** Tells the kind of a page: by its address, by what only print views and interviews have, by its section. */
final class PageKinds {
    private static final String INTERVIEW_SIGNATURE = "propos recueillis";

    private final Kinds kinds;

    PageKinds(Kinds kinds) {
        this.kinds = kinds;
    }

    Decision<PageKind> decide(Reading reading) {
        return briefs(reading)
                .or(() -> reading.layout()
                        .addressKind()
                        .filter(label -> !label.equals("briefs"))
                        .map(label -> new Decision<>(kind(label), "url")))
                .or(() -> AddressField.printed(reading).map(url -> new Decision<>(PageKind.PRINT, "printed-address")))
                .or(() -> interview(reading))
                .or(() -> section(reading))
                .orElseGet(() -> new Decision<>(PageKind.ARTICLE, "default"));
    }

    private static Optional<Decision<PageKind>> briefs(Reading reading) {
        return reading.layout().briefs().isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision<>(PageKind.BRIEFS, "several-titles"));
    }

    private static Optional<Decision<PageKind>> interview(Reading reading) {
        String signature = Folding.plain(reading.layout().body().signatureText());
        return signature.contains(INTERVIEW_SIGNATURE)
                ? Optional.of(new Decision<>(PageKind.INTERVIEW, "signature"))
                : Optional.empty();
    }

    private Optional<Decision<PageKind>> section(Reading reading) {
        return reading.layout()
                .header()
                .section()
                .flatMap(kinds::ofSection)
                .filter(label -> !label.equals("briefs"))
                .map(label -> new Decision<>(kind(label), "section"));
    }

    private static PageKind kind(String label) {
        return PageKind.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
