package org.candour.complaints;

/** How a complaint reached the council; any way will do. */
public enum ComplaintChannel {

	FORM, EMAIL, POST, PHONE, IN_PERSON, SOCIAL_MEDIA, CHAT

}
