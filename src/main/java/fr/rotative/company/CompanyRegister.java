package fr.rotative.company;

import fr.rotative.article.Sha256;
import fr.rotative.company.RegisterTable.Row;
import fr.rotative.company.words.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The companies that are known by name. Immutable. */
public final class CompanyRegister {
    public static final CompanyRegister EMPTY = new CompanyRegister(Map.of());

    private static final String BUNDLED = "/companies.csv";
    private static final CSVFormat PRINTED =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final int FINGERPRINT_BYTES = 8;

    private final Map<String, Company> byId;
    private final Map<String, Set<Company>> byName;

    private CompanyRegister(Map<String, Company> byId) {
        this.byId = Collections.unmodifiableMap(byId);
        this.byName = byId.values().stream()
                .flatMap(company -> company.names().stream().map(name -> Map.entry(Folding.slug(name.name()), company)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** The register that comes with Rotative. */
    public static CompanyRegister bundled() {
        return read(new StringReader(bundledTable()));
    }

    /** The table of the register that comes with Rotative. */
    public static String bundledTable() {
        try (InputStream csv = CompanyRegister.class.getResourceAsStream(BUNDLED)) {
            if (csv == null) {
                throw new IllegalStateException(BUNDLED + " is not on the class path");
            }
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(BUNDLED + " cannot be read", e);
        }
    }

    /**
     * Reads a table of companies; {@link RegisterCheck} lists all that may be wrong with one.
     *
     * @throws IllegalArgumentException if a row cannot be read, or an id comes twice
     */
    public static CompanyRegister read(Reader csv) {
        Map<String, Company> byId = new LinkedHashMap<>();
        for (Row row : RegisterTable.rows(csv)) {
            Company company = companyOf(row);
            if (byId.put(company.id(), company) != null) {
                throw new IllegalArgumentException("line " + row.line() + ": " + company.id() + " comes twice");
            }
        }
        return new CompanyRegister(byId);
    }

    private static Company companyOf(Row row) {
        if (row instanceof Row.Read read) {
            return read.company();
        }
        throw new IllegalArgumentException("line " + row.line() + ": " + ((Row.Unreadable) row).reason());
    }

    public static CompanyRegister of(Collection<Company> companies) {
        Map<String, Company> byId = new LinkedHashMap<>();
        companies.forEach(company -> byId.put(company.id(), company));
        return new CompanyRegister(byId);
    }

    /** This register with the companies of another, which stand in place of those with the same id. */
    public CompanyRegister with(CompanyRegister own) {
        Map<String, Company> merged = new LinkedHashMap<>(byId);
        merged.putAll(own.byId);
        return new CompanyRegister(merged);
    }

    /** The companies of this register of which another knows nothing, or something else. */
    public CompanyRegister differingFrom(CompanyRegister other) {
        return of(byId.values().stream()
                .filter(company ->
                        other.find(company.id()).filter(company::equals).isEmpty())
                .toList());
    }

    public Optional<Company> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The companies that bear or bore a name, without regard to case, accents, hyphens and spaces. */
    public List<Company> named(String anyName) {
        return List.copyOf(byName.getOrDefault(Folding.slug(anyName), Set.of()));
    }

    /** Every company, in the order of the register. */
    public Collection<Company> all() {
        return byId.values();
    }

    /** The register as the table that {@link #read} reads, sorted by id. */
    public String table() {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, PRINTED)) {
            printer.printRecord(RegisterTable.COLUMNS);
            for (Company company : new TreeMap<>(byId).values()) {
                printer.printRecord(RegisterRow.write(company));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can be written to", impossible);
        }
        return table.toString();
    }

    /** The same for registers that say the same, and for no others. */
    public String fingerprint() {
        return Sha256.hex(table(), FINGERPRINT_BYTES);
    }
}
