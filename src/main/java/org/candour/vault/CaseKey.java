package org.candour.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;

/**
 * The data keys of one case, ready to use.
 *
 * @param version increases when a case gets new data keys
 */
record CaseKey(int version, Aead fields, StreamingAead files) {
}
