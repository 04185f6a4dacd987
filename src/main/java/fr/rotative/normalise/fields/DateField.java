package fr.rotative.normalise.fields;

import fr.rotative.article.Publication;
import fr.rotative.article.Publication.Precision;
import fr.rotative.normalise.dates.AddressDates;
import fr.rotative.normalise.dates.FrenchDates;
import fr.rotative.normalise.dates.ModificationNotes;
import fr.rotative.normalise.dates.Moments;
import fr.rotative.normalise.dates.RelativeDates;
import fr.rotative.normalise.declared.Property;
import fr.rotative.normalise.layout.HeaderDates;
import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.site.Roles.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published: as declared to machines, as it stands in the head, with the signature, or in the
 * address. A date after the day of fetching is none, and the day of fetching stands in for nothing.
 */
public final class DateField {
    private static final int LINES_AROUND_HEAD = 8;
    private static final int LINES_OF_FOOT = 6;

    private final List<Heuristic<Publication>> heuristics = List.of(
            new Heuristic<>("declared", DateField::declared),
            new Heuristic<>("text", reading -> reading.layout().header().dates().own()),
            new Heuristic<>("url", reading -> address(reading).filter(date -> date.precision() == Precision.DAY)),
            new Heuristic<>("text", reading -> reading.layout().header().dates().announced()),
            new Heuristic<>("signature", DateField::signature),
            new Heuristic<>("foot", DateField::foot),
            new Heuristic<>("relative", DateField::relative),
            new Heuristic<>("url", DateField::address));

    public Optional<Decision<Publication>> decide(Reading reading) {
        return heuristics.stream()
                .map(heuristic -> heuristic.rule().apply(reading))
                .flatMap(Optional::stream)
                .filter(date -> !Moments.isFuture(date, reading.fetchedAt()))
                .findFirst()
                .map(date -> new Decision<>(date, date.from()));
    }

    /** When the page says that it was last changed, to machines or in a note of the desk. */
    public Optional<Instant> modified(Reading reading, @Nullable Publication published) {
        Stream<Instant> declared = reading.declared().all(Property.MODIFIED).stream()
                .map(value -> Moments.instant(value.text()))
                .flatMap(Optional::stream);
        Stream<Instant> noted = published == null
                ? Stream.of()
                : reading.page().lines().stream()
                        .filter(Line::hasDigit)
                        .map(line -> ModificationNotes.find(
                                line.text(), published.firstDay().getYear()))
                        .flatMap(Optional::stream);
        return Stream.concat(declared, noted)
                .filter(moment -> !moment.isAfter(reading.fetchedAt()))
                .findFirst();
    }

    private static Optional<Publication> declared(Reading reading) {
        return reading.declared().all(Property.PUBLISHED).stream()
                .map(value -> Moments.publication(value.text(), value.from()))
                .flatMap(Optional::stream)
                .filter(date -> !Moments.isFuture(date, reading.fetchedAt()))
                .findFirst();
    }

    private static Optional<Publication> signature(Reading reading) {
        return FrenchDates.firstDay(reading.layout().body().signatureText())
                .map(date -> Publication.onDay(date.firstDay(), "text"));
    }

    /** Some papers say below the text when it was published. */
    private static Optional<Publication> foot(Reading reading) {
        List<Line> lines = reading.page().lines();
        int end = Math.max(0, reading.page().mainEnd() - 1);
        return lines.subList(end, Math.min(lines.size(), end + LINES_OF_FOOT)).stream()
                .map(line -> HeaderDates.announced(line.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code Publié hier}: only on a page that was fetched, for only then is the moment known from which it speaks. */
    private static Optional<Publication> relative(Reading reading) {
        if (reading.url().getHost() == null) {
            return Optional.empty();
        }
        List<Line> lines = reading.page().lines();
        int head = reading.layout().header().bodyStart();
        return lines.subList(Math.max(0, head - LINES_AROUND_HEAD), Math.min(lines.size(), head + 1)).stream()
                .filter(line -> line.role() == Role.DATE || line.text().startsWith("Publié"))
                .map(line -> RelativeDates.find(line.text(), reading.fetchedAt()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> Publication.onDay(day, "relative"));
    }

    private static Optional<Publication> address(Reading reading) {
        String path = reading.url().getRawPath();
        return path == null ? Optional.empty() : AddressDates.find(path);
    }
}
