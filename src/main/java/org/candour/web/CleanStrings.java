package org.candour.web;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import org.candour.text.CleanText;

/** Reads the texts of JSON clean, those that were kept before they were cleaned too. */
class CleanStrings extends StringDeserializer {

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		return CleanText.of(super.deserialize(parser, context));
	}

}
