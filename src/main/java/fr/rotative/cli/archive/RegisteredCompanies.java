package fr.rotative.cli.archive;

import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.DatedName;
import fr.rotative.company.Ownership;
import fr.rotative.index.CompanyIndex;
import fr.rotative.index.IndexedCompany;
import java.time.LocalDate;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/** Makes the companies of the register known to searches. */
final class RegisteredCompanies {
    private static final Logger LOG = LogManager.getLogger(RegisteredCompanies.class);

    private final CompanyRegister register;

    RegisteredCompanies(CompanyRegister register) {
        this.register = register;
    }

    void writeTo(CompanyIndex index) {
        index.open();
        index.register(register.all().stream().map(RegisteredCompanies::indexed).toList())
                .forEach(failure -> LOG.warn("Searches do not know {}: {}", failure.id(), failure.reason()));
    }

    private static IndexedCompany indexed(Company company) {
        List<IndexedCompany.Name> names =
                company.names().stream().map(RegisteredCompanies::indexed).toList();
        List<IndexedCompany.Owner> owners =
                company.owners().stream().map(RegisteredCompanies::indexed).toList();
        return new IndexedCompany(
                company.id(), company.name(), names, owners, company.sector(), company.country(), true);
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
