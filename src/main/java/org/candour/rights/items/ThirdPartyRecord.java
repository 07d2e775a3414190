package org.candour.rights.items;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.candour.vault.Sealed;

/** A third-party test as stored: the person and the weighing sealed. */
@Entity
@Table(name = "rights_third_party")
class ThirdPartyRecord {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "item_id")
	private UUID itemId;

	@Enumerated(EnumType.STRING)
	private ThirdPartyTest.Result result;

	@Column(name = "tested_by")
	private String testedBy;

	@Column(name = "tested_at")
	private Instant testedAt;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] details;

	protected ThirdPartyRecord() {
	}

	ThirdPartyRecord(ThirdParty person, RightsItem item, Sealed details, String testedBy, Instant testedAt) {
		this.id = person.id();
		this.caseRef = item.caseRef();
		this.itemId = item.id();
		this.result = person.result();
		this.testedBy = testedBy;
		this.testedAt = testedAt;
		this.keyVersion = details.keyVersion();
		this.details = details.ciphertext();
	}

	UUID id() {
		return this.id;
	}

	UUID itemId() {
		return this.itemId;
	}

	Sealed details() {
		return new Sealed(this.keyVersion, this.details);
	}

	static String field(UUID id) {
		return "third-party:" + id;
	}

}
