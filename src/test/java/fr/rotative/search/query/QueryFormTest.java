package fr.rotative.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.search.query.Query.And;
import fr.rotative.search.query.Query.AtLeast;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Near;
import fr.rotative.search.query.Query.Not;
import fr.rotative.search.query.Query.Opening;
import fr.rotative.search.query.Query.Or;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryFormTest {

    @ParameterizedTest
    @EnumSource
    void every_example_is_read_as_it_is_typed(QueryForm form) {
        assertThat(form.examples())
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(QueryParser.parse(example).misreadings()).isEmpty());
    }

    @Test
    void the_examples_use_everything_that_the_language_has() {
        Set<Class<?>> used = new HashSet<>();
        examples().forEach(query -> collect(query, used));

        assertThat(used).containsAll(concrete(Query.class));
    }

    @Test
    void the_examples_use_every_field() {
        Set<Field> used = EnumSet.noneOf(Field.class);
        examples().forEach(query -> fields(query, used));

        assertThat(used).containsExactly(Field.values());
    }

    private static Stream<Query> examples() {
        return Arrays.stream(QueryForm.values())
                .flatMap(form -> form.examples().stream())
                .map(example -> QueryParser.parse(example).query());
    }

    private static List<Class<?>> concrete(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses())
                        .flatMap(permitted -> concrete(permitted).stream())
                        .toList()
                : List.of(sealed);
    }

    private static void collect(Query query, Set<Class<?>> used) {
        used.add(query.getClass());
        parts(query).forEach(part -> collect(part, used));
    }

    private static void fields(Query query, Set<Field> used) {
        if (query instanceof In in) {
            used.add(in.field());
        }
        parts(query).forEach(part -> fields(part, used));
    }

    private static List<Query> parts(Query query) {
        if (query instanceof And and) {
            return and.parts();
        } else if (query instanceof Or or) {
            return or.parts();
        } else if (query instanceof Not not) {
            return List.of(not.query());
        } else if (query instanceof In in) {
            return List.of(in.query());
        } else if (query instanceof Opening opening) {
            return List.of(opening.query());
        } else if (query instanceof AtLeast atLeast) {
            return List.of(atLeast.term());
        } else if (query instanceof Near near) {
            return List.of(near.left(), near.right());
        }
        return List.of();
    }
}
