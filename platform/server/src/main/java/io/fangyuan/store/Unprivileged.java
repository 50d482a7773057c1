package io.fangyuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a program that refuses to run as root, such as PostgreSQL, is run when we are root. */
enum Unprivileged {
    /** We are not root. */
    AS_WE_ARE(List.of()),
    /** A user namespace of its own: the program does not see that it is root; files stay root's. */
    IN_A_NAMESPACE(List.of("unshare", "-U")),
    /** Where namespaces are forbidden, as in many containers: as nobody, who then owns the files. */
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY = 65534;

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The first that works here. */
    static Unprivileged choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_WE_ARE;
        }
        return Command.succeeds(List.of("unshare", "-U", "true")) ? IN_A_NAMESPACE : AS_NOBODY;
    }

    /** The command line that runs {@code command}. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Lets the program own {@code tree}, which lies in {@code folder}; does nothing where it does so anyway. */
    void own(Path folder, Path tree) {
        if (this != AS_NOBODY) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            allowPassage(folder);
            files.forEach(Unprivileged::giveToNobody);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void allowPassage(Path folder) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(folder, permissions);
    }

    private static void giveToNobody(Path file) {
        try {
            Files.setAttribute(file, "unix:uid", NOBODY);
            Files.setAttribute(file, "unix:gid", NOBODY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
