package fr.rotative.company;

import fr.rotative.company.Finding.Kind;
import fr.rotative.company.RegisterTable.Row;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of one row of a register, read as a company. */
final class RegisterRow {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern DATED = Pattern.compile("(.+?)\\s*\\[([^\\]]*)]");

    private final List<String> cells;

    private RegisterRow(List<String> cells) {
        this.cells = cells;
    }

    static Row read(long line, List<String> cells) {
        try {
            return new Row.Read(line, new RegisterRow(cells).company());
        } catch (DateTimeException e) {
            return new Row.Unreadable(line, cells.get(0), Kind.BAD_DATE, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new Row.Unreadable(line, cells.get(0), Kind.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private Company company() {
        if (cells.size() != RegisterTable.COLUMNS.size()) {
            throw new IllegalArgumentException("has " + cells.size() + " cells instead of "
                    + RegisterTable.COLUMNS.size() + " (a cell with a comma stands between quotation marks)");
        }
        String website = cell("website");
        return new Company(
                required("id"),
                required("name"),
                dated("other_names", DatedName::new),
                dated("owners", Ownership::new),
                cell("sector"),
                cell("country"),
                parts("ambiguity").stream().map(RegisterRow::ambiguity).collect(Collectors.toUnmodifiableSet()),
                parts("cues"),
                website.isEmpty() ? null : website);
    }

    private String cell(String column) {
        return cells.get(RegisterTable.COLUMNS.indexOf(column));
    }

    private String required(String column) {
        String value = cell(column);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("has no " + column);
        }
        return value;
    }

    private <T> List<T> dated(String column, BiFunction<String, Period, T> make) {
        return parts(column).stream().map(part -> parseDated(part, make)).toList();
    }

    private static <T> T parseDated(String part, BiFunction<String, Period, T> make) {
        Matcher dated = DATED.matcher(part);
        return dated.matches()
                ? make.apply(dated.group(1), Period.parse(dated.group(2)))
                : make.apply(part, Period.ALWAYS);
    }

    private static Ambiguity ambiguity(String label) {
        try {
            return Ambiguity.of(label);
        } catch (IllegalArgumentException none) {
            String known =
                    Arrays.stream(Ambiguity.values()).map(Ambiguity::label).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(label + " is no ambiguity; known are " + known, none);
        }
    }

    private List<String> parts(String column) {
        return Arrays.stream(SEPARATOR.split(cell(column)))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The row of a company, which reads as the same company. */
    static List<String> write(Company company) {
        return List.of(
                company.id(),
                company.name(),
                joined(company.otherNames().stream()
                        .map(name -> dated(name.name(), name.held()))
                        .toList()),
                joined(company.owners().stream()
                        .map(owner -> dated(owner.owner(), owner.held()))
                        .toList()),
                company.sector(),
                company.country(),
                joined(ambiguities(company.ambiguity())),
                joined(company.cues()),
                company.website() == null ? "" : company.website());
    }

    private static String dated(String name, Period held) {
        return held.equals(Period.ALWAYS) ? name : name + " [" + held + "]";
    }

    private static List<String> ambiguities(Set<Ambiguity> ambiguity) {
        return ambiguity.stream().sorted().map(Ambiguity::label).toList();
    }

    private static String joined(List<String> parts) {
        return String.join("|", parts);
    }
}
