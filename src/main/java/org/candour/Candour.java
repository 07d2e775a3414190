package org.candour;

import org.candour.start.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Casework for a council's data-protection team. */
@SpringBootApplication
@Modulithic(systemName = "Candour")
@EnableAsync
@EnableScheduling
public class Candour {

	public static void main(String[] args) {
		Commands.run(args, System.out).ifPresentOrElse(System::exit, () -> SpringApplication.run(Candour.class, args));
	}

}
