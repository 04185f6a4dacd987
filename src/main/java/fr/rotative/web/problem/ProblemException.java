package fr.rotative.web.problem;

import fr.rotative.language.Message;

/** The request ends here, with this problem. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail().key());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** There is nothing at this address; {@link Problem#of(int, Message)} says where the remedy comes from. */
    public static ProblemException notFound(Message detail) {
        return new ProblemException(Problem.of(404, detail));
    }
}
