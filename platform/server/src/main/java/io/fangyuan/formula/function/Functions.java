package io.fangyuan.formula.function;

import static java.util.stream.Collectors.toMap;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.FunctionHelp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All functions: every class beside this one whose name ends in "Function", in a folder of classes or in a jar. */
public final class Functions {
    private static final String SUFFIX = "Function.class";
    private static final Map<String, Function> BY_NAME = byName();

    private Functions() {}

    /** The function of this upper-case name. */
    public static Optional<Function> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The function that {@code call} names; there is one, because the checker made the call. */
    public static Computed computed(Call call) {
        return (Computed) Objects.requireNonNull(BY_NAME.get(call.function()), call.function());
    }

    /** All of them, by name. */
    public static List<Function> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** What authors may be told, by name. */
    public static List<FunctionHelp> help() {
        return BY_NAME.values().stream().map(Functions::help).toList();
    }

    private static FunctionHelp help(Function function) {
        var manual = function.manual();
        var parameters = function instanceof Plain plain
                ? plain.signatures().getFirst().print()
                : function.arity().print();
        return new FunctionHelp(
                manual.name(), manual.name() + "(" + parameters + ")", manual.zh(), manual.en(), manual.examples());
    }

    private static Map<String, Function> byName() {
        return classFiles()
                .filter(file -> file.endsWith(SUFFIX) && !file.equals(SUFFIX))
                .map(Functions::create)
                .collect(toMap(
                        function -> function.manual().name(), function -> function, Functions::clash, TreeMap::new));
    }

    private static Function clash(Function one, Function other) {
        throw new IllegalStateException("two functions of one name: " + one.getClass() + ", " + other.getClass());
    }

    /** The names of the class files of this package. */
    private static Stream<String> classFiles() {
        var own = Objects.requireNonNull(Functions.class.getResource("Functions.class"), "own class file");
        try {
            return own.getProtocol().equals("file") ? inFolder(own) : inJar(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> inFolder(URL own) throws IOException {
        var folder = Path.of(URI.create(own.toString())).getParent();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static Stream<String> inJar(URL own) throws IOException {
        var connection = (JarURLConnection) own.openConnection();
        var folder =
                connection.getEntryName().substring(0, connection.getEntryName().lastIndexOf('/') + 1);
        return connection.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .toList()
                .stream();
    }

    private static Function create(String classFile) {
        var name =
                Functions.class.getPackageName() + "." + classFile.substring(0, classFile.length() - ".class".length());
        try {
            return (Function) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a function needs a constructor without parameters: " + name, e);
        }
    }
}
