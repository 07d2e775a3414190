package org.candour.vault;

/**
 * A sealed value.
 *
 * @param keyVersion version of the case's data key that sealed it
 * @param ciphertext opens only for the same case, field and key version
 */
public record Sealed(int keyVersion, byte[] ciphertext) {
}
