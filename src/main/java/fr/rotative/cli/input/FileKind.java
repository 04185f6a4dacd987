package fr.rotative.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a file of the operator's is, by its name, or by its first bytes where the name does not tell. */
enum FileKind {
    WARC("application/warc", ".warc"),
    NDJSON("application/x-ndjson", ".ndjson", ".jsonl"),
    HTML("text/html", ".html", ".htm", ".shtml", ".xhtml", ".php", ".asp"),
    TEXT("text/plain", ".txt", ".text"),
    OTHER("application/octet-stream");

    private static final String GZIP_SUFFIX = ".gz";
    private static final int SNIFFED_BYTES = 512;

    private final String contentType;
    private final List<String> suffixes;

    FileKind(String contentType, String... suffixes) {
        this.contentType = contentType;
        this.suffixes = List.of(suffixes);
    }

    /** Without charset: the page itself, or its bytes, tell it. */
    String contentType() {
        return contentType;
    }

    static FileKind of(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String bare = isGzip(file) ? name.substring(0, name.length() - GZIP_SUFFIX.length()) : name;
        for (FileKind kind : values()) {
            if (kind.suffixes.stream().anyMatch(bare::endsWith)) {
                return kind;
            }
        }
        return bare.contains(".") ? OTHER : sniffed(file);
    }

    /** The file's bytes, decompressed if its name ends in {@code .gz}. */
    static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return isGzip(file) ? new GZIPInputStream(bytes) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static boolean isGzip(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(GZIP_SUFFIX);
    }

    private static FileKind sniffed(Path file) throws IOException {
        try (InputStream in = open(file)) {
            String head = new String(in.readNBytes(SNIFFED_BYTES), StandardCharsets.ISO_8859_1).stripLeading();
            if (head.startsWith("WARC/")) {
                return WARC;
            }
            return head.startsWith("<") ? HTML : OTHER;
        }
    }
}
