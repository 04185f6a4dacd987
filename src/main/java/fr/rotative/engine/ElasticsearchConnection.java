package fr.rotative.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A pool of HTTP connections to a cluster, shared by everything that reads or writes an index; safe for many threads. */
public final class ElasticsearchConnection implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    /** A bulk request on a small busy machine may stay silent for long; searches carry shorter limits of their own. */
    private static final Duration SILENCE_TIMEOUT = Duration.ofSeconds(90);

    private static final int CONNECTIONS_PER_NODE = 64;
    private static final int CONNECTIONS = 256;

    private final RestClientTransport transport;
    private final ElasticsearchClient client;
    private final ClusterHealth health;
    private final Endpoint endpoint;

    /** Connects lazily: a cluster that is down shows in {@link #awaitHealthy}. */
    public ElasticsearchConnection(Endpoint endpoint) {
        this(endpoint, RequestObserver.NONE);
    }

    /**
     * Connects lazily, too.
     *
     * @param observer told of every request
     * @throws EngineException if the certificate authority's file cannot be read
     */
    public ElasticsearchConnection(Endpoint endpoint, RequestObserver observer) {
        this.transport = new RestClientTransport(
                restClient(endpoint),
                new Jackson3JsonpMapper(JsonMapper.shared()),
                null,
                new ObservedRequests(observer));
        this.client = new ElasticsearchClient(transport);
        this.health = new ClusterHealth(client, endpoint);
        this.endpoint = endpoint;
    }

    /** Where the cluster answers. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** The client that the index and search packages use; it ends with this connection. */
    public ElasticsearchClient client() {
        return client;
    }

    /**
     * A client on the same connections for work that goes on by itself once a server that is away answers again. Its
     * requests return when they are answered, when the server has failed to carry one out for some time, or when the
     * thread is interrupted.
     *
     * @param told in one line each that the server does not answer, and that it answers again
     */
    public ElasticsearchClient patientClient(Consumer<String> told) {
        Absence absence = new Absence(told, Clock.systemUTC());
        return new ElasticsearchClient(new PatientTransport(transport, absence, PatientTransport.Patience.USUAL));
    }

    /**
     * A client on the same connections for requests that must not take long; a server that stays silent for longer is
     * given up, and the request with it.
     */
    public ElasticsearchClient client(Duration silence) {
        RequestConfig limited = withTimeouts(RequestConfig.custom())
                .setSocketTimeout(Math.toIntExact(silence.toMillis()))
                .build();
        return client.withTransportOptions(new RestClientOptions(
                RequestOptions.DEFAULT.toBuilder().setRequestConfig(limited).build(), false));
    }

    /**
     * Waits until every primary shard is in service.
     *
     * @param progress told in one line each time that what is waited for changes
     * @throws EngineException if that takes longer than {@code limit}, or at once if waiting cannot help (wrong
     *     password, untrusted certificate)
     */
    public void awaitHealthy(Duration limit, Consumer<String> progress) {
        health.await(limit, progress);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RestClient restClient(Endpoint endpoint) {
        RestClientBuilder builder = RestClient.builder(endpoint.addresses().stream()
                        .map(ElasticsearchConnection::host)
                        .toArray(HttpHost[]::new))
                .setCompressionEnabled(!endpoint.isLocal())
                .setDefaultHeaders(headers(endpoint.credentials()))
                .setRequestConfigCallback(ElasticsearchConnection::withTimeouts)
                .setHttpClientConfigCallback(http -> withPool(http, endpoint));
        if (!endpoint.pathPrefix().isEmpty()) {
            builder.setPathPrefix(endpoint.pathPrefix());
        }
        return builder.build();
    }

    private static HttpHost host(URI address) {
        return new HttpHost(address.getHost(), address.getPort(), address.getScheme());
    }

    private static Header[] headers(Credentials credentials) {
        return credentials.authorization().stream()
                .map(value -> new BasicHeader(HttpHeaders.AUTHORIZATION, value))
                .toArray(Header[]::new);
    }

    private static RequestConfig.Builder withTimeouts(RequestConfig.Builder request) {
        return request.setConnectTimeout(Math.toIntExact(CONNECT_TIMEOUT.toMillis()))
                .setSocketTimeout(Math.toIntExact(SILENCE_TIMEOUT.toMillis()));
    }

    private static HttpAsyncClientBuilder withPool(HttpAsyncClientBuilder http, Endpoint endpoint) {
        endpoint.certificateAuthority()
                .map(CertificateAuthority::read)
                .ifPresent(authority -> http.setSSLContext(authority.sslContext()));
        return http.setMaxConnPerRoute(CONNECTIONS_PER_NODE).setMaxConnTotal(CONNECTIONS);
    }
}
