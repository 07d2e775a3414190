package org.candour.rights;

/**
 * What the person sees of the progress: generic stages only, the same for every request,
 * so that none tells what the council holds.
 */
public enum PublicStage {

	RECEIVED, IDENTITY_NEEDED, QUESTION_FOR_YOU, IN_PROGRESS, READY, CLOSED

}
