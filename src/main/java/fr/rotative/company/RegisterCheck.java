package fr.rotative.company;

import fr.rotative.company.Finding.Kind;
import fr.rotative.company.RegisterTable.Row;
import fr.rotative.company.words.Folding;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a register for what is wrong with it: clashes, cycles, duplicate names, bad dates. A register that adds to
 * another is judged together with that: its rows stand in place of companies with the same id, its owners may be
 * companies of the other, and so may be those whose names it takes.
 */
public final class RegisterCheck {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Row.Read> byId = new LinkedHashMap<>();
    private final CompanyRegister known;

    private RegisterCheck(CompanyRegister known) {
        this.known = known;
    }

    /** What is wrong with the table by itself, in the order of its lines; empty when nothing is. */
    public static List<Finding> of(Reader csv) {
        return of(csv, CompanyRegister.EMPTY);
    }

    /** What is wrong with the table as an addition to a register. */
    public static List<Finding> of(Reader csv, CompanyRegister known) {
        RegisterCheck check = new RegisterCheck(known);
        RegisterTable.rows(csv).forEach(check::readRow);
        check.byId.values().forEach(check::checkNames);
        check.checkClashes();
        check.byId.values().forEach(check::checkOwners);
        return check.findings.stream()
                .sorted(Comparator.comparingLong(Finding::line))
                .toList();
    }

    private void readRow(Row row) {
        if (row instanceof Row.Unreadable unreadable) {
            findings.add(new Finding(unreadable.kind(), row.line(), unreadable.id(), unreadable.reason()));
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

    /** The current name may be listed once more, to say since when it holds. */
    private void checkNames(Row.Read row) {
        String current = row.company().name();
        Set<String> seen = new HashSet<>();
        for (DatedName other : row.company().otherNames()) {
            String slug = Folding.slug(other.name());
            boolean again = !other.name().equals(current) && slug.equals(Folding.slug(current));
            if (!seen.add(slug) || again) {
                report(Kind.DUPLICATE_NAME, row, other.name() + " is listed twice");
            }
        }
    }

    private void checkClashes() {
        Map<String, List<Bearer>> bearers = new HashMap<>();
        known.all().stream()
                .filter(company -> !byId.containsKey(company.id()))
                .forEach(company -> company.names()
                        .forEach(name -> add(new Bearer(company, name, "already in the register"), bearers)));
        for (Row.Read row : byId.values()) {
            for (DatedName name : row.company().names()) {
                Bearer bearer = new Bearer(row.company(), name, "line " + row.line());
                add(bearer, bearers).stream()
                        .filter(bearer::clashesWith)
                        .forEach(other -> report(Kind.CLASH, row, name.name() + " is also " + other));
            }
        }
    }

    /** Adds a bearer, and returns all who bear or bore its name. */
    private static List<Bearer> add(Bearer bearer, Map<String, List<Bearer>> bearers) {
        List<Bearer> all = bearers.computeIfAbsent(Folding.slug(bearer.name().name()), key -> new ArrayList<>());
        all.add(bearer);
        return all;
    }

    private void checkOwners(Row.Read row) {
        for (Ownership ownership : row.company().owners()) {
            if (company(ownership.owner()).isEmpty()) {
                report(Kind.UNKNOWN_OWNER, row, "no company has the id " + ownership.owner());
            } else if (leadsTo(ownership, row.company().id(), new HashSet<>())) {
                report(Kind.CYCLE, row, "owns itself through " + ownership.owner());
            }
        }
    }

    private boolean leadsTo(Ownership ownership, String id, Set<String> seen) {
        if (ownership.owner().equals(id)) {
            return true;
        }
        Optional<Company> owner = company(ownership.owner());
        return owner.isPresent()
                && seen.add(ownership.owner())
                && owner.get().owners().stream()
                        .filter(above -> above.held().overlaps(ownership.held()))
                        .anyMatch(above -> leadsTo(above, id, seen));
    }

    private Optional<Company> company(String id) {
        Row.Read row = byId.get(id);
        return row == null ? known.find(id) : Optional.of(row.company());
    }

    private void report(Kind kind, Row.Read row, String message) {
        findings.add(new Finding(kind, row.line(), row.company().id(), message));
    }

    /** A company under one of its names, and where that is written. */
    private record Bearer(Company company, DatedName name, String where) {
        boolean clashesWith(Bearer other) {
            return !company.id().equals(other.company.id()) && name.held().overlaps(other.name.held());
        }

        @Override
        public String toString() {
            return company.id() + " (" + where + ")";
        }
    }
}
