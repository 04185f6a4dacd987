package fr.rotative.cli.archive;

import fr.rotative.company.Company;
import fr.rotative.company.DatedName;
import fr.rotative.company.Ownership;
import fr.rotative.index.CompanyIndex;
import fr.rotative.index.IndexedCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/** Makes the companies that an archive knows known to searches. */
final class CompanyRecordsWriter {
    private static final Logger LOG = LogManager.getLogger(CompanyRecordsWriter.class);

    private final CompanyIndex index;

    CompanyRecordsWriter(CompanyIndex index) {
        this.index = index;
    }

    void write(ArchiveCompanies companies) {
        index.open();
        index.replaceBy(Stream.concat(
                                companies.register().all().stream().map(company -> indexed(company, true)),
                                companies.confirmed().all().stream().map(company -> indexed(company, false)))
                        .toList())
                .forEach(failure -> LOG.warn("Searches do not know {}: {}", failure.id(), failure.reason()));
    }

    private static IndexedCompany indexed(Company company, boolean registered) {
        List<IndexedCompany.Name> names =
                company.names().stream().map(CompanyRecordsWriter::indexed).toList();
        List<IndexedCompany.Owner> owners =
                company.owners().stream().map(CompanyRecordsWriter::indexed).toList();
        return new IndexedCompany(
                company.id(),
                company.name(),
                names,
                owners,
                known(company.sector()),
                known(company.country()),
                registered);
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static IndexedCompany.Name indexed(DatedName name) {
        return new IndexedCompany.Name(
                name.name(), year(name.held().from()), year(name.held().to()));
    }

    private static IndexedCompany.Owner indexed(Ownership ownership) {
        return new IndexedCompany.Owner(
                ownership.owner(),
                year(ownership.held().from()),
                year(ownership.held().to()));
    }

    private static @Nullable Integer year(@Nullable LocalDate day) {
        return day == null ? null : day.getYear();
    }
}
