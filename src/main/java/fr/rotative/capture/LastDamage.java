package fr.rotative.capture;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds a damaged record back until another follows it, as the last one of a file may only be unfinished. */
final class LastDamage implements Consumer<WarcEntry> {
    private final Consumer<? super WarcEntry> consumer;
    private @Nullable WarcEntry heldBack;

    LastDamage(Consumer<? super WarcEntry> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void accept(WarcEntry entry) {
        passOn();
        if (entry instanceof WarcEntry.Skipped) {
            heldBack = entry;
        } else {
            consumer.accept(entry);
        }
    }

    /** It is damage after all. */
    void passOn() {
        WarcEntry damage = heldBack;
        heldBack = null;
        if (damage != null) {
            consumer.accept(damage);
        }
    }
}
