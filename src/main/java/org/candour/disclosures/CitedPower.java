package org.candour.disclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Under which power a request is made, by which it is judged, and whether that compels
 * the council in this very case. What is voluntary is never shown as compulsory, nor the
 * other way round (S-14).
 */
@Embeddable
class CitedPower {

	private String gateway;

	/** The power of the body that is asked for, or null. */
	@Column(name = "principal_gateway")
	private String principalGateway;

	private boolean compelled;

	protected CitedPower() {
	}

	CitedPower(String gateway, boolean compelled) {
		this.gateway = gateway;
		this.compelled = compelled;
	}

	void cite(String otherGateway) {
		this.gateway = otherGateway;
		this.principalGateway = null;
	}

	void citePrincipal(String power) {
		this.principalGateway = power;
	}

	void compelled(boolean now) {
		this.compelled = now;
	}

	String gateway() {
		return this.gateway;
	}

	/** Code of the power by which the request is judged. */
	String judgedBy() {
		return (this.principalGateway != null) ? this.principalGateway : this.gateway;
	}

	boolean compelled() {
		return this.compelled;
	}

}
