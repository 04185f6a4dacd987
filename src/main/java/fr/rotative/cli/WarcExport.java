package fr.rotative.cli;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.capture.MissingCaptureException;
import fr.rotative.capture.WarcExtract;
import fr.rotative.cli.console.Console;
import java.io.IOException;

/** Exports the captures of articles. What the archive has no more is told, and the rest is exported. */
final class WarcExport {
    private final WarcExtract extract;
    private final Console console;
    private int articles;
    private int missing;

    WarcExport(WarcExtract extract, Console console) {
        this.extract = extract;
        this.console = console;
    }

    /** @throws IOException if the captures cannot be written */
    void take(ArticleDocument article) throws IOException {
        articles++;
        for (CaptureReference capture : article.captures()) {
            try {
                extract.add(capture);
            } catch (MissingCaptureException e) {
                missing++;
                console.tell("Left out of " + article.id() + ": " + e.getMessage());
            }
        }
    }

    boolean isWhole() {
        return missing == 0;
    }

    /** What was done, in a line. */
    String summary() {
        String whole = "export: " + counted(extract.count(), "capture") + " of " + counted(articles, "article");
        return isWhole() ? whole : whole + ", " + missing + " missing";
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
