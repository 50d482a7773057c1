package io.fangyuan.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.file.Files;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The cells with place-holders of the workbooks that templates print into, kept by the hash of the workbook: to open one
 * takes longer than all else that a release is checked for.
 */
@Component
final class KnownWorkbooks {
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int CHARACTERS_OF_A_CELL = 100;

    private final Files files;
    private final Cache<String, List<MarkedCell>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<String, List<MarkedCell>>weigher((_, cells) -> weight(cells))
            .build();

    KnownWorkbooks(Files files) {
        this.files = files;
    }

    /**
     * The cells of the workbook with this hash; empty when neither the tenant nor a template has it. Throws
     * INVALID_REQUEST where it cannot be opened.
     */
    Optional<List<MarkedCell>> find(TenantTransaction tx, TenantId tenant, String hash) {
        if (!files.has(tx, tenant, hash)) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.getIfPresent(hash))
                .or(() -> files.find(tx, tenant, hash).map(content -> opened(hash, content)));
    }

    private List<MarkedCell> opened(String hash, byte[] content) {
        List<MarkedCell> cells = MarkedCell.in(content);
        known.put(hash, cells);
        return cells;
    }

    private static int weight(List<MarkedCell> cells) {
        return CHARACTERS_OF_A_CELL
                + cells.stream()
                        .mapToInt(cell -> CHARACTERS_OF_A_CELL + cell.text().length())
                        .sum();
    }
}
