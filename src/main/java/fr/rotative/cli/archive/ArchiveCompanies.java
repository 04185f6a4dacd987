package fr.rotative.cli.archive;

import fr.rotative.cli.console.CommandException;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.corpus.CorpusCompanies;
import fr.rotative.company.recognition.CompanyRecogniser;
import java.nio.file.Path;

/**
 * The companies that an archive knows.
 *
 * @param register those that come with the program, and the archive's own
 * @param corpus what its articles tell of others
 */
public record ArchiveCompanies(CompanyRegister register, CorpusCompanies corpus) {

    /** What an archive knows that has neither companies of its own nor articles. */
    public static ArchiveCompanies bundled() {
        return new ArchiveCompanies(CompanyRegister.bundled(), CorpusCompanies.NONE);
    }

    /**
     * @param data the archive's directory
     * @throws CommandException if what it keeps of companies cannot be read
     */
    public static ArchiveCompanies of(Path data) {
        return new ArchiveCompanies(new OwnCompanies(data).withBundled(), new LearntCompanies(data).read());
    }

    /** The same with what the articles tell now, which is kept. */
    ArchiveCompanies learning(CorpusCompanies told, Path data) {
        new LearntCompanies(data).replaceBy(told);
        return new ArchiveCompanies(register, told);
    }

    /** The companies that only its articles tell of. */
    CompanyRegister confirmed() {
        return corpus.besides(register).confirmed();
    }

    public CompanyRecogniser recogniser() {
        return new CompanyRecogniser(register, corpus);
    }
}
