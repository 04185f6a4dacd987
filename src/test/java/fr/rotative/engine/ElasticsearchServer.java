package fr.rotative.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the embedded server, one for all of them, started by the first that asks and empty at that time. A test
 * declares {@code @ExtendWith(ElasticsearchServer.class)} and takes, in its constructor or any method, an
 * {@link ElasticsearchClient}, an {@link ElasticsearchConnection} or an {@link Endpoint}. Each test class names its
 * indexes so that no other has them.
 */
public final class ElasticsearchServer implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(ElasticsearchServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == ElasticsearchClient.class || type == ElasticsearchConnection.class || type == Endpoint.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SharedServer server = shared(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == ElasticsearchClient.class) {
            return server.connection().client();
        }
        return type == Endpoint.class ? server.endpoint() : server.connection();
    }

    /** The launcher's session closes it after the last test of the JVM. */
    private static SharedServer shared(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent("server", key -> SharedServer.start(), SharedServer.class);
    }
}
