package fr.rotative.company;

import fr.rotative.company.Finding.Kind;
import fr.rotative.company.RegisterTable.Row;
import fr.rotative.company.words.Folding;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a register for what is wrong with it: clashes, cycles, duplicate names, bad dates. */
public final class RegisterCheck {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Row.Read> byId = new LinkedHashMap<>();

    private RegisterCheck() {}

    /** What is wrong with the table, in the order of its lines within each kind; empty when nothing is. */
    public static List<Finding> of(Reader csv) {
        RegisterCheck check = new RegisterCheck();
        RegisterTable.rows(csv).forEach(check::readRow);
        check.byId.values().forEach(check::checkNames);
        check.checkClashes();
        check.byId.values().forEach(check::checkOwners);
        return List.copyOf(check.findings);
    }

    private void readRow(Row row) {
        if (row instanceof Row.Unreadable unreadable) {
            findings.add(new Finding(Kind.UNREADABLE, row.line(), unreadable.id(), unreadable.reason()));
        } else if (row instanceof Row.Read read) {
            checkId(read);
        }
    }

    private void checkId(Row.Read row) {
        String id = row.company().id();
        if (!id.equals(Folding.slug(id))) {
            report(Kind.BAD_ID, row, "should be " + Folding.slug(id));
        }
        Row.Read first = byId.putIfAbsent(id, row);
        if (first != null) {
            report(Kind.DUPLICATE_ID, row, "already on line " + first.line());
        }
    }

    private void checkNames(Row.Read row) {
        Set<String> seen = new HashSet<>();
        for (DatedName name : row.company().names()) {
            if (!seen.add(Folding.slug(name.name()))) {
                report(Kind.DUPLICATE_NAME, row, name.name());
            }
        }
    }

    private void checkClashes() {
        Map<String, List<Bearer>> bearers = new HashMap<>();
        for (Row.Read row : byId.values()) {
            for (DatedName name : row.company().names()) {
                List<Bearer> others = bearers.computeIfAbsent(Folding.slug(name.name()), key -> new ArrayList<>());
                others.stream()
                        .filter(other -> other.clashesWith(row, name))
                        .forEach(other -> report(
                                Kind.CLASH,
                                row,
                                name.name() + " is also "
                                        + other.row().company().id()));
                others.add(new Bearer(row, name));
            }
        }
    }

    private void checkOwners(Row.Read row) {
        for (Ownership ownership : row.company().owners()) {
            if (!byId.containsKey(ownership.owner())) {
                report(Kind.UNKNOWN_OWNER, row, ownership.owner());
            } else if (leadsTo(ownership, row.company().id(), new HashSet<>())) {
                report(Kind.CYCLE, row, "through " + ownership.owner());
            }
        }
    }

    private boolean leadsTo(Ownership ownership, String id, Set<String> seen) {
        if (ownership.owner().equals(id)) {
            return true;
        }
        Row.Read owner = byId.get(ownership.owner());
        return owner != null
                && seen.add(ownership.owner())
                && owner.company().owners().stream()
                        .filter(above -> above.held().overlaps(ownership.held()))
                        .anyMatch(above -> leadsTo(above, id, seen));
    }

    private void report(Kind kind, Row.Read row, String message) {
        findings.add(new Finding(kind, row.line(), row.company().id(), message));
    }

    /** A company under one of its names. */
    private record Bearer(Row.Read row, DatedName name) {
        boolean clashesWith(Row.Read other, DatedName otherName) {
            return row != other && name.held().overlaps(otherName.held());
        }
    }
}
