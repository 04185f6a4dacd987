package fr.rotative.crawl.fetch;

import fr.rotative.capture.PayloadTooLargeException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Tells from the exceptions of the JDK's HTTP client why a request failed. */
final class Failures {
    private static final Pattern OTHER_NAME = Pattern.compile("No (?:subject alternative|name matching)");
    private static final Pattern BAD_CHUNK = Pattern.compile("(?i)chunk");

    /** The first that occurs in the chain of causes decides. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(PayloadTooLargeException.class, Failure.TOO_LARGE),
            new Sign(TimeoutException.class, Failure.TIMEOUT),
            new Sign(HttpTimeoutException.class, Failure.TIMEOUT),
            new Sign(UnknownHostException.class, Failure.UNKNOWN_HOST),
            new Sign(UnresolvedAddressException.class, Failure.UNKNOWN_HOST),
            new Sign(CertificateExpiredException.class, Failure.TLS_EXPIRED),
            new Sign(CertificateNotYetValidException.class, Failure.TLS_EXPIRED),
            new Sign(said(CertificateException.class, OTHER_NAME), Failure.TLS_WRONG_HOST),
            new Sign(CertificateException.class, Failure.TLS_UNTRUSTED),
            new Sign(CertPathBuilderException.class, Failure.TLS_UNTRUSTED),
            new Sign(SSLException.class, Failure.TLS),
            new Sign(ConnectException.class, Failure.UNREACHABLE),
            new Sign(ProtocolException.class, Failure.MALFORMED),
            new Sign(NumberFormatException.class, Failure.MALFORMED),
            new Sign(said(IOException.class, BAD_CHUNK), Failure.MALFORMED));

    private record Sign(Predicate<Throwable> mark, Failure failure) {
        Sign(Class<? extends Exception> exception, Failure failure) {
            this(exception::isInstance, failure);
        }

        boolean occursIn(Throwable thrown) {
            return causes(thrown).anyMatch(mark);
        }
    }

    private static Predicate<Throwable> said(Class<? extends Exception> exception, Pattern message) {
        return thrown -> exception.isInstance(thrown)
                && message.matcher(String.valueOf(thrown.getMessage())).find();
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

    static boolean occursIn(Throwable thrown, Class<? extends Throwable> kind) {
        return causes(thrown).anyMatch(kind::isInstance);
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
