package fr.rotative.engine.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The user of the operating system that the server runs as: Elasticsearch refuses to run as root. */
sealed interface ServerAccount permits CurrentUser, Nobody {

    /** The command that runs {@code command} as this user. */
    List<String> command(List<String> command);

    /** Makes this user the owner of the folder and all that is in it. */
    void own(Path folder) throws IOException;

    /** @throws fr.rotative.engine.EngineException naming the folder on the way to {@code path} that is closed to this user */
    void requireReach(Path path) throws IOException;

    static ServerAccount forThisProcess() {
        return new UnixSystem().getUid() == 0 ? Nobody.withSetpriv() : new CurrentUser();
    }
}
