package fr.rotative.company.recognition;

import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.corpus.CorpusCompanies;
import fr.rotative.company.cues.Cue;
import java.util.Set;

/** The companies that are known before an article is read: those of the register, and those that the archive tells of. */
final class KnownCompanies {
    private static final Cue REGISTERED = new Cue("register", "", Cue.STRONG);
    private static final Cue CONFIRMED = new Cue("corpus", "", Cue.STRONG);

    private final CompanyRegister register;
    private final CorpusCompanies corpus;
    private final Set<String> others;

    KnownCompanies(CompanyRegister register, CorpusCompanies corpus) {
        this.register = register;
        this.corpus = corpus.besides(register);
        this.others = corpus.keysOfOthers();
    }

    CompanyRegister all() {
        return corpus.confirmed().with(register);
    }

    boolean isRegistered(String id) {
        return register.find(id).isPresent();
    }

    /** Why an unambiguous name is enough. */
    Cue nameAlone(Company company) {
        return isRegistered(company.id()) ? REGISTERED : CONFIRMED;
    }

    /** Whether the archive as a whole has shown that the name is no company's. */
    boolean isOther(String name) {
        return !others.isEmpty() && others.contains(CorpusCompanies.key(name));
    }

    String fingerprint() {
        return register.fingerprint() + corpus.fingerprint();
    }
}
