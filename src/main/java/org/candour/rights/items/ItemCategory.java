package org.candour.rights.items;

/** What kind of data a record holds, as far as the law treats it differently. */
public enum ItemCategory {

	HEALTH, SOCIAL_WORK, EDUCATION, CHILD_ABUSE, THIRD_PARTIES, SPECIAL_CATEGORY, CRIMINAL_OFFENCE

}
