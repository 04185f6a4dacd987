package fr.rotative.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finished bag of files. Nothing in it is believed before its digest was checked. */
public final class Bag {
    static final String PAYLOAD = "data/";
    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final List<String> TAGS = List.of(DECLARATION, INFO, MANIFEST);

    private final Path folder;
    private final Manifest manifest;

    private Bag(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a bag and checks that nothing is missing, nothing was added, and what it tells of itself is as it was.
     *
     * @throws IOException if that is not so, or the folder is no finished bag
     */
    public static Bag open(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(TAG_MANIFEST))) {
            throw new IOException(folder + " is no finished backup: it has no " + TAG_MANIFEST);
        }
        for (Map.Entry<String, String> tag :
                Manifest.read(folder.resolve(TAG_MANIFEST)).digests().entrySet()) {
            copy(folder, tag.getKey(), tag.getValue(), OutputStream.nullOutputStream());
        }
        Bag bag = new Bag(folder, Manifest.read(folder.resolve(MANIFEST)));
        bag.requireCompleteness();
        return bag;
    }

    /** What {@code bag-info.txt} says. */
    public Map<String, String> info() throws IOException {
        return Files.readAllLines(folder.resolve(INFO)).stream()
                .map(line -> line.split(":\\s*", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> one));
    }

    /** The paths of the files within the payload. */
    public List<String> files() {
        return manifest.digests().keySet().stream()
                .map(name -> name.substring(PAYLOAD.length()))
                .toList();
    }

    /**
     * Compares the content of a file with its digest.
     *
     * @throws IOException if it is not the same any more
     */
    public void check(String path) throws IOException {
        copy(path, OutputStream.nullOutputStream());
    }

    /**
     * Copies a file of the payload.
     *
     * @param target must not exist; missing folders above it are made
     * @throws IOException if the content is not what its digest says
     */
    public void copy(String path, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream copy = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            copy(path, copy);
        }
    }

    private void copy(String path, OutputStream target) throws IOException {
        String name = PAYLOAD + path;
        copy(folder, name, manifest.digests().getOrDefault(name, "no digest"), target);
    }

    private static void copy(Path folder, String name, String digest, OutputStream target) throws IOException {
        try (InputStream content = Files.newInputStream(folder.resolve(name))) {
            if (!Digesting.copy(content, target).equals(digest)) {
                throw new IOException(folder.resolve(name) + " is not what it was when the backup was made");
            }
        }
    }

    private void requireCompleteness() throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> held = held();
        manifest.digests().keySet().stream()
                .filter(name -> !held.contains(name))
                .forEach(name -> faults.add("missing: " + name));
        held.stream()
                .filter(name -> !manifest.digests().containsKey(name))
                .forEach(name -> faults.add("not of the backup: " + name));
        if (!faults.isEmpty()) {
            throw new IOException(
                    folder + " is not what it was when the backup was made: " + String.join(", ", faults));
        }
    }

    private Set<String> held() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(PAYLOAD))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
