package fr.rotative.search.archive;

/** Elasticsearch does not answer, or has no archive to search. */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
