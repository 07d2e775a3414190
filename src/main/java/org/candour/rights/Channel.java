package org.candour.rights;

/** How a request reached the council: any way is valid (Art 12(2)). */
public enum Channel {

	PORTAL, EMAIL, POST, PHONE, IN_PERSON, SOCIAL_MEDIA, CHAT, API

}
