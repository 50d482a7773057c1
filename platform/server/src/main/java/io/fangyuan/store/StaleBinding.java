package io.fangyuan.store;

/**
 * The tenant is not where the {@link Binding} says: its release or access version moved, it is not usable, or it lives in
 * another cell. Nothing was written. The right answer is to load the tenant anew and run the same work again.
 */
public final class StaleBinding extends RuntimeException {
    StaleBinding(Binding binding) {
        super("tenant " + binding.tenant() + " is no longer usable in " + binding.cell() + " at release "
                + binding.release() + ", access version " + binding.accessVersion());
    }
}
