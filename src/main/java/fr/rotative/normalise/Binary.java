package fr.rotative.normalise;

/** Tells bytes that are no text, by the control characters that no text has (WHATWG MIME Sniffing, section 7.2). */
final class Binary {
    private static final int WINDOW = 1024;
    private static final int ESCAPE = 0x1B;

    private Binary() {}

    static boolean isBinary(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            return false;
        }
        int binary = 0;
        for (int i = 0; i < Math.min(bytes.length, WINDOW); i++) {
            binary += isBinary(bytes[i]) ? 1 : 0;
        }
        // A stray control character is a fault of the page, not another sort of file.
        return binary > 4;
    }

    private static boolean isBinary(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != ESCAPE;
    }
}
