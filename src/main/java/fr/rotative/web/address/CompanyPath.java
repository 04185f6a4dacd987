package fr.rotative.web.address;

import fr.rotative.language.Message;
import fr.rotative.search.company.CompanyDirectory;
import fr.rotative.search.result.Dossier;
import fr.rotative.web.problem.ProblemException;

/** The company that a path names. */
public final class CompanyPath {
    private final CompanyDirectory companies;

    public CompanyPath(CompanyDirectory companies) {
        this.companies = companies;
    }

    /**
     * @param id from the path, decoded
     * @throws ProblemException if no article of the archive names such a company
     */
    public Dossier find(String id) {
        return companies.dossier(id).orElseThrow(() -> ProblemException.notFound(Message.of("problem.noCompany", id)));
    }
}
