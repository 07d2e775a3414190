package org.candour.documents;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;

/** The words about a document, its name and why it is marked, sealed and opened. */
@Component
class DocumentTexts {

	private final Vault vault;

	private final Quarantine quarantine;

	DocumentTexts(Vault vault, Quarantine quarantine) {
		this.vault = vault;
		this.quarantine = quarantine;
	}

	DocumentInfo info(DocumentRecord document) {
		String caseRef = document.caseRef();
		String name = open(caseRef, DocumentRecord.nameField(document.id()), document.fileName());
		return new DocumentInfo(document.id(), caseRef, name, document.type(), document.size(), document.sha256(),
				document.crc32(), document.origin(), document.service(), document.uploader(), document.addedAt(),
				document.redactionOf(), document.scan(), this.quarantine.holds(document), document.superseded(),
				(document.findings() != null) ? document.findings() : Set.of(), markOf(document));
	}

	private ReleaseMark markOf(DocumentRecord document) {
		if (document.release() == null) {
			return null;
		}
		String reason = (document.releaseReason() != null)
				? open(document.caseRef(), DocumentRecord.reasonField(document.id()), document.releaseReason()) : null;
		return new ReleaseMark(document.release(), document.releaseCode(), reason);
	}

	Sealed seal(String caseRef, String field, String text) {
		return this.vault.seal(caseRef, field, text.getBytes(StandardCharsets.UTF_8));
	}

	private String open(String caseRef, String field, Sealed sealed) {
		return new String(this.vault.open(caseRef, field, sealed), StandardCharsets.UTF_8);
	}

}
