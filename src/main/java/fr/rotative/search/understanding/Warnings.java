package fr.rotative.search.understanding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.rotative.language.Message;
import fr.rotative.search.query.Misreading;
import fr.rotative.search.result.SearchResult.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what of a query could not be read: of what is wrong in the same way, the same once, and no more than a few. */
final class Warnings {
    /** Of each reason; who reads three of them knows the rest. */
    private static final int TOLD = 3;

    private Warnings() {}

    /** In the order of the query. */
    static List<Warning> of(List<Misreading> misreadings) {
        return misreadings.stream()
                .collect(groupingBy(Misreading::reason, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(Warnings::told)
                .sorted(Comparator.comparingInt(Warning::position))
                .toList();
    }

    /** The last of those that are told tells how many are not. */
    private static Stream<Warning> told(List<Misreading> alike) {
        Set<Message> known = new HashSet<>();
        List<Misreading> told = new ArrayList<>(alike.stream()
                .filter(misreading -> known.add(misreading.message()))
                .limit(TOLD)
                .toList());
        Misreading last = told.remove(told.size() - 1);
        return Stream.concat(
                told.stream().map(misreading -> warning(misreading, 0)),
                Stream.of(warning(last, alike.size() - told.size() - 1)));
    }

    private static Warning warning(Misreading misreading, int others) {
        Message reason = misreading.message();
        return new Warning(
                misreading.position(),
                others == 0 ? reason : Message.of("misreading.others", reason, others),
                misreading.repair(),
                others);
    }
}
