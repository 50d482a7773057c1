package io.fangyuan.provisioning;

import io.fangyuan.identity.ApiClients;
import io.fangyuan.identity.Token;
import io.fangyuan.store.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code sign-ins.json} in the data folder, readable by its owner alone: how the people and the program of the demo sign
 * in. Passwords are random for each installation and written down before they are used, so that a first start that was
 * interrupted can go on.
 */
@Component
final class SignInFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROGRAM = "client";
    private static final int PASSWORD_CHARACTERS = 16;

    private final Path file;

    SignInFile(DataFolder folder) {
        file = folder.resolve("sign-ins.json");
    }

    /** @param tenant "" for the staff of resellers */
    record SignIn(String person, String tenant, String login, String password) {}

    Path path() {
        return file;
    }

    /** The sign-ins, those of {@code people} made where they are missing. */
    List<SignIn> people(List<SignIn> wanted) {
        var known = read();
        for (var person : wanted) {
            if (!known.has(person.person())) {
                known.putObject(person.person())
                        .put("tenant", person.tenant())
                        .put("login", person.login())
                        .put("password", Token.random().substring(0, PASSWORD_CHARACTERS));
            }
        }
        write(known);
        return wanted.stream()
                .map(person -> withPassword(person, known.get(person.person())))
                .toList();
    }

    /** Id and secret of the tenant's program, made when they are missing. */
    ApiClients.Created program(String tenant) {
        var known = read();
        if (!known.has(PROGRAM)) {
            var made = ApiClients.Created.random();
            known.putObject(PROGRAM)
                    .put("tenant", tenant)
                    .put("clientId", made.clientId())
                    .put("secret", made.secret());
            write(known);
        }
        var program = known.get(PROGRAM);
        return new ApiClients.Created(
                program.get("clientId").stringValue(), program.get("secret").stringValue());
    }

    private static SignIn withPassword(SignIn person, JsonNode entry) {
        return new SignIn(
                person.person(),
                person.tenant(),
                person.login(),
                entry.get("password").stringValue());
    }

    private ObjectNode read() {
        try {
            return Files.exists(file) ? (ObjectNode) JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException("the sign-ins " + file + " cannot be read", e);
        }
    }

    private void write(ObjectNode signIns) {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var draft = Files.createTempFile(file.getParent(), "sign-ins", ".new", ownerOnly);
            Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(signIns) + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the sign-ins " + file + " cannot be written", e);
        }
    }
}
