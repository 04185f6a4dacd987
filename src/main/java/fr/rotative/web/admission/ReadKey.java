package fr.rotative.web.admission;

import java.util.OptionalInt;

/**
 * A key by which an archive may be read, without the key itself.
 *
 * @param name whose it is
 * @param digest SHA-256
 * @param perMinute requests a minute, if it has a quota of its own
 */
@SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest alone
record ReadKey(String name, byte[] digest, OptionalInt perMinute) {}
