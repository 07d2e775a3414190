package org.candour;

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
		SpringApplication.run(Candour.class, args);
	}

}
