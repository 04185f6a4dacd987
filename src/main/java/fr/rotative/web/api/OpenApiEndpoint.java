package fr.rotative.web.api;

import fr.rotative.web.asset.Asset;
import io.javalin.config.RoutesConfig;

/** The description of this API, for programs that read OpenAPI. */
public final class OpenApiEndpoint {
    private final Asset description = Asset.load("openapi.yaml", "application/yaml; charset=utf-8");

    public void register(RoutesConfig routes) {
        routes.get(
                "/openapi.yaml",
                http -> http.contentType(description.contentType()).result(description.content()));
    }
}
