package org.candour.staff.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.candour.staff.CouncilDirectory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The administrator's page to replace the directory that subjects are checked against.
 */
@Controller
class DirectoryPage {

	private final CouncilDirectory directory;

	DirectoryPage(CouncilDirectory directory) {
		this.directory = directory;
	}

	@GetMapping("/staff/directory")
	String page(Model model) {
		model.addAttribute("people", this.directory.size());
		return "staff/directory";
	}

	@PostMapping("/staff/directory")
	ModelAndView replace(@RequestParam MultipartFile file) throws IOException {
		try {
			this.directory.replace(DirectoryFile.read(new String(file.getBytes(), StandardCharsets.UTF_8)));
			return new ModelAndView("redirect:/staff/directory");
		}
		catch (DirectoryFile.Refused ex) {
			ModelAndView again = new ModelAndView("staff/directory", HttpStatus.UNPROCESSABLE_ENTITY);
			again.addObject("refusal", ex.getMessage());
			again.addObject("people", this.directory.size());
			return again;
		}
	}

}
