package fr.rotative.bag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a bag. Until it is {@linkplain #finish finished}, it is no bag: what broke off is never taken for one. */
public final class BagWriter {
    private final Path folder;
    private final Manifest manifest = new Manifest();
    private long bytes;

    private BagWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Begins a bag in a folder that does not exist yet, or is empty.
     *
     * @throws FileAlreadyExistsException if it holds something
     */
    public static BagWriter in(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> held = Files.list(folder)) {
            if (held.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
        return new BagWriter(folder);
    }

    /** @param path within the payload, separated by slashes */
    public void add(String path, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            add(path, content);
        }
    }

    /** Adds a file without content. */
    public void addEmpty(String path) throws IOException {
        add(path, new ByteArrayInputStream(new byte[0]));
    }

    /** How many bytes the payload has so far. */
    public long bytes() {
        return bytes;
    }

    /** @param info what {@code bag-info.txt} says, beside the size of the payload */
    public void finish(Map<String, String> info) throws IOException {
        manifest.write(folder.resolve(Bag.MANIFEST));
        Files.writeString(folder.resolve(Bag.DECLARATION), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        String size = "Payload-Oxum: " + bytes + "." + manifest.digests().size() + "\n";
        Files.writeString(
                folder.resolve(Bag.INFO),
                info.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                        .sorted()
                        .collect(Collectors.joining("", size, "")));
        writeTagManifest();
    }

    private void add(String path, InputStream content) throws IOException {
        String name = Bag.PAYLOAD + path;
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        try (OutputStream copy = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            manifest.add(name, Digesting.copy(content, copy));
        }
        bytes += Files.size(target);
    }

    private void writeTagManifest() throws IOException {
        Manifest tags = new Manifest();
        for (String tag : Bag.TAGS) {
            try (InputStream content = Files.newInputStream(folder.resolve(tag))) {
                tags.add(tag, Digesting.copy(content, OutputStream.nullOutputStream()));
            }
        }
        tags.write(folder.resolve(Bag.TAG_MANIFEST));
    }
}
