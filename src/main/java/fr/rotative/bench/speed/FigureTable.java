package fr.rotative.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures as a table for people and as JSON for programs.
 *
 * @param machine what they were measured on
 */
public record FigureTable(Map<String, String> machine, List<Figure> figures) {

    /** A line for each figure, with its bar and whether it is met. */
    public List<String> lines() {
        int width = figures.stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        return Stream.concat(
                        machine.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue()),
                        figures.stream().map(figure -> line(figure, width)))
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
