package io.fangyuan.formula.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.formula.Choice;
import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.FieldRef;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every function promises; a new one is tried without being named here. */
class FunctionContractTest {

    static Stream<Function> functions() {
        return Functions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void itIsNamedAfterItsFile(Function function) {
        var name = function.manual().name();

        assertThat(name).matches("[A-Z][A-Z0-9]*");
        assertThat(function.getClass().getSimpleName()).isEqualToIgnoringCase(name + "Function");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void itIsExplainedInBothLanguages(Function function) {
        assertThat(function.manual().zh()).matches(".*\\p{IsHan}.*").doesNotContain("\n");
        assertThat(function.manual().en()).matches("[A-Z].*[^.]").doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void itsExamplesAreFormulas(Function function) {
        assertThat(function.manual().examples()).isNotEmpty().allSatisfy(example -> {
            assertThat(example).contains(function.manual().name() + "(");
            assertThat(compile(example)).isInstanceOf(Compiled.Success.class);
        });
    }

    private static Compiled compile(String example) {
        var anyType = new Options(Optional.empty(), Options.Use.RULE, Options.Blanks.AS_ZERO);
        return Formulas.compile(example, "deal", new ExampleScope(), anyType);
    }

    @Test
    void allAreFoundInAJar(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        var jar = folder.resolve("all.jar");
        packClasses(jar);

        try (var loader = new JarOfOurs(jar.toUri().toURL())) {
            var names = loader.loadClass(Functions.class.getName())
                    .getMethod("all")
                    .invoke(null)
                    .toString();

            assertThat(names.split(",")).hasSameSizeAs(Functions.all());
        }
    }

    private static void packClasses(Path jar) throws IOException {
        var classes = Path.of(URI.create(FunctionContractTest.class
                .getClassLoader()
                .getResource(ownFile())
                .toString()));
        var root = classes;
        for (int i = 0; i < ownFile().split("/").length; i++) {
            root = root.getParent();
        }
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(root.resolve("io/fangyuan"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }

    private static String ownFile() {
        return Functions.class.getName().replace('.', '/') + ".class";
    }

    /** Loads our classes from the jar although the parent knows them too. */
    private static final class JarOfOurs extends URLClassLoader {
        JarOfOurs(URL jar) {
            super(new URL[] {jar}, FunctionContractTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.fangyuan.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        public URL getResource(String name) {
            return findResource(name);
        }
    }

    /** The deals that examples speak of. */
    private static final class ExampleScope implements Scope {
        private static final Map<String, Type> FIELDS = Map.of(
                "name", Type.TEXT,
                "amount", Type.NUMBER,
                "closeDate", Type.DATE,
                "stage", new Type.Picklist("stage"),
                "tags", new Type.MultiPicklist("tags"));

        @Override
        public Optional<FieldRef> field(String object, String nameOrLabel) {
            return Optional.ofNullable(FIELDS.get(nameOrLabel))
                    .map(type -> new FieldRef(object, nameOrLabel, nameOrLabel, type));
        }

        @Override
        public Optional<Choice> choice(String picklist, String nameOrLabel) {
            return activeChoices(picklist).contains(nameOrLabel)
                    ? Optional.of(new Choice(nameOrLabel, nameOrLabel, true))
                    : Optional.empty();
        }

        @Override
        public List<String> activeChoices(String picklist) {
            return picklist.equals("stage") ? List.of("new", "won", "lost") : List.of("vip");
        }

        @Override
        public boolean picklistExists(String picklist) {
            return true;
        }
    }
}
