package fr.rotative.engine.local;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plugin with the stock analysis components that the minimal distribution leaves out, as it comes with this program. */
record AnalysisPlugin(Path folder) {
    private static final String NAME = "rotative-analysis";

    /** @throws EngineException if the program's home holds no plugin */
    static AnalysisPlugin in(Path home) {
        Path folder = home.resolve("elasticsearch").resolve(NAME);
        if (!Files.exists(folder.resolve("stable-plugin-descriptor.properties"))) {
            throw new EngineException("The analysis plugin is missing in " + folder + ": build with 'mvn package'");
        }
        return new AnalysisPlugin(folder);
    }

    /** Puts the plugin into the unpacked server, in the place of another build of it. */
    void installIn(Path server) throws IOException {
        Path installed = server.resolve("plugins").resolve(NAME);
        if (!new FileTree(folder).sameAs(new FileTree(installed))) {
            new FileTree(installed).delete();
            new FileTree(folder).copyInto(installed);
        }
    }
}
