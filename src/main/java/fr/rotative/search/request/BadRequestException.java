package fr.rotative.search.request;

import fr.rotative.language.Message;

/** The reader asked for something that cannot be, such as a cursor that is none. The problem says what to do. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient Message problem;

    public BadRequestException(String parameter, Message problem) {
        super(problem.key());
        this.parameter = parameter;
        this.problem = problem;
    }

    /** The request parameter at fault. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong, for the reader. */
    public Message problem() {
        return problem;
    }
}
