package org.candour.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * What the trail keeps of a completed step: a hash over who did what with which outcome,
 * so that a row of the case file that was changed afterwards is noticed.
 */
public final class RowDigest {

	/** One way of writing codes, whatever order the database keeps them in. */
	private static final ObjectMapper ONE_WAY = new ObjectMapper()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private RowDigest() {
	}

	/**
	 * The hash of a completed step, in lower-case hexadecimal.
	 * @param codes as JSON
	 * @param at when it was done; microseconds count, as in the database
	 */
	public static String ofStep(String id, String caseRef, String step, String person, String action, Instant at,
			String codes) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String part : List.of(id, caseRef, step, person, action, at.truncatedTo(ChronoUnit.MICROS).toString(),
					oneWay(codes))) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				// the length keeps text from moving between neighbouring parts unnoticed
				digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
				digest.update(bytes);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String oneWay(String codes) {
		try {
			return ONE_WAY.writeValueAsString(ONE_WAY.readValue(codes, Object.class));
		}
		catch (JsonProcessingException ex) {
			return codes;
		}
	}

}
