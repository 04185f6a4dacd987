package fr.rotative.web.address;

import fr.rotative.language.Message;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters after the question mark of an address. A parameter without value is taken as absent, since an empty
 * form field sends it so; a misspelt one is refused, since ignoring it would answer another question than was asked.
 */
public final class QueryParameters {
    /** The number of a page of a long list. */
    static final Limits PAGE = new Limits(1, 1_000_000, 1);

    private final Map<String, List<String>> given;

    private QueryParameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if it cannot be decoded or has a parameter that is not among the known
     */
    public static QueryParameters of(@Nullable String query, Collection<String> known) {
        Map<String, List<String>> given = QueryString.parse(query);
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name, known);
                });
        return new QueryParameters(given);
    }

    /** The same parameters but for one. */
    QueryParameters without(String name) {
        Map<String, List<String>> others = new LinkedHashMap<>(given);
        others.remove(name);
        return new QueryParameters(others);
    }

    /** All values of a parameter that may be repeated. */
    public List<String> all(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** @throws ProblemException if it is given more than once */
    public Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw bad(
                    name,
                    String.join(", ", values),
                    Message.of("problem.repeated"),
                    Message.of("problem.repeated.remedy"));
        }
        return values.stream().findFirst();
    }

    /** @throws ProblemException if it is not a whole number within the limits */
    public int number(String name, Limits limits) {
        return one(name)
                .map(value -> limits.read(value).orElseThrow(() -> outside(name, value, limits)))
                .orElse(limits.usual());
    }

    /**
     * One of the given choices.
     *
     * @param label the name of a choice in the address
     * @throws ProblemException if it is none of them
     */
    public <C> Optional<C> choice(String name, Collection<C> choices, Function<C, String> label) {
        return one(name).map(value -> choose(name, value, choices, label));
    }

    /** The choice of this name; {@link #choice} for a value that is only a part of the parameter. */
    <C> C choose(String name, String value, Collection<C> choices, Function<C, String> label) {
        return chosen(name, value, choices, label);
    }

    /** @throws ProblemException if no choice has this name */
    static <C> C chosen(String name, String value, Collection<C> choices, Function<C, String> label) {
        return choices.stream()
                .filter(choice -> label.apply(choice).equals(value))
                .findFirst()
                .orElseThrow(() -> bad(
                        name,
                        value,
                        Message.of("problem.notAChoice", value),
                        Message.of(
                                "problem.notAChoice.remedy",
                                choices.stream().map(label).toList())));
    }

    /** The problem of a parameter with a value that it cannot have. */
    static ProblemException bad(String name, String value, Message whatIsWrong, Message remedy) {
        return new ProblemException(
                Problem.badParameter(name, value, Message.of("problem.parameter", name, whatIsWrong), remedy));
    }

    private static ProblemException outside(String name, String value, Limits limits) {
        return bad(
                name,
                value,
                Message.of("problem.outside", value),
                Message.of("problem.outside.remedy", limits.least(), limits.most()));
    }

    private static ProblemException unknown(String name, Collection<String> known) {
        Message remedy = known.isEmpty()
                ? Message.of("problem.removeIt")
                : Message.of("problem.unknownParameter.remedy", List.copyOf(known));
        return new ProblemException(
                Problem.badParameter(name, null, Message.of("problem.unknownParameter", name), remedy));
    }

    /** What a number may be, and what it is when not given. */
    public record Limits(int least, int most, int usual) {
        private Optional<Integer> read(String value) {
            try {
                int number = Integer.parseInt(value);
                return number < least || number > most ? Optional.empty() : Optional.of(number);
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }
    }
}
