package fr.rotative.search;

/** The reader asked for something that cannot be, such as a cursor that is none. The message, in French, says what to do. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    public BadRequestException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The request parameter at fault. */
    public String parameter() {
        return parameter;
    }
}
