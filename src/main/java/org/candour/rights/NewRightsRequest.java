package org.candour.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.law.Regime;

/**
 * A request as it came in, on any channel and in any words. All but codes and days is
 * sealed.
 *
 * @param rights codes such as {@code R-ACCESS}; each becomes a case of its own
 * @param regime the regime that whoever took it down already knows of; null for the UK
 * GDPR. Items found later may bring the other in
 * @param receivedAt when it reached the council, also at a weekend (DL-3)
 * @param description what is asked for, in the person's words
 * @param from first day of what is asked for, or null
 * @param to last day of what is asked for, or null
 * @param services codes of services that the person names; may be empty
 * @param language wanted language, if the format is another language
 * @param noticeVersion version of the privacy notice in force (N-16), or null
 */
public record NewRightsRequest(List<String> rights, Regime regime, Channel channel, Instant receivedAt, Subject subject,
		Requester requester, String description, LocalDate from, LocalDate to, List<String> services,
		PreferredFormat format, String language, PreferredDelivery delivery, String noticeVersion) {

	public NewRightsRequest {
		rights = (rights != null) ? rights.stream().distinct().toList() : List.of();
		regime = (regime != null) ? regime : Regime.UKGDPR;
		services = (services != null) ? List.copyOf(services) : List.of();
		format = (format != null) ? format : PreferredFormat.NONE;
	}

	NewRightsRequest with(Subject other) {
		return new NewRightsRequest(this.rights, this.regime, this.channel, this.receivedAt, other, this.requester,
				this.description, this.from, this.to, this.services, this.format, this.language, this.delivery,
				this.noticeVersion);
	}

	NewRightsRequest with(Requester other) {
		return new NewRightsRequest(this.rights, this.regime, this.channel, this.receivedAt, this.subject, other,
				this.description, this.from, this.to, this.services, this.format, this.language, this.delivery,
				this.noticeVersion);
	}

	/** The e-mail address of whoever asks, if one was given. */
	public Optional<String> email() {
		String given = (this.requester.kind() == RequesterKind.SUBJECT) ? this.subject.email() : this.requester.email();
		return Optional.ofNullable(given).map(String::strip).filter((address) -> !address.isEmpty());
	}

	/**
	 * The person whose data it is.
	 *
	 * @param references numbers under which the council knows the person
	 */
	@Schema(name = "RightsSubject")
	public record Subject(String name, LocalDate dateOfBirth, List<String> formerNames, String address, String postcode,
			String email, String phone, List<String> references) {

		public Subject {
			formerNames = (formerNames != null) ? List.copyOf(formerNames) : List.of();
			references = (references != null) ? List.copyOf(references) : List.of();
		}

	}

	/**
	 * Who asks. For the subject in person everything but the kind is null.
	 *
	 * @param organisation firm or body that the requester belongs to, or null
	 * @param authority what the requester says entitles them to ask
	 */
	@Schema(name = "RightsRequester")
	public record Requester(RequesterKind kind, String name, String organisation, String address, String postcode,
			String email, String phone, String authority) {

		/** The subject asks in person. */
		public static Requester theSubject() {
			return new Requester(RequesterKind.SUBJECT, null, null, null, null, null, null, null);
		}

	}

}
