package fr.rotative.engine.local;

import java.nio.file.Path;
import java.util.List;

/** The ordinary user who runs the archive: the server runs as the same one. */
record CurrentUser() implements ServerAccount {

    @Override
    public List<String> command(List<String> command) {
        return command;
    }

    @Override
    public void own(Path folder) {
        // It does: this process made the folder.
    }

    @Override
    public void requireReach(Path path) {
        // This process has just been there.
    }
}
