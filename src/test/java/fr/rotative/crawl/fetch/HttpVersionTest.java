package fr.rotative.crawl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.capture.Exchange;
import fr.rotative.crawl.fetch.FetchResult.Fetched;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Validators;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each page says by which version of HTTP it was asked for. */
class HttpVersionTest {
    private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(20));

    @TempDir
    Path empty;

    @Test
    void a_server_that_speaks_http_2_is_asked_so() throws Exception {
        assertThat(page(new HTTP2ServerConnectionFactory(new HttpConfiguration()), new HttpConnectionFactory()))
                .isEqualTo("HTTP/2.0");
    }

    @Test
    void a_server_that_does_not_is_asked_by_http_1_1() throws Exception {
        assertThat(page(new HttpConnectionFactory())).isEqualTo("HTTP/1.1");
    }

    /** The page of a site that speaks these, the first rather than the second. */
    private String page(ConnectionFactory... spoken) throws Exception {
        KeyStore keys = TestAuthority.in(empty).keys("ip:127.0.0.1", "-1d");
        Server server = server(keys, spoken);
        server.start();
        try {
            CrawlUrl url = CrawlUrl.of("https://127.0.0.1:" + server.getURI().getPort() + "/");
            AddressGuard guard = new AddressGuard(List.of(url), InetAddress::getAllByName);
            Fetcher fetcher = new Fetcher(UserAgent.withContact(""), guard, LIMITS, Clock.systemUTC())
                    .trusting(TestAuthority.trusting(keys));
            Exchange exchange = ((Fetched) fetcher.fetch(url, Validators.NONE, Expectation.PAGE)).exchange();
            return new String(exchange.response().body(), StandardCharsets.UTF_8);
        } finally {
            server.stop();
        }
    }

    private static Server server(KeyStore keys, ConnectionFactory... spoken) throws Exception {
        ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol(HttpVersion.HTTP_1_1.asString());
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(TestAuthority.serving(keys));
        Server server = new Server();
        ServerConnector connector =
                new ServerConnector(server, new SslConnectionFactory(tls, alpn.getProtocol()), alpn);
        List.of(spoken).forEach(connector::addConnectionFactory);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new VersionPage());
        return server;
    }

    private static final class VersionPage extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            String version = request.getConnectionMetaData().getHttpVersion().asString();
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html");
            Content.Sink.write(response, true, version, callback);
            return true;
        }
    }
}
