package fr.rotative.web;

/** Another program listens on the port already. The message says so and what to do. */
public final class PortInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PortInUseException(int port, Throwable cause) {
        super("Port " + port + " is in use by another program: stop that program, or choose another port", cause);
    }
}
