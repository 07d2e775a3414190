package org.candour.disclosures.register;

/**
 * One released document as the register names it: by number, never by its file name.
 *
 * @param name such as {@code item-01.pdf}; of an emergency, the kind of data
 * @param service code of the service that held it, or null
 * @param size in bytes, 0 if nothing was packed
 * @param sha256 in lower-case hexadecimal, or null if nothing was packed
 */
public record RegisterItem(String name, String service, long size, String sha256) {
}
