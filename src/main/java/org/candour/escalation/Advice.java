package org.candour.escalation;

/**
 * What the data protection officer may say. The officer advises; someone else decides.
 */
public enum Advice {

	AGREE, AGREE_WITH_CONDITIONS, DISAGREE, RECUSED

}
