package org.candour.rights.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.Workflow;
import org.candour.cases.writing.MessageKind;
import org.candour.cases.writing.Messages;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.rights.PublicStage;
import org.candour.rights.RightsRequest;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person sends to the council about an open request. The process hears of it in
 * the same transaction, since an answer moves the clock (DL-1, DL-7).
 */
@Component
class PersonsReply {

	private static final String PORTAL = "portal";

	private final Messages messages;

	private final Documents documents;

	private final Workflow workflow;

	private final AuditTrail audit;

	PersonsReply(Messages messages, Documents documents, Workflow workflow, AuditTrail audit) {
		this.messages = messages;
		this.documents = documents;
		this.workflow = workflow;
		this.audit = audit;
	}

	/**
	 * Takes a message.
	 * @param answers whether the person says that it answers what the council asked
	 * @return whether a process hears of it
	 */
	@Transactional
	public boolean write(RightsRequest request, String text, boolean answers) {
		this.messages.add(request.caseRef(), MessageKind.REPLY, PORTAL, text);
		if (answers && request.stage() == PublicStage.IDENTITY_NEEDED) {
			tell(request, "identity-received");
		}
		else if (answers && request.stage() == PublicStage.QUESTION_FOR_YOU) {
			tell(request, "clarification-answered");
		}
		return tell(request, "message-received");
	}

	/**
	 * Takes a file.
	 * @param identity whether it shows who somebody is
	 * @return whether a process hears of it
	 */
	@Transactional(rollbackFor = IOException.class)
	public boolean attach(RightsRequest request, String name, boolean identity, InputStream content)
			throws IOException {
		this.documents.add(identity ? NewDocument.ofIdentity(request.caseRef(), name, PORTAL)
				: NewDocument.fromRequester(request.caseRef(), name, PORTAL), content);
		if (request.stage() == PublicStage.IDENTITY_NEEDED) {
			tell(request, "identity-received");
		}
		return tell(request, "message-received");
	}

	/**
	 * Withdraws the request.
	 * @return false if it is too late
	 */
	@Transactional
	public boolean withdraw(RightsRequest request) {
		boolean withdrawn = tell(request, "withdrawn");
		if (withdrawn) {
			this.audit.record(AuditAction.REQUEST_WITHDRAWN, request.caseRef(), Map.of("by", "PORTAL"));
		}
		return withdrawn;
	}

	private boolean tell(RightsRequest request, String message) {
		return this.workflow.tell(request.caseRef(), message, Map.of());
	}

}
