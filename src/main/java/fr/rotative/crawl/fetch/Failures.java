package fr.rotative.crawl.fetch;

import fr.rotative.capture.PayloadTooLargeException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Tells from the exceptions of the JDK's HTTP client why a request failed. */
final class Failures {
    /** The first that occurs in the chain of causes decides. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(PayloadTooLargeException.class, Failure.TOO_LARGE),
            new Sign(TimeoutException.class, Failure.TIMEOUT),
            new Sign(HttpTimeoutException.class, Failure.TIMEOUT),
            new Sign(UnknownHostException.class, Failure.UNKNOWN_HOST),
            new Sign(UnresolvedAddressException.class, Failure.UNKNOWN_HOST),
            new Sign(SSLException.class, Failure.TLS),
            new Sign(ConnectException.class, Failure.UNREACHABLE));

    private record Sign(Class<? extends Exception> exception, Failure failure) {
        boolean occursIn(Throwable thrown) {
            return causes(thrown).anyMatch(exception::isInstance);
        }
    }

    private Failures() {}

    static FetchResult.Failed of(Throwable thrown) {
        Failure why = SIGNS.stream()
                .filter(sign -> sign.occursIn(thrown))
                .map(Sign::failure)
                .findFirst()
                .orElse(Failure.CONNECTION_LOST);
        return new FetchResult.Failed(why, detail(thrown));
    }

    private static String detail(Throwable thrown) {
        return causes(thrown)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(thrown.getClass().getSimpleName());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
