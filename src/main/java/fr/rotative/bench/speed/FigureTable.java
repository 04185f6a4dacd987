package fr.rotative.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures as a table for people and as JSON for programs.
 *
 * @param machine what they were measured on
 * @param notes on what is missed
 */
public record FigureTable(Map<String, String> machine, List<Figure> figures, List<Note> notes) {

    /** With the notes on those that miss their bars. */
    public static FigureTable of(Map<String, String> machine, List<Figure> figures) {
        List<Figure> missed = figures.stream().filter(figure -> !figure.isMet()).toList();
        return new FigureTable(
                machine,
                figures,
                Note.ALL.stream()
                        .filter(note -> missed.stream().anyMatch(note::isAbout))
                        .toList());
    }

    /** A line for each figure, with its bar and whether it is met, and for each note. */
    public List<String> lines() {
        int width = figures.stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        return Stream.of(
                        machine.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue()),
                        figures.stream().map(figure -> line(figure, width)),
                        notes.stream().map(note -> "Note on " + note.about() + ": " + note.text()))
                .flatMap(Function.identity())
                .toList();
    }

    /** Whether every bar is met. */
    public boolean isMet() {
        return figures.stream().allMatch(Figure::isMet);
    }

    public String json() {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        ObjectNode facts = root.putObject("machine");
        machine.forEach(facts::put);
        ArrayNode all = root.putArray("figures");
        for (Figure figure : figures) {
            ObjectNode one = all.addObject().put("name", figure.name()).put("value", figure.value());
            one.put("unit", figure.unit());
            figure.bar().ifPresent(bar -> one.put("bar", bar.toString()).put("met", figure.isMet()));
        }
        ObjectNode told = root.putObject("notes");
        notes.forEach(note -> told.put(note.about(), note.text()));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static String line(Figure figure, int width) {
        String value = String.format(Locale.ROOT, "%10.2f", figure.value());
        String bar = figure.bar()
                .map(limit -> "  " + limit + (figure.isMet() ? "  met" : "  MISSED"))
                .orElse("");
        return String.format(
                        Locale.ROOT,
                        "%-" + Math.max(1, width) + "s %s %-10s%s",
                        figure.name(),
                        value,
                        figure.unit(),
                        bar)
                .stripTrailing();
    }
}
