package org.candour.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes and reads the trail. */
public interface AuditTrail {

	/**
	 * Adds an entry within the caller's transaction. The actor is whoever is signed in,
	 * else {@code system}.
	 * @param caseRef the case, or null
	 * @param facts codes and ids
	 * @throws IllegalArgumentException if a fact could be personal data (anything but
	 * codes)
	 */
	void record(AuditAction action, String caseRef, Map<String, String> facts);

	/**
	 * The newest entries of a case, newest first, older than {@code beforeId} if given.
	 */
	List<AuditRow> ofCase(String caseRef, int limit, Long beforeId);

	/** Ids of the documents of a case that somebody has opened. */
	Set<String> opened(String caseRef, String actor);

	/**
	 * User names of those who did something in a case.
	 * @param fact name of a fact that the entry must hold, such as {@code document}
	 */
	Set<String> actors(String caseRef, AuditAction action, String fact);

}
