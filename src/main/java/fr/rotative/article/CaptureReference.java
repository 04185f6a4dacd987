package fr.rotative.article;

import java.time.Instant;

/**
 * Where the fetched bytes behind an article are kept.
 *
 * @param warcFile name of the WARC file within the archive's {@code warc} folder
 * @param offset where the response record begins in that file, in bytes
 * @param digest payload digest as WARC writes it: {@code sha1:} and Base32
 */
public record CaptureReference(String warcFile, long offset, String digest, Instant fetchedAt) {}
