package fr.rotative.demo.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The vacancies advertised below the articles, by employers that never existed. */
final class Vacancies {
    private static final int PER_PAGE = 5;
    private static final List<String> EMPLOYERS = List.of(
            "Groupe Arbalestrier",
            "Cabinet Lormoy",
            "Crédit Bocager",
            "Mutuelle du Vexin",
            "Quatre Rives Intérim",
            "Transports Gaudemar",
            "Mairie de Sainte-Orphée",
            "Papeteries du Morvan",
            "Radio Garrigue",
            "Clinique des Ormeaux",
            "Ateliers Fontcouverte");

    private Vacancies() {}

    /** The employers of the day: the same on every page of that day. */
    static List<String> on(LocalDate day) {
        return IntStream.range(0, PER_PAGE)
                .mapToObj(i -> EMPLOYERS.get((day.getDayOfYear() + 2 * i) % EMPLOYERS.size()))
                .toList();
    }
}
