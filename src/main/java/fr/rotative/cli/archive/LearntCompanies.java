package fr.rotative.cli.archive;

import fr.rotative.cli.console.CommandException;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.corpus.CorpusCompanies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an archive's articles told of companies when they were last read for that: a table of companies in the form of the
 * register, and a list of names, in the archive's directory. Whoever deletes them makes the archive forget.
 */
final class LearntCompanies {
    private final Path confirmed;
    private final Path others;

    /** @param data the archive's directory */
    LearntCompanies(Path data) {
        this.confirmed = data.resolve("corpus").resolve("companies.csv");
        this.others = data.resolve("corpus").resolve("not-companies.txt");
    }

    /**
     * Nothing if the articles were never read for it.
     *
     * @throws CommandException if it is there but cannot be read
     */
    CorpusCompanies read() {
        return new CorpusCompanies(readConfirmed(), readOthers());
    }

    private CompanyRegister readConfirmed() {
        try {
            return Files.exists(confirmed)
                    ? CompanyRegister.read(Files.newBufferedReader(confirmed))
                    : CompanyRegister.EMPTY;
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(confirmed, e);
        }
    }

    private Set<String> readOthers() {
        try {
            return Files.exists(others)
                    ? Files.readAllLines(others).stream()
                            .filter(name -> !name.isBlank())
                            .collect(Collectors.toUnmodifiableSet())
                    : Set.of();
        } catch (IOException e) {
            throw unreadable(others, e);
        }
    }

    private static CommandException unreadable(Path file, Exception e) {
        return CommandException.badInput("Cannot read " + file + " (" + e.getMessage()
                + "); delete it, and \"rotative reindex --companies\" makes it anew.");
    }

    /** @throws CommandException if it cannot be written */
    void replaceBy(CorpusCompanies learnt) {
        new WholeFile(confirmed).replaceBy(learnt.confirmed().table());
        new WholeFile(others)
                .replaceBy(new TreeSet<>(learnt.others())
                        .stream().map(name -> name + "\n").collect(Collectors.joining()));
    }
}
