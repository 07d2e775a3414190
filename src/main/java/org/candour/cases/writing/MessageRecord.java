package org.candour.cases.writing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.candour.cases.WrittenOnce;
import org.candour.vault.Sealed;

@Entity
@Table(name = "case_message")
class MessageRecord extends WrittenOnce {

	@Column(name = "case_ref")
	private String caseRef;

	private String sender;

	@Column(name = "from_outside")
	private boolean fromOutside;

	@Enumerated(EnumType.STRING)
	private MessageKind kind;

	@Column(name = "sent_at")
	private Instant sentAt;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] body;

	protected MessageRecord() {
	}

	MessageRecord(UUID id, String caseRef, String sender, MessageKind kind, Instant sentAt, Sealed body) {
		super(id);
		this.caseRef = caseRef;
		this.sender = sender;
		this.fromOutside = kind == MessageKind.REPLY;
		this.kind = kind;
		this.sentAt = sentAt;
		this.keyVersion = body.keyVersion();
		this.body = body.ciphertext();
	}

	Sealed body() {
		return new Sealed(this.keyVersion, this.body);
	}

	Message opened(String text) {
		return new Message(id(), this.fromOutside, this.kind, this.sentAt, text);
	}

	static String field(UUID id) {
		return "message:" + id;
	}

}
