package org.candour.rights;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.people.PortalSecret;
import org.candour.cases.writing.CaseTexts;
import org.candour.delivery.mail.MailTemplate;
import org.candour.delivery.mail.OutgoingMail;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives somebody who lost the secret of a request a new one, once staff have made sure
 * who it is. From then on the old one opens nothing, in any case of the submission.
 * Whether the member of staff may know of the case is the caller's to check.
 */
@Component
public class RenewPortalSecret {

	private static final MailTemplate NEW_CODE = new MailTemplate("new-code");

	private static final int LONGEST = 4000;

	private final RightsRequests requests;

	private final RightsForms forms;

	private final OutgoingMail mail;

	private final CaseTexts texts;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final Clock clock;

	RenewPortalSecret(RightsRequests requests, RightsForms forms, OutgoingMail mail, CaseTexts texts,
			Permissions permissions, AuditTrail audit, Clock clock) {
		this.requests = requests;
		this.forms = forms;
		this.mail = mail;
		this.texts = texts;
		this.permissions = permissions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Draws a new secret and sends it.
	 * @param seen how staff made sure who it is; sealed
	 * @return the secret, to be posted; none if it went to the e-mail address that was
	 * given with the request
	 * @throws RuleBroken naming what is missing
	 */
	@Transactional
	public Optional<String> renew(String caseRef, Way way, boolean identityChecked, String seen, Person by) {
		if (!this.permissions.allows(by, Action.VERIFY_REQUESTER)) {
			throw new AccessDeniedException("Not for this role.");
		}
		RightsRequest request = this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (!identityChecked || seen == null || seen.isBlank() || seen.length() > LONGEST) {
			throw new RuleBroken("ART12-6", "Make sure who it is, and write down how, before you give out a new code.");
		}
		if (way == null) {
			throw new RuleBroken("N-03", "Choose how the new code reaches the person.");
		}
		PortalSecret secret = PortalSecret.draw();
		this.requests.findBySubmissionOrderByCaseRef(request.submission()).forEach((one) -> {
			one.renew(secret);
			this.requests.save(one);
			this.audit.record(AuditAction.SECRET_RENEWED, one.caseRef(), Map.of("way", way.name()));
		});
		this.texts.put(caseRef, "secret-renewed:" + this.clock.instant().toEpochMilli(), seen.strip());
		if (way == Way.POST) {
			return Optional.of(secret.text());
		}
		String address = this.forms.open(request)
			.email()
			.orElseThrow(
					() -> new RuleBroken("N-03", "No e-mail address was given with the request: send it by post."));
		this.mail.toOutside(address, NEW_CODE, caseRef, secret.text());
		return Optional.empty();
	}

	/** How the new secret reaches the person. */
	public enum Way {

		/** To the e-mail address that was given with the request, and to no other. */
		EMAIL,
		/** By tracked post, to the address that staff verified. */
		POST

	}

}
