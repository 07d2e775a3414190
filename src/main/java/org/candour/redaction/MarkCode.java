package org.candour.redaction;

import java.util.List;

/**
 * A code under which a passage may be withheld.
 *
 * @param meaning in plain words
 * @param citation the provision it rests on
 * @param approvers codes of the roles that must all approve its use; empty if the law
 * data names none
 * @param adviceFirst whether the data protection officer must advise before
 */
public record MarkCode(String code, String name, String meaning, String citation, List<String> approvers,
		boolean adviceFirst) {
}
