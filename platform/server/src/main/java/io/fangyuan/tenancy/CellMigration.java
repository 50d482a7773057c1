package io.fangyuan.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One file of migrations/cell, such as {@code V003__fast_slots.pool.sql}.
 *
 * @param only the kind of cell it is for, when it is not for all
 * @param text SQL in which {@code ${cell}} stands for the schema and {@code ${app}} for the role of the server
 */
record CellMigration(int version, Optional<CellKind> only, String text) {
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__\\w+?(?:\\.(pool|dedicated))?\\.sql");

    /** All of them, in order. */
    static List<CellMigration> all() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:migrations/cell/*.sql");
            return Stream.of(files)
                    .map(CellMigration::read)
                    .sorted(Comparator.comparingInt(CellMigration::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean appliesTo(Cell cell) {
        return version > cell.version() && only.map(kind -> kind == cell.kind()).orElse(true);
    }

    String textFor(Cell cell, String app) {
        return text.replace("${cell}", cell.schema()).replace("${app}", app);
    }

    private static CellMigration read(Resource file) {
        try {
            return of(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CellMigration of(String fileName, String text) {
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            throw new IllegalStateException("a file of migrations/cell is named V001__what.sql, not " + fileName);
        }
        Optional<CellKind> only = Optional.ofNullable(name.group(2)).map(CellKind::of);
        return new CellMigration(Integer.parseInt(name.group(1)), only, text);
    }
}
