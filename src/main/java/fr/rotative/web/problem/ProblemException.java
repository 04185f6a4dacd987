package fr.rotative.web.problem;

/** The request ends here, with this problem. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** There is nothing at this address. */
    public static ProblemException notFound(String detail, String remedy) {
        return new ProblemException(Problem.of(404, detail, remedy));
    }
}
