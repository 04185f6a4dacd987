package fr.rotative.analysis;

import java.util.List;

/** The checks of a component's settings that the stable plugin API leaves to it; each fault names the setting. */
public final class Settings {
    private Settings() {}

    /** @throws IllegalArgumentException if the list is empty */
    public static List<String> required(String setting, List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("[" + setting + "] is required");
        }
        return values;
    }

    /** @throws IllegalArgumentException if the number is below the least that makes sense */
    public static int atLeast(int least, String setting, int value) {
        if (value < least) {
            throw new IllegalArgumentException("[" + setting + "] must be at least " + least + ", not [" + value + "]");
        }
        return value;
    }

    /**
     * Refuses the stock settings that name a file on the server: an index definition with them would depend on a machine.
     *
     * @throws IllegalArgumentException if the setting was given
     */
    public static void refuseFile(String setting, String value) {
        if (!value.isEmpty()) {
            throw new IllegalArgumentException("[" + setting + "] is not supported: list the values in the settings");
        }
    }
}
