package io.fangyuan.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The companies of both servers in a file, so that what was filled once can be measured again. */
public record Filled(Path file) {
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Both(List<Company> platform, List<Company> handwritten) {}

    public void write(Platform platform, Handwritten handwritten) {
        try {
            Files.writeString(file, JSON.writeValueAsString(new Both(platform.companies(), handwritten.companies())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the companies of the file take part in the load. */
    public void read(Platform platform, Handwritten handwritten) {
        try {
            var both = JSON.readValue(Files.readString(file), new TypeReference<Both>() {});
            platform.admit(both.platform());
            handwritten.admit(both.handwritten());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
