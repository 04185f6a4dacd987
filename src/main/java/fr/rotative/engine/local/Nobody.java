package fr.rotative.engine.local;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user without privileges that a server started by root is given: 65534, which Linux reserves as the overflow user
 * and most systems call {@code nobody}.
 *
 * @param setpriv the program of util-linux that gives root's privileges up
 */
record Nobody(Path setpriv) implements ServerAccount {
    private static final int ID = 65534;
    private static final int OTHERS_MAY_SEARCH = 0b001;
    private static final int OWNER_MAY_SEARCH = 0b001_000_000;

    /** @throws EngineException if this system has no {@code setpriv} */
    static Nobody withSetpriv() {
        return Stream.of("/usr/bin/setpriv", "/bin/setpriv", "/usr/sbin/setpriv")
                .map(Path::of)
                .filter(Files::isExecutable)
                .map(Nobody::new)
                .findFirst()
                .orElseThrow(() -> new EngineException("Elasticsearch refuses to run as root and 'setpriv' is missing:"
                        + " install util-linux, or run Rotative as an ordinary user"));
    }

    @Override
    public List<String> command(List<String> command) {
        List<String> asNobody = List.of(setpriv.toString(), "--reuid=" + ID, "--regid=" + ID, "--clear-groups");
        return Stream.concat(asNobody.stream(), command.stream()).toList();
    }

    @Override
    public void own(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", ID, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", ID, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    @Override
    public void requireReach(Path path) throws IOException {
        Path real = path.toRealPath();
        for (Path folder = real; folder != null; folder = folder.getParent()) {
            if (!isSearchable(folder)) {
                throw new EngineException("Elasticsearch, which does not run as root, cannot enter " + folder
                        + " on the way to " + path + ": run 'chmod o+x " + folder
                        + "', or choose another directory with --data");
            }
        }
    }

    private static boolean isSearchable(Path folder) throws IOException {
        int mode = (int) Files.getAttribute(folder, "unix:mode");
        boolean owned = (int) Files.getAttribute(folder, "unix:uid") == ID;
        return (mode & (owned ? OWNER_MAY_SEARCH : OTHERS_MAY_SEARCH)) != 0;
    }
}
