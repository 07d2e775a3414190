package org.candour.staff.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.staff.CouncilDirectory;
import org.candour.staff.CurrentPerson;
import org.candour.web.ApiProblem;
import org.candour.web.receiving.ReceivedFile;
import org.candour.web.receiving.Uploads;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The administrator's page to replace the directory that subjects are checked against.
 */
@Controller
class DirectoryPage {

	private final CouncilDirectory directory;

	private final Uploads uploads;

	private final CurrentPerson current;

	DirectoryPage(CouncilDirectory directory, Uploads uploads, CurrentPerson current) {
		this.directory = directory;
		this.uploads = uploads;
		this.current = current;
	}

	@GetMapping("/staff/directory")
	String page(Model model) {
		model.addAttribute("people", this.directory.size());
		return "staff/directory";
	}

	@PostMapping("/staff/directory")
	ModelAndView replace(HttpServletRequest http) {
		try {
			String text = this.uploads.takeForm(this.current.require().username(), http, DirectoryPage::text);
			this.directory.replace(DirectoryFile.read(text));
			return new ModelAndView("redirect:/staff/directory");
		}
		catch (DirectoryFile.Refused | ApiProblem ex) {
			ModelAndView again = new ModelAndView("staff/directory", HttpStatus.UNPROCESSABLE_ENTITY);
			again.addObject("refusal", ex.getMessage());
			again.addObject("people", this.directory.size());
			return again;
		}
	}

	private static String text(ReceivedFile file) throws IOException {
		try (InputStream content = file.content()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
