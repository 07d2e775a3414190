package org.candour.vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is missed because a name can be written in more than one way. */
class PersonNameTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ann Smith-Jones         | Smith-Jones
			Ann Smith-Jones         | Smith Jones
			Ann Smith-Jones         | smithjones
			Ann Smith-Jones         | Smith
			Ann Smith-Jones         | Jones
			Ann Smith-Jones         | Ann Smith
			Ann Smith-Jones         | Jones, Ann
			Ann Smith-Jones         | Ann Smith-Jones
			Ann Smith Jones         | Ann Smith-Jones
			Ann Smith\u2010Jones    | Smith-Jones
			Anne-Marie Fry          | Anne Fry
			Anne-Marie Fry          | Annemarie Fry
			Anne-Marie Fry          | Anne Marie Fry
			Ewa Łuczak              | Luczak
			Ewa Łuczak              | ewa luczak
			Ewa Luczak              | Łuczak
			Jón Bjørnsson           | Bjornsson
			Karl Weiß               | Weiss
			Karl WEISS              | Weiß
			Đorđe Þórsson           | Dorde Thorsson
			Æthel Œuvre             | Aethel Oeuvre
			Iğdır Yıldız            | Yildiz
			Zoë Brontë              | Zoe Bronte
			Pieter van den Berg     | van den Berg
			Pieter van den Berg     | Vandenberg
			Pieter van den Berg     | Berg
			Pieter van den Berg     | Pieter Berg
			Pieter van den Berg     | VAN DEN BERG, Pieter
			Sean O'Brien            | O\u2019Brien
			Sean O'Brien            | OBrien
			Sean O'Brien            | O Brien
			Sean O'Brien            | Brien
			Sean O Brien            | O'Brien
			Sean Mc Donald          | McDonald
			Sean McDonald           | Mc Donald
			Omar al-Rashid          | Al Rashid
			Omar al-Rashid          | Alrashid
			Omar al-Rashid          | Rashid
			Al Pacino               | Pacino
			Al Pacino               | Al Pacino
			Maria Garcia Lopez      | Garcia
			Ångström Άννα Παπαδόπουλος | Παπαδοπουλος
			Иван Чайковский         | чаиковскии
			Mrs Dr Ann Ash          | Ann Ash
			محمد عَلي               | علي
			王小明                   | 王小明
			""")
	void aNameIsFoundInAnyWritingOfIt(String name, String wanted) {
		assertThat(PersonName.of(name).keys()).containsAnyElementsOf(PersonName.of(wanted).wanted());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ann Smith-Jones     | Smithson
			Ann Smith-Jones     | Mary Smith
			Ann Smith           | Smith-Jones
			Pieter van den Berg | van
			Pieter van den Berg | den
			Sean O'Brien        | O
			Omar al-Rashid      | al
			Ann Ash             | Ann
			Ann Ash             | Anna Ash
			""")
	void somebodyElseIsNotFound(String name, String wanted) {
		assertThat(PersonName.of(name).keys()).doesNotContainAnyElementsOf(PersonName.of(wanted).wanted());
	}

	@Test
	void whatHasNoLetterIsANameOfNoWords() {
		assertThat(PersonName.of("--").keys()).isNotEmpty();
		assertThat(PersonName.of("'").wanted()).containsExactly("");
	}

}
