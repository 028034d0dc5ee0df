package org.tomtoolkit.common.deployment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the description of the REST API: only what is below {@code /api/}, how to log in, and what errors look like. */
class ApiDocument implements OASFilter {

    private static final String PROBLEM = "application/problem+json";
    private static final Map<String, String> ERRORS = Map.of(
            "401", "No valid credentials, where some are needed",
            "403", "Not allowed, or outside the scope of the token",
            "404", "Not there, or not visible to the caller",
            "429", "Too many requests; the header Retry-After says how many seconds to wait");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Map<String, PathItem> paths = new TreeMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api")) {
                paths.put(path.endsWith("/") ? path : path + "/", item);
            }
        });
        document.getPaths().setPathItems(paths);
        paths.forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
        document.setTags(null);
        secure(document);
    }

    private static void complete(String path, Operation operation) {
        String[] parts = path.split("/");
        operation.setTags(List.of(parts.length > 2 && !parts[2].startsWith("{") ? parts[2] : "api"));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        ERRORS.forEach((status, text) -> operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(text)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                PROBLEM,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem"))))));
    }

    private static void secure(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API token; Authorization: Token … means the same as Bearer …"))
                .addSecurityScheme(
                        "basic",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic"))
                .addSchema("Problem", problem());
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("token"),
                OASFactory.createSecurityRequirement().addScheme("basic")));
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty("hint", text);
    }
}
