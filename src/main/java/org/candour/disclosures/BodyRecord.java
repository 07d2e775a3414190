package org.candour.disclosures;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "body")
class BodyRecord {

	@Id
	private String id;

	private String name;

	private String switchboard;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "official_domains")
	private Set<String> officialDomains;

	@JdbcTypeCode(SqlTypes.JSON)
	private Set<String> gateways;

	protected BodyRecord() {
	}

	BodyRecord(Body body) {
		this.id = body.id();
		this.name = body.name();
		this.switchboard = body.switchboard();
		this.officialDomains = body.officialDomains();
		this.gateways = body.gateways();
	}

	Body body() {
		return new Body(this.id, this.name, this.officialDomains, this.switchboard, this.gateways);
	}

}
