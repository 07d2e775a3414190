package org.candour.delivery.mail;

import java.util.List;

/**
 * One part of a mail about somebody's work: a fixed heading and the references of cases,
 * one for each step.
 */
public record WorkSection(String heading, List<String> references) {

	public WorkSection {
		references = List.copyOf(references);
	}

}
