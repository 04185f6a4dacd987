package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fr.rotative.language.Message;
import fr.rotative.search.request.BadRequestException;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.translation.Strictness;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place in a list of results after which to go on. It holds only for the request that it came from.
 *
 * @param strictness how the words were matched on the first page
 * @param moment the point in time that all pages after the first are read from; none before the second
 * @param first the ids of the first page, which may stand elsewhere at that moment; none where the order does not
 *     depend on what else is indexed
 * @param after the sort values of the last article shown
 */
record Cursor(Strictness strictness, @Nullable String moment, List<String> first, List<FieldValue> after) {
    private static final String SEPARATOR = "\n";
    private static final String AND = " ";
    private static final Message FOREIGN = Message.of("problem.foreignCursor");

    Cursor {
        first = List.copyOf(first);
        after = List.copyOf(after);
    }

    /**
     * The same place at that moment. Where the articles of the first page may stand elsewhere then, so may the last of
     * them, and the list is read from its top.
     */
    Cursor at(String point) {
        boolean unsettled = moment == null && !first.isEmpty();
        return new Cursor(strictness, point, first, unsettled ? List.of() : after);
    }

    /** Sets have no order of their own, so they are told in that of their values. */
    private static String told(Filters filters) {
        Stream<String> selections = Arrays.stream(Facet.values()).map(facet -> {
            Filters.Selection selection = filters.in(facet);
            return selection.included().stream().sorted().toList() + "-"
                    + selection.excluded().stream().sorted().toList();
        });
        return filters.dates()
                + filters.companyRole().label()
                + selections.toList().toString();
    }

    /** The cursor in URL-safe characters, sealed for the request. */
    String encode(SearchRequest request) {
        String place = Stream.concat(
                        Stream.of(strictness.name(), moment == null ? "" : moment, String.join(AND, first)),
                        after.stream().map(Cursor::written))
                .collect(Collectors.joining(SEPARATOR));
        String sealed = seal(request, place) + SEPARATOR + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadRequestException if the text is no cursor, or that of another request */
    static Cursor decode(String encoded, SearchRequest request) {
        try {
            String sealed = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String place = sealed.substring(sealed.indexOf(SEPARATOR) + 1);
            if (!sealed.equals(seal(request, place) + SEPARATOR + place)) {
                throw new BadRequestException("cursor", FOREIGN);
            }
            List<String> lines = List.of(place.split(SEPARATOR, -1));
            return new Cursor(
                    Strictness.valueOf(lines.get(0)),
                    lines.get(1).isEmpty() ? null : lines.get(1),
                    lines.get(2).isEmpty() ? List.of() : List.of(lines.get(2).split(AND, -1)),
                    lines.stream().skip(3).map(Cursor::read).toList());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadRequestException("cursor", FOREIGN);
        }
    }

    /** Tells a damaged cursor, or one that has strayed; it guards no secret. */
    private static String seal(SearchRequest request, String place) {
        String told = String.join(
                SEPARATOR,
                request.q(),
                request.match().label(),
                String.valueOf(request.synonyms()),
                request.sort().label(),
                told(request.filters()),
                place);
        return Integer.toHexString(told.hashCode());
    }

    private static String written(FieldValue value) {
        return switch (value._kind()) {
            case Double -> "d" + value.doubleValue();
            case Long -> "l" + value.longValue();
            default -> "s" + value.stringValue();
        };
    }

    private static FieldValue read(String line) {
        String value = line.substring(Math.min(1, line.length()));
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case 'd' -> FieldValue.of(Double.parseDouble(value));
            case 'l' -> FieldValue.of(Long.parseLong(value));
            case 's' -> FieldValue.of(value);
            default -> throw new IllegalArgumentException("No sort value: " + line);
        };
    }
}
