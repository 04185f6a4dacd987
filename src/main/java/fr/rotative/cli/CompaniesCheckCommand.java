package fr.rotative.cli;

import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.input.RegisterFile;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.Finding;
import fr.rotative.company.RegisterCheck;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rotative companies check}: what is wrong with a table of companies; no archive is needed. */
@Command(
        name = "check",
        description = {
            "List what is wrong with a table of companies, one finding a line.",
            "Its first line is id,name,other_names,owners,sector,country,ambiguity,cues,website."
        })
final class CompaniesCheckCommand implements Callable<Integer> {
    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(
            names = "--alone",
            description = "Judge FILE by itself, not as an addition to the register that comes with Rotative.")
    private boolean alone;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A table of companies; without it, the register that comes with Rotative.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Console console = Console.ofProcess();
        List<Finding> findings = findings();
        findings.forEach(finding -> console.print(finding.toString()));
        String what = file == null ? "the bundled register" : file.toString();
        console.tell(
                switch (findings.size()) {
                    case 0 -> "Nothing is wrong with " + what + ".";
                    case 1 -> "1 finding in " + what + ".";
                    default -> findings.size() + " findings in " + what + ".";
                });
        return findings.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private List<Finding> findings() {
        if (file == null) {
            return RegisterCheck.of(new StringReader(CompanyRegister.bundledTable()));
        }
        return RegisterFile.read(file).findings(alone ? CompanyRegister.EMPTY : CompanyRegister.bundled());
    }
}
