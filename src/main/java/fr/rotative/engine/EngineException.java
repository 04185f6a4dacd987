package fr.rotative.engine;

/** Elasticsearch cannot be used; the message is one line that says why and what to do about it. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
