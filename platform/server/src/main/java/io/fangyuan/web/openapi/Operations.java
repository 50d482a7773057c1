package io.fangyuan.web.openapi;

import io.fangyuan.web.Choices;
import io.fangyuan.web.Like;
import io.fangyuan.web.openapi.OpenApi.Endpoint;
import java.util.List;
import java.util.Optional;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one endpoint reads and answers, from the signature of its method. */
final class Operations {
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The operation object of OpenAPI. */
    ObjectNode of(Endpoint endpoint) {
        var operation = JsonMapper.shared().createObjectNode();
        var group = Schemas.group(endpoint.handler().getBeanType());
        operation.put(
                "operationId", group + "." + endpoint.handler().getMethod().getName());
        operation.putArray("tags").add(group);
        var parameters = operation.putArray("parameters");
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            read(parameter, parameters, operation);
        }
        answer(endpoint, operation.putObject("responses"));
        return operation;
    }

    /** A parameter that nothing is annotated on is not the caller's. */
    private void read(MethodParameter parameter, ArrayNode parameters, ObjectNode operation) {
        var path = parameter.getParameterAnnotation(PathVariable.class);
        if (path != null) {
            add(parameters, "path", named(path.name(), parameter), true, parameter);
        }
        var query = parameter.getParameterAnnotation(RequestParam.class);
        if (query != null) {
            add(parameters, "query", named(query.name(), parameter), isRequired(query, parameter), parameter);
        }
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null) {
            add(parameters, "header", named(header.name(), parameter), header.required(), parameter);
        }
        var body = parameter.getParameterAnnotation(RequestBody.class);
        if (body != null) {
            var json = operation.putObject("requestBody").put("required", body.required());
            var type = type(parameter);
            var mediaType = mediaType(type);
            content(json, mediaType, isBytes(type) ? PlainSchemas.bytes(mediaType) : schemas.request(type));
        }
    }

    private void add(ArrayNode parameters, String in, String name, boolean required, MethodParameter parameter) {
        parameters
                .addObject()
                .put("name", name)
                .put("in", in)
                .put("required", required)
                .set(
                        "schema",
                        PlainSchemas.choices(parameter.getParameterAnnotation(Choices.class))
                                .orElseGet(() -> schemas.request(type(parameter))));
    }

    private static boolean isRequired(RequestParam query, MethodParameter parameter) {
        return query.required()
                && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && parameter.getParameterType() != Optional.class;
    }

    private static String named(String name, MethodParameter parameter) {
        return name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name;
    }

    /** What may be left out is simply absent. */
    private static ResolvableType type(MethodParameter parameter) {
        var like = parameter.getParameterAnnotation(Like.class);
        if (like != null) {
            return ResolvableType.forClass(like.value());
        }
        var type = ResolvableType.forMethodParameter(parameter);
        return type.toClass() == Optional.class ? type.getGeneric(0) : type;
    }

    private void answer(Endpoint endpoint, ObjectNode responses) {
        var handler = endpoint.handler();
        var status = handler.getMethodAnnotation(ResponseStatus.class);
        var code = status == null ? "2XX" : Integer.toString(status.code().value());
        var response = responses.putObject(code).put("description", "Done.");
        var type = ResolvableType.forMethodReturnType(handler.getMethod());
        var answered = type.toClass() == ResponseEntity.class ? type.getGeneric(0) : type;
        if (answered.toClass() != void.class) {
            produced(endpoint, answered)
                    .forEach(each -> content(
                            response, each, isBytes(answered) ? PlainSchemas.bytes(each) : schemas.reply(answered)));
        }
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
    }

    private static List<String> produced(Endpoint endpoint, ResolvableType type) {
        var told = endpoint.mapping().getProducesCondition().getProducibleMediaTypes();
        return told.isEmpty()
                ? List.of(mediaType(type))
                : told.stream().map(Object::toString).toList();
    }

    private static String mediaType(ResolvableType type) {
        return isBytes(type) ? "application/octet-stream" : "application/json";
    }

    private static boolean isBytes(ResolvableType type) {
        return type.toClass() == byte[].class;
    }

    private static void content(ObjectNode of, String mediaType, ObjectNode schema) {
        of.withObjectProperty("content").putObject(mediaType).set("schema", schema);
    }
}
