package io.fangyuan.web.openapi;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The platform's description with the records of one viewer's objects in it: the objects they may see, the fields they may
 * read and write, and nothing of the others. Made from the platform's own endpoints, so that it cannot lag behind them.
 */
@Component
final class ViewerApi {
    private static final String RECORDS = "/api/objects/{object}/records";
    private static final String RECORD = RECORDS + "/{id}";
    private static final String PLACE = "{object}";

    private final OpenApi platform;

    ViewerApi(OpenApi platform) {
        this.platform = platform;
    }

    /** The document, made anew, with labels in the viewer's language. */
    ObjectNode document(Viewer viewer) {
        var document = platform.document();
        var paths = (ObjectNode) document.get("paths");
        var named = (ObjectNode) document.at("/components/schemas");
        var schemas = new ObjectSchemas(viewer, named);
        objects(viewer).forEach(type -> {
            schemas.add(type);
            paths.set(RECORDS.replace(PLACE, type.name()), records(viewer, type, paths.get(RECORDS), schemas));
            paths.set(RECORD.replace(PLACE, type.name()), record(viewer, type, paths.get(RECORD), schemas));
        });
        return document;
    }

    private static Stream<ObjectType> objects(Viewer viewer) {
        return viewer.snapshot().objects().stream()
                .filter(type -> Access.may(viewer, type, Verb.READ) || Access.mayCreate(viewer, type));
    }

    private static ObjectNode records(Viewer viewer, ObjectType type, JsonNode generic, ObjectSchemas schemas) {
        var path = JsonMapper.shared().createObjectNode();
        path.set("get", answering(operation(generic, "get", type), schemas.page(type)));
        if (Access.mayCreate(viewer, type)) {
            path.set("post", written(operation(generic, "post", type), type, schemas));
        }
        return path;
    }

    private static ObjectNode record(Viewer viewer, ObjectType type, JsonNode generic, ObjectSchemas schemas) {
        var path = JsonMapper.shared().createObjectNode();
        path.set("get", answering(operation(generic, "get", type), ObjectSchemas.record(type)));
        if (Access.may(viewer, type, Verb.UPDATE)) {
            path.set("patch", written(operation(generic, "patch", type), type, schemas));
        }
        if (Access.may(viewer, type, Verb.DELETE)) {
            path.set("delete", operation(generic, "delete", type));
        }
        return path;
    }

    /** The endpoint with its object named. */
    private static ObjectNode operation(JsonNode generic, String method, ObjectType type) {
        var operation = (ObjectNode) generic.get(method).deepCopy();
        operation.put("operationId", type.name() + "." + method + suffix(operation));
        operation.putArray("tags").add(type.name());
        operation
                .withArray("parameters")
                .removeIf(each -> each.path("name").asString().equals("object"));
        return operation;
    }

    /** One record or all of them: an operation's id is its own. */
    private static String suffix(ObjectNode operation) {
        boolean one = operation
                .get("parameters")
                .valueStream()
                .anyMatch(each -> each.path("name").asString().equals("id"));
        return one ? "One" : "";
    }

    private static ObjectNode written(ObjectNode operation, ObjectType type, ObjectSchemas schemas) {
        ((ObjectNode) operation.at("/requestBody/content/application~1json")).set("schema", schemas.body(type));
        return answering(operation, ObjectSchemas.record(type));
    }

    private static ObjectNode answering(ObjectNode operation, ObjectNode answer) {
        ((ObjectNode) operation.at("/responses/2XX/content/application~1json")).set("schema", answer);
        return operation;
    }
}
