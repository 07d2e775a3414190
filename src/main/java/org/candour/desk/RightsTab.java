package org.candour.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.candour.disclosures.register.DisclosureAbout;
import org.candour.rights.decision.Recipient;
import org.candour.rights.items.ItemChoices;
import org.candour.rights.items.ItemEntry;
import org.candour.rights.items.ThirdParty;
import org.candour.staff.CurrentPerson;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The HTTP side of the Case tab for rights requests. */
@RestController
@RequestMapping("/staff/api/cases/{caseRef}")
class RightsTab {

	private final RightsCaseWork desk;

	private final CurrentPerson current;

	RightsTab(RightsCaseWork desk, CurrentPerson current) {
		this.desk = desk;
		this.current = current;
	}

	/** Codes that an item of this case can have. */
	@GetMapping("/item-choices")
	ItemChoices.Choices choices(@PathVariable String caseRef) {
		return this.desk.choices(caseRef, this.current.require());
	}

	@PostMapping("/items")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> add(@PathVariable String caseRef, @RequestBody ItemEntry entry) {
		return id(this.desk.add(caseRef, entry, this.current.require()));
	}

	@PostMapping("/items/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void change(@PathVariable String caseRef, @PathVariable UUID id, @RequestBody Changed changed) {
		this.desk.change(caseRef, id, changed.version(), changed.entry(), this.current.require());
	}

	@PostMapping("/items/{id}/third-parties")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> test(@PathVariable String caseRef, @PathVariable UUID id, @RequestBody ThirdParty third) {
		return id(this.desk.test(caseRef, id, third, this.current.require()));
	}

	@PostMapping("/recipients")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> add(@PathVariable String caseRef, @RequestBody Recipient recipient) {
		return id(this.desk.add(caseRef, recipient, this.current.require()));
	}

	/**
	 * What was disclosed about the person to outside bodies: what the person may be told
	 * of, and what not.
	 */
	@GetMapping("/disclosures-about")
	Disclosures disclosures(@PathVariable String caseRef) {
		Map<Boolean, List<DisclosureAbout>> split = this.desk.disclosures(caseRef, this.current.require())
			.stream()
			.collect(Collectors.partitioningBy((one) -> one.mention() == DisclosureAbout.Mention.MAY_BE_TOLD));
		return new Disclosures(split.get(true), split.get(false));
	}

	@PostMapping("/happened")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void happened(@PathVariable String caseRef, @RequestBody Happening happening) {
		this.desk.happened(caseRef, happening.what(), this.current.require());
	}

	private static Map<String, String> id(UUID id) {
		return Map.of("id", id.toString());
	}

	record Changed(long version, ItemEntry entry) {
	}

	record Happening(String what) {
	}

	record Disclosures(List<DisclosureAbout> mayBeTold, List<DisclosureAbout> mustNotBeTold) {
	}

}
